//! Guesses at names, and how certain they are.

use super::spelling::{LONGEST, distance, most_distance, plain};
use crate::Enum;

/// A guess, and how certain it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Guess<'n> {
    /// The same name in another spelling, or a known alias.
    Sure(&'n str),
    /// A similar name.
    Close(&'n str),
}

impl<'n> Guess<'n> {
    /// The guessed name.
    #[must_use]
    pub fn name(self) -> &'n str {
        match self {
            Guess::Sure(name) | Guess::Close(name) => name,
        }
    }

    /// `write …` or `did you mean …?`. `quote` formats the name.
    pub fn words(self, quote: impl Fn(&str) -> String) -> String {
        match self {
            Guess::Sure(name) => format!("write {}", quote(name)),
            Guess::Close(name) => format!("did you mean {}?", quote(name)),
        }
    }
}

/// The one of `names` that is most similar to `name`. The first one, if there are several.
pub fn closest<'n>(name: &str, names: impl Iterator<Item = &'n str> + Clone) -> Option<Guess<'n>> {
    let plain = plain(name);
    if let Some(same) = names.clone().find(|known| self::plain(known) == plain) {
        return Some(Guess::Sure(same));
    }
    let near = names
        .filter_map(|known| {
            let known_plain = self::plain(known);
            // For very short names, at least one letter must be the same.
            let shorter = plain.len().min(known_plain.len());
            let most =
                most_distance(plain.len().max(known_plain.len())).min(shorter.checked_sub(1)?);
            distance(&plain, &known_plain, most).map(|distance| (distance, known))
        })
        .min_by_key(|(distance, _)| *distance)?;
    Some(Guess::Close(near.1))
}

/// The listed name that `text` probably means. For locales, the same language counts more than a
/// similar spelling.
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
