//! What the compiler itself cannot read, it reports itself, and the macro does not report it again.

use seam_portal::portal;

fn main() {
    let _ = portal!({ 'locale': "xx", navigation_mode: 'full' });
}

/// These are lifetimes to it.
fn unclosed() {
    let _ = portal!({ customer_data: { customer_key: 'grand, rooms: [] }, locale: 'pt-PT, navigation_mode: 'full });
}
