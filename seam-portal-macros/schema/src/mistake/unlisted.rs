//! Warnings of names of an open set that Seam does not list. Seam accepts them.

use crate::table::{EVENT_TYPES, PROVIDERS};
use crate::{TextRule, suggest, words};

/// The warning for a provider or an event type that Seam does not list, and that is probably misspelt.
///
/// ```
/// use seam_portal_schema::TextRule;
/// use seam_portal_schema::mistake::unlisted;
///
/// assert_eq!(unlisted(TextRule::ProviderKey, "august"), None);
/// assert_eq!(
///     unlisted(TextRule::ProviderKey, "agust").unwrap(),
///     "unknown provider `agust`: did you mean `\"august\"`?",
/// );
/// ```
#[must_use]
pub fn unlisted(rule: TextRule, text: &str) -> Option<String> {
    let (listed, what) = match rule {
        TextRule::ProviderKey => (PROVIDERS, "provider"),
        TextRule::EventType => (EVENT_TYPES, "event type"),
        _ => return None,
    };
    if listed.contains(&text) {
        return None;
    }
    let hint = match suggest::closest(text, listed.iter().copied()) {
        Some(guess) => guess.words(|name| format!("`\"{name}\"`")),
        None => "check its spelling, or write `#[allow(deprecated)]` if it is new".to_owned(),
    };
    let text = words::excerpt(text);
    Some(format!("unknown {what} `{text}`: {hint}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_seam_lists_is_fine() {
        assert_eq!(unlisted(TextRule::EventType, "lock.unlocked"), None);
        assert_eq!(unlisted(TextRule::Text, "anything"), None);
    }

    #[test]
    fn what_it_does_not_list_is_guessed() {
        for (rule, text, message) in [
            (
                TextRule::EventType,
                "lock.unlockd",
                "unknown event type `lock.unlockd`: did you mean `\"lock.unlocked\"`?",
            ),
            (
                TextRule::ProviderKey,
                "August",
                "unknown provider `August`: write `\"august\"`",
            ),
            (
                TextRule::ProviderKey,
                "brand_new_maker",
                "unknown provider `brand_new_maker`: check its spelling, or write `#[allow(deprecated)]` if it is new",
            ),
        ] {
            assert_eq!(unlisted(rule, text).as_deref(), Some(message));
        }
    }
}
