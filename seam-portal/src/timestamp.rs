//! Date-times in answers.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A date-time as Seam wrote it: text in RFC 3339.
///
/// ```
/// use seam_portal::Timestamp;
///
/// let expires_at = Timestamp::from("2026-12-08T15:00:00Z");
/// assert_eq!(expires_at.as_str(), "2026-12-08T15:00:00Z");
/// assert_eq!(expires_at.to_string(), "2026-12-08T15:00:00Z");
/// ```
///
/// With the feature `chrono`, `jiff` or `time`, a reference to it converts to `chrono::DateTime`,
/// `jiff::Timestamp` or `time::OffsetDateTime`:
///
#[cfg_attr(feature = "chrono", doc = "```")]
#[cfg_attr(not(feature = "chrono"), doc = "```ignore")]
/// # use seam_portal::Timestamp;
/// use chrono::{DateTime, Utc};
///
/// # let expires_at = Timestamp::from("2026-12-08T15:00:00Z");
/// let expires_at = DateTime::<Utc>::try_from(&expires_at)?;
/// assert_eq!(expires_at.to_rfc3339(), "2026-12-08T15:00:00+00:00");
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Timestamp(Box<str>);

impl Timestamp {
    /// Returns the text that Seam sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Timestamp(text.into())
    }
}

impl From<Timestamp> for String {
    fn from(moment: Timestamp) -> Self {
        moment.0.into()
    }
}

impl AsRef<str> for Timestamp {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Timestamp {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other
    }
}

impl PartialEq<&str> for Timestamp {
    fn eq(&self, other: &&str) -> bool {
        *self.0 == **other
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Written as text.
impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// Accepts any text. The text of an answer is not checked either.
///
/// ```
/// use seam_portal::Timestamp;
///
/// let moment: Timestamp = serde_json::from_str(r#""2026-12-08T15:00:00Z""#)?;
/// assert_eq!(moment, "2026-12-08T15:00:00Z");
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::deserialize(deserializer).map(Timestamp)
    }
}

#[cfg(feature = "chrono")]
#[cfg_attr(docsrs, doc(cfg(feature = "chrono")))]
impl TryFrom<&Timestamp> for chrono::DateTime<chrono::FixedOffset> {
    type Error = chrono::ParseError;

    fn try_from(moment: &Timestamp) -> Result<Self, Self::Error> {
        Self::parse_from_rfc3339(moment.as_str())
    }
}

#[cfg(feature = "chrono")]
#[cfg_attr(docsrs, doc(cfg(feature = "chrono")))]
impl TryFrom<&Timestamp> for chrono::DateTime<chrono::Utc> {
    type Error = chrono::ParseError;

    fn try_from(moment: &Timestamp) -> Result<Self, Self::Error> {
        chrono::DateTime::parse_from_rfc3339(moment.as_str()).map(|moment| moment.to_utc())
    }
}

#[cfg(feature = "jiff")]
#[cfg_attr(docsrs, doc(cfg(feature = "jiff")))]
impl TryFrom<&Timestamp> for jiff::Timestamp {
    type Error = jiff::Error;

    fn try_from(moment: &Timestamp) -> Result<Self, Self::Error> {
        moment.as_str().parse()
    }
}

#[cfg(feature = "time")]
#[cfg_attr(docsrs, doc(cfg(feature = "time")))]
impl TryFrom<&Timestamp> for time::OffsetDateTime {
    type Error = time::error::Parse;

    fn try_from(moment: &Timestamp) -> Result<Self, Self::Error> {
        Self::parse(
            moment.as_str(),
            &time::format_description::well_known::Rfc3339,
        )
    }
}

#[cfg(all(test, any(feature = "chrono", feature = "jiff", feature = "time")))]
mod tests {
    use super::*;

    const SECONDS: i64 = 1_796_742_000;

    fn moments() -> [Timestamp; 2] {
        ["2026-12-08T15:00:00Z", "2026-12-08T16:00:00.000+01:00"].map(Timestamp::from)
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn to_chrono() {
        for moment in &moments() {
            let utc = chrono::DateTime::<chrono::Utc>::try_from(moment).unwrap();
            let local = chrono::DateTime::<chrono::FixedOffset>::try_from(moment).unwrap();
            assert_eq!((utc.timestamp(), local.timestamp()), (SECONDS, SECONDS));
        }
        assert!(chrono::DateTime::<chrono::Utc>::try_from(&Timestamp::from("soon")).is_err());
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn to_jiff() {
        for moment in &moments() {
            assert_eq!(
                jiff::Timestamp::try_from(moment).unwrap().as_second(),
                SECONDS
            );
        }
        assert!(jiff::Timestamp::try_from(&Timestamp::from("soon")).is_err());
    }

    #[cfg(feature = "time")]
    #[test]
    fn to_time() {
        for moment in &moments() {
            assert_eq!(
                time::OffsetDateTime::try_from(moment)
                    .unwrap()
                    .unix_timestamp(),
                SECONDS
            );
        }
        assert!(time::OffsetDateTime::try_from(&Timestamp::from("soon")).is_err());
    }
}
