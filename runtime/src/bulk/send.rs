//! Rows on their way: some at once, their outcomes in the order of the rows.

use super::gate::Gate;
use super::journal::{Journal, State};
use super::report::{Outcome, Report, Status, Stop};
use super::row::Row;
use super::{Bulk, CONCURRENCY};
use crate::app::{Context, Hooks, Interrupt};
use crate::client;
use crate::error::{Error, Kind, Result, SideEffects};
use crate::request::Request;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};

/// How far ahead of the slowest row others may be, in rows for each that is sent at once.
const AHEAD: usize = 16;

/// A row that is to be sent.
struct Job {
    row: u64,
    hash: u64,
    request: Request,
}

/// What became of it, and what was said about it on the way.
struct Finished {
    row: u64,
    hash: u64,
    answer: Result<client::Response>,
    said: Vec<u8>,
}

/// Sends the rows, and says why it has not sent all of them.
///
/// # Errors
/// Those of the file, the journal and the output. Those of rows are in the report.
pub(super) fn all(bulk: &Bulk<'_, '_>, journal: &mut Journal, report: &mut Report<'_, '_>) -> Result<Stop> {
    let context = bulk.context;
    let gate = Gate::new(context.transport, context.clock);
    let hooked = context.hooks.any(bulk.invocation.operation);
    let threads = if hooked { 1 } else { bulk.rows.concurrency.unwrap_or(CONCURRENCY) };
    let mut run = Run { bulk, journal, report, ready: BTreeMap::new(), shown: 0, under_way: 0, refused: None };
    let setting = Setting::new(context, &gate);
    if threads == 1 {
        return run.one_by_one(&setting);
    }
    let (jobs, queue) = channel::<Job>();
    let (done, finished) = channel::<Finished>();
    let queue = Mutex::new(queue);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let (queue, done, setting) = (&queue, done.clone(), &setting);
            scope.spawn(move || work(queue, &done, setting));
        }
        drop(done);
        let result = run.together(threads, &jobs, &finished);
        drop(jobs);
        // What is under way when something else goes wrong is written down all the same.
        while let Ok(one) = finished.recv() {
            let noted = run.finished(one);
            if result.is_ok() {
                noted?;
            }
        }
        result
    })
}

/// What threads may share of a context.
struct Setting<'s> {
    service: &'static crate::table::Service,
    globals: &'s crate::args::Globals,
    environment: &'s crate::config::Environment,
    terminal: crate::terminal::Terminal,
    clock: &'s dyn client::Clock,
    gate: &'s Gate<'s>,
}

impl<'s> Setting<'s> {
    fn new(context: &'s Context<'_>, gate: &'s Gate<'s>) -> Setting<'s> {
        Setting {
            service: context.service,
            globals: &context.globals,
            environment: &context.environment,
            terminal: context.terminal,
            clock: context.clock,
            gate,
        }
    }
}

/// Sends what is in the queue, until it is closed.
fn work(queue: &Mutex<Receiver<Job>>, done: &Sender<Finished>, setting: &Setting<'_>) {
    let hooks = Hooks::default();
    loop {
        let job = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = job else { return };
        if done.send(setting.perform(&hooks, job)).is_err() {
            return;
        }
    }
}

impl Setting<'_> {
    /// Sends a row as one call would be sent.
    fn perform(&self, hooks: &Hooks, job: Job) -> Finished {
        let mut said = Vec::new();
        let (mut nothing, mut sink) = (std::io::empty(), std::io::sink());
        let context = Context {
            service: self.service,
            globals: self.globals.clone(),
            environment: self.environment.clone(),
            terminal: self.terminal,
            transport: self.gate,
            clock: self.clock,
            // What is under way is finished, whatever the user presses.
            interrupt: Interrupt::default(),
            hooks,
            stdin: RefCell::new(&mut nothing),
            stdout: RefCell::new(&mut sink),
            stderr: RefCell::new(&mut said),
        };
        let answer = context.send(job.request);
        drop(context);
        Finished { row: job.row, hash: job.hash, answer, said }
    }
}

/// One run over the rows.
struct Run<'r, 'b, 'c, 's, 'p> {
    bulk: &'r Bulk<'b, 'c>,
    journal: &'r mut Journal,
    report: &'r mut Report<'s, 'p>,
    /// Outcomes that wait for those of earlier rows.
    ready: BTreeMap<u64, Outcome>,
    /// Rows whose outcomes are shown.
    shown: u64,
    under_way: usize,
    /// Why no further row can do better.
    refused: Option<Box<Error>>,
}

