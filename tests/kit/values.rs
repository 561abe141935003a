//! Random requests that fit Seam's schema.

use std::collections::BTreeSet;

use serde_json::{Map, Number, Value, json};

use crate::random::Random;
use crate::schema::schema;
use crate::shape::{self, Field, Rule, Shape, field_path};
use crate::texts::texts;

/// Makes requests.
pub struct Requests {
    pub shape: Shape,
    /// Everything that can be in a request. The request with number `n` contains the path with
    /// number `n`, modulo their count.
    pub paths: Vec<String>,
}

/// Which values a request contains.
#[derive(Clone, Copy, PartialEq)]
pub enum Style {
    /// Everything that the schema allows.
    Any,
    /// A few values of each sort, for which [`interpret`](crate::interpret) can find all mistakes.
    Plain,
    /// The same, but some values break their rule.
    Slips,
}

impl Default for Requests {
    fn default() -> Self {
        let shape = shape::request(&schema());
        let mut paths = Vec::new();
        shape::paths(&shape, "", &mut paths);
        Requests { shape, paths }
    }
}

impl Requests {
    pub fn make(&self, random: &mut Random, number: usize, style: Style) -> Value {
        let mut values = Values {
            random,
            style,
            wanted: &self.paths[number % self.paths.len()],
            covered: BTreeSet::new(),
        };
        let request = values.value(&self.shape, "");
        let is_covered = values.covered.contains(values.wanted);
        assert!(is_covered || style == Style::Slips, "{}", values.wanted);
        request
    }
}

struct Values<'r> {
    random: &'r mut Random,
    style: Style,
    /// A path that must be in the request.
    wanted: &'r str,
    /// The paths that are in the request so far.
    covered: BTreeSet<String>,
}

impl Values<'_> {
    fn value(&mut self, shape: &Shape, at: &str) -> Value {
        if self.style == Style::Slips
            && let Some(slip) = self.slip(shape, at)
        {
            return slip;
        }
        match shape {
            Shape::Text(rule) => self.text(*rule).into(),
            Shape::Names(names) => self.name(names, at).into(),
            Shape::Boolean => self.random.chance(1, 2).into(),
            Shape::PositiveInteger => self.integer(),
            Shape::Number => self.number(),
            Shape::Either { nullable } => match self.random.below(5) {
                0 if *nullable => Value::Null,
                0..2 => self.random.chance(1, 2).into(),
                _ => self.text(Rule::Any).into(),
            },
            Shape::Object(alternatives) => self.object(alternatives, at),
            Shape::List(item) => self.list(item, &format!("{at}[]")),
            Shape::Map(value) => self.map(value, &format!("{at}{{}}")),
        }
    }

    /// A value of the right kind that breaks its rule, in some places and where one is wanted.
    fn slip(&mut self, shape: &Shape, at: &str) -> Option<Value> {
        let is_wanted = at == self.wanted;
        let all = match shape {
            Shape::PositiveInteger if is_wanted => vec![json!(0)],
            Shape::PositiveInteger => vec![json!(0), json!(-0.0), json!(-5), json!(1.5)],
            Shape::Text(rule) => {
                let texts = texts(*rule).iter().filter(|(_, fine)| !fine);
                texts.map(|(text, _)| json!(text)).collect()
            }
            Shape::Either { .. } => vec![json!("é".repeat(501))],
            _ => return None,
        };
        let slips = !all.is_empty() && (is_wanted || self.random.one_in(12));
        slips.then(|| self.random.pick(&all).clone())
    }

    /// Whether the wanted path goes through this one.
    fn is_wanted(&self, path: &str) -> bool {
        self.wanted
            .strip_prefix(path)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '[', '{', '=']))
    }

    fn object(&mut self, alternatives: &[Vec<Field>], at: &str) -> Value {
        let wanted = |index: &usize| self.wanted.starts_with(&format!("{at}/{index}."));
        let index = (0..alternatives.len()).find(wanted);
        let index = index.unwrap_or_else(|| self.random.below(alternatives.len()));
        let fields = &alternatives[index];
        // With half of all fields, large objects would be too large.
        let in_all = (fields.len() / 2).max(2);
        let mut object = Map::new();
        for field in fields {
            let path = field_path(at, index, &field.name);
            let given = field.required || self.is_wanted(&path) || self.random.chance(1, in_all);
            if given {
                let null = field.nullable && self.random.chance(1, 3);
                let value = if null {
                    Value::Null
                } else {
                    self.value(&field.shape, &path)
                };
                object.insert(field.name.clone(), value);
                self.covered.insert(path);
            }
        }
        if self.style == Style::Slips && alternatives.len() > 1 && self.random.one_in(4) {
            // The field that decides comes after the field that depends on it.
            let first = object.keys().next().cloned();
            first.and_then(|first| object.remove(&first));
        }
        object.into()
    }

    fn name(&mut self, names: &[String], at: &str) -> String {
        let wanted = self.wanted.strip_prefix(at);
        let wanted = wanted.and_then(|rest| rest.strip_prefix('='));
        let name = match wanted {
            Some(name) => name.to_owned(),
            None => self.random.pick(names).clone(),
        };
        self.covered.insert(format!("{at}={name}"));
        name
    }

    fn list(&mut self, item: &Shape, at: &str) -> Value {
        let wanted = self.is_wanted(at);
        let count = self.random.below(4).max(usize::from(wanted));
        (0..count).map(|_| self.value(item, at)).collect()
    }

    fn map(&mut self, shape: &Shape, at: &str) -> Value {
        let wanted = self.is_wanted(at);
        let count = self.random.below(5).max(usize::from(wanted));
        let mut map = Map::new();
        for _ in 0..count {
            let rule = if self.random.chance(1, 2) {
                Rule::FieldName
            } else {
                Rule::Any
            };
            let value = self.value(shape, at);
            let name = match self.style {
                Style::Any => self.text(rule),
                // With the key `_errors`, Seam's answer merges its mistakes with those of the
                // object.
                _ => (*self.random.pick(&["a", "b c", "_errors", "fact_1", ""])).to_owned(),
            };
            map.insert(name, value);
            self.covered.insert(at.to_owned());
        }
        map.into()
    }

    fn text(&mut self, rule: Rule) -> String {
        let random = &mut *self.random;
        if self.style != Style::Any {
            let fine: Vec<_> = texts(rule).iter().filter(|(_, fine)| *fine).collect();
            return random.pick(&fine).0.to_owned();
        }
        match rule {
            Rule::Any => text(random),
            Rule::NotEmpty => match text(random) {
                text if text.is_empty() => "k".to_owned(),
                text => text,
            },
            Rule::DateTime => date_time(random),
            Rule::Uuid => {
                let bits = (u128::from(random.number()) << 64) | u128::from(random.number());
                let digits = format!("{bits:032x}");
                let parts = [
                    &digits[..8],
                    &digits[8..12],
                    &digits[12..16],
                    &digits[16..20],
                    &digits[20..],
                ];
                let uuid = parts.join("-");
                if random.chance(1, 4) {
                    uuid.to_uppercase()
                } else {
                    uuid
                }
            }
            Rule::TimeOfDay => {
                let (hour, minute) = (random.below(24), random.below(60));
                let second = random.below(60);
                let seconds = if random.chance(1, 2) {
                    format!(":{second:02}")
                } else {
                    String::new()
                };
                format!("{hour:02}:{minute:02}{seconds}")
            }
            Rule::FieldName => {
                let letters: Vec<char> = ('a'..='z').chain('A'..='Z').chain(['_']).collect();
                let first = *random.pick(&letters);
                let more = random.below(8);
                let rest = (0..more)
                    .map(|_| *random.pick(&letters))
                    .collect::<String>();
                format!("{first}{rest}{}", random.below(3))
            }
        }
    }

    fn integer(&mut self) -> Value {
        if self.style != Style::Any {
            let all = [json!(1), json!(90), json!(30.0), json!(u64::MAX)];
            return self.random.pick(&all).clone();
        }
        let bits = self.random.below(64);
        (self.random.number() >> bits).max(1).into()
    }

    fn number(&mut self) -> Value {
        const ODD: &[f64] = &[
            0.0,
            -0.0,
            1.0,
            -180.0,
            0.1,
            1e21,
            -1e-7,
            5e-324,
            f64::MAX,
            f64::MIN,
            1e15 + 0.3,
        ];
        let random = &mut *self.random;
        let thousandths = i32::try_from(random.below(360_000)).expect("small") - 180_000;
        if self.style != Style::Any {
            let all = [
                json!(0),
                json!(-17),
                json!(48.25),
                json!(-0.0),
                json!(1e300),
            ];
            return random.pick(&all).clone();
        }
        let number = match random.below(4) {
            0 => *random.pick(ODD),
            1 => f64::from(thousandths / 1000),
            2 => Some(f64::from_bits(random.number()))
                .filter(|number| number.is_finite())
                .unwrap_or(1.5),
            _ => f64::from(thousandths) / 1000.0,
        };
        Number::from_f64(number).expect("finite").into()
    }
}

