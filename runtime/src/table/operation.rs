use super::{Flag, Page, Requirement, Server, Waiter};

/// One command: an operation of the document, and how a person reaches it.
#[derive(Debug)]
pub struct Operation {
    /// The document's `operationId`; unique in the service, made from method and path where the document has none.
    pub id: &'static str,
    /// Groups and verb, kebab-case, with a space between: `payment-intents create`. Unique within its group.
    pub command: &'static str,
    /// Other verbs that reach it, all hidden.
    pub aliases: &'static [Alias],
    /// One line, without a full stop.
    pub about: &'static str,
    /// The whole description, Markdown as published.
    pub description: &'static str,
    /// How it goes on the wire.
    pub method: Method,
    /// Opaque template, as published, `{name}` for each path flag; may carry a fixed query after `?`; no fragment.
    pub path: &'static str,
    /// Servers of this operation; empty means the service's.
    pub servers: &'static [Server],
    /// Alternatives in the document's order; each is a list of schemes that are all needed (OpenAPI, Security
    /// Requirement Object). No alternatives, or an empty alternative: nothing needs to be sent.
    pub security: &'static [&'static [Requirement]],
    /// Path flags in path order, then required flags, then the rest by name. Operations share the rows that they have
    /// in common.
    pub flags: &'static [&'static Flag],
    /// What is sent.
    pub body: Option<&'static Body>,
    /// What comes back.
    pub output: Output,
    /// How to get the next page.
    pub page: Option<&'static Page>,
    /// What can be waited for.
    pub waiter: Option<&'static Waiter>,
    /// Works, and its help says that it should not be used.
    pub deprecated: bool,
    /// Works, and is not listed.
    pub hidden: bool,
    /// Deletes or ends something that cannot be had back.
    pub destructive: bool,
    /// The arguments after the command of one call that works: `--amount 2000 --currency usd`, quoted for a shell.
    pub example: &'static str,
    /// `externalDocs.url`.
    pub docs_url: Option<&'static str>,
}

impl Operation {
    /// What a row leaves unsaid.
    pub const DEFAULT: Operation = Operation {
        id: "",
        command: "",
        aliases: &[],
        about: "",
        description: "",
        method: Method::Get,
        path: "",
        servers: &[],
        security: &[],
        flags: &[],
        body: None,
        output: Output::NONE,
        page: None,
        waiter: None,
        deprecated: false,
        hidden: false,
        destructive: false,
        example: "",
        docs_url: None,
    };

    /// The verb.
    pub fn name(&self) -> &'static str {
        self.command.rsplit(' ').next().unwrap_or_default()
    }
    /// Groups and verb, one by one.
    pub fn words(&self) -> impl DoubleEndedIterator<Item = &'static str> + Clone + use<> {
        self.command.split(' ')
    }
}

/// Another name for a group or an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alias {
    /// Kebab-case.
    pub name: &'static str,
    /// It was the name once: using it prints the new one on stderr.
    pub retired: bool,
}

impl Alias {
    /// Another spelling, quiet.
    pub const fn spelling(name: &'static str) -> Alias {
        Alias { name, retired: false }
    }
    /// A name of an earlier release.
    pub const fn retired(name: &'static str) -> Alias {
        Alias { name, retired: true }
    }
}

/// HTTP methods that OpenAPI 2.0 to 3.2 can describe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are RFC 9110's")]
pub enum Method {
    Get,
    Head,
    Post,
    Put,
    Patch,
    Delete,
    Options,
    Trace,
    /// Safe and with a body (OpenAPI 3.2).
    Query,
    /// Any other token (OpenAPI 3.2, `additionalOperations`), as it goes on the wire.
    Other(&'static str),
}

impl Method {
    /// The token on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Head => "HEAD",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
            Method::Options => "OPTIONS",
            Method::Trace => "TRACE",
            Method::Query => "QUERY",
            Method::Other(token) => token,
        }
    }
    /// Sending it twice is the same as sending it once (RFC 9110, 9.2.2).
    pub const fn is_idempotent(self) -> bool {
        !matches!(self, Method::Post | Method::Patch | Method::Other(_))
    }
    /// Changes nothing (RFC 9110, 9.2.1).
    pub const fn is_safe(self) -> bool {
        matches!(self, Method::Get | Method::Head | Method::Options | Method::Trace | Method::Query)
    }
}

