//! A minimal client of the Language Server Protocol over standard input and output.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Loading a project for the first time compiles the macro.
const LOAD: Duration = Duration::from_secs(600);
const ANSWER: Duration = Duration::from_secs(60);

/// The error of the server if the text changed during a request: the client should ask again.
const CONTENT_MODIFIED: i64 = -32801;

pub(crate) struct Server {
    process: Child,
    input: ChildStdin,
    messages: Receiver<Value>,
    requests: u64,
    quiescent: bool,
}

impl Server {
    /// Starts a server and waits until it has loaded the project at `root`.
    pub(crate) fn start(binary: &OsStr, root: &Path) -> Self {
        let mut process = Command::new(binary)
            .current_dir(root)
            .env("CARGO_NET_OFFLINE", "true")
            .env_remove("CARGO_TARGET_DIR")
            .env_remove("RUSTFLAGS")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("rust-analyzer starts");
        let input = process.stdin.take().expect("piped");
        let output = process.stdout.take().expect("piped");
        let (sender, messages) = mpsc::channel();
        thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(message) = read(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let mut server = Server {
            process,
            input,
            messages,
            requests: 0,
            quiescent: false,
        };
        server.request("initialize", &parameters(root));
        server.notify("initialized", &json!({}));
        server.load();
        server
    }

    fn load(&mut self) {
        let end = Instant::now() + LOAD;
        while !self.quiescent {
            self.receive(end);
        }
    }

    pub(crate) fn notify(&mut self, method: &str, parameters: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": parameters }));
    }

    /// Asks again until the answer is up to date.
    pub(crate) fn request(&mut self, method: &str, parameters: &Value) -> Value {
        loop {
            let mut answer = self.ask(method, parameters);
            match answer.get("error") {
                None => return answer["result"].take(),
                Some(error) if error["code"] == CONTENT_MODIFIED => {}
                Some(error) => panic!("{method}: {error}"),
            }
        }
    }

    fn ask(&mut self, method: &str, parameters: &Value) -> Value {
        self.requests += 1;
        let id = json!(self.requests);
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }));
        let end = Instant::now() + ANSWER;
        loop {
            let message = self.receive(end);
            if message["id"] == id && message.get("method").is_none() {
                return message;
            }
        }
    }

    /// The next message. Requests of the server are answered here.
    fn receive(&mut self, end: Instant) -> Value {
        let wait = end.saturating_duration_since(Instant::now());
        let message = self
            .messages
            .recv_timeout(wait)
            .expect("the server answers in time");
        if message["method"] == "experimental/serverStatus" {
            self.quiescent = message["params"]["quiescent"] == true;
        } else if message.get("method").is_some() && message.get("id").is_some() {
            let items = message["params"]["items"].as_array().map(Vec::len);
            let result = items.map(|count| vec![Value::Null; count]);
            self.send(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": result }));
        }
        message
    }

    fn send(&mut self, message: &Value) {
        let body = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{body}", body.len()).expect("it runs");
        self.input.flush().expect("it runs");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Its state does not matter: nothing of it is needed any more.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn read(output: &mut BufReader<ChildStdout>) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.parse().ok()?;
            }
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length];
    output.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}

fn parameters(root: &Path) -> Value {
    let root = uri(root);
    json!({
        "processId": std::process::id(),
        "rootUri": root,
        "workspaceFolders": [{ "uri": root, "name": "editor" }],
        "capabilities": {
            "textDocument": { "hover": { "contentFormat": ["markdown"] }, "diagnostic": {} },
            "experimental": { "serverStatusNotification": true },
        },
        "initializationOptions": {
            "checkOnSave": false,
            "cachePriming": { "enable": false },
        },
    })
}

pub(crate) fn uri(path: &Path) -> String {
    let path = path.to_str().expect("a path in UTF-8").replace('\\', "/");
    format!(
        "file://{}{path}",
        if path.starts_with('/') { "" } else { "/" }
    )
}
