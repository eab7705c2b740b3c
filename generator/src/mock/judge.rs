//! Is a request what the document allows? All parameters and the body, each by its own rules.

use super::body;
use super::decode::coerce::{coerce, kind};
use super::decode::style::{self, Kind};
use super::decode::{Pair, Tree, decode, form, pairs};
use super::document::child;
use super::operation::{Operation, Parameter, Place, Style};
use super::problem::{Finding, Rejection};
use super::route::{Match, fixed_query};
use super::schema::{Direction, Schemas};
use super::{Mock, Request, security};
use serde_json::{Map, Value};

/// A request that the document allows, with the values that it carries.
#[derive(Debug, Default)]
pub(crate) struct Accepted {
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Option<Value>,
}

/// Judges a request for an operation.
pub(crate) fn judge(mock: &Mock, found: &Match, request: &Request<'_>) -> Result<Accepted, Rejection> {
    let operation = &mock.operations[found.operation];
    let query = pairs(request.query);
    if mock.settings.credentials
        && let Some(missing) = security::missing(&mock.document, operation, request, &query)
    {
        return Err(Rejection::new(401, missing));
    }
    let mut judged = Judged { schemas: &mock.schemas, findings: Vec::new() };
    let mut accepted = Accepted::default();
    for parameter in operation.parameters.iter().filter(|p| p.place == Place::Path) {
        let raw = found.values.iter().find(|(name, _)| *name == parameter.name).map(|(_, raw)| raw.as_str());
        // Declared but not in the template: there is no place for it.
        let Some(raw) = raw else { continue };
        let value = judged.single(parameter, raw);
        accepted.path.extend(value.map(|value| (parameter.name.clone(), value)));
    }
    for (name, raw) in &found.values {
        accepted.path.entry(name.clone()).or_insert_with(|| Value::String(decode(raw)));
    }
    judged.query(mock, operation, request.query, &query, &mut accepted.query);
    judged.headers(operation, request);
    let body = body::judge(&mut judged, operation, request)?;
    accepted.body = body;
    if judged.findings.is_empty() {
        return Ok(accepted);
    }
    let first = &judged.findings[0];
    let more = match judged.findings.len() {
        1 => String::new(),
        n => format!(" (and {} more)", n - 1),
    };
    let space = if first.name.is_empty() { "" } else { " " };
    let detail = format!("{}{space}{}: {}{more}", first.place.name(), first.name, first.message);
    Err(Rejection { status: 400, detail, findings: judged.findings })
}

/// Findings as they are made.
pub(crate) struct Judged<'m> {
    pub(crate) schemas: &'m Schemas,
    pub(crate) findings: Vec<Finding>,
}

