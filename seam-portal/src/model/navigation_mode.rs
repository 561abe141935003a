//! How much of the portal can be reached.

/// How much of the portal a visitor can reach.
///
/// ```
/// use seam_portal::{NavigationMode, portal};
///
/// let request = portal! { navigation_mode: restricted };
/// assert_eq!(request.navigation_mode, Some(NavigationMode::Restricted));
/// assert_eq!("full".parse(), Ok(NavigationMode::Full));
/// ```
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum NavigationMode {
    /// Everything.
    #[doc(alias = "full")]
    Full,
    /// Only what the landing page or the deep link leads to.
    #[doc(alias = "restricted")]
    Restricted,
    /// A mode that this version of the crate does not know.
    Other(Box<str>),
}
