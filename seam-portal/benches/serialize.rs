//! Writing requests as JSON: those of `portal!`, and plain structs with serde's derive.
//!
//! `cargo bench -p seam-portal --bench serialize` prints times. Two runs on a machine that has
//! other work differ more than the two kinds do: `--bench ratios` measures them in turns.

#[allow(dead_code, missing_docs, unreachable_pub, clippy::pedantic)]
mod plain;
mod support;

use divan::Bencher;
use serde::Serialize;
use support::data::Hotel;
use support::{by_hand, requests};

fn main() {
    divan::main();
}

/// Into a buffer that is large enough.
fn write(bencher: Bencher<'_, '_>, request: &impl Serialize) {
    let mut buffer = serde_json::to_vec(request).expect("JSON");
    bencher.bench_local(|| {
        buffer.clear();
        serde_json::to_writer(&mut buffer, request)
    });
}

/// One customer and features.
mod small {
    use super::{Bencher, by_hand, plain, requests, write};

    #[divan::bench]
    fn portal(bencher: Bencher<'_, '_>) {
        write(bencher, &requests::small("grand-hotel", Some("pt-PT")));
    }

    #[divan::bench]
    fn derive(bencher: Bencher<'_, '_>) {
        let locale = Some(plain::Locale::PtPt);
        write(bencher, &by_hand::small("grand-hotel", locale));
    }
}

/// Thousands of rooms and reservations.
mod large {
    use super::{Bencher, Hotel, by_hand, requests, write};

    #[divan::bench(args = [100, 10_000])]
    fn portal(bencher: Bencher<'_, '_>, rooms: usize) {
        write(bencher, &requests::large(&Hotel::with(rooms)));
    }

    #[divan::bench(args = [100, 10_000])]
    fn derive(bencher: Bencher<'_, '_>, rooms: usize) {
        write(bencher, &by_hand::large(&Hotel::with(rooms)));
    }
}

/// The same, with the time that it takes to make the request of the caller's data.
mod made_and_written {
    use super::{Bencher, Hotel, by_hand, requests};

    #[divan::bench]
    fn portal(bencher: Bencher<'_, '_>) {
        let hotel = Hotel::with(10_000);
        bencher.bench(|| serde_json::to_vec(&requests::large(&hotel)));
    }

    #[divan::bench]
    fn derive(bencher: Bencher<'_, '_>) {
        let hotel = Hotel::with(10_000);
        bencher.bench(|| serde_json::to_vec(&by_hand::large(&hotel)));
    }
}
