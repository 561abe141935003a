//! Shows each kind of error, and what to do about it.
//!
//! The errors come from a `FakeSeam`, even if there is an API key in the environment, because Seam does
//! not fail on demand. Prints each kind and the advice on stdout, and the error itself on stderr.
//!
//! `cargo run --example errors`

use std::process::ExitCode;
use std::time::Duration;

use seam_portal::testing::{Failure, FakeSeam};
use seam_portal::{Client, Error, RetryPolicy, TimeoutKind, portal};

/// What a program would do after an error. This example only prints it.
fn advice(error: &Error) -> String {
    match error {
        // Only the operator of the program can fix these two.
        Error::Configuration(error) => format!("correct the settings: {error}"),
        Error::Unauthorized(_) => "get another key from Seam's console".to_owned(),
        Error::InvalidInput(error) => {
            let fields = error.fields().iter().map(|field| {
                let messages: Vec<_> = field.messages().collect();
                format!("{} ({})", field.path(), messages.join(", "))
            });
            format!("correct {}", fields.collect::<Vec<_>>().join(" and "))
        }
        // The client has already retried, as often as its `RetryPolicy` says.
        Error::RateLimited(error) => match error.retry_after() {
            Some(wait) => format!("send again in {wait:?}"),
            None => "send again later, and less often".to_owned(),
        },
        Error::Api(error) => match error.error_type() {
            "workspace_archived" => "take the workspace off the list".to_owned(),
            // Seam may send types that are not known today.
            other => format!("look {other} up in Seam's documentation"),
        },
        Error::Http(error) if error.status() >= 500 => "send again later".to_owned(),
        Error::Http(error) => format!("find out who answers with {:?}", error.excerpt()),
        Error::Redirect(error) => match error.location() {
            Some(place) => format!("set SEAM_ENDPOINT, perhaps to what is at {place}"),
            None => "check SEAM_ENDPOINT".to_owned(),
        },
        Error::Timeout(error) if error.kind() == TimeoutKind::Connect => {
            "check the network".to_owned()
        }
        Error::Timeout(error) => format!("allow more than {:?}, or send again", error.limit()),
        Error::Transport(error) if error.may_have_been_sent() => {
            "send again: to create a portal twice is harmless".to_owned()
        }
        Error::Transport(_) => "check the network: nothing was sent".to_owned(),
        Error::UnreadableAnswer(_) => "check that SEAM_ENDPOINT is Seam's, send again".to_owned(),
        // A later version of the library may have more kinds.
        other if other.is_retryable() => "send again later".to_owned(),
        other => format!("give up: {other}"),
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let fake = FakeSeam::start()?;
    let client = |api_key: &str| {
        Client::builder()
            .endpoint(fake.endpoint())
            .api_key(api_key)
            .timeout(Duration::from_millis(500))
            .retries(RetryPolicy::none())
            .build()
    };
    let ask = |api_key: &str, id: &str| {
        let rooms = [portal!(Room {
            room_key: id,
            name: "A room"
        })];
        portal!(client(api_key)?, { customer_data: { customer_key: "grand-hotel", rooms } })
    };
    let fail = |failure: Failure| {
        fake.fail_next(failure);
        ask(fake.api_key(), "101")
    };

    let limited = Failure::rate_limited(Duration::from_secs(2));
    let archived = Failure::error(409, "workspace_archived", "The workspace is archived");
    let gateway = Failure::response(502, "text/html", "<h1>Bad gateway</h1>");
    let moved = Failure::status(308).header("location", "https://elsewhere.example/");
    for (kind, result) in [
        ("configuration", ask("seam_at1_a_token", "101")),
        ("unauthorized", ask("seam_another_key", "101")),
        ("invalid input", ask(fake.api_key(), "")),
        ("rate limited", fail(limited)),
        ("api", fail(archived)),
        ("http", fail(gateway)),
        ("redirect", fail(moved)),
        ("timeout", fail(Failure::delay(Duration::MAX))),
        ("transport", fail(Failure::hang_up())),
        ("unreadable answer", fail(Failure::truncated())),
    ] {
        let Err(error) = result else {
            return Err(format!("{kind}: a portal, but an error was asked for").into());
        };
        eprintln!("{kind}: {error}");
        println!("{kind}\t{}", advice(&error));
    }
    Ok(())
}
