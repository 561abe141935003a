//! What is wrong with a request, and how Seam's errors say it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::invalid::Step;

/// The largest number of mistakes in the message.
const MESSAGE_MAX: usize = 20;

/// One thing that is wrong, and where.
#[derive(Debug)]
struct Mistake {
    path: Vec<String>,
    message: String,
}

/// All mistakes of a request.
#[derive(Debug, Default)]
pub(super) struct Mistakes(Vec<Mistake>);

impl Mistakes {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn add(&mut self, path: Vec<Step>, message: impl Into<String>) {
        let step = |step| match step {
            Step::Key(key) => key.into_owned(),
            Step::Index(index) => index.to_string(),
        };
        self.0.push(Mistake {
            path: path.into_iter().map(step).collect(),
            message: message.into(),
        });
    }

    /// The mistakes in one line.
    pub(super) fn message(&self) -> String {
        if let [one] = self.0.as_slice() {
            return one.line();
        }
        let first = self.0.iter().take(MESSAGE_MAX).map(Mistake::line);
        let first: Vec<_> = first.collect();
        let more = if self.0.len() > first.len() {
            ", …"
        } else {
            ""
        };
        format!("{} Input Errors: {}{more}", self.0.len(), first.join(", "))
    }

    /// The mistakes as a tree with the same structure as the request.
    pub(super) fn tree(&self) -> Value {
        let mut root = Node::default();
        for mistake in &self.0 {
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

/// The mistakes of one value, and those of the values in it.
#[derive(Default)]
struct Node<'m> {
    messages: Vec<&'m str>,
    children: BTreeMap<&'m str, Node<'m>>,
}

impl<'m> Node<'m> {
    fn child<'n>(&'n mut self, key: &'m str) -> &'n mut Self {
        match key {
            // This format has no separate place for a key of the request with that name.
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

    fn mistakes(all: &[(&[&'static str], &str)]) -> Mistakes {
        let mut mistakes = Mistakes::default();
        for (path, message) in all {
            let path = path.iter().map(|key| Step::Key((*key).into()));
            mistakes.add(path.collect(), *message);
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

        let too_many = mistakes(&vec![(&["a"][..], "Invalid"); MESSAGE_MAX + 1]);
        assert!(too_many.message().starts_with("21 Input Errors: "));
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
