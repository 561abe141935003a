//! Date-times as Seam writes them.

use std::time::{Duration, SystemTime};

/// How long a link works.
pub(super) const LINK_LASTS: Duration = Duration::from_secs(7 * 24 * 60 * 60);

const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";

/// Writes `time` in RFC 3339, in UTC, with milliseconds.
pub(super) fn rfc3339(time: SystemTime) -> String {
    // `httpdate` panics for a time before 1970, which a clock that was never set may show.
    let time = time.max(SystemTime::UNIX_EPOCH);
    // HTTP's dates have the same parts: `Sun, 06 Nov 1994 08:49:37 GMT`.
    let http = httpdate::fmt_http_date(time);
    let month = MONTHS.find(&http[8..11]).map_or(0, |at| at / 3 + 1);
    let since = time.duration_since(SystemTime::UNIX_EPOCH);
    format!(
        "{}-{month:02}-{}T{}.{:03}Z",
        &http[12..16],
        &http[5..7],
        &http[17..25],
        since.unwrap_or_default().subsec_millis(),
    )
}

#[cfg(test)]
mod tests {
    use seam_portal_schema::rules::moment;

    use super::*;

    fn at(milliseconds: u64) -> String {
        rfc3339(SystemTime::UNIX_EPOCH + Duration::from_millis(milliseconds))
    }

    #[test]
    fn known_moments() {
        assert_eq!(at(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(at(951_782_400_000), "2000-02-29T00:00:00.000Z");
        assert_eq!(at(1_798_761_599_007), "2026-12-31T23:59:59.007Z");
        assert_eq!(at(4_107_542_400_999), "2100-03-01T00:00:00.999Z");
    }

    #[test]
    fn a_clock_before_the_epoch_is_at_it() {
        let before = SystemTime::UNIX_EPOCH - Duration::from_millis(1);
        assert_eq!(rfc3339(before), at(0));
    }

    #[test]
    fn every_day_is_after_the_day_before() {
        let days: Vec<_> = (0..40_000).map(|day| at(day * 86_400_000)).collect();
        assert!(days.is_sorted_by(|a, b| moment(a).unwrap() < moment(b).unwrap()));
    }
}
