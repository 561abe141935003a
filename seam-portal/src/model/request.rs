//! The request itself.

use super::{
    CustomerData, CustomerResourcesFilter, DeepLink, Features, LandingPage, List, Locale,
    NavigationMode, Unchecked, Uuid,
};

/// A request to create a customer portal. What is `None` is left out on the wire.
///
/// `portal!` writes one inline; [`Client::create_portal`](crate::Client::create_portal) sends it.
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
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreatePortal<'a> {
    /// The customer that the portal is for, and everything that belongs to it.
    pub customer_data: Option<CustomerData<'a>>,
    /// Conditions that a resource must meet to be shown.
    pub customer_resources_filters: Option<List<'a, CustomerResourcesFilter<'a>>>,
    /// The customization profile, made in Seam's console, that sets the look and the defaults.
    pub customization_profile_id: Option<Uuid<'a>>,
    /// One thing that the portal goes to straight away.
    pub deep_link: Option<DeepLink<'a>>,
    /// Whether to hide the menu in which a visitor picks another language.
    pub exclude_locale_picker: Option<bool>,
    /// The parts of the portal and how each behaves.
    pub features: Option<Features<'a>>,
    /// Whether the portal is shown inside a page of your own, in an `iframe`.
    pub is_embedded: Option<bool>,
    /// The page that the portal opens on.
    pub landing_page: Option<LandingPage<'a>>,
    /// The language of the portal.
    pub locale: Option<Locale>,
    /// How much of the portal a visitor can reach.
    pub navigation_mode: Option<NavigationMode>,
    /// Whether a visitor can only look, not change anything.
    pub read_only: Option<bool>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}
