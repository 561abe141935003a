//! One row of the table: a cursor in an invocation, and what the editor should show there.

/// Where the cursor is in the source of a case.
pub(crate) const CURSOR: &str = "$0";

#[derive(Clone, Copy)]
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) source: Source,
    pub(crate) question: Question,
}

#[derive(Clone, Copy)]
pub(crate) enum Source {
    /// The contents of the braces of a request. Asked in every form of the macro.
    Request(&'static str),
    /// A whole expression.
    Whole(&'static str),
}

#[derive(Clone, Copy)]
pub(crate) enum Question {
    /// Completion offers all of the first names and none of the second.
    Offers(&'static [&'static str], &'static [&'static str]),
    /// Hover shows this text.
    Shows(&'static str),
    /// Go to definition leads to a line that contains this text.
    LeadsTo(&'static str),
    /// There are this many references, including the definition, and rename changes all of them.
    Renames(usize),
    /// There are no diagnostics.
    Accepts,
}

pub(crate) const fn request(name: &'static str, source: &'static str, question: Question) -> Case {
    Case {
        name,
        source: Source::Request(source),
        question,
    }
}

pub(crate) const fn whole(name: &'static str, source: &'static str, question: Question) -> Case {
    Case {
        name,
        source: Source::Whole(source),
        question,
    }
}

impl Source {
    /// The expressions to ask about, each with its cursor.
    pub(crate) fn expressions(&self) -> Vec<String> {
        match self {
            Source::Whole(expression) => vec![(*expression).to_owned()],
            Source::Request(fields) => vec![
                format!("portal! {{ {fields} }}"),
                format!("portal!({{ {fields} }})"),
                format!("portal![{{ {fields} }}]"),
                format!("portal!(client, {{ {fields} }})"),
                format!("portal!(CreatePortal {{ {fields} }})"),
            ],
        }
    }
}
