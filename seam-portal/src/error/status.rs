//! What a status means. The advice in messages, the retry policies and the outcome all use this.

/// Whether the same request may succeed later.
pub(crate) fn is_passing(status: u16) -> bool {
    matches!(status, 408 | 429 | 500 | 502 | 503 | 504)
}

/// Whether the request may have been carried out.
pub(crate) fn leaves_doubt(status: u16) -> bool {
    match status {
        // 303 is a normal answer to a POST that was carried out: the result is at another URL.
        200..=299 | 303 => true,
        503 => false,
        // A server that failed, or a proxy before it, does not know how far the request got.
        _ => status >= 500,
    }
}

/// Whether a proxy sent this answer because it got none from the server.
pub(crate) fn is_lost_answer(status: u16) -> bool {
    matches!(status, 502 | 504)
}

/// Whether the same request may succeed later and was certainly not carried out.
pub(crate) fn is_postponed(status: u16) -> bool {
    is_passing(status) && !leaves_doubt(status)
}
