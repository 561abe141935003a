//! The links that were created, and what each of them shows.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::SystemTime;

/// The largest total size of the links, in bytes. New links replace the oldest ones.
const SIZE_MAX: usize = 16 * 1024 * 1024;
/// The size of a link without its request.
const LINK_SIZE: usize = 512;

#[derive(Debug)]
pub(super) struct Link {
    pub(super) token: String,
    pub(super) customer_key: String,
    pub(super) expires_at: SystemTime,
    /// The body of the request for the portal.
    pub(super) request: Vec<u8>,
}

#[derive(Debug, Default)]
pub(super) struct Links {
    /// The newest link is the last.
    kept: VecDeque<Arc<Link>>,
    size: usize,
}

impl Link {
    fn size(&self) -> usize {
        LINK_SIZE + self.customer_key.len() + self.request.len()
    }
}

impl Links {
    pub(super) fn keep(&mut self, link: Link) {
        self.size += link.size();
        self.kept.push_back(Arc::new(link));
        while self.size > SIZE_MAX && self.kept.len() > 1 {
            let oldest = self.kept.pop_front();
            self.size -= oldest.map_or(0, |link| link.size());
        }
    }

    /// The link with this token, if it has not expired.
    pub(super) fn open(&self, token: &str, now: SystemTime) -> Option<Arc<Link>> {
        let link = self.kept.iter().rev().find(|link| link.token == token)?;
        (now < link.expires_at).then(|| Arc::clone(link))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn link(token: usize, size: usize) -> Link {
        Link {
            token: token.to_string(),
            customer_key: String::new(),
            expires_at: SystemTime::UNIX_EPOCH + Duration::from_secs(1),
            request: vec![b' '; size],
        }
    }

    #[test]
    fn links_expire() {
        let mut links = Links::default();
        links.keep(link(1, 2));
        let open = |token, milliseconds| {
            let now = SystemTime::UNIX_EPOCH + Duration::from_millis(milliseconds);
            links.open(token, now).is_some()
        };
        assert!(open("1", 999) && !open("1", 1000));
        assert!(!open("2", 0) && !open("", 0));
    }

    #[test]
    fn the_oldest_give_way() {
        let mut links = Links::default();
        for token in 0..10 {
            links.keep(link(token, SIZE_MAX / 4));
        }
        let opens = |links: &Links, token: usize| {
            let link = links.open(&token.to_string(), SystemTime::UNIX_EPOCH);
            link.is_some()
        };
        let open: Vec<_> = (0..10).filter(|token| opens(&links, *token)).collect();
        assert_eq!(open, [7, 8, 9]);

        // The newest link is kept even if it is too large by itself.
        links.keep(link(10, SIZE_MAX));
        assert!(opens(&links, 10) && !opens(&links, 9));
        links.keep(link(11, 0));
        assert!(opens(&links, 11) && !opens(&links, 10));
        assert_eq!(links.size, LINK_SIZE);
    }
}
