//! What is wrong with a request, and how Seam's errors tell it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// The most mistakes that an answer names, so that no request makes one of any size.
const MISTAKES_MAX: usize = 1000;
/// The most mistakes that the message repeats.
const MESSAGE_MAX: usize = 20;

/// One thing that is wrong, and where.
#[derive(Debug)]
struct Mistake {
    path: Vec<String>,
    message: String,
}

/// All that is wrong, as a check comes by it.
#[derive(Debug, Default)]
pub(super) struct Mistakes {
    found: Vec<Mistake>,
    /// Where in the request the check is.
    path: Vec<String>,
    /// Whether keys that the schema does not have are none.
    pub(super) unknown_keys: bool,
}

impl Mistakes {
    pub(super) fn new(unknown_keys: bool) -> Self {
        Mistakes {
            unknown_keys,
            ..Mistakes::default()
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Adds a mistake at the place where the check is.
    pub(super) fn add(&mut self, message: impl Into<String>) {
        if self.found.len() < MISTAKES_MAX {
            self.found.push(Mistake {
                path: self.path.clone(),
                message: message.into(),
            });
        }
    }

    /// Lets `check` go on one step further inside.
    pub(super) fn within(&mut self, key: impl Into<String>, check: impl FnOnce(&mut Self)) {
        self.path.push(key.into());
        check(self);
        self.path.pop();
    }

    /// The mistakes in one line.
    pub(super) fn message(&self) -> String {
        if let [one] = self.found.as_slice() {
            return one.line();
        }
        let first: Vec<_> = self
            .found
            .iter()
            .take(MESSAGE_MAX)
            .map(Mistake::line)
            .collect();
        let more = if self.found.len() > first.len() {
            ", …"
        } else {
            ""
        };
        format!(
            "{} Input Errors: {}{more}",
            self.found.len(),
            first.join(", ")
        )
    }

    /// The mistakes as a tree of the request's own shape.
    pub(super) fn tree(&self) -> Value {
        let mut root = Node::default();
        for mistake in &self.found {
            let path = mistake.path.iter().map(String::as_str);
            let place = path.fold(&mut root, Node::child);
            place.messages.push(&mistake.message);
        }
        root.json()
    }
}

impl Mistake {
    fn line(&self) -> String {
        let path = self.path.join(".");
        match self.message.as_str() {
            message if path.is_empty() => message.to_owned(),
            "Required" => format!("{path} is required"),
            message => format!("{message} for \"{path}\""),
        }
    }
}

/// The mistakes at one place, and those below it.
#[derive(Default)]
struct Node<'m> {
    messages: Vec<&'m str>,
    children: BTreeMap<&'m str, Node<'m>>,
}

impl<'m> Node<'m> {
    fn child<'n>(&'n mut self, key: &'m str) -> &'n mut Self {
        match key {
            // A key of the request by that name has no place of its own in this shape.
            "_errors" => self,
            key => self.children.entry(key).or_default(),
        }
    }

    fn json(&self) -> Value {
        let mut json = Map::new();
        json.insert("_errors".to_owned(), json!(self.messages));
        for (key, child) in &self.children {
            json.insert((*key).to_owned(), child.json());
        }
        Value::Object(json)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistakes(all: &[(&[&str], &str)]) -> Mistakes {
        let mut mistakes = Mistakes::default();
        for (path, message) in all {
            mistakes.path = path.iter().map(|key| (*key).to_owned()).collect();
            mistakes.add(*message);
        }
        mistakes
    }

    #[test]
    fn one_mistake_is_a_sentence() {
        for (path, message, line) in [
            (&["a", "3", "b"][..], "Required", "a.3.b is required"),
            (&["a"], "Invalid", "Invalid for \"a\""),
            (&[], "Required", "Required"),
        ] {
            assert_eq!(mistakes(&[(path, message)]).message(), line);
        }
    }

    #[test]
    fn many_mistakes_are_counted() {
        let two = mistakes(&[(&["a"], "Required"), (&["b"], "Invalid")]);
        assert_eq!(
            two.message(),
            "2 Input Errors: a is required, Invalid for \"b\""
        );

        let too_many = mistakes(&vec![(&["a"][..], "Invalid"); MISTAKES_MAX + 1]);
        assert!(too_many.message().starts_with("1000 Input Errors: "));
        assert_eq!(too_many.message().matches("Invalid").count(), MESSAGE_MAX);
        assert!(too_many.message().ends_with(", …"));
    }

    #[test]
    fn the_tree_has_the_requests_shape() {
        let tree = mistakes(&[
            (&["a", "0", "b"], "Required"),
            (&["a", "0", "b"], "Invalid"),
            (&["a", "_errors"], "Invalid"),
        ])
        .tree();
        let expected = json!({
            "_errors": [],
            "a": {
                "_errors": ["Invalid"],
                "0": { "_errors": [], "b": { "_errors": ["Required", "Invalid"] } },
            },
        });
        assert_eq!(tree, expected);
    }
}
