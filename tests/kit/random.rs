//! Random numbers that can be repeated from a seed.

use std::env;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

/// `SplitMix64`, which is good enough to choose test cases.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Random(seed)
    }

    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// A number below `end`, or 0 if `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        let end = end.max(1) as u64;
        usize::try_from(self.number() % end).expect("no more than the end")
    }

    pub fn chance(&mut self, of: usize, in_all: usize) -> bool {
        self.below(in_all) < of
    }

    /// True in one of so many calls, on average.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub fn pick<'t, T>(&mut self, from: &'t [T]) -> &'t T {
        &from[self.below(from.len())]
    }

    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

/// The number of random cases in a test, and their seed.
///
/// `SEAM_PORTAL_CASES` sets the number, instead of the default of each test. `SEAM_PORTAL_SEED`
/// sets the seed. Without it, each run has other cases.
pub struct Cases {
    seed: u64,
    pub count: usize,
}

impl Cases {
    /// Takes the number of cases, unless the environment sets another one. The printed line is
    /// shown if the test fails.
    pub fn new(count: usize) -> Self {
        let count = setting("SEAM_PORTAL_CASES").map_or(count, |count| {
            usize::try_from(count).expect("a number of cases")
        });
        let seed = setting("SEAM_PORTAL_SEED").unwrap_or_else(now);
        println!("SEAM_PORTAL_SEED={seed} SEAM_PORTAL_CASES={count} repeats this");
        Cases { seed, count }
    }

    /// Random numbers for all cases together.
    pub fn random(&self) -> Random {
        Random::new(self.seed)
    }

    /// Runs each case, on all processors, with random numbers of its own and the number of the
    /// case. If a case panics, prints how to repeat it.
    pub fn each(&self, case: impl Fn(&mut Random, usize) + Sync) {
        let threads = thread::available_parallelism().map_or(1, NonZero::get);
        let next = AtomicUsize::new(0);
        let run = || {
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                if index >= self.count {
                    return;
                }
                self.one(index, &case);
            }
        };
        thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(run);
            }
        });
    }

    /// The same, one case after the other.
    pub fn in_turn(&self, mut case: impl FnMut(&mut Random, usize)) {
        for index in 0..self.count {
            self.one(index, &mut case);
        }
    }

    fn one(&self, index: usize, mut case: impl FnMut(&mut Random, usize)) {
        let seed = self.seed.wrapping_add(index as u64);
        let named = OnPanic(seed);
        // Counted from the seed, so that a repeated case also has its number.
        let number = usize::try_from(seed % 1_000_000).expect("a small number");
        case(&mut Random::new(seed), number);
        drop(named);
    }
}

/// Prints how to repeat the case.
struct OnPanic(u64);

impl Drop for OnPanic {
    fn drop(&mut self) {
        if thread::panicking() {
            eprintln!("SEAM_PORTAL_SEED={} SEAM_PORTAL_CASES=1 repeats it", self.0);
        }
    }
}

fn setting(name: &str) -> Option<u64> {
    let value = env::var(name).ok()?;
    let number = value.parse();
    Some(number.unwrap_or_else(|error| panic!("{name}={value}: {error}")))
}

fn now() -> u64 {
    let time = SystemTime::now().duration_since(UNIX_EPOCH);
    time.expect("after 1970").as_secs()
}
