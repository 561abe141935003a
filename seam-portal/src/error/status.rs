//! What follows from a status. Advice, policies and outcome agree because they ask here.

/// Whether the same request may succeed later.
pub(crate) fn is_passing(status: u16) -> bool {
    matches!(status, 408 | 429 | 500 | 502 | 503 | 504)
}

/// Whether the request may have been carried out nonetheless.
pub(crate) fn leaves_doubt(status: u16) -> bool {
    match status {
        // What a POST that was carried out may be answered with: the outcome is elsewhere.
        200..=299 | 303 => true,
        503 => false,
        // A server that fails, or one in front of it, does not know how far it has got.
        _ => status >= 500,
    }
}

/// Whether the answer stands in for one that was lost on the way.
pub(crate) fn is_lost_answer(status: u16) -> bool {
    matches!(status, 502 | 504)
}

/// Whether it says to come again, and that the request was not carried out.
pub(crate) fn is_postponed(status: u16) -> bool {
    is_passing(status) && !leaves_doubt(status)
}
