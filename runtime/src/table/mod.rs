//! The contract between the generator and the runtime: plain static data.
//!
//! A generated crate is a tree of these values and nothing else. The generator
//! writes them, the runtime obeys them, and neither knows the other. Nothing
//! in here computes, allocates or imports anything of ours, so a table can be
//! read, compared and compiled without running it.

mod flag;
mod operation;
mod page;
mod security;
mod service;
mod waiter;

pub use flag::{Detail, Flag, Format, Kind, Location, Style, StyleName};
pub use operation::{Alias, Body, BodyKind, Method, Operation, Output, Part, Stream};
pub use page::{Next, Page, Place};
pub use security::{Carrier, Flow, Requirement, Scheme, SchemeKind, SecurityScheme};
pub use service::{Group, Moved, Server, Service, Variable};
pub use waiter::{Poll, Source, Waiter};

/// What a file of tables imports: the types, and the variants by their bare names.
pub mod prelude {
    pub use super::BodyKind::{Binary, Form, Json, JsonLines, Multipart, Plain, Xml};
    pub use super::Detail::{
        Aliases, Env, ExclusiveMaximum, ExclusiveMinimum, MaxItems, MaxLength, Maximum, MinItems, MinLength, Minimum,
        Preset, Schema, ServerDefault, Values,
    };
    pub use super::Kind::{Any, Boolean, File, Formatted, Integer, List, Map, Number, Object, OneOf, Text};
    pub use super::Location::{Body as InBody, Cookie, Header, Path, Query, QueryString};
    pub use super::Method::{self, *};
    pub use super::{
        Alias, Body, Carrier, Detail, Flag, Flow, Format, Group, Moved, Next, Operation, Output, Page, Part, Place,
        Poll, Requirement, Scheme, SchemeKind, SecurityScheme, Server, Service, Source, Stream, Style, Variable,
        Waiter,
    };
}
