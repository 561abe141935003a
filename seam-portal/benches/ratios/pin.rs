//! Runs client and server on one processor.

/// Each connection of the server has a thread of its own. Whether that thread runs on the client's
/// processor or on another one halves or doubles the time of a call. On one processor, only the
/// work is measured.
#[cfg(target_os = "linux")]
pub(crate) fn to_one_processor() {
    use rustix::thread::{CpuSet, sched_getcpu, sched_setaffinity};

    let mut here = CpuSet::new();
    here.set(sched_getcpu());
    if let Err(error) = sched_setaffinity(None, &here) {
        eprintln!("not on one processor, so expect the ratios of calls to jump: {error}");
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn to_one_processor() {}
