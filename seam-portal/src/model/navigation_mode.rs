//! How much of the portal can be reached.

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
        /// Everything.
        Full = "full",
        /// Only what the landing page or the deep link leads to.
        Restricted = "restricted",
        /// A mode that this version of the crate does not know.
        Other(Box<str>),
    }
}