impl Judged<'_> {
    pub(crate) fn find(&mut self, place: Place, name: &str, message: impl Into<String>) {
        self.findings.push(Finding::new(place, name, message));
    }

    /// Types and validates what a parameter carries.
    pub(crate) fn typed(&mut self, parameter: &Parameter, tree: Result<Tree, String>) -> Option<Value> {
        let tree = match tree {
            Ok(tree) => tree,
            Err(message) => {
                self.find(parameter.place, &parameter.name, message);
                return None;
            }
        };
        if parameter.allow_empty && tree == Tree::text("") {
            return Some(Value::String(String::new()));
        }
        let schema = parameter.schema.as_deref();
        let mut value = coerce(self.schemas, schema, &tree);
        // One value where the schema allows one or many.
        if let (Some(schema), Tree::List(list)) = (schema, &tree)
            && let [one] = list.as_slice()
            && !self.schemas.is_valid(schema, Direction::Request, &value)
        {
            let alone = coerce(self.schemas, Some(schema), one);
            value = if self.schemas.is_valid(schema, Direction::Request, &alone) { alone } else { value };
        }
        for violation in schema.map(|at| self.schemas.violations(at, Direction::Request, &value)).unwrap_or_default() {
            let place = if violation.pointer.is_empty() { String::new() } else { format!("{}: ", violation.pointer) };
            self.find(parameter.place, &parameter.name, format!("{place}{}", violation.message));
        }
        Some(value)
    }

    /// A path parameter or a header.
    fn single(&mut self, parameter: &Parameter, raw: &str) -> Option<Value> {
        let tree = if parameter.media_type.is_some() {
            self.content(parameter, &decode(raw))
        } else {
            let kind = kind(self.schemas, parameter.schema.as_deref());
            style::single(raw, parameter.style, parameter.explode, kind, &parameter.name)
        };
        self.typed(parameter, tree)
    }

    /// A parameter that is a document of its own.
    fn content(&self, parameter: &Parameter, text: &str) -> Result<Tree, String> {
        let media_type = parameter.media_type.as_deref().unwrap_or_default();
        if body::is_json(media_type) {
            return serde_json::from_str(text).map(Tree::Typed).map_err(|e| format!("is not JSON: {e}"));
        }
        if media_type.starts_with("application/x-www-form-urlencoded") {
            let mut map = Vec::new();
            for pair in pairs(text) {
                form::insert(&mut map, &form::path(&pair.name), Tree::Text(pair.value()));
            }
            return Ok(Tree::Map(map));
        }
        Ok(Tree::text(text))
    }

    fn query(
        &mut self,
        mock: &Mock,
        operation: &Operation,
        raw: &str,
        query: &[Pair],
        values: &mut Map<String, Value>,
    ) {
        let mut left: Vec<&Pair> = query.iter().collect();
        let fixed = fixed_query(&operation.template);
        left.retain(|pair| !mock.query_keys.contains(&pair.name) && !fixed.iter().any(|(name, _)| *name == pair.name));
        let declared = |place| operation.parameters.iter().filter(move |p| p.place == place);
        if let Some(whole) = declared(Place::QueryString).next() {
            let text = if body::is_json(whole.media_type.as_deref().unwrap_or_default()) {
                decode(raw)
            } else {
                raw.to_owned()
            };
            match (raw.is_empty(), whole.required) {
                (true, true) => self.find(Place::QueryString, &whole.name, "is required"),
                (true, false) => {}
                (false, _) => {
                    let tree = self.content(whole, &text);
                    self.typed(whole, tree);
                }
            }
            return;
        }
        // Objects whose properties stand as parameters of their own take what the others leave.
        let spread = |p: &&Parameter| self.kind(p) == Kind::Object && p.style == Style::Form && p.explode;
        let (spread, plain): (Vec<&Parameter>, Vec<&Parameter>) = declared(Place::Query).partition(spread);
        for parameter in plain.into_iter().chain(spread.iter().copied()) {
            let found = self.take(parameter, &mut left, spread.contains(&parameter));
            match found {
                Some(tree) => values.extend(self.typed(parameter, tree).map(|value| (parameter.name.clone(), value))),
                None if parameter.required => self.find(Place::Query, &parameter.name, "is required"),
                None => {}
            }
        }
        for pair in left {
            self.find(Place::Query, &pair.name, "is not declared for this operation");
        }
    }

    fn kind(&self, parameter: &Parameter) -> Kind {
        match parameter.media_type {
            Some(_) => Kind::Scalar,
            None => kind(self.schemas, parameter.schema.as_deref()),
        }
    }

    /// Takes a query parameter's pairs out of those that are left.
    fn take(&self, parameter: &Parameter, left: &mut Vec<&Pair>, spread: bool) -> Option<Result<Tree, String>> {
        let name = parameter.name.as_str();
        let kind = self.kind(parameter);
        let mut mine = |is_mine: &dyn Fn(&Pair) -> bool| {
            let found: Vec<&Pair> = left.iter().copied().filter(|pair| is_mine(pair)).collect();
            left.retain(|pair| !is_mine(pair));
            Some(found).filter(|found| !found.is_empty())
        };
        if spread {
            let known = |pair: &Pair| self.is_property(parameter, &pair.name);
            let found = mine(&known)?;
            let mut map = Vec::new();
            for pair in found {
                form::insert(&mut map, &[pair.name.as_str()], Tree::Text(pair.value()));
            }
            return Some(Ok(Tree::Map(map)));
        }
        if let Some(found) = mine(&|pair| pair.name == name) {
            return Some(match parameter.media_type {
                Some(_) if found.len() > 1 => Err(format!("is given {} times but takes one value", found.len())),
                Some(_) => self.content(parameter, &found[0].value()),
                None => style::query(
                    &found,
                    parameter.style,
                    parameter.explode || parameter.style == Style::DeepObject,
                    kind,
                ),
            });
        }
        if parameter.style != Style::DeepObject {
            return None;
        }
        let found = mine(&|pair| form::path(&pair.name).first() == Some(&name) && pair.name != name)?;
        let mut map = Vec::new();
        for pair in found {
            form::insert(&mut map, &form::path(&pair.name), Tree::Text(pair.value()));
        }
        map.pop().map(|(_, tree)| Ok(tree))
    }

    fn is_property(&self, parameter: &Parameter, name: &str) -> bool {
        let Some(schema) = parameter.schema.as_deref() else { return true };
        if super::decode::coerce::property(self.schemas, schema, name).is_some() {
            return true;
        }
        let Some((at, schema)) = self.schemas.document.resolve(schema) else { return true };
        let free = schema.get("properties").is_none() && schema.get("allOf").is_none();
        let additional = self.schemas.document.at(&child(&at, "additionalProperties"));
        free && additional != Some(&Value::Bool(false)) || additional == Some(&Value::Bool(true))
    }

    fn headers(&mut self, operation: &Operation, request: &Request<'_>) {
        let cookies = security::cookies(request);
        for parameter in &operation.parameters {
            let kind = self.kind(parameter);
            let tree = match parameter.place {
                Place::Header => {
                    // Said to be ignored as parameters: they belong to the body, the answer and the credentials.
                    if ["accept", "content-type", "authorization"]
                        .iter()
                        .any(|n| parameter.name.eq_ignore_ascii_case(n))
                    {
                        continue;
                    }
                    request.header(&parameter.name).map(|raw| match parameter.media_type {
                        Some(_) => self.content(parameter, raw),
                        None => Ok(style::header(raw, parameter.explode, kind)),
                    })
                }
                Place::Cookie => {
                    let found: Vec<&Pair> = cookies.iter().filter(|pair| pair.name == parameter.name).collect();
                    let decoded = |found: &[&Pair]| match parameter.media_type {
                        Some(_) => self.content(parameter, &decode(&found[0].raw)),
                        None => style::query(found, parameter.style, parameter.explode, kind),
                    };
                    (!found.is_empty()).then(|| decoded(&found))
                }
                _ => continue,
            };
            match tree {
                Some(tree) => {
                    self.typed(parameter, tree);
                }
                None if parameter.required => self.find(parameter.place, &parameter.name, "is required"),
                None => {}
            }
        }
    }
}
