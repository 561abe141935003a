use seam_portal::portal;

fn main() {
    let _ = portal! {
        customer_data: {
            customer_key: 'x',
            spaces: [
                { space_key: "1", name: "One", duration_minutes: 1e3 },
                { space_key: "2", name: "Two", duration_minutes: -0 },
                { space_key: "3", name: "Three", duration_minutes: +30 },
                { space_key: "4", name: "Four", geolocation: { latitude: .5, longitude: -.5 } },
            ],
        },
        customer_resources_filters: [
            { field: "region", operation: =, value: "eu" },
            { field: "region", operation: !=, value: "eu" },
        ],
        locale: @,
        landing_page: page(1 2),
        read_only: if,
        is_embedded: true &&,
        navigation_mode: #full,
    };
}
