//! An answer that is a stream: its events are shown as they come, until it ends, or the user has seen enough.

use super::Context;
use crate::client::{self, Body, Pieces, Response, Source};
use crate::error::{Error, Kind, Result, SideEffects};
use crate::output::{self, Printer};
use crate::request::Request;
use crate::shell;
use crate::stream::{Decoder, Framing, Piece};
use crate::table::{Method, Operation};
use crate::terminal;
use std::time::Duration;

/// Who asks to wait longer before the next connection gets none.
const LONGEST: Duration = Duration::from_secs(60);

/// How a stream is cut, if the answer is one.
pub(super) fn framing<B>(operation: Option<&Operation>, answer: &Response<B>) -> Option<Framing> {
    Framing::of(operation, answer.header("content-type")).filter(|_| answer.status < 300 && answer.status != 204)
}

/// Shows the events of an answer, and of those that `again` gets where it broke off.
///
/// # Errors
/// What broke it off, after which event; `server` if a part of it is not what it says; those of the printer.
pub(super) fn show<'a>(
    context: &Context<'a>,
    mut again: Option<Request>,
    printer: &mut Printer<'_, '_>,
    mut answer: Response<Body<'a>>,
    framing: Framing,
) -> Result<()> {
    printer.streams();
    let left = context.globals.limit.unwrap_or(u64::MAX);
    if output::is_raw(&context.globals, context.terminal) {
        let source = Cut { pieces: Pieces::of(answer.body), decoder: Decoder::new(framing), left };
        let body = Body::Arriving(Vec::new(), Box::new(source));
        return printer.pass(Response { status: answer.status, headers: answer.headers, body });
    }
    let rest = None;
    let (id, retry) = (String::new(), None);
    let mut shown = Shown { context, printer, framing, left, events: 0, strays: 0, rest, id, retry };
    let mut tries = client::tries(context);
    loop {
        let before = shown.events;
        let Some(error) = shown.read(answer.body)? else { return shown.finish() };
        if shown.events > before {
            tries = client::tries(context);
        }
        let waited = again.as_mut().and_then(|request| Some((shown.wait(request, &error, &mut tries)?, request)));
        let Some((wait, request)) = waited else { return Err(shown.broken(error)) };
        context.clock.sleep(wait);
        request.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("last-event-id"));
        request.headers.push(("Last-Event-ID".to_owned(), shown.id.clone()));
        answer = match client::open(context, request.clone(), &|_| true) {
            Ok(answer) if answer.status == 204 => return shown.finish(),
            Ok(answer) if self::framing(request.operation, &answer) == Some(framing) => answer,
            Ok(_) => return Err(shown.broken(error)),
            Err(later) => return Err(shown.broken(later)),
        };
    }
}

/// What has been shown of a stream.
struct Shown<'s, 'c, 'p, 'd> {
    context: &'s Context<'c>,
    printer: &'s mut Printer<'p, 'd>,
    framing: Framing,
    /// Events that may still be shown.
    left: u64,
    events: u64,
    strays: u64,
    /// What the answer's end has left unfinished.
    rest: Option<String>,
    /// The last that the server has said.
    id: String,
    retry: Option<Duration>,
}

impl Shown<'_, '_, '_, '_> {
    /// Shows one answer; what broke it off, if anything did.
    fn read(&mut self, body: Body<'_>) -> Result<Option<Box<Error>>> {
        let mut decoder = Decoder::new(self.framing);
        let mut pieces = Pieces::of(body);
        let error = loop {
            if self.left == 0 {
                return Ok(None);
            }
            let mut bytes = match pieces.next() {
                Ok(Some(bytes)) => bytes,
                Ok(None) => break None,
                Err(error) => break Some(error),
            };
            while let Some(piece) = decoder.next(&mut bytes) {
                if !self.piece(piece)? {
                    return Ok(None);
                }
            }
            self.note(&decoder);
        };
        self.note(&decoder);
        self.rest = match decoder.end(error.is_none()) {
            Some(Piece::Stray(text)) => Some(text),
            Some(piece) => self.piece(piece).map(|_| None)?,
            None => None,
        };
        Ok(error)
    }

