//! Wrong settings of a client.

use std::fmt;

/// Why a [`Client`](crate::Client) cannot be created: a wrong credential, endpoint or other setting.
///
/// ```
/// use seam_portal::{Client, Error};
///
/// let error = Client::new("seam_at1_a_token").unwrap_err();
/// assert!(matches!(error, Error::Configuration(_)));
/// assert_eq!(
///     error.to_string(),
///     "the API key holds a personal access token, not an API key: \
///      pass it as a personal access token with its workspace",
/// );
/// ```
#[derive(Debug)]
pub struct ConfigurationError {
    message: Box<str>,
}

impl ConfigurationError {
    pub(crate) fn new(message: impl Into<Box<str>>) -> Self {
        ConfigurationError {
            message: message.into(),
        }
    }
}

impl fmt::Display for ConfigurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}
