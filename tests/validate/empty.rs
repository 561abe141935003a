//! Every object of the model can be validated, by its own row of the table.

use seam_portal::model::*;
use seam_portal_schema::table::OBJECTS;
use seam_portal_schema::{Kind, Object, ObjectRule, TextRule};

/// The type of each object, and the fields that the errors of its `EMPTY` name.
macro_rules! empty {
    ($($Type:ident)*) => {
        [$((stringify!($Type), fields($Type::EMPTY.validate()))),*]
    };
}

fn fields(result: Result<(), seam_portal::InvalidRequest>) -> Vec<String> {
    let fields = result.err().map(|error| error.fields().to_vec());
    let fields = fields.unwrap_or_default();
    fields.iter().map(|field| field.path().to_owned()).collect()
}

/// The fields that `EMPTY` lacks, by the table.
fn lacking(object: &Object) -> Vec<String> {
    let is_empty_text =
        |kind: &Kind| matches!(kind, Kind::Text(TextRule::Key | TextRule::FieldName));
    let texts = object
        .fields
        .iter()
        .filter(|field| field.required && is_empty_text(&field.kind));
    let mut lacking: Vec<_> = texts.map(|field| field.name.to_owned()).collect();
    match object.rule {
        ObjectRule::None => {}
        ObjectRule::OneOf => lacking.push(String::new()),
        // `EMPTY` has the first type in the list.
        ObjectRule::IdField(pairs) => lacking.push(pairs[0].1.to_owned()),
    }
    lacking
}

#[test]
fn an_empty_object_lacks_what_its_row_requires() {
    let found = empty!(
        AccessGrant Booking Building CommonArea ConfigureFeature ConnectFeature CreatePortal
        CustomerData CustomerResourcesFilter DeepLink DeviceManagementConfirmation Facility Features
        Geolocation Guest LandingPage Listing ManageDevicesFeature ManageEvents ManageFeature
        ManageLandingPage OrganizeFeature Property PropertyListing Reservation Resident Room Site
        Space SpaceCustomerData StaffMember Tenant Unit User UserIdentity
    );
    let expected: Vec<_> = OBJECTS.iter().map(|row| (row.name, lacking(row))).collect();
    assert_eq!(found.to_vec(), expected);
}
