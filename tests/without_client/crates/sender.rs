//! Sends a request, which needs the client, and has a mistake in it.

use seam_portal::portal;

fn main() {
    let seam = "the client that this would be sent with";
    portal!(seam, { red_only: true });
}
