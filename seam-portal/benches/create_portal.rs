//! Calls over loopback: with the client, and with an agent of ureq that has the bytes ready.
//!
//! `cargo bench -p seam-portal --bench create_portal` prints times. Two runs on a machine that has
//! other work differ more than the two kinds do: `--bench ratios` measures them in turns.

#[allow(dead_code, missing_docs, unreachable_pub, clippy::pedantic)]
mod plain;
mod support;

use divan::Bencher;
use support::requests;
use support::sending::{Bare, client, server};

fn main() {
    divan::main();
}

#[divan::bench]
fn portal(bencher: Bencher<'_, '_>) {
    let server = server();
    let client = client(&server);
    let request = requests::small("grand-hotel", Some("pt-PT"));
    bencher.bench(|| client.create_portal(&request).expect("a portal"));
}

#[divan::bench]
fn bare(bencher: Bencher<'_, '_>) {
    let server = server();
    let client = client(&server);
    let request = requests::small("grand-hotel", Some("pt-PT"));
    let bare = Bare::limited(client.prepare(&request).expect("a request"));
    bencher.bench(|| bare.send());
}
