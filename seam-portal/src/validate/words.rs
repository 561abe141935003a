//! The messages for problems: those of `portal!`, without the values.

use seam_portal_schema::{mistake, words};

use super::problem::{Found, Id, Problem, UnknownKey, Wrong};
use crate::invalid::{InvalidField, InvalidRequest, Step};

/// Returns an error if there are problems.
pub(super) fn told(problems: Vec<Problem>) -> Result<(), InvalidRequest> {
    if problems.is_empty() {
        return Ok(());
    }
    let fields = problems.into_iter().flat_map(fields).collect();
    Err(InvalidRequest::new(fields))
}

/// The fields with a problem, and their messages.
fn fields(Problem { path, wrong }: Problem) -> Vec<InvalidField> {
    match wrong {
        Wrong::Id(id) => id_fields(&path, &id),
        wrong => vec![field(path, messages(&wrong))],
    }
}

/// The messages for a problem. They follow its path.
pub(crate) fn messages(wrong: &Wrong) -> Vec<String> {
    let message = match wrong {
        Wrong::Text(problem) => mistake::wrong_text(problem),
        Wrong::Integer(number) => mistake::wrong_integer(*number),
        Wrong::Number(number) => mistake::wrong_number(*number).to_owned(),
        Wrong::Name(text, names) => mistake::wrong_name(text, names),
        Wrong::Kind(kind, found) => {
            format!("takes {}, found {}", words::expected(kind), kind_of(*found))
        }
        Wrong::Missing(object) => format!("missing: {} needs it", words::a_type(object.name)),
        Wrong::Repeated => "duplicate key: remove one".to_owned(),
        Wrong::UnknownKeys(object, keys) => {
            let message = |key: &UnknownKey| {
                let given = |_: &str| key.is_given;
                mistake::unknown_key(&key.name, object, key.meant.as_ref(), &given)
            };
            return keys.iter().map(message).collect();
        }
        Wrong::OneOf(object, given) => match given.split_first() {
            None => mistake::no_key(object),
            Some((first, others)) => {
                let message = |name: &&str| mistake::second_key(object, name, first);
                return others.iter().map(message).collect();
            }
        },
        Wrong::Id(id) => mistake::missing_id(id.value, id.right),
    };
    vec![message]
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
        Found::Boolean => "a boolean",
        Found::Number => "a number",
        Found::Text => "text",
        Found::List => "a list",
        Found::Object => "an object",
    }
}
