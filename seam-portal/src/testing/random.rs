//! Unique identifiers, made with the standard library alone.

use std::hash::{BuildHasher, RandomState};

/// Not good enough for real secrets.
fn number() -> u64 {
    // Each state has its own keys. They come from the system's random numbers.
    RandomState::new().hash_one(0)
}

/// A random UUID: version 4, variant 1.
pub(super) fn uuid() -> String {
    let (high, low) = (number(), number());
    let high = high & !0xf000 | 0x4000;
    let low = low & !(0b11 << 62) | 0b10 << 62;
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff,
    )
}

/// A client session token.
pub(super) fn client_session_token() -> String {
    format!("seam_cst_{:016x}{:016x}", number(), number())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn uuids_are_of_version_4_and_differ() {
        let uuids: BTreeSet<_> = (0..1000).map(|_| uuid()).collect();
        assert_eq!(uuids.len(), 1000);
        for uuid in uuids {
            let parts: Vec<_> = uuid.split('-').map(str::len).collect();
            assert_eq!(parts, [8, 4, 4, 4, 12], "{uuid}");
            assert_eq!(&uuid[14..15], "4");
            assert!("89ab".contains(&uuid[19..20]), "{uuid}");
        }
    }
}
