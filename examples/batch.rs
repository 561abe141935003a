//! Creates a portal for each of a thousand customers, in several threads that share one client.
//!
//! Prints customers and links as CSV on stdout, and progress and failures on stderr. The exit status
//! is 0 if all portals were created, 1 if some failed, and 2 if the program could not run.
//!
//! `cargo run --example batch -- --customers 1000 --fail 3 > links.csv`
//!
//! With an API key in the environment it creates all these customers, so use the key of a sandbox.
//! `--fail` makes some requests fail. It works only with the `FakeSeam`.

mod support;

use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::Duration;
use std::{env, io, thread};

use indicatif::{ProgressBar, ProgressStyle};
use seam_portal::testing::Failure;
use seam_portal::{Client, Error, RetryPolicy, portal};

const THREADS: usize = 8;

type AnyError = Box<dyn std::error::Error>;
type Failed<'a> = Vec<(&'a str, Error)>;

fn main() -> ExitCode {
    env_logger::init();
    match run() {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(1),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// How many portals failed.
fn run() -> Result<usize, AnyError> {
    let (count, fail) = arguments()?;
    let customers: Vec<_> = (1..=count).map(|n| format!("customer-{n}")).collect();

    // Nobody waits for a single portal, so it is better to retry than to fail.
    let seam = support::connect_with(|client| {
        client
            .attempt_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(120))
            .retries(RetryPolicy::idempotent().with_retries(5))
    })?;
    match &seam.fake {
        Some(fake) => fake.fail_times(fail, Failure::error(409, "conflict", "Failed on demand")),
        None if fail > 0 => return Err("--fail is for the FakeSeam, not for Seam".into()),
        None => {}
    }

    let failed = create_all(&seam, &customers)?;
    eprintln!("{count} customers, {} failed", failed.len());
    for (customer, error) in &failed {
        let request = error.request_id().unwrap_or("unknown");
        eprintln!("{customer}: {error} (request {request})");
    }
    Ok(failed.len())
}

fn arguments() -> Result<(usize, usize), AnyError> {
    let (mut customers, mut fail) = (1000, 0);
    let mut arguments = env::args().skip(1);
    while let Some(name) = arguments.next() {
        let number = arguments.next().and_then(|value| value.parse().ok());
        match (name.as_str(), number) {
            ("--customers", Some(number)) => customers = number,
            ("--fail", Some(number)) => fail = number,
            _ => return Err("usage: batch [--customers NUMBER] [--fail NUMBER]".into()),
        }
    }
    Ok((customers, fail))
}

/// Writes each link as soon as it is created, and returns the failures.
fn create_all<'a>(seam: &Client, customers: &'a [String]) -> Result<Failed<'a>, AnyError> {
    // If stderr is not a terminal, the bar is not drawn.
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len}{msg}, {eta} left")?;
    let bar = ProgressBar::new(customers.len() as u64).with_style(style);
    let mut links = csv::Writer::from_writer(io::stdout());
    links.write_record(["customer_key", "url", "expires_at"])?;
    let mut failed = Failed::new();
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        let (sender, results) = mpsc::channel();
        for _ in 0..THREADS {
            let (sender, next) = (sender.clone(), &next);
            scope.spawn(move || {
                while let Some(customer) = customers.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let portal = portal!(seam, { customer_data: { customer_key: customer } });
                    if sender.send((customer, portal)).is_err() {
                        break; // The links can no longer be written.
                    }
                }
            });
        }
        drop(sender); // So that the results end when the threads do.
        for (customer, result) in results {
            match result {
                Ok(portal) => bar.suspend(|| {
                    links.write_record([customer, portal.url(), portal.expires_at.as_str()])
                })?,
                Err(error) => failed.push((customer, error)),
            }
            bar.set_message(format!(", {} failed", failed.len()));
            bar.inc(1);
        }
        bar.finish_and_clear();
        links.flush()?;
        Ok(failed)
    })
}
