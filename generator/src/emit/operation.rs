//! A command as a value of the runtime's table: only what differs from `Operation::DEFAULT` is said.

use super::flags::style;
use super::shared::Shared;
use super::syntax::{Struct, boolean, call, json, list, name, option, pair, reference, signed, text, texts, unsigned};
use crate::api::{self, Next, Paging, Poll, Source};
use crate::cli::{Alias, Body, BodyKind, Command, Output, Part, Stream, Waiter};
use syn::Expr;

/// `Operation { …, ..Operation::DEFAULT }`.
pub(super) fn operation(command: &Command, shared: &Shared<'_>) -> Expr {
    let security = command.security.iter().filter_map(|all| alternative(all, shared));
    Struct::new("Operation")
        .field("id", text(&command.id))
        .field("command", text(&command.path.join(" ")))
        .field_if(!command.aliases.is_empty(), "aliases", || aliases(&command.aliases))
        .field_if(!command.about.is_empty(), "about", || text(&command.about))
        .field_if(!command.description.is_empty(), "description", || text(&command.description))
        .field("method", http_method(&command.method))
        .field("path", text(&command.url))
        .field_if(!command.servers.is_empty(), "servers", || list(command.servers.iter().map(server)))
        .field_if(!command.security.is_empty(), "security", || list(security))
        .field_if(!command.flags.is_empty(), "flags", || list(command.flags.iter().map(|row| shared.flag(row))))
        .field_if(command.body.is_some(), "body", || {
            option(command.body.as_ref().map(|row| body(row, shared)).map(reference))
        })
        .field_if(!is_unknown(&command.output), "output", || output(&command.output, shared))
        .field_if(command.page.is_some(), "page", || option(command.page.as_ref().map(page).map(reference)))
        .field_if(command.waiter.is_some(), "waiter", || {
            option(command.waiter.as_ref().map(|row| reference(waiter(row, shared))))
        })
        .field_if(command.deprecated, "deprecated", || boolean(true))
        .field_if(command.hidden, "hidden", || boolean(true))
        .field_if(command.destructive, "destructive", || boolean(true))
        .field_if(!command.example.is_empty(), "example", || text(&shell_words(&command.example)))
        .field_if(command.docs_url.is_some(), "docs_url", || option(command.docs_url.as_deref().map(text)))
        .or_default()
}

/// Quiet spellings and retired names.
pub(super) fn aliases(aliases: &[Alias]) -> Expr {
    list(aliases.iter().map(|alias| {
        let constructor = if alias.retired { "Alias::retired" } else { "Alias::spelling" };
        call(constructor, [text(&alias.name)])
    }))
}

/// A base URL.
pub(super) fn server(server: &api::Server) -> Expr {
    let variable = |variable: &api::ServerVariable| {
        Struct::new("Variable")
            .field("name", text(&variable.name))
            .field("default", text(&variable.default))
            .field("values", texts(&variable.values))
            .field("about", text(&variable.about))
            .done()
    };
    Struct::new("Server")
        .field("url", text(&server.url))
        .field("about", text(&server.about))
        .field("variables", list(server.variables.iter().map(variable)))
        .done()
}

/// What goes on the wire for a credential.
pub(super) fn scheme_kind(kind: &api::SchemeKind) -> Expr {
    match kind {
        api::SchemeKind::ApiKey { carrier, name: wire, prefix } => Struct::new("SchemeKind::ApiKey")
            .field("carrier", name(carrier_name(*carrier)))
            .field("name", text(wire))
            .field("prefix", text(prefix))
            .done(),
        api::SchemeKind::Http { scheme } => call("SchemeKind::Http", [http_scheme(scheme)]),
        api::SchemeKind::OAuth2 { flows } => call("SchemeKind::OAuth2", [list(flows.iter().map(flow))]),
        api::SchemeKind::OpenIdConnect { url } => call("SchemeKind::OpenIdConnect", [text(url)]),
        api::SchemeKind::MutualTls => name("SchemeKind::MutualTls"),
    }
}

fn carrier_name(carrier: api::Carrier) -> &'static str {
    match carrier {
        api::Carrier::Header => "Carrier::Header",
        api::Carrier::Query => "Carrier::Query",
        api::Carrier::Cookie => "Carrier::Cookie",
    }
}

fn http_scheme(scheme: &str) -> Expr {
    match scheme {
        "basic" => name("Scheme::Basic"),
        "bearer" => name("Scheme::Bearer"),
        "digest" => name("Scheme::Digest"),
        other => call("Scheme::Other", [text(other)]),
    }
}

fn flow(flow: &api::Flow) -> Expr {
    let url = |url: &Option<String>| text(url.as_deref().unwrap_or_default());
    Struct::new("Flow")
        .field("grant", text(&flow.grant))
        .field("authorization_url", url(&flow.authorization_url))
        .field("token_url", url(&flow.token_url))
        .field("device_url", url(&flow.device_url))
        .field("refresh_url", url(&flow.refresh_url))
        .field("scopes", list(flow.scopes.iter().map(|(scope, about)| pair(text(scope), text(about)))))
        .done()
}

/// An alternative that names a scheme which is not there could never be met, so it is not stated.
fn alternative(all: &[api::Requirement], shared: &Shared<'_>) -> Option<Expr> {
    let requirement = |requirement: &api::Requirement| {
        let scheme = shared.scheme(&requirement.scheme)?;
        Some(call("Requirement::of", [reference(name(&scheme)), texts(&requirement.scopes)]))
    };
    let requirements: Option<Vec<Expr>> = all.iter().map(requirement).collect();
    requirements.map(list)
}

