//! Problems in the words of `portal!`, without the values.

use seam_portal_schema::{mistake, words};

use super::problem::{Found, Id, Problem, Wrong};
use crate::error::{InvalidField, InvalidRequest, Step};

/// Nothing, or all that is wrong.
pub(super) fn told(problems: Vec<Problem>) -> Result<(), InvalidRequest> {
    if problems.is_empty() {
        return Ok(());
    }
    let fields = problems.into_iter().flat_map(fields).collect();
    Err(InvalidRequest::new(fields))
}

/// What to say of which fields.
fn fields(Problem { path, wrong }: Problem) -> Vec<InvalidField> {
    let messages = match wrong {
        Wrong::Text(problem) => vec![mistake::wrong_text(&problem)],
        Wrong::Integer(number) => vec![mistake::wrong_integer(number)],
        Wrong::Number(number) => vec![mistake::wrong_number(number).to_owned()],
        Wrong::Name(_, names) => vec![format!("unknown value: it takes {}", words::listed(names))],
        Wrong::Kind(kind, found) => {
            vec![format!(
                "takes {}, found {}",
                words::expected(kind),
                kind_of(found)
            )]
        }
        Wrong::Missing(object) => vec![format!("missing: {} needs it", words::a_type(object.name))],
        Wrong::UnknownKeys(object, keys) => {
            let of = words::a_type(object.name);
            let keys = keys.iter().map(|key| words::name(key));
            keys.map(|key| format!("unknown key `{key}` in {of}"))
                .collect()
        }
        Wrong::OneOf(object, given) => match given.split_first() {
            None => vec![mistake::no_key(object)],
            Some((first, others)) => {
                let message = |name: &&str| mistake::second_key(object, name, first);
                others.iter().map(message).collect()
            }
        },
        Wrong::Id(id) => return id_fields(&path, &id),
    };
    vec![field(path, messages)]
}

fn id_fields(path: &[Step], id: &Id) -> Vec<InvalidField> {
    let Id {
        value,
        right,
        right_is_given,
        others,
    } = id;
    let at = |name: &'static str, message| {
        let name = Step::Key(name.into());
        field(path.iter().cloned().chain([name]).collect(), vec![message])
    };
    if others.is_empty() {
        return vec![at(right, mistake::missing_id(value, right))];
    }
    let other =
        |name: &&'static str| at(name, mistake::other_id(name, value, right, *right_is_given));
    others.iter().map(other).collect()
}

fn field(path: Vec<Step>, messages: Vec<String>) -> InvalidField {
    InvalidField::new(path, messages.into_iter().map(Into::into).collect())
}

fn kind_of(found: Found) -> &'static str {
    match found {
        Found::Null => "`null`",
        Found::Boolean => "`true` or `false`",
        Found::Number => "a number",
        Found::Text => "a text",
        Found::List => "a list",
        Found::Object => "an object",
    }
}
