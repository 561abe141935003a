//! The parts of the portal, and how each behaves.

use super::facts::{disjoint, subset};
use super::{EventType, List, ProviderKey, Text, Unchecked};

/// The parts of the portal and how each behaves. What is left out is as the customization profile,
/// or else Seam, has it.
///
/// ```
/// use seam_portal::portal;
///
/// let features = portal!(Features {
///     organize: { exclude: true },
///     connect: { accepted_providers: ["august", "yale"] },
/// });
/// assert_eq!(features.organize.unwrap().exclude, Some(true));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Features<'a> {
    /// The part where a customer sets up automation rules.
    pub configure: Option<ConfigureFeature>,
    /// The part where a customer connects accounts of device and system makers.
    pub connect: Option<ConnectFeature<'a>>,
    /// The part where a customer manages devices, reservations and staff.
    pub manage: Option<ManageFeature<'a>>,
    /// What [`Features::manage`] was called before.
    #[deprecated(note = "use `manage`, which replaces it")]
    pub manage_devices: Option<ManageDevicesFeature>,
    /// The part where a customer sorts devices into places.
    pub organize: Option<OrganizeFeature>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// How the *configure* part of the portal behaves.
///
/// ```
/// use seam_portal::portal;
///
/// let configure = portal!(ConfigureFeature { allow_instant_key_customization: true });
/// assert!(configure.allow_instant_key_customization.is_some());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigureFeature {
    /// Whether the customer may change the rules that hand out access.
    pub allow_access_automation_rule_customization: Option<bool>,
    /// Whether the customer may change the rules that steer thermostats.
    pub allow_climate_automation_rule_customization: Option<bool>,
    /// Whether the customer may change how instant keys behave.
    pub allow_instant_key_customization: Option<bool>,
    /// Whether to leave this part out of the portal. Seam shows it unless this is `true`.
    pub exclude: Option<bool>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// How the *connect* part of the portal behaves.
///
/// ```
/// use seam_portal::portal;
///
/// let connect = portal!(ConnectFeature { accepted_providers: ["august", "yale"] });
/// assert!(connect.accepted_providers.is_some());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectFeature<'a> {
    /// The only makers whose accounts can be connected.
    pub accepted_providers: Option<List<'a, ProviderKey<'a>>>,
    /// Whether to leave this part out of the portal. Seam shows it unless this is `true`.
    pub exclude: Option<bool>,
    /// Makers whose accounts cannot be connected.
    pub excluded_providers: Option<List<'a, ProviderKey<'a>>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

disjoint!(ConnectFeature<'_>: accepted_providers, excluded_providers);

/// How the *manage* part of the portal behaves.
///
/// ```
/// use seam_portal::portal;
///
/// let manage = portal!(ManageFeature { exclude_staff_management: true });
/// assert!(manage.exclude_staff_management.is_some());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManageFeature<'a> {
    /// A question that the customer answers before devices are managed.
    pub device_management_confirmation: Option<DeviceManagementConfirmation<'a>>,
    /// Which events the customer sees.
    pub events: Option<ManageEvents<'a>>,
    /// Whether to leave this part out of the portal. Seam shows it unless this is `true`.
    pub exclude: Option<bool>,
    /// Whether to leave out the management of reservations.
    pub exclude_reservation_management: Option<bool>,
    /// Whether to hide the technical side of a reservation.
    pub exclude_reservation_technical_details: Option<bool>,
    /// Whether to leave out the management of staff.
    pub exclude_staff_management: Option<bool>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// The older form of [`ManageFeature`], with a single setting.
///
/// ```
/// use seam_portal::portal;
///
/// let manage_devices = portal!(ManageDevicesFeature { exclude: true });
/// assert!(manage_devices.exclude.is_some());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManageDevicesFeature {
    /// Whether to leave this part out of the portal. Seam shows it unless this is `true`.
    pub exclude: Option<bool>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// How the *organize* part of the portal behaves.
///
/// ```
/// use seam_portal::portal;
///
/// let organize = portal!(OrganizeFeature { exclude: true });
/// assert!(organize.exclude.is_some());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrganizeFeature {
    /// Whether to leave this part out of the portal. Seam shows it unless this is `true`.
    pub exclude: Option<bool>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// The question that a customer answers before devices are managed. What is left out reads as Seam
/// words it.
///
/// ```
/// use seam_portal::portal;
///
/// let question = portal!(DeviceManagementConfirmation { title: "Are you at the door?" });
/// assert!(question.title.is_some());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeviceManagementConfirmation<'a> {
    /// The text of the question.
    pub body: Option<Text<'a>>,
    /// What the button that says no reads.
    pub cancel_button_label: Option<Text<'a>>,
    /// What the button that says yes reads.
    pub confirm_button_label: Option<Text<'a>>,
    /// The heading over the question.
    pub title: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// Which events a customer sees.
///
/// ```
/// use seam_portal::portal;
///
/// let events = portal!(ManageEvents { allowed_events: ["lock.locked", "lock.unlocked"] });
/// assert_eq!(events.allowed_events.unwrap().len(), 2);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManageEvents<'a> {
    /// The only types of event that can be shown.
    pub allowed_events: Option<List<'a, EventType<'a>>>,
    /// The types of event that are shown until the customer picks others.
    pub default_events: Option<List<'a, EventType<'a>>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

subset!(ManageEvents<'_>: default_events in allowed_events);
