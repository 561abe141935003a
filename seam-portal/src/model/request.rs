//! The request itself.

use super::{
    CustomerData, CustomerResourcesFilter, DeepLink, Features, LandingPage, List, Locale,
    NavigationMode, Unchecked, Uuid,
};

/// A request to create a customer portal. Fields that are `None` are not sent.
///
/// [`portal!`](crate::portal) creates a request inline, and
/// [`Client::create_portal`](crate::Client::create_portal) sends it.
///
/// ```
/// use seam_portal::{CreatePortal, portal};
///
/// const REQUEST: CreatePortal<'_> = portal! {
///     customer_data: { customer_key: "grand-hotel" },
///     locale: "pt-PT",
/// };
/// assert_eq!(
///     serde_json::to_string(&REQUEST).unwrap(),
///     r#"{"customer_data":{"customer_key":"grand-hotel"},"locale":"pt-PT"}"#,
/// );
/// ```
#[derive(Clone, Default, PartialEq)]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreatePortal<'a> {
    /// The customer that the portal is for, and everything that belongs to it.
    pub customer_data: Option<CustomerData<'a>>,
    /// Conditions on the custom metadata of the resources to show.
    pub customer_resources_filters: Option<List<'a, CustomerResourcesFilter<'a>>>,
    /// The customization profile, created in Seam's console, with the appearance and the defaults of
    /// the portal.
    pub customization_profile_id: Option<Uuid<'a>>,
    /// One resource that the portal opens on.
    pub deep_link: Option<DeepLink<'a>>,
    /// Whether to hide the menu for another language. See also [`locale`](Self::locale).
    pub exclude_locale_picker: Option<bool>,
    /// The features of the portal, and how each behaves.
    pub features: Option<Features<'a>>,
    /// Whether the portal is embedded in a page of yours, in an `iframe`.
    pub is_embedded: Option<bool>,
    /// The page that the portal opens on.
    pub landing_page: Option<LandingPage<'a>>,
    /// The language of the portal.
    pub locale: Option<Locale>,
    /// How much of the portal a visitor can reach.
    pub navigation_mode: Option<NavigationMode>,
    /// Whether a visitor can see everything but change nothing.
    pub read_only: Option<bool>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}