/// Text of all sorts: plain, with characters that Rust or JSON escape, and from all of Unicode.
fn text(random: &mut Random) -> String {
    const PIECES: &[&str] = &[
        "a",
        "Room 101",
        "ada@example.com",
        " ",
        "\"",
        "\\",
        "'",
        "\n",
        "\r\n",
        "\t",
        "\0",
        "\u{7f}",
        "{}",
        "{name}",
        "//",
        "/*",
        "#",
        "\"#",
        "\"##",
        "null",
        "é",
        "ß",
        "日本",
        "🗝️",
        "\u{202e}",
        "\u{feff}",
        "\u{2028}",
        "\u{10ffff}",
        "a\u{301}",
        "\\n",
        "\\u{41}",
        "%",
        "$x",
        ",",
        ";",
        "]",
        "}",
        "\u{8}",
        "\u{c}",
        "\u{1b}[0m",
    ];
    if random.chance(1, 2) {
        return (*random.pick(&["", "lobby", "Room 101", "r-9", "Ada Lovelace", "eu"])).to_owned();
    }
    let count = random.below(6);
    let piece = |_| match random.below(8) {
        0 => {
            let code = u32::try_from(random.below(0x11_0000)).expect("small");
            char::from_u32(code).unwrap_or('x').to_string()
        }
        _ => (*random.pick(PIECES)).to_owned(),
    };
    (0..count).map(piece).collect()
}

fn date_time(random: &mut Random) -> String {
    let year = random.below(10_000);
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = [
        31,
        28 + usize::from(leap),
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    ];
    let month = random.below(12);
    let day = 1 + random.below(days[month]);
    let (hour, minute, second) = (random.below(24), random.below(60), random.below(60));
    let fraction = match random.below(3) {
        0 => format!(".{}", random.number()),
        1 => format!(".{}", random.below(1000)),
        _ => String::new(),
    };
    let offset = match random.below(3) {
        0 => "Z".to_owned(),
        1 => format!("+{:02}:{:02}", random.below(24), random.below(60)),
        _ => format!("-{:02}:{:02}", random.below(24), random.below(60)),
    };
    let text = format!(
        "{year:04}-{:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{offset}",
        month + 1
    );
    if random.chance(1, 8) {
        text.to_lowercase()
    } else {
        text
    }
}
