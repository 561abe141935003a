//! A function that calls Seam, and its tests.
//!
//! `cargo test --example testing` runs the tests. They always use a `FakeSeam`: it fails when a test asks
//! for it, and records the requests. `cargo run --example testing` runs the program.

mod support;

use std::time::Duration;

use seam_portal::{Client, CustomerPortal, Error, portal};

struct Stay<'a> {
    id: &'a str,
    guest: &'a str,
    starts_at: &'a str,
}

/// What the front desk does next.
#[derive(Debug, PartialEq)]
enum NextStep {
    Send(CustomerPortal),
    Correct(Vec<String>),
    TryAgainIn(Duration),
}

/// The function under test. The client is an argument, so that a test can pass another one.
fn invite(seam: &Client, stay: &Stay<'_>) -> Result<NextStep, Error> {
    let portal = portal!(seam, {
        customer_data: {
            customer_key: "grand-hotel",
            guests: [{ guest_key: stay.guest, name: stay.guest }],
            reservations: [{
                reservation_key: stay.id,
                guest_key: stay.guest,
                starts_at: stay.starts_at,
            }],
        },
        deep_link: { resource_type: reservation, resource_key: stay.id },
    });
    match portal {
        Ok(portal) => Ok(NextStep::Send(portal)),
        Err(Error::InvalidInput(error)) => {
            let fields = error.fields().iter().map(|field| field.path().to_owned());
            Ok(NextStep::Correct(fields.collect()))
        }
        Err(Error::RateLimited(error)) => {
            let wait = error.retry_after().unwrap_or(Duration::from_secs(60));
            Ok(NextStep::TryAgainIn(wait))
        }
        Err(error) => Err(error),
    }
}

const ADA: Stay<'_> = Stay {
    id: "r-9",
    guest: "Ada",
    starts_at: "2026-12-24T15:00:00Z",
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let seam = support::connect()?;
    match invite(&seam, &ADA)? {
        NextStep::Send(portal) => println!("{}", portal.url()),
        other => return Err(format!("no link: {other:?}").into()),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use seam_portal::testing::{Failure, FakeSeam};

    use super::*;

    /// Each test has its own server, so the tests can run at the same time. The client does not retry, so
    /// a failure is one request, and no test has to wait.
    fn start() -> (FakeSeam, Client) {
        let fake = FakeSeam::start().unwrap();
        let seam = fake.client().unwrap();
        (fake, seam)
    }

    #[test]
    fn a_guest_gets_a_link_to_the_stay() {
        let (fake, seam) = start();
        assert!(matches!(invite(&seam, &ADA), Ok(NextStep::Send(_))));

        // The request, and the data that Seam would have now.
        let request = fake.requests().remove(0);
        assert_eq!(request.json().unwrap()["deep_link"]["resource_key"], "r-9");
        let hotel = fake.customer("grand-hotel").unwrap();
        assert_eq!(hotel["guests"][0]["name"], "Ada");
    }

    #[test]
    fn the_front_desk_is_told_what_to_correct() {
        let (fake, seam) = start();
        let starts_at = "24.12.2026";
        let step = invite(&seam, &Stay { starts_at, ..ADA }).unwrap();
        let fields = vec!["customer_data.reservations[0].starts_at".to_owned()];
        assert_eq!(step, NextStep::Correct(fields));
        assert!(fake.customer("grand-hotel").is_none());
    }

    #[test]
    fn a_busy_seam_is_asked_again_later() {
        let (fake, seam) = start();
        let wait = Duration::from_secs(7);
        fake.fail_next(Failure::rate_limited(wait));
        assert_eq!(invite(&seam, &ADA).unwrap(), NextStep::TryAgainIn(wait));
        // The next request succeeds.
        assert!(matches!(invite(&seam, &ADA), Ok(NextStep::Send(_))));
    }
}
