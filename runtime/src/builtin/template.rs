//! `--template`: example bodies to begin with. Nothing is sent.

use crate::args::Template;
use crate::error::{Error, Kind, Result};
use crate::schema::{Definitions, of_body, template};
use crate::table::{Body, Operation, Service};
use serde_json::{Value, json};

/// The bodies that are wanted: one as it can be given to `-d`, or both under their names.
///
/// # Errors
/// `usage` if the operation has no body, or none of this media type.
pub(super) fn bodies(
    service: &Service,
    operation: &Operation,
    wanted: Template,
    media_type: Option<&str>,
) -> Result<Value> {
    let body = operation.body.ok_or_else(|| Error::new(Kind::Usage, "this command sends no body").field("template"))?;
    let row = media_type.map_or(Some(body), |named| body.all().find(|row| row.is(named))).ok_or_else(|| {
        let types: Vec<&str> = body.all().map(|row| row.media_type).collect();
        Error::new(Kind::Usage, format!("the body is {}", types.join(" or "))).field("content-type")
    })?;
    Ok(match wanted {
        Template::Minimal => example(service, operation, row, false),
        Template::Full => example(service, operation, row, true),
        Template::Both => json!({
            "minimal": example(service, operation, row, false),
            "full": example(service, operation, row, true),
        }),
    })
}

/// The document's own example is the full one.
fn example(service: &Service, operation: &Operation, row: &Body, full: bool) -> Value {
    let own = Some(row.example).filter(|text| full && !text.is_empty());
    if let Some(example) = own.and_then(|text| serde_json::from_str(text).ok()) {
        return example;
    }
    let definitions = Definitions::new(service.definitions);
    template(definitions.schema(&of_body(row, operation.flags)), full)
}
