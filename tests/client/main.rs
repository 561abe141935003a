//! The client against servers that misbehave, over real sockets.

mod child;
mod connections;
mod credentials;
mod embedding;
mod faults;
mod invalid;
mod log_capture;
mod per_call;
mod proxies;
mod reach;
mod retries;
mod stress;
mod time;
// The variables for certificates are only read on Linux.
#[cfg(target_os = "linux")]
mod tls;
mod wire_log;

use std::error::Error as _;
use std::time::Duration;

use seam_portal::{Client, ClientBuilder, CreatePortal, CustomerPortal, Error, RetryPolicy};

/// The secrets. No part of them may be shown anywhere.
const KEY: &str = "seam_key1_Hush0123456789abcdefHush";

/// A client with a key for the given endpoint. It only waits briefly between attempts.
fn builder(endpoint: impl Into<String>) -> ClientBuilder {
    Client::builder()
        .api_key(KEY)
        .endpoint(endpoint)
        .retries(quick(RetryPolicy::default()))
}

fn quick(policy: RetryPolicy) -> RetryPolicy {
    policy.with_backoff(Duration::from_millis(1), Duration::from_millis(2))
}

fn create(client: &Client) -> Result<CustomerPortal, Error> {
    client.create_portal(&CreatePortal::default())
}

/// Everything that a program could print of an error.
fn everything(error: &Error) -> String {
    let mut texts = vec![format!("{error}\n{error:?}\n{error:#?}")];
    let mut source = error.source();
    while let Some(cause) = source {
        texts.push(format!("{cause}\n{cause:?}"));
        source = cause.source();
    }
    texts.join("\n")
}

/// The name of the variant and the message.
fn outcome(result: &Result<CustomerPortal, Error>) -> String {
    match result {
        Ok(portal) => format!("Ok: {portal}"),
        Err(error) => {
            let debug = format!("{error:?}");
            format!("{}: {error}", debug.split('(').next().unwrap_or_default())
        }
    }
}
