//! What the compiler itself cannot read, it reports itself, and the macro does not report it again.

use seam_portal::portal;

fn main() {
    let _ = portal!({ 'locale': "xx", navigation_mode: 'full' });
}
