//! Where versions end: from the JSON of any version to `openapiv3`'s types.
//!
//! Each function reads one object, member by member. A member of the wrong type is dropped or put right and reported
//! by [`super::fields`]; it never costs the object around it.

mod body;
mod operation;
mod parameter;
mod response;
mod schema;
mod security;
mod server;

pub(super) use body::request_body;
pub(super) use operation::{operation, tags};
pub(super) use parameter::parameter;
pub(super) use response::response;
pub(super) use schema::schema;
pub(super) use security::{security, security_scheme};
pub(super) use server::{servers, servers_2};

use openapiv3::{AnySchema, ReferenceOr, Schema, SchemaData, SchemaKind};

/// A fragment that stands at a place of its own.
fn place<T>(pointer: String) -> ReferenceOr<T> {
    ReferenceOr::Reference { reference: pointer }
}

/// A schema of a type, with nothing else to say.
fn schema_of_type(name: &str) -> Schema {
    let any = AnySchema { typ: Some(name.to_owned()), ..AnySchema::default() };
    Schema { schema_data: SchemaData::default(), schema_kind: SchemaKind::Any(any) }
}
