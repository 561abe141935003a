//! A mistake, and how to make it at a random place.

use crate::request::{Braces, Entry, Node, Shape};
use kit::Random;

/// The marks around the wrong token. No request contains them.
const MARKS: [char; 2] = ['\u{1}', '\u{2}'];

/// A kind of mistake.
pub(crate) struct Mutation {
    pub(crate) name: String,
    /// Makes the mistake somewhere, or returns `None` if there is no place for it.
    pub(crate) apply: Apply,
}

type Apply = Box<dyn Fn(&mut Node, &mut Random) -> bool>;

impl Mutation {
    pub(super) fn new(
        name: impl Into<String>,
        apply: impl Fn(&mut Node, &mut Random) -> bool + 'static,
    ) -> Self {
        Mutation {
            name: name.into(),
            apply: Box::new(apply),
        }
    }
}

/// A request with a mistake, and where the wrong token begins and ends.
pub(crate) struct Mutant {
    pub(crate) text: String,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Writes a request that contains a mistake.
pub(crate) fn mutant(request: &Node) -> Mutant {
    let mut text = String::new();
    request.write(&mut text);
    let [start, end] = MARKS.map(|mark| text.find(mark).expect("the wrong token is marked"));
    Mutant {
        text: text.replace(MARKS, ""),
        start,
        // The first mark has been removed.
        end: end - 1,
    }
}

/// The text with marks around it, as the wrong token.
pub(super) fn marked(text: &str) -> String {
    format!("{}{text}{}", MARKS[0], MARKS[1])
}

/// Changes one of the values that are `wanted`.
pub(super) fn change(
    request: &mut Node,
    random: &mut Random,
    wanted: &dyn Fn(&Node) -> bool,
    change: &mut dyn FnMut(&mut Node, &mut Random),
) -> bool {
    let mut count = 0;
    request.visit(&mut |node| count += usize::from(wanted(node)));
    if count == 0 {
        return false;
    }
    let mut before = random.below(count);
    let mut done = false;
    request.visit(&mut |node| {
        if !done && wanted(node) {
            if before == 0 {
                done = true;
                change(node, random);
            } else {
                before -= 1;
            }
        }
    });
    true
}

/// Changes one of the objects that are `wanted`.
pub(super) fn change_object(
    request: &mut Node,
    random: &mut Random,
    wanted: &dyn Fn(&Braces) -> bool,
    then: &mut dyn FnMut(&mut Braces, &mut Random),
) -> bool {
    let is_wanted = |node: &Node| matches!(&node.shape, Shape::Object(braces) if wanted(braces));
    change(request, random, &is_wanted, &mut |node, random| {
        if let Shape::Object(braces) = &mut node.shape {
            then(braces, random);
        }
    })
}

/// Changes one of the entries that are `wanted`.
pub(super) fn change_entry(
    request: &mut Node,
    random: &mut Random,
    wanted: &dyn Fn(&Entry) -> bool,
    then: &mut dyn FnMut(&mut Entry, &mut Random),
) -> bool {
    let has_one = |braces: &Braces| braces.entries.iter().any(wanted);
    change_object(request, random, &has_one, &mut |braces, random| {
        let mut entries: Vec<_> = braces
            .entries
            .iter_mut()
            .filter(|entry| wanted(entry))
            .collect();
        let index = random.below(entries.len());
        then(entries[index], random);
    })
}
