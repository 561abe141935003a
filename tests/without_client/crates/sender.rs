//! Sends a request, which needs the client. The request also has a mistake.

use seam_portal::portal;

fn main() {
    let seam = "the client that this would be sent with";
    portal!(seam, { red_only: true });
}
