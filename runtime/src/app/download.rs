//! One answer that goes to a file as it comes, in as many pieces as the network makes of it.

use super::Context;
use crate::client::{self, Body, Response, range};
use crate::error::{Error, Kind, Result, SideEffects};
use crate::output::{Digests, OutFile, Part, unwritable};
use crate::progress::{Progress, size};
use crate::request::Request;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::path::Path;

/// Sends a request and writes the answer to `out`. What breaks off goes on where it did, if the server gives parts of what
/// has not changed: within this run as often as it may try again, and else in the next run of the same command.
///
/// # Errors
/// Those of [`client::open`]; `network` if what arrived is not what was sent; `usage` if the file cannot be written.
pub(super) fn download(context: &Context<'_>, mut request: Request, out: &Path) -> Result<()> {
    let mut file = OutFile::create(out)?;
    // A part of what has been encoded cannot be decoded.
    request.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("accept-encoding"));
    request.headers.push(("Accept-Encoding".to_owned(), "identity".to_owned()));
    let hooked = request.operation.is_some_and(|operation| context.hooks.has_after(operation));
    let resumable = range::is_resumable(&request) && !hooked;
    let mut part = if resumable { file.adopt(identity(&request)) } else { None };
    let mut run =
        Download { context, file, digests: None, length: part.as_ref().map_or(0, |part| part.length), streams: false };
    let mut tries = client::tries(context);
    loop {
        let error = match run.once(&request, &mut part) {
            Ok(Passed::Whole) => return run.finish(),
            // What came of a stream is all that one can have of it.
            Ok(Passed::Broken(error)) if run.streams => {
                run.file.finish()?;
                return Err(error.hint("what came is in the file"));
            }
            Ok(Passed::Broken(error)) => error,
            Err(error) => return Err(run.give_up(&request, error, part)),
        };
        part = part.filter(|_| resumable);
        let transient = matches!(error.kind, Kind::Network | Kind::Timeout) && request.method.is_idempotent();
        let Some(wait) = tries.next().filter(|_| transient) else { return Err(run.give_up(&request, error, part)) };
        run.tell(&error, part.as_ref());
        context.clock.sleep(wait);
    }
}

/// How an answer ended.
enum Passed {
    Whole,
    /// After its head.
    Broken(Box<Error>),
}

/// What is written so far.
struct Download<'s, 'c> {
    context: &'s Context<'c>,
    file: OutFile,
    /// `None`: nothing has been counted of what an earlier run wrote.
    digests: Option<Digests>,
    /// Of what is written, in bytes.
    length: u64,
    /// The answer is a stream.
    streams: bool,
}

impl Download<'_, '_> {
    /// Sends the request for what is not here, and takes what comes; `part` is what is here, before and after.
    fn once(&mut self, request: &Request, part: &mut Option<Part>) -> Result<Passed> {
        let asked = match part {
            Some(part) => range::rest(request, part.length, &part.validator),
            None => request.clone(),
        };
        let answer = match client::open(self.context, asked, &|_| true) {
            // What is here is not a part of what is there.
            Err(error) if error.http_status == Some(416) && part.take().is_some() => return self.once(request, part),
            outcome => outcome?,
        };
        self.streams = super::stream::framing(request.operation, &answer).is_some();
        let whole = part.as_ref().and_then(|part| range::goes_on(&answer, part.length));
        if whole.is_none() && answer.status == 206 && part.take().is_some() {
            return self.once(request, part);
        }
        self.begin(request, &answer, whole.is_some())?;
        let validator = range::validator(&answer).or_else(|| part.take().map(|part| part.validator));
        let announced = answer.header("content-length").and_then(|length| length.parse().ok());
        let passed = self.pass(answer.body, whole.or(announced));
        let passed = passed.and_then(|()| match whole {
            Some(whole) if whole != self.length => {
                Err(Error::new(Kind::Network, format!("{} of {} arrived", size(self.length), size(whole))))
            }
            _ => Ok(()),
        });
        *part = validator.filter(|_| self.length > 0).map(|validator| Part { length: self.length, validator });
        Ok(passed.map_or_else(Passed::Broken, |()| Passed::Whole))
    }

    /// The answer is the rest of what is here, or else the whole.
    fn begin<B>(&mut self, request: &Request, answer: &Response<B>, rest: bool) -> Result<()> {
        self.file.name(answer, &request.url, "", self.context.globals.yes).map_err(|mut error| {
            error.side_effects = if request.method.is_safe() { SideEffects::None } else { SideEffects::Applied };
            error
        })?;
        if !rest {
            self.file.restart()?;
            self.length = 0;
            self.digests = None;
        }
        if self.digests.is_none() {
            let mut digests = Digests::of(answer);
            if rest && !digests.is_empty() {
                self.file.read(|bytes| digests.update(bytes))?;
            }
            self.digests = Some(digests);
        }
        Ok(())
    }

    fn pass(&mut self, body: Body<'_>, whole: Option<u64>) -> Result<()> {
        let progress = Progress::new(self.context, self.file.shown(), whole, self.length);
        body.pass(&mut |bytes| {
            self.file.write_all(bytes).map_err(unwritable)?;
            self.length += bytes.len() as u64;
            if let Some(digests) = &mut self.digests {
                digests.update(bytes);
            }
            progress.step(self.length);
            Ok(())
        })
    }

    fn finish(self) -> Result<()> {
        self.digests.map_or(Ok(()), Digests::verify)?;
        self.file.finish()
    }

    fn tell(&self, error: &Error, part: Option<&Part>) {
        if !self.context.globals.quiet {
            let from = part.map_or("from the start".to_owned(), |part| format!("from {}", size(part.length)));
            self.context.say(&format!("{}; going on {from}", crate::terminal::line(&error.message)));
        }
    }

    /// Leaves what can be gone on with, and says so.
    fn give_up(self, request: &Request, mut error: Box<Error>, part: Option<Part>) -> Box<Error> {
        let Some(part) = part.filter(|_| error.kind != Kind::NotFound) else { return error };
        if self.file.keep(identity(request), &part.validator).is_ok() {
            let hint = format!("{} are kept; the same command goes on from there", size(part.length));
            error.hint = Some(match error.hint.take() {
                Some(other) => format!("{hint}; {other}"),
                None => hint,
            });
        }
        error
    }
}

/// What tells a request from others; no secret can be read from it.
fn identity(request: &Request) -> u64 {
    let mut hasher = DefaultHasher::new();
    (request.method.as_str(), &request.url, &request.headers).hash(&mut hasher);
    hasher.finish()
}