impl Run<'_, '_, '_, '_, '_> {
    /// With the hooks of `custom.rs`, which only one thread may run.
    fn one_by_one(&mut self, setting: &Setting<'_>) -> Result<Stop> {
        let context = self.bulk.context;
        for row in self.bulk.source.rows()? {
            if self.is_stopped() {
                break;
            }
            if let Some(job) = self.job(&row?)? {
                self.finished(setting.perform(context.hooks, job))?;
            }
        }
        Ok(self.stop())
    }

    fn is_stopped(&self) -> bool {
        self.refused.is_some() || self.bulk.context.interrupt.asked()
    }

    fn stop(&mut self) -> Stop {
        match self.refused.take() {
            Some(error) => Stop::Refused(error),
            None if self.bulk.context.interrupt.asked() => Stop::Asked,
            None => Stop::End,
        }
    }

    fn together(&mut self, threads: usize, jobs: &Sender<Job>, finished: &Receiver<Finished>) -> Result<Stop> {
        let mut rows = self.bulk.source.rows()?;
        let mut read = 0_u64;
        loop {
            let far = read.saturating_sub(self.shown) >= (threads * AHEAD) as u64;
            let row = if self.is_stopped() || far || self.under_way >= threads { None } else { rows.next() };
            if let Some(row) = row {
                read += 1;
                if let Some(job) = self.job(&row?)? {
                    // Err: no worker is left, and none ends before the queue.
                    let _ = jobs.send(job);
                }
                continue;
            }
            if self.under_way == 0 {
                return Ok(self.stop());
            }
            match finished.recv() {
                Ok(one) => self.finished(one)?,
                Err(_) => return Err(Error::new(Kind::Internal, "a worker has ended")),
            }
        }
    }

    /// The request of a row, unless there is a reason not to send it, which is its outcome.
    fn job(&mut self, row: &Row) -> Result<Option<Job>> {
        let hash = row.hash();
        let method = self.bulk.invocation.operation.method;
        let outcome = match self.journal.earlier(row.number, hash) {
            Some(State::Done) => Outcome { row: row.number, status: Status::Skipped },
            Some(State::Begun | State::Unknown) if !method.is_idempotent() && !self.bulk.rows.retry_unknown => {
                let message = "an earlier run has sent this row, and nobody knows whether it was done";
                let mut error = Error::new(Kind::Partial, message).hint("--retry-unknown sends it again");
                error.side_effects = SideEffects::Unknown;
                Outcome { row: row.number, status: Status::Failed(error) }
            }
            _ => match self.bulk.call(row) {
                Ok(call) => {
                    self.journal.note(row.number, hash, State::Begun)?;
                    self.under_way += 1;
                    return Ok(Some(Job { row: row.number, hash, request: call.request }));
                }
                // The file has changed since it was checked.
                Err(error) => Outcome { row: row.number, status: Status::Failed(error) },
            },
        };
        self.show(outcome)?;
        Ok(None)
    }

    fn finished(&mut self, one: Finished) -> Result<()> {
        self.under_way -= 1;
        let state = match &one.answer {
            Ok(_) => State::Done,
            Err(error) if error.side_effects == SideEffects::Unknown => State::Unknown,
            Err(error) if error.side_effects == SideEffects::Applied => State::Done,
            Err(_) => State::Failed,
        };
        self.journal.note(one.row, one.hash, state)?;
        if !one.said.is_empty() {
            self.bulk.context.say(String::from_utf8_lossy(&one.said).trim_end());
        }
        let status = match one.answer {
            Ok(response) => Status::Done(response),
            Err(error) => {
                // What one credential may not do, it may not do with any row.
                if matches!(error.kind, Kind::Auth | Kind::Config) {
                    self.refused.get_or_insert_with(|| error.clone());
                }
                Status::Failed(error)
            }
        };
        self.show(Outcome { row: one.row, status })
    }

    /// Shows an outcome, and those that waited for it.
    fn show(&mut self, outcome: Outcome) -> Result<()> {
        self.ready.insert(outcome.row, outcome);
        while let Some(outcome) = self.ready.remove(&(self.shown + 1)) {
            self.shown += 1;
            self.report.add(outcome)?;
        }
        Ok(())
    }
}