fn http_method(token: &str) -> Expr {
    match token {
        "GET" => name("Get"),
        "HEAD" => name("Head"),
        "POST" => name("Post"),
        "PUT" => name("Put"),
        "PATCH" => name("Patch"),
        "DELETE" => name("Delete"),
        "OPTIONS" => name("Options"),
        "TRACE" => name("Trace"),
        // Not by its bare name: a location is called the same.
        "QUERY" => name("Method::Query"),
        other => call("Method::Other", [text(other)]),
    }
}

fn body(row: &Body, shared: &Shared<'_>) -> Expr {
    Struct::new("Body")
        .field("media_type", text(&row.media_type))
        .field("kind", name(body_kind(row.kind)))
        .field("required", boolean(row.required))
        .field_if(!row.parts.is_empty(), "parts", || list(row.parts.iter().map(part)))
        .field("schema", shared.schema(&row.schema))
        .field_if(!row.example.is_empty(), "example", || json(&row.example))
        .field_if(!row.others.is_empty(), "others", || list(row.others.iter().map(|other| body(other, shared))))
        .rest("Body::DEFAULT")
}

fn body_kind(kind: BodyKind) -> &'static str {
    match kind {
        BodyKind::Json => "Json",
        BodyKind::JsonLines => "JsonLines",
        BodyKind::Form => "Form",
        BodyKind::Multipart => "Multipart",
        BodyKind::Plain => "Plain",
        BodyKind::Xml => "Xml",
        BodyKind::Binary => "Binary",
    }
}

fn part(part: &Part) -> Expr {
    Struct::new("Part")
        .field("name", text(&part.name))
        .field("content_type", option(part.content_type.as_deref().map(text)))
        .field("style", style(part.style))
        .done()
}

fn is_unknown(output: &Output) -> bool {
    output.media_type.is_empty() && output.items.is_none() && output.columns.is_empty() && output.schema.is_empty()
}

fn output(output: &Output, shared: &Shared<'_>) -> Expr {
    Struct::new("Output")
        .field("media_type", text(&output.media_type))
        .field_if(output.items.is_some(), "items", || option(output.items.as_deref().map(text)))
        .field_if(!output.columns.is_empty(), "columns", || text(&output.columns.join(",")))
        .field_if(!output.schema.is_empty(), "schema", || shared.schema(&output.schema))
        .field_if(output.stream.is_some(), "stream", || option(output.stream.as_ref().map(stream).map(reference)))
        .rest("Output::NONE")
}

fn stream(stream: &Stream) -> Expr {
    Struct::new("Stream")
        .field("media_type", text(&stream.media_type))
        .field("asked", option(stream.asked.as_deref().map(text)))
        .done()
}

fn page(page: &Paging) -> Expr {
    let place = match page.place {
        api::Place::Query => "Place::Query",
        api::Place::Body => "Place::Body",
        api::Place::Header => "Place::Header",
    };
    let size = option(page.size.as_deref().map(text));
    Struct::new("Page").field("next", next(&page.next)).field("size", size).field("place", name(place)).done()
}

fn next(next: &Next) -> Expr {
    match next {
        Next::Number { parameter, first } => {
            Struct::new("Next::Number").field("parameter", text(parameter)).field("first", signed(*first)).done()
        }
        Next::Offset { parameter } => Struct::new("Next::Offset").field("parameter", text(parameter)).done(),
        Next::Cursor { parameter, pointer } => {
            Struct::new("Next::Cursor").field("parameter", text(parameter)).field("pointer", text(pointer)).done()
        }
        Next::Header { parameter, name } => {
            Struct::new("Next::Header").field("parameter", text(parameter)).field("name", text(name)).done()
        }
        Next::LastItem { parameter, field, more } => Struct::new("Next::LastItem")
            .field("parameter", text(parameter))
            .field("field", text(field))
            .field("more", text(more))
            .done(),
        Next::Url { pointer } => Struct::new("Next::Url").field("pointer", text(pointer)).done(),
        Next::Link => name("Next::Link"),
    }
}

fn waiter(row: &Waiter, shared: &Shared<'_>) -> Expr {
    let said = &row.waiter;
    let poll = match &said.poll {
        Poll::Again => name("Poll::Again"),
        Poll::Location => name("Poll::Location"),
        Poll::Operation { arguments, .. } => {
            let read = row.read.as_deref().and_then(|id| shared.operation(id)).unwrap_or_default();
            let arguments = arguments.iter().map(|(parameter, source)| pair(text(parameter), self::source(source)));
            call("Poll::Operation", [reference(name(&read)), list(arguments)])
        }
    };
    Struct::new("Waiter")
        .field("poll", poll)
        .field("state", text(&said.state))
        .field("success", texts(&said.success))
        .field("failure", texts(&said.failure))
        .field("pending", texts(&said.pending))
        .field_if(said.interval.is_some(), "interval", || unsigned(said.interval.unwrap_or_default().into()))
        .field_if(said.timeout.is_some(), "timeout", || unsigned(said.timeout.unwrap_or_default().into()))
        .rest("Waiter::DEFAULT")
}

fn source(source: &Source) -> Expr {
    match source {
        Source::Body(pointer) => call("Source::Body", [text(pointer)]),
        Source::Header(field) => call("Source::Header", [text(field)]),
        Source::Path(parameter) => call("Source::Path", [text(parameter)]),
    }
}

/// Words as a POSIX shell reads them.
pub(super) fn shell_words(words: &[String]) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=@%+,".contains(c);
    let quote = |word: &String| match word.chars().all(plain) && !word.is_empty() {
        true => word.clone(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    };
    words.iter().map(quote).collect::<Vec<_>>().join(" ")
}
