//! Asks the server what a case checks.

use std::fs;

use serde_json::{Value, json};

use crate::case::{CURSOR, Case, Question};
use crate::project::{Crate, Project};
use crate::server::{Server, uri};

/// One open file, whose text is replaced for each case.
pub(crate) struct Session<'s> {
    server: &'s mut Server,
    krate: Crate,
    uri: String,
    text: String,
    version: u32,
}

/// A cursor position.
struct Position {
    line: usize,
    column: usize,
}

impl<'s> Session<'s> {
    pub(crate) fn open(server: &'s mut Server, project: &Project, krate: Crate) -> Self {
        let uri = uri(&project.file(krate));
        let text = krate.text("()");
        server.notify(
            "textDocument/didOpen",
            &json!({ "textDocument": {
                "uri": uri, "languageId": "rust", "version": 1, "text": text,
            } }),
        );
        Session {
            server,
            krate,
            uri,
            text,
            version: 1,
        }
    }

    /// The mistakes in the forms of one case.
    pub(crate) fn run(&mut self, case: &Case) -> Option<String> {
        let expressions = case.source.expressions();
        let wrong = expressions.iter().filter_map(|expression| {
            let position = self.show(expression);
            let wrong = self.ask(&case.question, &position).err()?;
            Some(format!("\n    {expression}\n        {wrong}"))
        });
        let wrong: Vec<String> = wrong.collect();
        let first = wrong.first()?;
        let (name, krate) = (case.name, self.krate.dependency());
        let (wrong, all) = (wrong.len(), expressions.len());
        Some(format!(
            "{name}, from {krate}: wrong in {wrong} of {all} forms{first}"
        ))
    }

    /// Writes the expression into the file. Returns the position of its cursor.
    fn show(&mut self, expression: &str) -> Position {
        let marked = self.krate.text(expression);
        let at = marked.find(CURSOR);
        self.text = marked.replacen(CURSOR, "", 1);
        self.version += 1;
        self.server.notify(
            "textDocument/didChange",
            &json!({
                "textDocument": { "uri": self.uri, "version": self.version },
                "contentChanges": [{ "text": self.text }],
            }),
        );
        let before = &marked[..at.unwrap_or_default()];
        Position {
            line: before.matches('\n').count(),
            column: before.len() - before.rfind('\n').map_or(0, |end| end + 1),
        }
    }

    fn ask(&mut self, question: &Question, at: &Position) -> Result<(), String> {
        match question {
            Question::Offers(some, none) => self.offers(at, some, none),
            Question::Shows(text) => self.shows(at, text),
            Question::LeadsTo(text) => self.leads_to(at, text),
            Question::Renames(count) => self.renames(at, *count),
            Question::Accepts => self.accepts(),
        }
    }

    fn offers(&mut self, at: &Position, some: &[&str], none: &[&str]) -> Result<(), String> {
        let answer = self.request("completion", at, json!({}));
        let items = answer.get("items").unwrap_or(&answer).as_array();
        let items = items.map(Vec::as_slice).unwrap_or_default();
        let labels: Vec<&str> = items
            .iter()
            .filter_map(|item| item["label"].as_str())
            .collect();
        let offered = |name: &&&str| labels.contains(*name);
        let missing: Vec<_> = some.iter().filter(|name| !offered(name)).collect();
        let extra: Vec<_> = none.iter().filter(offered).collect();
        if missing.is_empty() && extra.is_empty() {
            return Ok(());
        }
        let first = &labels[..labels.len().min(12)];
        Err(format!(
            "lacks {missing:?}, should not offer {extra:?}, offers {} such as {first:?}",
            labels.len()
        ))
    }

    fn shows(&mut self, at: &Position, text: &str) -> Result<(), String> {
        let answer = self.request("hover", at, json!({}));
        let shown = answer["contents"]["value"].as_str().unwrap_or_default();
        let found = shown.contains(text);
        found
            .then_some(())
            .ok_or(format!("shows {shown:?}, expected {text:?}"))
    }

    fn leads_to(&mut self, at: &Position, text: &str) -> Result<(), String> {
        let answer = self.request("definition", at, json!({}));
        let targets = answer.as_array().cloned().unwrap_or_default();
        let lines: Vec<String> = targets.iter().map(|target| self.line_of(target)).collect();
        let leads = lines.iter().any(|line| line.contains(text));
        leads
            .then_some(())
            .ok_or(format!("leads to {lines:?}, expected {text:?}"))
    }

    /// The line that a location begins at.
    fn line_of(&self, location: &Value) -> String {
        let uri = location["uri"].as_str().unwrap_or_default();
        let line = location["range"]["start"]["line"]
            .as_u64()
            .unwrap_or_default();
        let text = match uri.strip_prefix("file://") {
            Some(_) if uri == self.uri => self.text.clone(),
            Some(path) => fs::read_to_string(path).unwrap_or_default(),
            None => String::new(),
        };
        let line = usize::try_from(line)
            .ok()
            .and_then(|line| text.lines().nth(line));
        line.unwrap_or_default().to_owned()
    }

    fn renames(&mut self, at: &Position, count: usize) -> Result<(), String> {
        let context = json!({ "context": { "includeDeclaration": true } });
        let references = self.request("references", at, context);
        let references = references.as_array().map_or(0, Vec::len);
        let edit = self.request("rename", at, json!({ "newName": "renamed" }));
        let edits = edit["documentChanges"][0]["edits"]
            .as_array()
            .map_or(0, Vec::len);
        if (references, edits) == (count, count) {
            return Ok(());
        }
        Err(format!(
            "{references} references and {edits} edits, expected {count}: {edit}"
        ))
    }

    fn accepts(&mut self) -> Result<(), String> {
        let document = json!({ "textDocument": { "uri": self.uri } });
        let answer = self.server.request("textDocument/diagnostic", &document);
        let found = answer["items"].as_array().cloned().unwrap_or_default();
        let messages: Vec<_> = found.iter().map(|item| &item["message"]).collect();
        found
            .is_empty()
            .then_some(())
            .ok_or(format!("{messages:?}"))
    }

    fn request(&mut self, what: &str, at: &Position, mut parameters: Value) -> Value {
        parameters["textDocument"] = json!({ "uri": self.uri });
        parameters["position"] = json!({ "line": at.line, "character": at.column });
        self.server
            .request(&format!("textDocument/{what}"), &parameters)
    }
}
