//! What we ship: groups, commands and flags, all names final, everything sorted.
//!
//! No decision is left to a later stage: `emit` prints these values as the runtime's tables, one to one.

mod annotations;
mod body;
mod clash;
mod credentials;
mod definitions;
mod example;
mod flags;
mod ids;
mod json_schema;
mod kinds;
mod lexicon;
mod lower;
mod names;
mod output;
mod pattern;
mod resources;
mod route;
mod schemas;
#[cfg(test)]
mod tests;
mod text;
mod values;
mod verbs;
mod words;

pub use annotations::{ANNOTATIONS, Annotation, Meaning, check as check_annotations};
pub use flags::GLOBAL_FLAGS;
pub use lower::{Settings, lower};

use crate::api;
use serde::Serialize;
use std::sync::Arc;

/// A command-line interface.
#[derive(Debug, Serialize)]
pub struct Cli {
    /// The binary's name, kebab-case.
    pub bin: String,
    /// Plain text, one line.
    pub title: String,
    /// One sentence.
    pub about: String,
    /// `info.version`, free text.
    pub api_version: String,
    /// Upper snake case: `STRIPE`.
    pub env_prefix: String,
    /// `externalDocs.url`.
    pub docs_url: Option<String>,
    /// In the document's order.
    pub servers: Vec<api::Server>,
    /// Sorted by name.
    pub schemes: Vec<SecurityScheme>,
    /// Top-level groups, sorted by name.
    pub groups: Vec<Group>,
    /// Command paths of earlier releases that no alias leads from, and where each leads now; sorted.
    pub moved: Vec<(Vec<String>, Vec<String>)>,
    /// Name and JSON Schema of what several bodies and parameters are made of, sorted by name.
    pub definitions: Vec<(String, String)>,
    /// Every operation of the document, sorted by path, then method.
    pub coverage: Vec<Coverage>,
}

/// A security scheme, with the environment variables that hold its secret.
#[derive(Debug, Serialize)]
pub struct SecurityScheme {
    /// As the API has it.
    pub scheme: api::SecurityScheme,
    /// Best first: `STRIPE_API_KEY`.
    pub env: Vec<String>,
}

/// A resource.
#[derive(Debug, Serialize)]
pub struct Group {
    /// Kebab-case, unique among its siblings' names and aliases.
    pub name: String,
    /// Hidden spellings.
    pub aliases: Vec<Alias>,
    /// One line; empty if the document does not tell.
    pub about: String,
    /// Sorted by name.
    pub groups: Vec<Group>,
    /// Sorted by name.
    pub commands: Vec<Command>,
}

/// Another name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Alias {
    /// Kebab-case.
    pub name: String,
    /// It was the name in an earlier `surface.lock`: its use is reported on stderr.
    pub retired: bool,
}

/// A command.
#[derive(Debug, Serialize)]
pub struct Command {
    /// Where its operation stands in the document.
    pub pointer: String,
    /// Unique in the service: the `operationId`, made from method and path where the document has none or repeats it.
    pub id: String,
    /// The verb, kebab-case, unique in its group.
    pub name: String,
    /// Hidden other verbs.
    pub aliases: Vec<Alias>,
    /// Groups and verb: `["payment-intents", "create"]`.
    pub path: Vec<String>,
    /// One line, no full stop.
    pub about: String,
    /// Plain paragraphs, parted by empty lines; empty if they say no more than `about`.
    pub description: String,
    /// Upper case, any token.
    pub method: String,
    /// The request's path: template without fragment and operators, with fixed query.
    pub url: String,
    /// Servers of its own.
    pub servers: Vec<api::Server>,
    /// OR of ANDs.
    pub security: Vec<Vec<api::Requirement>>,
    /// Path flags in path order, then required ones by name, then the rest by name.
    pub flags: Vec<Flag>,
    /// What is sent.
    pub body: Option<Body>,
    /// What comes back.
    pub output: Output,
    /// How the list goes on.
    pub page: Option<api::Paging>,
    /// How one waits for what it begins or reads.
    pub waiter: Option<Waiter>,
    /// Should not be used.
    pub deprecated: bool,
    /// Not listed.
    pub hidden: bool,
    /// Deletes or ends something.
    pub destructive: bool,
    /// The words after the command of one call that works, unquoted: `["--amount", "2000"]`.
    pub example: Vec<String>,
    /// `externalDocs.url`.
    pub docs_url: Option<String>,
}

