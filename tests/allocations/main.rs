//! What requests cost on the heap, counted on the test's own thread.

mod build;
mod send;
mod write;

use allocation_counter::{AllocationInfo, measure};

/// What `make` allocates, and what it makes. To drop that is not counted.
fn counted<T>(make: impl FnOnce() -> T) -> (AllocationInfo, T) {
    let mut value = None;
    let info = measure(|| value = Some(make()));
    (info, value.expect("it was run"))
}

/// How often `make` allocates.
fn count<T>(make: impl FnOnce() -> T) -> u64 {
    counted(make).0.count_total
}

/// Texts of a caller.
fn names(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("name-{number}")).collect()
}

#[test]
fn the_counter_counts() {
    assert_eq!(count(|| ()), 0);
    assert_eq!(count(|| String::from("x")), 1);
    assert_eq!(count(|| names(10)), 11);
}
