//! A client for the examples: for Seam, or for a `FakeSeam` if there is no API key.

#![allow(dead_code, reason = "each example needs a part of it")]

use std::env;
use std::error::Error;
use std::ops::Deref;

use seam_portal::testing::FakeSeam;
use seam_portal::{Client, ClientBuilder};

/// A client, and its `FakeSeam` if it does not use Seam.
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

/// Uses Seam if there is a credential in the environment, and otherwise starts a `FakeSeam`.
pub(crate) fn connect() -> Result<Seam, Box<dyn Error>> {
    connect_with(|client| client)
}

/// The same, with other settings of the client.
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