/// A flag: a row of the runtime's table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Flag {
    /// Kebab-case, dotted for what is nested; unique in the command; never a global flag's name.
    pub name: String,
    /// Where it goes.
    pub location: Location,
    /// What it looks like.
    pub kind: Kind,
    /// One line.
    pub about: String,
    /// A call without it is refused.
    pub required: bool,
    /// The server's default, as text.
    pub default: Option<String>,
    /// Sent if the user says nothing (`x-imajin-default`).
    pub preset: Option<String>,
    /// Read if the user says nothing (`x-imajin-env`).
    pub env: Option<String>,
    /// The only values allowed, as text; of each element for lists. Flags with the same values share them.
    pub values: Arc<[String]>,
    /// Bounds of a parameter; those of a field are in its body's schema.
    pub constraints: api::Constraints,
    /// JSON Schema of a parameter that is more than its kind, values and bounds.
    pub schema: Option<Arc<str>>,
    /// `null` is allowed.
    pub nullable: bool,
    /// Should not be used.
    pub deprecated: bool,
    /// Not listed.
    pub hidden: bool,
    /// Never shown.
    pub secret: bool,
    /// Hidden other names.
    pub aliases: Vec<String>,
}

/// Where a value goes; the text is the name on the wire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "as in the runtime's table")]
pub enum Location {
    Path(String, Style),
    Query(String, Style),
    QueryString(String, Style),
    Header(String, Style),
    Cookie(String, Style),
    /// A pointer (RFC 6901); empty is the whole body.
    Body(String),
}

/// How arrays and objects become text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the names are OpenAPI's")]
pub struct Style {
    pub name: api::Style,
    pub explode: bool,
    pub allow_reserved: bool,
}

/// What a value looks like; see the runtime's table of the same name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "as in the runtime's table")]
pub enum Kind {
    Text,
    Formatted(Format),
    Integer,
    Number,
    Boolean,
    File,
    List(Box<Kind>),
    Map(Box<Kind>),
    Object,
    OneOf(Vec<Kind>),
    Any,
}

/// Formats of strings that are checked before sending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's table")]
pub enum Format {
    DateTime,
    Date,
    Uuid,
    Uri,
    Email,
    Ipv4,
    Ipv6,
    Byte,
    Password,
}

/// A request body in one media type.
#[derive(Debug, Clone, Serialize)]
pub struct Body {
    /// As it goes into `Content-Type`.
    pub media_type: String,
    /// How values become bytes.
    pub kind: BodyKind,
    /// A call without it is refused.
    pub required: bool,
    /// Sorted by name.
    pub parts: Vec<Part>,
    /// JSON Schema, compact JSON; `{}` if the document does not say. Commands with the same body share it.
    pub schema: Arc<str>,
    /// The document's own example, compact JSON; empty if it has none.
    pub example: String,
    /// The same body in other media types, best first.
    pub others: Vec<Body>,
}

/// The serialisations of a request body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's table")]
pub enum BodyKind {
    Json,
    JsonLines,
    Form,
    Multipart,
    Plain,
    Xml,
    Binary,
}

/// How one property of a form or multipart body is encoded.
#[derive(Debug, Clone, Serialize)]
#[expect(missing_docs, reason = "as in the runtime's table")]
pub struct Part {
    pub name: String,
    pub content_type: Option<String>,
    pub style: Style,
}

/// What a successful response holds.
#[derive(Debug, Serialize)]
pub struct Output {
    /// Empty if the document says nothing.
    pub media_type: String,
    /// Pointer to the list.
    pub items: Option<String>,
    /// Dotted names, most telling first.
    pub columns: Vec<String>,
    /// JSON Schema of the response, compact JSON; empty if unknown. Commands with the same response share it.
    pub schema: Arc<str>,
    /// It comes as a stream.
    pub stream: Option<Stream>,
}

/// An answer that has no end of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stream {
    /// The media type to ask for.
    pub media_type: String,
    /// Pointer to the field of the body whose `true` asks for it; `None` if it always comes so.
    pub asked: Option<String>,
}

/// How one waits.
#[derive(Debug, Serialize)]
pub struct Waiter {
    /// As the API has it.
    pub waiter: api::Waiter,
    /// The id of the command that reads the state, if it is another one.
    pub read: Option<String>,
}

/// What became of an operation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Coverage {
    /// Upper case.
    pub method: String,
    /// As published.
    pub path: String,
    /// If the document has one.
    pub operation_id: Option<String>,
    /// Groups and verb.
    pub command: Option<Vec<String>>,
    /// Other ways to reach it.
    pub aliases: Vec<Vec<String>>,
    /// Why there is no command; one of [`api::LostReason`]'s kebab-case names.
    pub reason: Option<String>,
}
