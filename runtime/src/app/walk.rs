//! One request or the pages of a list, from the network to the printer.

use super::Context;
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
use serde_json::value::RawValue;

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
    start(context, operation, &walk, &mut request)?;
    let merged = globals.all || globals.limit.is_some() || globals.max_pages.is_some();
    let mut left = globals.limit.unwrap_or(u64::MAX);
    let mut pages = 0_u64;
    loop {
        let passes = |answer: &mut Response<Body<'_>>| !merged && printer.passes(answer, walk.is_some());
        let response = match client::open(context, request.clone(), &passes).map(Response::whole) {
            Ok(Ok(response)) => {
                printer.name(&response, &request.url)?;
                response
            }
            Ok(Err(answer)) if !merged => {
                printer.name(&answer, &request.url)?;
                return printer.pass(answer);
            }
            Ok(Err(answer)) => return Err(later(context, answer.broken(), pages, &request)),
            Err(error) => return Err(later(context, error, pages, &request)),
        };
        let text = String::from_utf8_lossy(&response.body);
        let body = json::parse(&text).ok();
        let mut items = body.and_then(|body| output::items(operation, body)).unwrap_or_default();
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
        print_page(context, operation, printer, &response, body, &items)?;
        let Some(cursor) = next? else { return Ok(()) };
        if left == 0 || globals.max_pages.is_some_and(|most| pages >= most) {
            tell(context, operation, Some(&cursor).filter(|_| whole));
            return Ok(());
        }
        cursor.apply(&mut request);
    }
}

/// `--cursor` and `--limit`, before the first request.
fn start(
    context: &Context<'_>,
    operation: Option<&'static Operation>,
    walk: &Option<Walk>,
    request: &mut Request,
) -> Result<()> {
    let globals = &context.globals;
    match (walk, &globals.cursor) {
        (Some(walk), Some(cursor)) => walk.at(request, cursor)?.apply(request),
        (None, Some(_)) => {
            return Err(Error::new(Kind::Usage, "this command has no pages that are known").field("--cursor"));
        }
        (_, None) => {}
    }
    if let (Some(limit), Some(operation)) = (globals.limit, operation)
        && let Some(page) = operation.page
    {
        page::set_size(request, operation, page, limit);
    }
    Ok(())
}

fn print_page(
    context: &Context<'_>,
    operation: Option<&'static Operation>,
    printer: &mut Printer<'_, '_>,
    response: &Response,
    body: Option<&RawValue>,
    items: &[&RawValue],
) -> Result<()> {
    let listed = body.is_some_and(|body| output::items(operation, body).is_some());
    match output::format(&context.globals, context.terminal) {
        Format::Raw | Format::Http => printer.response(response),
        _ if listed => printer.items(items),
        _ => printer.response(response),
    }
}

/// Says on stderr where the list goes on.
fn tell(context: &Context<'_>, operation: Option<&Operation>, cursor: Option<&Cursor>) {
    if let (Some(cursor), Some(_), false) = (cursor, operation, context.globals.quiet) {
        context.say(&format!("next: --cursor {} (or --all)", shell::quote(&terminal::line(&cursor.text))));
    }
}

/// The error of a page, of which some before may be printed.
fn later(context: &Context<'_>, mut error: Box<Error>, pages: u64, request: &Request) -> Box<Error> {
    if pages == 0 {
        return error;
    }
    error.message = format!("page {}: {}", pages + 1, error.message);
    let had = match (&context.globals.out, pages) {
        (Some(_), _) => "no file is written".to_owned(),
        (None, 1) => "the first page is printed".to_owned(),
        (None, _) => format!("the first {pages} pages are printed"),
    };
    error.hint = Some(format!("{had}; the next is {}", terminal::line(&request.url)));
    if error.kind != Kind::Interrupted {
        let kind = error.kind.as_str();
        error.code.get_or_insert_with(|| kind.to_owned());
        error.kind = Kind::Partial;
    }
    error
}
