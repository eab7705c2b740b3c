//! Calls that the document itself suggests: for tests that ask whether every operation can be called.

use super::body::{essence, is_json};
use super::operation::{Body, Operation, Parameter, Place};
use super::sample::{self, Wish, sample};
use super::schema::Direction;
use super::{Mock, Request};
use serde_json::{Map, Value};

/// Values for a call of one operation.
#[derive(Debug, Clone, PartialEq)]
pub struct ExampleCall {
    /// Upper case.
    pub method: String,
    /// The path's key in the document.
    pub template: String,
    /// Place, name and value of each parameter, in the order of the document.
    pub parameters: Vec<(Place, String, Value)>,
    /// Media type and value. The fields of a form of OpenAPI 2.0 are an object here.
    pub body: Option<(String, Value)>,
    /// Where the document contradicts itself, so that a value that it suggests is not one that it allows.
    pub contradictions: Vec<Contradiction>,
}

/// A part of the document that another part refuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// Pointer into the document.
    pub pointer: String,
    /// Why.
    pub reason: String,
    /// Whether the call has no valid value there: the mock will refuse it.
    pub fatal: bool,
}

impl Mock {
    /// A call of an operation with its required parts, or with everything that it takes.
    pub fn example_call(&self, method: &str, template: &str, everything: bool) -> Option<ExampleCall> {
        let operation = self.operations.iter().find(|o| o.method == method && o.template == template)?;
        let mut call = ExampleCall {
            method: operation.method.clone(),
            template: operation.template.clone(),
            parameters: Vec::new(),
            body: None,
            contradictions: Vec::new(),
        };
        for parameter in operation.parameters.iter().filter(|p| p.place != Place::Form) {
            if parameter.required || everything {
                let value = self.value(
                    &parameter.pointer,
                    parameter.schema.as_deref(),
                    (everything, true),
                    &mut call.contradictions,
                );
                let value = value.unwrap_or_else(|| Value::from("text"));
                call.parameters.push((parameter.place, parameter.name.clone(), value));
            }
        }
        if let Some(body) = operation.body.as_ref().filter(|body| body.required || everything) {
            call.body = self.body(operation, body, everything, &mut call.contradictions);
        }
        Some(call)
    }

    /// Media type and value of a body drawn at random, by the seed; `None` if the operation has no body or nothing was
    /// found that its schema allows.
    pub fn random_body(&self, method: &str, template: &str, seed: u64) -> Option<(String, Value)> {
        let operation = self.operations.iter().find(|o| o.method == method && o.template == template)?;
        let media = preferred(operation.body.as_ref()?)?;
        let schema = media.schema.as_deref()?;
        let filled = matches!(rank(&media.media_type), 1 | 2);
        let wish = Wish { direction: Direction::Request, everything: true, examples: false, seed, filled };
        let value = sample::draw(&self.schemas, schema, wish)?;
        Some((media.media_type.clone(), value))
    }

    /// The value of the body of a request that the document allows, read back from the wire by the schema; `None` for
    /// other requests, and where the schema says nothing of the bytes.
    pub fn received(&self, request: &Request<'_>) -> Option<Value> {
        self.judge(request).ok()?.1.body
    }

    /// The first example beside a schema that it accepts, else one of its own, else one that is built.
    fn value(
        &self,
        owner: &str,
        schema: Option<&str>,
        (everything, filled): (bool, bool),
        contradictions: &mut Vec<Contradiction>,
    ) -> Option<Value> {
        let examples = sample::examples(&self.schemas, owner);
        let Some(schema) = schema else { return examples.into_iter().next().map(|(_, value)| value) };
        for (_, mut example) in examples {
            if filled {
                sample::prune(&mut example);
            }
            match self.schemas.violations(schema, Direction::Request, &example).into_iter().next() {
                None => return Some(example),
                Some(why) => contradictions.push(Contradiction {
                    pointer: owner.to_owned(),
                    reason: format!("the example does not fit the schema: {} {}", why.pointer, why.message),
                    fatal: false,
                }),
            }
        }
        let seed = self.settings.seed ^ sample::hash(owner);
        let value = sample(
            &self.schemas,
            schema,
            Wish { direction: Direction::Request, everything, examples: true, seed, filled },
        );
        let fatal = match &value {
            None => Some("no value of finite size was found".to_owned()),
            Some(value) => {
                let why = self.schemas.violations(schema, Direction::Request, value).into_iter().next();
                why.map(|why| format!("no value was found that fits: {} {}", why.pointer, why.message))
            }
        };
        contradictions.extend(fatal.map(|reason| Contradiction { pointer: schema.to_owned(), reason, fatal: true }));
        value
    }

    fn body(
        &self,
        operation: &Operation,
        body: &Body,
        everything: bool,
        contradictions: &mut Vec<Contradiction>,
    ) -> Option<(String, Value)> {
        let media = preferred(body)?;
        let fields = || operation.parameters.iter().filter(|p| p.place == Place::Form);
        let filled = matches!(rank(&media.media_type), 1 | 2);
        let value = if fields().next().is_some() {
            let wanted = |p: &&Parameter| p.required || everything;
            let mut object = Map::new();
            for field in fields().filter(wanted) {
                let value = self.value(&field.pointer, field.schema.as_deref(), (everything, filled), contradictions);
                object.extend(value.map(|value| (field.name.clone(), value)));
            }
            Value::Object(object)
        } else {
            let schema = media.schema.as_deref().or(media.item_schema.as_deref());
            self.value(&media.pointer, schema, (everything, filled), contradictions)
                .unwrap_or_else(|| Value::Object(Map::new()))
        };
        if essence(&media.media_type) == "multipart/form-data" && !value.is_object() {
            let reason = "a multipart body has named parts (RFC 7578), and the schema is no object".to_owned();
            contradictions.push(Contradiction { pointer: media.pointer.clone(), reason, fatal: true });
        }
        Some((media.media_type.clone(), value))
    }
}

/// The media type that a call is made in.
fn preferred(body: &Body) -> Option<&super::operation::Media> {
    body.content.iter().min_by_key(|media| rank(&media.media_type))
}

fn rank(media_type: &str) -> u8 {
    match essence(media_type).as_str() {
        json if is_json(json) || json == "*/*" => 0,
        "application/x-www-form-urlencoded" => 1,
        "multipart/form-data" => 2,
        _ => 3,
    }
}
