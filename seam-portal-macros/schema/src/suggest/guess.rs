//! A name that was most likely meant, and how sure that is.

use super::spelling::{LONGEST, distance, most_distance, plain};
use crate::Enum;

/// A guess, and how sure it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Guess<'n> {
    /// The same name written differently, or a known alias.
    Sure(&'n str),
    /// A name that is close.
    Close(&'n str),
}

impl<'n> Guess<'n> {
    /// The name that was meant.
    #[must_use]
    pub fn name(self) -> &'n str {
        match self {
            Guess::Sure(name) | Guess::Close(name) => name,
        }
    }

    /// `write …` or `did you mean …?`, with the name as `quote` shows it.
    pub fn words(self, quote: impl Fn(&str) -> String) -> String {
        match self {
            Guess::Sure(name) => format!("write {}", quote(name)),
            Guess::Close(name) => format!("did you mean {}?", quote(name)),
        }
    }
}

/// The one of `names` that `name` is most like, the first of them if several are.
pub fn closest<'n>(name: &str, names: impl Iterator<Item = &'n str> + Clone) -> Option<Guess<'n>> {
    let plain = plain(name);
    if let Some(same) = names.clone().find(|known| self::plain(known) == plain) {
        return Some(Guess::Sure(same));
    }
    let near = names
        .filter_map(|known| {
            let known_plain = self::plain(known);
            // Of a very short name nothing may be left that is the same.
            let shorter = plain.len().min(known_plain.len());
            let most =
                most_distance(plain.len().max(known_plain.len())).min(shorter.checked_sub(1)?);
            distance(&plain, &known_plain, most).map(|distance| (distance, known))
        })
        .min_by_key(|(distance, _)| *distance)?;
    Some(Guess::Close(near.1))
}

/// The name of an enum that is meant by `text`. Of two languages, the same one counts more than the
/// spelling.
#[must_use]
pub fn variant(text: &str, names: &Enum) -> Option<Guess<'static>> {
    if text.len() > LONGEST {
        return None;
    }
    let listed = || names.variants.iter().map(|variant| variant.name);
    let closest = closest(text, listed());
    if let Some(Guess::Sure(_)) = closest {
        return closest;
    }
    let language = |name: &str| name.split(['-', '_']).next().map(str::to_ascii_lowercase);
    let related = listed().find(|name| name.contains('-') && language(name) == language(text));
    related.map(Guess::Close).or(closest)
}
