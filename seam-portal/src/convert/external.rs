//! Date-times and UUIDs of other crates, each with the feature that is named after its crate, and the
//! date-time of this crate.

// Without these features, most of this is not used.
#![allow(unused_imports)]

use super::via::AsIs;
use super::words::{IntoDateTime, IntoKey, IntoText, IntoUuid};
use crate::model::{DateTime, Text};
use crate::timestamp::Timestamp;

#[diagnostic::do_not_recommend]
impl<'a> IntoDateTime<'a, AsIs> for Timestamp {
    fn into_text(self) -> DateTime<'a> {
        self.as_str().to_owned().into()
    }
}

#[cfg(feature = "chrono")]
#[diagnostic::do_not_recommend]
impl<'a, Tz: chrono::TimeZone> IntoDateTime<'a, AsIs> for &chrono::DateTime<Tz> {
    fn into_text(self) -> DateTime<'a> {
        self.to_rfc3339().into()
    }
}

#[cfg(feature = "chrono")]
#[diagnostic::do_not_recommend]
impl<'a, Tz: chrono::TimeZone> IntoDateTime<'a, AsIs> for chrono::DateTime<Tz> {
    fn into_text(self) -> DateTime<'a> {
        (&self).into_text()
    }
}

#[cfg(feature = "jiff")]
#[diagnostic::do_not_recommend]
impl<'a> IntoDateTime<'a, AsIs> for &jiff::Timestamp {
    fn into_text(self) -> DateTime<'a> {
        self.to_string().into()
    }
}

#[cfg(feature = "jiff")]
#[diagnostic::do_not_recommend]
impl<'a> IntoDateTime<'a, AsIs> for jiff::Timestamp {
    fn into_text(self) -> DateTime<'a> {
        (&self).into_text()
    }
}

/// In UTC if the offset has seconds, which RFC 3339 does not allow.
#[cfg(feature = "time")]
#[diagnostic::do_not_recommend]
impl<'a> IntoDateTime<'a, AsIs> for &time::OffsetDateTime {
    fn into_text(self) -> DateTime<'a> {
        use time::format_description::well_known::Rfc3339;

        let in_utc = || {
            self.checked_to_offset(time::UtcOffset::UTC)?
                .format(&Rfc3339)
                .ok()
        };
        let text = self.format(&Rfc3339).ok().or_else(in_utc);
        // A year with more than four digits, which validation refuses.
        text.unwrap_or_else(|| self.to_string()).into()
    }
}

#[cfg(feature = "time")]
#[diagnostic::do_not_recommend]
impl<'a> IntoDateTime<'a, AsIs> for time::OffsetDateTime {
    fn into_text(self) -> DateTime<'a> {
        (&self).into_text()
    }
}

/// Implements the conversion of a UUID into a kind of field.
#[cfg(feature = "uuid")]
macro_rules! from_uuid {
    ($($Into:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<'a> $Into<'a, AsIs> for uuid::Uuid {
            fn into_text(self) -> Text<'a> {
                self.to_string().into()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<'a> $Into<'a, AsIs> for &uuid::Uuid {
            fn into_text(self) -> Text<'a> {
                self.to_string().into()
            }
        }
    )*};
}

#[cfg(feature = "uuid")]
from_uuid!(IntoText IntoKey IntoUuid);

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(feature = "chrono")]
    #[test]
    fn chrono_keeps_its_offset() {
        let moment = chrono::DateTime::parse_from_rfc3339("2026-12-01T15:00:00.5+01:00").unwrap();
        assert_eq!(moment.into_text(), "2026-12-01T15:00:00.500+01:00");
        assert_eq!(moment.to_utc().into_text(), "2026-12-01T14:00:00.500+00:00");
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn jiff_is_in_utc() {
        let moment: jiff::Timestamp = "2026-12-01T15:00:00.5+01:00".parse().unwrap();
        assert_eq!(moment.into_text(), "2026-12-01T14:00:00.5Z");
    }

    #[cfg(feature = "time")]
    #[test]
    fn time_falls_back_to_utc() {
        let moment = time::OffsetDateTime::from_unix_timestamp(1_796_137_200).unwrap();
        assert_eq!(moment.into_text(), "2026-12-01T15:00:00Z");
        let odd = time::UtcOffset::from_hms(1, 0, 30).unwrap();
        assert_eq!(moment.to_offset(odd).into_text(), "2026-12-01T15:00:00Z");
        let hour = time::UtcOffset::from_hms(1, 0, 0).unwrap();
        assert_eq!(
            moment.to_offset(hour).into_text(),
            "2026-12-01T16:00:00+01:00"
        );
    }

    #[cfg(feature = "uuid")]
    #[test]
    fn uuids_have_hyphens() {
        let text = "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90";
        let id: uuid::Uuid = text.replace('-', "").parse().unwrap();
        assert_eq!(IntoUuid::into_text(id), text);
    }
}
