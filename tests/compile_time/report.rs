//! The ratios, and whether they reach the aims.

use std::collections::BTreeMap;

use crate::measure::Time;
use crate::project::Action;

/// The median time of each crate.
pub(crate) type Figures = BTreeMap<(&'static str, Action), Time>;

/// A crate, the crate that it is compared with, and the largest allowed ratio of their times.
pub(crate) struct Target {
    subject: &'static str,
    base: &'static str,
    action: Action,
    most: f64,
}

impl Target {
    pub(crate) const fn new(
        subject: &'static str,
        base: &'static str,
        action: Action,
        most: f64,
    ) -> Self {
        Target {
            subject,
            base,
            action,
            most,
        }
    }
}

/// Everything to measure, without duplicates.
pub(crate) fn subjects(targets: &[Target]) -> Vec<(&'static str, Action)> {
    let mut subjects: Vec<_> = targets
        .iter()
        .flat_map(|target| {
            [
                (target.subject, target.action),
                (target.base, target.action),
            ]
        })
        .collect();
    subjects.sort_unstable();
    subjects.dedup();
    subjects
}

pub(crate) fn print(figures: &Figures, targets: &[Target]) {
    println!("| action | crate | against | clock | processor | at most |");
    println!("|---|---|---|--:|--:|--:|");
    for target in targets {
        let subject = figures[&(target.subject, target.action)];
        let base = figures[&(target.base, target.action)];
        let clock = subject.clock / base.clock;
        let processor = subject
            .processor
            .zip(base.processor)
            .map_or("?".to_owned(), |(one, two)| format!("{:.2} ×", one / two));
        println!(
            "| {} | {} | {} | {clock:.2} × | {processor} | {:.2} × |",
            target.action, target.subject, target.base, target.most
        );
    }
    println!();
}
