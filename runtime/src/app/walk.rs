//! One request or the pages of a list, from the network to the printer.

use super::{Context, stream};
use crate::args::Format;
use crate::client::{self, Body, Response};
use crate::error::{Error, Kind, Result};
use crate::json;
use crate::output::{self, Printer};
use crate::page::{self, Cursor, Walk};
use crate::request::Request;
use crate::shell;
use crate::table::Operation;
use crate::terminal;

/// Sends the request, and the requests for the pages that the user asks for, and prints each answer as it comes: one page is
/// in memory at a time.
pub(super) fn walk(
    context: &Context<'_>,
    operation: Option<&'static Operation>,
    mut request: Request,
    printer: &mut Printer<'_, '_>,
) -> Result<()> {
    let globals = &context.globals;
    let mut walk = operation.and_then(Walk::new);
    let mut at = start(context, operation, &walk, &mut request)?;
    let one = !globals.all && globals.limit.is_none() && globals.max_pages.is_none();
    let merged = !one || globals.envelope || !globals.sort.is_empty();
    let most = if one { 1 } else { globals.max_pages.unwrap_or(u64::MAX) };
    let mut left = globals.limit.unwrap_or(u64::MAX);
    let mut pages = 0_u64;
    loop {
        let passes = |answer: &mut Response<Body<'_>>| {
            stream::framing(operation, answer).is_some() || (!merged && printer.passes(answer, walk.is_some()))
        };
        let answer = client::open(context, request.clone(), &passes);
        let answer = answer.map_err(|error| later(context, error, pages, at.as_ref()))?;
        printer.name(&answer, &request.url)?;
        if let Some(framing) = stream::framing(operation, &answer) {
            return stream::show(context, Some(request), printer, answer, framing);
        }
        let response = match answer.whole() {
            Ok(response) => response,
            Err(answer) if !merged => return printer.pass(answer),
            Err(answer) => return Err(later(context, answer.broken(), pages, at.as_ref())),
        };
        let text = String::from_utf8_lossy(&response.body);
        let body = json::parse(&text).ok();
        let found = body.and_then(|body| output::items(operation, body));
        let listed = found.is_some();
        let mut items = found.unwrap_or_default();
        let next = match &mut walk {
            Some(walk) => walk.next(&request, &response, body, &items),
            None => Ok(None),
        };
        pages += 1;
        if !merged {
            printer.response(&response)?;
            // Err: only who goes on needs to know that there is no way.
            tell(context, operation, next.ok().flatten().as_ref());
            return Ok(());
        }
        let whole = items.len() as u64 <= left;
        items.truncate(usize::try_from(left).unwrap_or(usize::MAX));
        left -= items.len() as u64;
        let next = next.map(|cursor| cursor.filter(|_| whole));
        printer.next(next.as_ref().ok().and_then(Option::as_ref).map(|cursor| &*cursor.text));
        match output::format(globals, context.terminal) {
            Format::Raw | Format::Http => printer.response(&response)?,
            _ if listed => printer.items(&items)?,
            _ => printer.response(&response)?,
        }
        // Err: who wants one page need not know that there is no way to the next.
        let next = if one { next.ok().flatten() } else { next? };
        let Some(cursor) = next else { return Ok(()) };
        if left == 0 || pages >= most {
            tell(context, operation, Some(&cursor));
            return Ok(());
        }
        cursor.apply(&mut request);
        at = Some(cursor);
    }
}

/// `--cursor` and `--limit`, before the first request.
fn start(
    context: &Context<'_>,
    operation: Option<&'static Operation>,
    walk: &Option<Walk>,
    request: &mut Request,
) -> Result<Option<Cursor>> {
    let globals = &context.globals;
    let at = match (walk, &globals.cursor) {
        (Some(walk), Some(cursor)) => Some(walk.at(request, cursor)?),
        (None, Some(_)) => {
            return Err(Error::new(Kind::Usage, "this command has no pages that are known").field("--cursor"));
        }
        (_, None) => None,
    };
    if let Some(cursor) = &at {
        cursor.apply(request);
    }
    if let (Some(limit), Some(operation)) = (globals.limit, operation)
        && let Some(page) = operation.page
    {
        page::set_size(request, operation, page, limit);
    }
    Ok(at)
}

/// Says on stderr where the list goes on.
fn tell(context: &Context<'_>, operation: Option<&Operation>, cursor: Option<&Cursor>) {
    if let (Some(cursor), Some(_), false) = (cursor, operation, context.globals.quiet) {
        let sorted = if context.globals.sort.is_empty() { "" } else { "; only what is fetched is sorted" };
        context.say(&format!("next: {} (or --all){sorted}", flag(cursor)));
    }
}

/// What to add to the command to go on.
fn flag(cursor: &Cursor) -> String {
    format!("--cursor {}", shell::quote(&terminal::line(&cursor.text)))
}

/// The error of a page, of which some before may be printed.
fn later(context: &Context<'_>, mut error: Box<Error>, pages: u64, at: Option<&Cursor>) -> Box<Error> {
    if pages == 0 {
        return error;
    }
    error.message = format!("page {}: {}", pages + 1, error.message);
    let had = match (&context.globals.out, pages) {
        (Some(_), _) => "no file is written".to_owned(),
        (None, 1) => "the first page is printed".to_owned(),
        (None, _) => format!("the first {pages} pages are printed"),
    };
    let on = at.map_or(String::new(), |cursor| format!("; the same command goes on with {}", flag(cursor)));
    error.hint = Some(format!("{had}{on}"));
    if error.kind != Kind::Interrupted {
        let kind = error.kind.as_str();
        error.code.get_or_insert_with(|| kind.to_owned());
        error.kind = Kind::Partial;
    }
    error
}
