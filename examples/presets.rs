//! The same look for all customers, written once as a constant, with changes for some of them.
//!
//! Prints each customer and its link on stdout, and the requests on stderr.
//!
//! `cargo run --example presets`

mod support;

use std::process::ExitCode;

use seam_portal::{CreatePortal, Locale, ManageFeature, portal};

/// The settings of all portals. They are checked at compile time, and cost nothing at run time.
const BASE: CreatePortal<'_> = portal! {
    customer_resources_filters: [region = "eu"],
    exclude_locale_picker: true,
    features: {
        connect: { accepted_providers: ["august", "salto_ks", "yale"] },
        organize: { exclude: true },
    },
    locale: "en-US",
};

/// A constant based on a constant: the portal for the front desk is read-only.
const FRONT_DESK: CreatePortal<'_> = portal! {
    is_embedded: true,
    navigation_mode: restricted,
    read_only: true,
    ..BASE
};

/// Any object of a request can be a base.
const MANAGE: ManageFeature<'_> = portal!(ManageFeature {
    events: { allowed_events: ["lock.locked", "lock.unlocked"] },
    exclude_staff_management: true,
});

struct Customer {
    id: String,
    plan: Plan,
    locale: Option<Locale>,
}

enum Plan {
    Basic,
    FrontDesk,
    Managed { staff: bool },
}

/// These fields replace those of the base. They can borrow, even if the base is `'static`.
fn request(customer: &Customer) -> CreatePortal<'_> {
    let customer_data = portal!(CustomerData {
        customer_key: &customer.id
    });
    match customer.plan {
        Plan::Basic => portal! {
            customer_data,
            // `None` also replaces the value of the base. Without the `or`, there would be no locale.
            locale: customer.locale.clone().or(BASE.locale),
            ..BASE
        },
        Plan::FrontDesk => portal! { customer_data, ..FRONT_DESK },
        Plan::Managed { staff } => portal! {
            customer_data,
            // A nested object replaces the whole object of the base, unless it has a base itself.
            features: {
                manage: { exclude_staff_management: !staff, ..MANAGE },
                ..BASE.features.unwrap_or_default()
            },
            ..BASE
        },
    }
}

fn main() -> ExitCode {
    env_logger::init();
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let seam = support::connect()?;
    for (id, plan, locale) in [
        ("grand-hotel", Plan::Basic, None),
        ("casa-azul", Plan::Basic, Some(Locale::PtPt)),
        ("old-mill", Plan::FrontDesk, None),
        ("sea-view", Plan::Managed { staff: true }, None),
    ] {
        let customer = Customer {
            id: id.to_owned(),
            plan,
            locale,
        };
        let request = request(&customer);
        eprintln!("{}", serde_json::to_string(&request)?);
        println!("{id}\t{}", seam.create_portal(&request)?.url());
    }
    Ok(())
}
