//! Two ways to do something, measured in turns.

use std::time::{Duration, Instant};

/// How long a comparison takes.
const DUEL: Duration = Duration::from_secs(3);
/// A turn takes at least this long, so that the resolution of the clock does not matter.
const TURN: Duration = Duration::from_millis(1);

pub(crate) struct Duel<'a, S, B> {
    pub(crate) what: &'a str,
    pub(crate) against: &'a str,
    pub(crate) subject: S,
    pub(crate) base: B,
    /// The smallest acceptable ratio.
    pub(crate) least: f64,
}

pub(crate) struct Report {
    trial: bool,
}

impl Report {
    pub(crate) fn new() -> Self {
        println!("| what | against | median | best tenth | at least |");
        println!("|---|---|--:|--:|--:|");
        Report { trial: false }
    }

    /// Only checks that everything runs.
    pub(crate) fn trial() -> Self {
        Report { trial: true }
    }

    pub(crate) fn print<S: FnMut(), B: FnMut()>(&self, duel: &mut Duel<'_, S, B>) {
        if self.trial {
            (duel.subject)();
            (duel.base)();
            return;
        }
        let (median, good) = duel.ratios();
        println!(
            "| {} | {} | {median:.2} × | {good:.2} × | {:.2} × |",
            duel.what, duel.against, duel.least
        );
    }
}

impl<S: FnMut(), B: FnMut()> Duel<'_, S, B> {
    /// The median of the ratios of all turns, and the ratio that only a tenth of the turns exceed.
    fn ratios(&mut self) -> (f64, f64) {
        let calls = calls_a_turn(&mut self.base);
        let (mut subject, mut base) = (Vec::new(), Vec::new());
        let start = Instant::now();
        while start.elapsed() < DUEL {
            // The order alternates, so that no candidate always finds the caches in the state that
            // the other one leaves.
            subject.push(time(&mut self.subject, calls));
            base.push(time(&mut self.base, calls));
            base.push(time(&mut self.base, calls));
            subject.push(time(&mut self.subject, calls));
        }
        subject.sort_unstable();
        base.sort_unstable();
        let ratio = |index: usize| base[index].as_secs_f64() / subject[index].as_secs_f64();
        (ratio(base.len() / 2), ratio(base.len() / 10))
    }
}

fn calls_a_turn(call: &mut impl FnMut()) -> usize {
    let mut calls = 1;
    while time(call, calls) < TURN {
        calls *= 2;
    }
    calls
}

fn time(call: &mut impl FnMut(), calls: usize) -> Duration {
    let start = Instant::now();
    for _ in 0..calls {
        call();
    }
    start.elapsed()
}
