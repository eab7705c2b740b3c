use super::words;
use crate::app::{App, Interrupt, World};
use crate::client::{self, Body, Clock, Patience, Response, Transport};
use crate::error::{Error, Kind, Result, SideEffects};
use crate::request::Request;
use crate::terminal::Terminal;
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// One run of an app, and everything around it.
#[derive(Debug, Clone, Default)]
pub struct Scene {
    arguments: Vec<String>,
    variables: Vec<(String, String)>,
    stdin: Vec<u8>,
    terminal: Terminal,
    answers: VecDeque<Answer>,
}

/// What the network does with a request.
#[derive(Debug, Clone)]
pub enum Answer {
    /// It answers.
    Response(Response),
    /// It fails; nothing was sent.
    Unreachable,
    /// It fails; nobody knows how far the request came.
    Broken,
    /// The user presses Ctrl-C while the request is under way.
    Interrupted,
}

/// What came of it.
#[derive(Debug, Clone)]
pub struct Run {
    /// The exit code.
    pub code: u8,
    /// Data.
    pub stdout: String,
    /// Everything else.
    pub stderr: String,
    /// Every attempt that went to the network, in order.
    pub requests: Vec<Request>,
    /// The waits between attempts. None of them took any time.
    pub waits: Vec<Duration>,
}

impl Scene {
    /// A command line without the program's name, quoted as for a shell. Nothing is a terminal.
    pub fn new(line: &str) -> Scene {
        Scene { arguments: words::split(line), ..Scene::default() }
    }

    /// Sets an environment variable.
    #[must_use]
    pub fn variable(mut self, name: &str, value: &str) -> Scene {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// What stdin holds.
    #[must_use]
    pub fn stdin(mut self, text: &str) -> Scene {
        self.stdin = text.as_bytes().to_vec();
        self
    }

    /// All three streams are a terminal, `width` columns wide.
    #[must_use]
    pub fn terminal(mut self, width: u16) -> Scene {
        self.terminal = Terminal { stdin: true, stdout: true, stderr: true, width: Some(width), colour: false };
        self
    }

    /// The next request gets this status and this JSON.
    #[must_use]
    pub fn answer(self, status: u16, json: &str) -> Scene {
        self.answer_with(status, &[("content-type", "application/json")], json.as_bytes())
    }

    /// The next request gets this response.
    #[must_use]
    pub fn answer_with(self, status: u16, headers: &[(&str, &str)], body: &[u8]) -> Scene {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.then(Answer::Response(Response { status, headers, body: body.to_vec() }))
    }

    /// What the next request gets.
    #[must_use]
    pub fn then(mut self, answer: Answer) -> Scene {
        self.answers.push_back(answer);
        self
    }

    /// Runs it. A request for which there is no answer fails with exit code 9.
    pub fn run(&self, app: &App) -> Run {
        let interrupt = Interrupt::default();
        let network = Network {
            answers: Mutex::new(self.answers.clone()),
            requests: Mutex::default(),
            interrupt: interrupt.clone(),
        };
        let time = Time::default();
        let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
        let code = app.run_with(World {
            arguments: self.arguments.iter().map(Into::into).collect(),
            environment: self.variables.iter().cloned().collect(),
            terminal: self.terminal,
            stdin: &mut self.stdin.as_slice(),
            stdout: &mut stdout,
            stderr: &mut stderr,
            transport: &network,
            clock: &time,
            interrupt,
        });
        Run {
            code,
            stdout: String::from_utf8_lossy(&stdout).into_owned(),
            stderr: String::from_utf8_lossy(&stderr).into_owned(),
            requests: std::mem::take(&mut *lock(&network.requests)),
            waits: std::mem::take(&mut *lock(&time.waits)),
        }
    }
}

struct Network {
    answers: Mutex<VecDeque<Answer>>,
    requests: Mutex<Vec<Request>>,
    interrupt: Interrupt,
}

impl Transport for Network {
    fn send(&self, request: &Request, _: Patience, _: &dyn Fn(u64)) -> Result<Response<Body<'_>>> {
        lock(&self.requests).push(request.clone());
        let fail = |message: &str, side_effects| {
            let mut error = Error::new(Kind::Network, message);
            error.side_effects = side_effects;
            error.retryable = true;
            Err(error)
        };
        let answer = lock(&self.answers).pop_front();
        match answer {
            Some(Answer::Response(response)) => Ok(response.into()),
            Some(Answer::Unreachable) => fail("the network is down", SideEffects::None),
            Some(Answer::Broken) => fail("the connection broke", SideEffects::Unknown),
            Some(Answer::Interrupted) => {
                self.interrupt.ask();
                Err(client::interrupted(request, SideEffects::Unknown))
            }
            None => Err(Error::new(Kind::Network, "the scene has no more answers")),
        }
    }
}

/// Time that passes only in sleep.
#[derive(Default)]
struct Time {
    waits: Mutex<Vec<Duration>>,
}

impl Clock for Time {
    fn now(&self) -> Duration {
        lock(&self.waits).iter().sum()
    }

    fn sleep(&self, duration: Duration) {
        lock(&self.waits).push(duration);
    }

    fn random(&self) -> f64 {
        0.5
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
