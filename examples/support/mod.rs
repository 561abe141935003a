//! What the examples have in common: a client for Seam, or for a stand-in when there is no key.

#![allow(dead_code, reason = "each example needs a part of it")]

use std::env;
use std::error::Error;
use std::ops::Deref;

use seam_portal::testing::FakeSeam;
use seam_portal::{Client, ClientBuilder};

/// A client, and the server behind it if that is not Seam.
pub(crate) struct Seam {
    client: Client,
    pub(crate) fake: Option<FakeSeam>,
}

impl Deref for Seam {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

/// Connects to Seam if the environment holds a credential, and else starts a `FakeSeam`.
pub(crate) fn connect() -> Result<Seam, Box<dyn Error>> {
    connect_with(|client| client)
}

/// The same, with time limits, retries and whatever else is to be set.
pub(crate) fn connect_with(
    set_up: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> Result<Seam, Box<dyn Error>> {
    let client = set_up(Client::builder());
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    if is_set("SEAM_API_KEY") || is_set("SEAM_PERSONAL_ACCESS_TOKEN") {
        return Ok(Seam {
            client: client.environment().build()?,
            fake: None,
        });
    }
    eprintln!("no SEAM_API_KEY and no SEAM_PERSONAL_ACCESS_TOKEN: using an in-process FakeSeam");
    let fake = FakeSeam::start()?;
    Ok(Seam {
        client: client
            .api_key(fake.api_key())
            .endpoint(fake.endpoint())
            .build()?,
        fake: Some(fake),
    })
}
