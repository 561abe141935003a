//! Brackets are the compiler's business: it stops before any macro runs.

use seam_portal::portal;

fn main() {
    let _ = portal! {
        customer_data: { customer_key: "grand-hotel", rooms: [ },
        locale: "xx",
    };
}
