//! How long a command takes: in real time, and in processor time, which other work on the machine
//! affects less.

use std::fmt;
use std::fs;
use std::process::{Command, Stdio};
use std::time::Instant;

#[derive(Clone, Copy)]
pub(crate) struct Time {
    pub(crate) clock: f64,
    /// The processor time of all its processes, if the system reports it.
    pub(crate) processor: Option<f64>,
}

impl Time {
    pub(crate) fn median(times: &[Time]) -> Time {
        Time {
            clock: median(times.iter().map(|time| time.clock).collect()),
            processor: times
                .iter()
                .map(|time| time.processor)
                .collect::<Option<_>>()
                .map(median),
        }
    }
}

fn median(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    let (lower, upper) = ((seconds.len() - 1) / 2, seconds.len() / 2);
    f64::midpoint(seconds[lower], seconds[upper])
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2} s", self.clock)?;
        match self.processor {
            Some(processor) => write!(f, " ({processor:.2} s of processor)"),
            None => Ok(()),
        }
    }
}

/// Runs a command, which has to succeed.
pub(crate) fn run(command: &mut Command) -> Time {
    let (clock, processor) = (Instant::now(), processor());
    let output = command
        .stdin(Stdio::null())
        .output()
        .expect("the command starts");
    let time = Time {
        clock: clock.elapsed().as_secs_f64(),
        processor: self::processor()
            .zip(processor)
            .map(|(after, before)| after - before),
    };
    assert!(
        output.status.success(),
        "{command:?}:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    time
}

/// The processor time of this process's children, in seconds. Linux counts hundredths.
fn processor() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit_once(") ")?.1.split(' ').collect();
    let (user, system) = (fields.get(13)?, fields.get(14)?);
    let ticks = user.parse::<f64>().ok()? + system.parse::<f64>().ok()?;
    Some(ticks / 100.0)
}
