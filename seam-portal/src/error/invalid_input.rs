//! An invalid request.

use std::fmt;

use super::ApiError;
use crate::invalid::{InvalidField, InvalidRequest};
use crate::one_line::{MESSAGE_LIMIT, one_line};

/// An invalid request, and its wrong fields. Either the client found them before it sent anything, or
/// Seam did.
///
/// ```
/// use seam_portal::ureq::http::Response;
/// use seam_portal::{Client, CustomerPortal, Error, portal};
///
/// // Nothing is sent.
/// let room_key = "";
/// let request = portal! {
///     customer_data: { customer_key: "grand-hotel", rooms: [{ room_key, name: "Lobby" }] },
/// };
/// let seam = Client::new("seam_key")?;
/// let Err(Error::InvalidInput(error)) = seam.create_portal(&request) else { panic!() };
/// assert_eq!(error.fields()[0].path(), "customer_data.rooms[0].room_key");
/// assert!(error.api().is_none());
///
/// // What Seam answers.
/// let answer = Response::builder()
///     .status(400)
///     .body(r#"{ "error": {
///         "type": "invalid_input",
///         "message": "Invalid input",
///         "validation_errors": { "_errors": [], "customer_data": {
///             "_errors": [],
///             "rooms": { "_errors": [], "3": { "_errors": [], "name": { "_errors": ["Required"] } } }
///         } }
///     } }"#)
///     .unwrap();
/// let Err(Error::InvalidInput(error)) = CustomerPortal::from_response(answer) else { panic!() };
/// assert_eq!(error.fields()[0].path(), "customer_data.rooms[3].name");
/// assert_eq!(error.fields()[0].messages().collect::<Vec<_>>(), ["Required"]);
/// assert_eq!(error.api().unwrap().message(), "Invalid input");
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug)]
pub struct InvalidInputError {
    pub(crate) api: Option<ApiError>,
    pub(crate) fields: Box<[InvalidField]>,
}

impl InvalidInputError {
    /// The wrong fields, outer fields before inner ones. Empty if Seam names none.
    #[must_use]
    pub fn fields(&self) -> &[InvalidField] {
        &self.fields
    }

    /// Seam's answer: its status, type, message and request id. `None` if nothing was sent.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        self.api.as_ref()
    }
}

impl fmt::Display for InvalidInputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(api) = &self.api else {
            f.write_str("the request is invalid and was not sent: ")?;
            return InvalidField::write_all(&self.fields, f);
        };
        f.write_str("refused by Seam as invalid: ")?;
        if self.fields.is_empty() {
            f.write_str(&one_line(&api.message, MESSAGE_LIMIT))?;
        }
        InvalidField::write_all(&self.fields, f)?;
        f.write_str(": correct the request")
    }
}

/// Converts the error of [`validate`](crate::CreatePortal::validate) into that of a call.
///
/// ```
/// use seam_portal::{CreatePortal, Error};
///
/// fn checked(request: &CreatePortal<'_>) -> Result<(), Error> {
///     Ok(request.validate()?)
/// }
/// # checked(&CreatePortal::EMPTY).unwrap();
/// ```
impl From<InvalidRequest> for InvalidInputError {
    fn from(request: InvalidRequest) -> Self {
        InvalidInputError {
            api: None,
            fields: request.fields,
        }
    }
}
