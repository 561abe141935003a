//! How much of the portal a visitor can reach.

use super::names::names;

names! {
    /// How much of the portal a visitor can reach.
    ///
    /// ```
    /// use seam_portal::{NavigationMode, portal};
    ///
    /// let request = portal! { navigation_mode: restricted };
    /// assert_eq!(request.navigation_mode, Some(NavigationMode::Restricted));
    /// assert_eq!("full".parse(), Ok(NavigationMode::Full));
    /// ```
    pub enum NavigationMode {
        /// The whole portal.
        Full = "full",
        /// Only the target of the [landing page](super::LandingPage) or the
        /// [deep link](super::DeepLink).
        Restricted = "restricted",
        /// A mode that this version of the crate does not know.
        Other(Box<str>),
    }
}
