//! The features of the portal, and how each behaves.

use super::facts::{disjoint, subset};
use super::{EventType, List, ProviderKey, Text, Unchecked};

/// The features of the portal, and how each behaves.
///
/// For what is left out, Seam uses the
/// [customization profile](super::CreatePortal::customization_profile_id), or else its defaults.
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
#[derive(Clone, Default, PartialEq)]
pub struct Features<'a> {
    /// The feature with which a customer sets up automation rules.
    pub configure: Option<ConfigureFeature>,
    /// The feature with which a customer connects accounts of device and system makers.
    pub connect: Option<ConnectFeature<'a>>,
    /// The feature with which a customer manages devices, [reservations](super::Reservation) and
    /// [staff](super::StaffMember).
    pub manage: Option<ManageFeature<'a>>,
    /// The former name of [`Features::manage`].
    #[deprecated(note = "use `manage`, which replaces it")]
    pub manage_devices: Option<ManageDevicesFeature>,
    /// The feature with which a customer assigns devices to places.
    pub organize: Option<OrganizeFeature>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// How [`Features::configure`] behaves.
///
/// ```
/// use seam_portal::portal;
///
/// let configure = portal!(ConfigureFeature { allow_instant_key_customization: true });
/// assert!(configure.allow_instant_key_customization.is_some());
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct ConfigureFeature {
    /// Whether the customer may change the automation rules for access.
    pub allow_access_automation_rule_customization: Option<bool>,
    /// Whether the customer may change the automation rules for thermostats.
    pub allow_climate_automation_rule_customization: Option<bool>,
    /// Whether the customer may change how instant keys behave.
    pub allow_instant_key_customization: Option<bool>,
    /// Whether to hide this feature. Seam shows it unless this is `true`.
    pub exclude: Option<bool>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// How [`Features::connect`] behaves.
///
/// ```
/// use seam_portal::portal;
///
/// let connect = portal!(ConnectFeature { accepted_providers: ["august", "yale"] });
/// assert!(connect.accepted_providers.is_some());
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct ConnectFeature<'a> {
    /// The only makers whose accounts can be connected. See also
    /// [`excluded_providers`](Self::excluded_providers).
    pub accepted_providers: Option<List<'a, ProviderKey<'a>>>,
    /// Whether to hide this feature. Seam shows it unless this is `true`.
    pub exclude: Option<bool>,
    /// Makers whose accounts cannot be connected. See also
    /// [`accepted_providers`](Self::accepted_providers).
    pub excluded_providers: Option<List<'a, ProviderKey<'a>>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

disjoint!(ConnectFeature<'_>: accepted_providers, excluded_providers);

/// How [`Features::manage`] behaves.
///
/// ```
/// use seam_portal::portal;
///
/// let manage = portal!(ManageFeature { exclude_staff_management: true });
/// assert!(manage.exclude_staff_management.is_some());
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct ManageFeature<'a> {
    /// A dialog that the customer confirms before managing devices.
    pub device_management_confirmation: Option<DeviceManagementConfirmation<'a>>,
    /// The events that the customer sees.
    pub events: Option<ManageEvents<'a>>,
    /// Whether to hide this feature. Seam shows it unless this is `true`.
    pub exclude: Option<bool>,
    /// Whether to hide the management of [reservations](super::Reservation).
    pub exclude_reservation_management: Option<bool>,
    /// Whether to hide the technical details of a [reservation](super::Reservation).
    pub exclude_reservation_technical_details: Option<bool>,
    /// Whether to hide the management of [staff members](super::StaffMember).
    pub exclude_staff_management: Option<bool>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// The former version of [`ManageFeature`], for [`Features::manage_devices`].
///
/// ```
/// use seam_portal::portal;
///
/// let manage_devices = portal!(ManageDevicesFeature { exclude: true });
/// assert!(manage_devices.exclude.is_some());
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct ManageDevicesFeature {
    /// Whether to hide this feature. Seam shows it unless this is `true`.
    pub exclude: Option<bool>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// How [`Features::organize`] behaves.
///
/// ```
/// use seam_portal::portal;
///
/// let organize = portal!(OrganizeFeature { exclude: true });
/// assert!(organize.exclude.is_some());
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct OrganizeFeature {
    /// Whether to hide this feature. Seam shows it unless this is `true`.
    pub exclude: Option<bool>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// The dialog that a customer confirms before managing devices.
///
/// Seam has a default text for each field that is left out.
///
/// ```
/// use seam_portal::portal;
///
/// let question = portal!(DeviceManagementConfirmation { title: "Are you at the door?" });
/// assert!(question.title.is_some());
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct DeviceManagementConfirmation<'a> {
    /// The text of the dialog.
    pub body: Option<Text<'a>>,
    /// The label of the button that cancels.
    pub cancel_button_label: Option<Text<'a>>,
    /// The label of the button that confirms.
    pub confirm_button_label: Option<Text<'a>>,
    /// The title of the dialog.
    pub title: Option<Text<'a>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

/// The events that a customer sees.
///
/// ```
/// use seam_portal::portal;
///
/// let events = portal!(ManageEvents { allowed_events: ["lock.locked", "lock.unlocked"] });
/// assert_eq!(events.allowed_events.unwrap().len(), 2);
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct ManageEvents<'a> {
    /// The only event types that can be shown.
    pub allowed_events: Option<List<'a, EventType<'a>>>,
    /// The event types that are shown until the customer selects others. They should be among the
    /// [`allowed_events`](Self::allowed_events).
    pub default_events: Option<List<'a, EventType<'a>>>,
    #[doc(hidden)]
    pub unchecked: Unchecked,
}

subset!(ManageEvents<'_>: default_events in allowed_events);