/// A request body (OpenAPI, Request Body Object), in one media type.
#[derive(Debug)]
pub struct Body {
    /// As it goes into `Content-Type`, parameters included.
    pub media_type: &'static str,
    /// How values become bytes.
    pub kind: BodyKind,
    /// A call without it is refused before it is sent.
    pub required: bool,
    /// Per-property encoding, for form and multipart (OpenAPI, Encoding Object); a property that is not named
    /// here has the default of its body kind.
    pub parts: &'static [Part],
    /// JSON Schema (2020-12) of the value, without members that are never sent; `#/$defs/<name>` is in
    /// [`super::Service::definitions`]. Empty: what the flags' rows say. A `discriminator` maps values of a member to the index of the variant in `anyOf`.
    pub schema: &'static str,
    /// The document's own example as JSON; empty if it has none.
    pub example: &'static str,
    /// The same body in other media types, best first: `--content-type` chooses, else what the flags fit.
    pub others: &'static [Body],
}

impl Body {
    /// What a row leaves unsaid.
    pub const DEFAULT: Body = Body {
        media_type: "application/json",
        kind: BodyKind::Json,
        required: false,
        parts: &[],
        schema: "",
        example: "",
        others: &[],
    };

    /// It is sent in this media type, parameters aside.
    pub fn is(&self, media_type: &str) -> bool {
        let essence = |text: &str| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        essence(self.media_type) == essence(media_type)
    }

    /// The body in each of its media types, the default first.
    pub fn all(&self) -> impl Iterator<Item = &Body> {
        std::iter::once(self).chain(self.others)
    }
}

/// The serialisations of a request body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyKind {
    /// JSON and `+json`.
    Json,
    /// One JSON text a line: NDJSON, JSON Lines and JSON text sequences (RFC 7464).
    JsonLines,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Text, as given.
    Plain,
    /// XML and `+xml`, by the schema's XML Objects; a text that begins with `<` as given.
    Xml,
    /// Anything else: bytes, as given.
    Binary,
}

/// How one property of a form or multipart body is encoded (OpenAPI, Encoding Object).
#[derive(Debug)]
pub struct Part {
    /// The property's name on the wire.
    pub name: &'static str,
    /// The part's own media type.
    pub content_type: Option<&'static str>,
    /// The serialisation of arrays and objects.
    pub style: super::Style,
}

/// What a successful response holds.
#[derive(Debug)]
pub struct Output {
    /// The media type to ask for in `Accept`; empty if the document says nothing.
    pub media_type: &'static str,
    /// Pointer (RFC 6901) to the list in the response; `Some("")` if the response is the list.
    pub items: Option<&'static str>,
    /// Columns of the table as `--fields` takes them: dotted names within an item, most telling first, with commas
    /// between.
    pub columns: &'static str,
    /// JSON Schema of the response, cut where it would repeat itself; empty if unknown.
    pub schema: &'static str,
    /// It comes as a stream of events or items, always or if the request asks for it.
    pub stream: Option<&'static Stream>,
}

/// An answer that has no end of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stream {
    /// The media type to ask for in `Accept`.
    pub media_type: &'static str,
    /// Pointer (RFC 6901) to the field of the body whose `true` asks for it; `None` if it always comes so.
    pub asked: Option<&'static str>,
}

impl Output {
    /// Nothing is known.
    pub const NONE: Output = Output { media_type: "", items: None, columns: "", schema: "", stream: None };
}
