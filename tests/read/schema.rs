//! The copy of Seam's schema, and what the random tests are set to.

use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, fs};

use serde_json::Value;

pub(crate) fn schema() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/create_portal.json");
    serde_json::from_str(&fs::read_to_string(path).expect(path)).expect("JSON")
}

/// How many documents are made, unless `SEAM_PORTAL_RANDOM_DOCUMENTS` says so.
pub(crate) fn count(otherwise: usize) -> usize {
    setting("SEAM_PORTAL_RANDOM_DOCUMENTS")
        .map_or(otherwise, |count| count.try_into().expect("few"))
}

/// Which ones: `SEAM_PORTAL_RANDOM_SEED` repeats them.
pub(crate) fn seed() -> u64 {
    let now = || {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        now.expect("after 1970").as_secs()
    };
    let seed = setting("SEAM_PORTAL_RANDOM_SEED").unwrap_or_else(now);
    println!("SEAM_PORTAL_RANDOM_SEED={seed}");
    seed
}

fn setting(name: &str) -> Option<u64> {
    let value = env::var(name).ok()?;
    let number = value.parse();
    Some(number.unwrap_or_else(|error| panic!("{name}={value}: {error}")))
}