    /// Shows a piece; whether there may be more to show.
    fn piece(&mut self, piece: Piece) -> Result<bool> {
        match piece {
            Piece::Event(event) if self.framing == Framing::Events && event.is_done() => return Ok(false),
            Piece::Event(event) => {
                self.printer.event(&event)?;
                self.events += 1;
                self.left -= 1;
            }
            Piece::Stray(text) => {
                self.strays += 1;
                self.tell("not shown, for it is no part of an event", &text);
            }
        }
        Ok(self.left > 0)
    }

    /// On stderr, so that who reads stdout can rely on it.
    fn tell(&self, why: &str, text: &str) {
        if !self.context.globals.quiet {
            self.context.say(&format!("{why}: {}", terminal::line(text)));
        }
    }

    fn note(&mut self, decoder: &Decoder) {
        if !decoder.id().is_empty() {
            decoder.id().clone_into(&mut self.id);
        }
        self.retry = decoder.retry().or(self.retry);
    }

    /// The wait before the next connection; `None` if there is none: only what may be asked again and says where it goes on
    /// goes on.
    fn wait(&self, request: &Request, error: &Error, tries: &mut impl Iterator<Item = Duration>) -> Option<Duration> {
        let transient = matches!(error.kind, Kind::Network | Kind::Timeout);
        let known = !self.id.is_empty() && !self.id.contains(char::is_control);
        let asked = self.retry.unwrap_or_default();
        if request.method != Method::Get || !transient || !known || asked > LONGEST {
            return None;
        }
        let wait = tries.next()?.max(asked);
        if !self.context.globals.quiet {
            let (message, id) = (terminal::line(&error.message), terminal::line(&self.id));
            self.context.say(&format!("{message}; going on after event {id} in {:.1} s", wait.as_secs_f64()));
        }
        Some(wait)
    }

    /// At the end: what came may not all have been what it should be.
    fn finish(self) -> Result<()> {
        if let Some(rest) = &self.rest {
            self.tell("not shown, for it is not whole", rest);
        }
        let wrong = match self.framing {
            Framing::Events => self.events == 0 && self.strays > 0,
            _ => self.strays > 0 || self.rest.is_some(),
        };
        if !wrong {
            return Ok(());
        }
        let message = match self.framing {
            Framing::Events => "the server says that it sends events, and sends none".to_owned(),
            _ => "a part of the stream is not valid JSON".to_owned(),
        };
        let mut error = Error::new(Kind::Server, message).hint("see what came with -o raw");
        error.side_effects = SideEffects::Applied;
        Err(error)
    }

    /// The error of a stream that does not go on.
    fn broken(self, mut error: Box<Error>) -> Box<Error> {
        if error.kind == Kind::Interrupted {
            return error;
        }
        if let Some(rest) = &self.rest {
            self.tell("not shown, for it is not whole", rest);
        }
        let after = match self.events {
            0 => "before the first event".to_owned(),
            events => format!("after event {events}"),
        };
        error.message = format!("{}, {after}", error.message);
        let mut hints: Vec<String> = error.hint.take().into_iter().collect();
        if self.context.globals.out.is_some() {
            hints.push("what came is in the file".to_owned());
        }
        if !self.id.is_empty() {
            let field = format!("Last-Event-ID: {}", terminal::line(&self.id));
            hints.push(format!("go on with --header {}", shell::quote(&field)));
        }
        error.hint = Some(hints.join("; ")).filter(|hint| !hint.is_empty());
        error
    }
}

/// The bytes of a stream, as far as so many events go.
struct Cut<'t> {
    pieces: Pieces<'t>,
    decoder: Decoder,
    left: u64,
}

impl Source for Cut<'_> {
    fn next(&mut self) -> Result<Option<&[u8]>> {
        if self.left == 0 {
            return Ok(None);
        }
        let Some(bytes) = self.pieces.next()? else { return Ok(None) };
        let mut rest = bytes;
        while self.left > 0
            && let Some(piece) = self.decoder.next(&mut rest)
        {
            self.left -= u64::from(matches!(piece, Piece::Event(_)));
        }
        Ok(Some(&bytes[..bytes.len() - rest.len()]))
    }
}
