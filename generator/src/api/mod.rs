//! What the API means: no `$ref`, no inheritance, no OpenAPI version, no Rust.
//!
//! Everything is sorted by content, so that the order of the vendor's file is gone here.

mod annotation;
mod budget;
mod credential;
mod extensions;
mod items;
mod media;
mod paging;
mod parameters;
mod path;
mod resolve;
mod schema;
mod schemas;
mod security;
mod server;
#[cfg(test)]
mod tests;
mod text;
mod waiter;

pub use extensions::Extensions;
pub(crate) use media::is_stream;
pub use resolve::resolve;
pub use schema::{Additional, Bound, Constraints, Discriminator, Property, Schema, SchemaKind};
pub use waiter::{Poll, Source, Waiter};

use serde::Serialize;
use serde_json::Value;
use std::sync::Arc;

/// A service.
#[derive(Debug, Serialize)]
pub struct Api {
    /// `info.title`, untrusted text like all text here.
    pub title: String,
    /// `info.summary`, else the first sentence of `info.description`.
    pub summary: String,
    /// `info.version`: free text.
    pub version: String,
    /// `externalDocs.url`.
    pub docs_url: Option<String>,
    /// In the document's order.
    pub servers: Vec<Server>,
    /// Declared and undeclared tags, sorted by name.
    pub tags: Vec<Tag>,
    /// Declared schemes that are usable, and those made from parameters that are credentials, sorted by name.
    pub schemes: Vec<SecurityScheme>,
    /// Sorted by path, then method.
    pub operations: Vec<Operation>,
    /// Operations that could not be understood at all, with the reason: sorted likewise.
    pub lost: Vec<Lost>,
    /// The document's own `x-…` members at the root and in `info`, for annotations.
    pub extensions: Extensions,
}

/// An operation that is not in [`Api::operations`].
#[derive(Debug, Clone, Serialize)]
pub struct Lost {
    /// Upper case.
    pub method: String,
    /// As published.
    pub path: String,
    /// If it has one.
    pub operation_id: Option<String>,
    /// Why.
    pub reason: LostReason,
}

/// Why an operation has no command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LostReason {
    /// What stands there is not an Operation Object.
    NotAnObject,
    /// The path item is a `$ref` to nothing.
    DanglingReference,
    /// Another operation has the same method and the same path, once names of parameters and fragments are taken out.
    SameRequest,
    /// The method is no HTTP token (RFC 9110, 5.6.2).
    InvalidMethod,
    /// The path does not begin with a slash and is no template.
    InvalidPath,
    /// Through its references the document says far more than its size explains, and nothing is left for this one.
    DocumentTooLarge,
}

/// A base URL.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Server {
    /// Without trailing slash; `{name}` for variables. Relative if the document says so.
    pub url: String,
    /// One line.
    pub about: String,
    /// Sorted by name.
    pub variables: Vec<ServerVariable>,
}

/// A part of a base URL.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ServerVariable {
    /// Between the braces.
    pub name: String,
    /// Empty if the document has none.
    pub default: String,
    /// Allowed values, in the document's order.
    pub values: Vec<String>,
    /// One line.
    pub about: String,
}

/// A tag.
#[derive(Debug, Clone, Serialize)]
pub struct Tag {
    /// As operations name it.
    pub name: String,
    /// `x-displayName`, or 3.2's `summary`.
    pub title: Option<String>,
    /// Markdown.
    pub description: String,
    /// The tag above it (3.2).
    pub parent: Option<String>,
}

/// A credential's kind and place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SecurityScheme {
    /// The key in `components.securitySchemes`, or made from the parameter's name.
    pub name: String,
    /// Markdown.
    pub about: String,
    /// What goes on the wire.
    pub kind: SchemeKind,
    /// It was an ordinary parameter in the document.
    pub from_parameter: bool,
    /// `x-…` members.
    pub extensions: Extensions,
}

/// What goes on the wire.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", tag = "type")]
pub enum SchemeKind {
    /// A secret as a parameter.
    ApiKey {
        /// Header, query or cookie.
        carrier: Carrier,
        /// The parameter's name.
        name: String,
        /// Put before the secret: `Bot `, with its space. From the description or an annotation; usually empty.
        prefix: String,
    },
    /// RFC 9110, 11; lower case: `basic`, `bearer`, `digest`, others.
    Http {
        /// The scheme's name.
        scheme: String,
    },
    /// OAuth 2.0.
    OAuth2 {
        /// Sorted by grant.
        flows: Vec<Flow>,
    },
    /// OpenID Connect.
    OpenIdConnect {
        /// Discovery document.
        url: String,
    },
    /// A client certificate.
    MutualTls,
}

/// Where an API key goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "the names are OpenAPI's")]
pub enum Carrier {
    Header,
    Query,
    Cookie,
}

/// An OAuth flow.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Flow {
    /// `authorizationCode`, `clientCredentials`, `deviceAuthorization`, `implicit` or `password`, also for 2.0.
    pub grant: String,
    /// If it has one.
    pub authorization_url: Option<String>,
    /// If it has one.
    pub token_url: Option<String>,
    /// If it has one.
    pub device_url: Option<String>,
    /// If it has one.
    pub refresh_url: Option<String>,
    /// Sorted by name.
    pub scopes: Vec<(String, String)>,
}

/// A scheme that an alternative needs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Requirement {
    /// A name in [`Api::schemes`].
    pub scheme: String,
    /// Scopes or roles, in the document's order.
    pub scopes: Vec<String>,
}

