//! What the examples have in common: a client for Seam, or for a stand-in when there is no key.

use std::env;
use std::ops::Deref;

use seam_portal::testing::FakeSeam;
use seam_portal::{Client, Error};

/// A client, and the server behind it if that is not Seam.
pub(crate) struct Seam {
    client: Client,
    _fake: Option<FakeSeam>,
}

impl Deref for Seam {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

/// Connects to Seam if the environment holds a credential, and else starts a `FakeSeam`.
pub(crate) fn connect() -> Result<Seam, Box<dyn std::error::Error>> {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    if is_set("SEAM_API_KEY") || is_set("SEAM_PERSONAL_ACCESS_TOKEN") {
        let client = Client::from_env()?;
        return Ok(Seam {
            client,
            _fake: None,
        });
    }
    eprintln!("no SEAM_API_KEY and no SEAM_PERSONAL_ACCESS_TOKEN: using an in-process FakeSeam");
    let fake = FakeSeam::start()?;
    let client = client_of(&fake)?;
    Ok(Seam {
        client,
        _fake: Some(fake),
    })
}

fn client_of(fake: &FakeSeam) -> Result<Client, Error> {
    Client::builder()
        .api_key(fake.api_key())
        .endpoint(fake.endpoint())
        .build()
}
