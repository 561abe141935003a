//! One processor for client and server.

/// Where a server's thread happens to run, on the client's processor or on another one, halves or
/// doubles the time of a call, and each connection has a thread of its own. On one processor what
/// is measured is the work.
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