/// An operation.
#[derive(Debug, Serialize)]
pub struct Operation {
    /// Where it stands in [`crate::load::Documents::root`].
    pub pointer: String,
    /// Upper case, any token.
    pub method: String,
    /// As published, key of `paths`: with fragment and query, if any.
    pub path: String,
    /// What is sent: the path without fragment and without operators (`{+path}` is `{path}`); a fixed query may follow.
    pub template: String,
    /// If the document has one.
    pub operation_id: Option<String>,
    /// Names in [`Api::tags`], in the document's order.
    pub tags: Vec<String>,
    /// One line, or empty.
    pub summary: String,
    /// Markdown, or empty.
    pub description: String,
    /// `deprecated`.
    pub deprecated: bool,
    /// `externalDocs.url`.
    pub docs_url: Option<String>,
    /// The operation's or its path item's own servers; empty: the API's.
    pub servers: Vec<Server>,
    /// OR of ANDs; no alternatives: nothing is needed. The root's where the operation has none.
    pub security: Vec<Vec<Requirement>>,
    /// Path parameters in path order (those that the document forgot to declare, too), then the rest, sorted by
    /// location and name. Credentials and the headers `Accept`, `Content-Type`, `Authorization` are not among them.
    pub parameters: Vec<Parameter>,
    /// What is sent.
    pub body: Option<RequestBody>,
    /// Successful responses (2xx, `2XX`, else `default`), sorted by status.
    pub responses: Vec<Response>,
    /// How the list goes on, if it is one and its parameters say so.
    pub paging: Option<Paging>,
    /// Pointer to the list in the response's JSON, if the response is or holds a list; empty: it is one.
    pub items: Option<String>,
    /// The schema name of what the response is about, once the envelope is off: `Customer`.
    pub entity: Option<String>,
    /// How one waits for what it begins or reads.
    pub waiter: Option<Waiter>,
    /// `x-…` members of the operation.
    pub extensions: Extensions,
}

/// A parameter.
#[derive(Debug, Serialize)]
pub struct Parameter {
    /// Where it stands.
    pub pointer: String,
    /// On the wire.
    pub name: String,
    /// Where it goes.
    pub location: ParameterLocation,
    /// Markdown, or empty.
    pub description: String,
    /// Always true for path parameters.
    pub required: bool,
    /// Should not be used.
    pub deprecated: bool,
    /// How it is serialised, defaults applied.
    pub style: Style,
    /// One `name=value` for each element, defaults applied.
    pub explode: bool,
    /// Reserved characters as they are.
    pub allow_reserved: bool,
    /// An empty value is a value.
    pub allow_empty: bool,
    /// What it looks like.
    pub schema: Arc<Schema>,
    /// The parameter's own example.
    pub example: Option<Box<Value>>,
    /// `x-…` members.
    pub extensions: Extensions,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "the names are OpenAPI's")]
pub enum ParameterLocation {
    Path,
    Query,
    QueryString,
    Header,
    Cookie,
}

/// Serialisation of a parameter, of OpenAPI 2.0 to 3.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "the names are OpenAPI's")]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    /// 2.0's `tsv`.
    TabDelimited,
    DeepObject,
    /// 3.2's `cookie`.
    Cookie,
    /// `content` with a JSON media type.
    Json,
}

/// A request body.
#[derive(Debug, Serialize)]
pub struct RequestBody {
    /// Where it stands.
    pub pointer: String,
    /// Markdown, or empty.
    pub description: String,
    /// A call without it is wrong.
    pub required: bool,
    /// At least one; best first: JSON, form, multipart, then the rest sorted.
    pub media: Vec<Media>,
}

/// A media type of a request body.
#[derive(Debug, Serialize)]
pub struct Media {
    /// As published, parameters included: `application/json; charset=utf-8`.
    pub media_type: String,
    /// What it looks like.
    pub schema: Arc<Schema>,
    /// The media type's own example.
    pub example: Option<Box<Value>>,
    /// Encoding Objects, sorted by property.
    pub encoding: Vec<Encoding>,
}

/// How a property of a form or multipart body is encoded.
#[derive(Debug, Serialize)]
pub struct Encoding {
    /// The property's name.
    pub property: String,
    /// Its media type.
    pub content_type: Option<String>,
    /// Form style, if given.
    pub style: Option<Style>,
    /// Reserved characters are sent as they are.
    pub allow_reserved: bool,
    /// If given.
    pub explode: Option<bool>,
}

/// A successful response.
#[derive(Debug, Serialize)]
pub struct Response {
    /// `200`, `2XX` or `default`.
    pub status: String,
    /// Media types, JSON first, then sorted.
    pub media_types: Vec<String>,
    /// The schema of the first JSON media type; else of the first. Followed a few levels deep, without prose.
    pub schema: Option<Arc<Schema>>,
    /// It is a stream of items (3.2's `itemSchema`, `text/event-stream`, NDJSON).
    pub streams: bool,
    /// It documents a header that says where to look later: `Location`, `Operation-Location`, `Azure-AsyncOperation`.
    pub has_location: bool,
}

/// How a list goes on. Pointers are RFC 6901, into the JSON of the response.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Paging {
    /// What leads to the next page.
    pub next: Next,
    /// The parameter that sets the size of a page.
    pub size: Option<String>,
    /// Where the parameters stand in the request.
    pub place: Place,
}

/// Where the parameters of pages stand; they are names on the wire, or pointers into the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "as in the runtime's table")]
pub enum Place {
    Query,
    Body,
    Header,
}

/// The ways APIs say where the next page is; see the runtime's table of the same name.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", tag = "style")]
#[expect(missing_docs, reason = "as in the runtime's table")]
pub enum Next {
    Number { parameter: String, first: i64 },
    Offset { parameter: String },
    Cursor { parameter: String, pointer: String },
    Header { parameter: String, name: String },
    LastItem { parameter: String, field: String, more: String },
    Url { pointer: String },
    Link,
}
