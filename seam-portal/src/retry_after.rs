//! How long a server asks to wait.

use std::time::{Duration, SystemTime};

use ureq::http::HeaderMap;
use ureq::http::header::{DATE, HeaderName, RETRY_AFTER};

/// Longer waits are cut to this, so that adding one to a point in time cannot overflow.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Reads `retry-after`, in seconds or as a date.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = if text.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number with too many digits is still a long wait.
        let seconds = (!text.is_empty()).then(|| text.parse().unwrap_or(u64::MAX))?;
        Duration::from_secs(seconds)
    } else {
        let then = httpdate::parse_http_date(text).ok()?;
        // Counted by the server's clock if it is known, because clocks differ.
        let now = date(headers, &DATE).unwrap_or(now);
        then.duration_since(now).unwrap_or_default()
    };
    Some(wait.min(LONGEST))
}

fn date(headers: &HeaderMap, name: &HeaderName) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(name)?.to_str().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use ureq::http::HeaderValue;

    use super::*;

    const NOON: &str = "Tue, 01 Dec 2026 12:00:00 GMT";
    const HALF_PAST: &str = "Tue, 01 Dec 2026 12:30:00 GMT";

    fn wait(headers: &[(HeaderName, &str)], now: &str) -> Option<Duration> {
        let headers = headers
            .iter()
            .map(|(name, value)| (name.clone(), HeaderValue::from_str(value).unwrap()))
            .collect();
        retry_after(&headers, httpdate::parse_http_date(now).unwrap())
    }

    #[test]
    fn reads_seconds() {
        for (text, seconds) in [("0", 0), ("7", 7), (" 120 ", 120)] {
            let expected = Some(Duration::from_secs(seconds));
            assert_eq!(wait(&[(RETRY_AFTER, text)], NOON), expected, "{text}");
        }
        let long = "99999999999999999999999999";
        assert_eq!(wait(&[(RETRY_AFTER, long)], NOON), Some(LONGEST));
    }

    #[test]
    fn reads_dates() {
        let half_an_hour = Some(Duration::from_secs(30 * 60));
        assert_eq!(wait(&[(RETRY_AFTER, HALF_PAST)], NOON), half_an_hour);
        assert_eq!(
            wait(&[(RETRY_AFTER, NOON)], HALF_PAST),
            Some(Duration::ZERO)
        );
        let by_the_server = [(RETRY_AFTER, HALF_PAST), (DATE, NOON)];
        assert_eq!(
            wait(&by_the_server, "Tue, 01 Dec 2026 18:00:00 GMT"),
            half_an_hour
        );
    }

    #[test]
    fn ignores_what_it_cannot_read() {
        for text in ["", "soon", "-1", "1.5", "1e3"] {
            assert_eq!(wait(&[(RETRY_AFTER, text)], NOON), None, "{text}");
        }
        assert_eq!(wait(&[], NOON), None);
    }
}
