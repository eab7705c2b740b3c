//! The words of an OpenAPI description, whatever its version, in the one shape of OpenAPI 3.0.
//!
//! A [`Description`] borrows the loaded value and hands out typed fragments (`openapiv3`'s types) one at a time. Each
//! fragment is *shallow*: what stands below it and has a place of its own (a property, a parameter, a response) is a
//! reference to that place. So a broken part of a document costs itself only, nothing is read that no operation
//! reaches, and nothing that is read stays in memory.
//!
//! `normalize` is where versions end: what 3.0 has no word for is carried in extensions, named in [`carried`].

pub mod carried;
mod fields;
mod findings;
mod normalize;
mod operations;
mod reference;
mod version;

pub use findings::{Findings, json_path, overlay_remove, overlay_update};
pub use operations::{Absent, Entry, PathItem, is_token};
pub use reference::{Node, join};
pub use version::Version;

use crate::diagnostic::rules::openapi as rules;
use crate::diagnostic::{At, Diagnostics, ErrorReported, kind_of};
use crate::load::Documents;
use fields::Fields;
use openapiv3::{Operation, Parameter, RequestBody, Response, Schema, SecurityScheme, Server, Tag};
use reference::Anchors;
use serde_json::{Map, Value};

/// A document whose version is known.
#[derive(Debug)]
pub struct Description<'a> {
    root: &'a Value,
    version: Version,
    anchors: Anchors,
}

/// Finds out what the document is.
///
/// # Errors
/// If it is no OpenAPI description at all.
pub fn parse<'a>(documents: &'a Documents, diagnostics: &mut Diagnostics) -> Result<Description<'a>, ErrorReported> {
    let root = &documents.root;
    let Some(members) = root.as_object() else {
        let message = format!("the document is {}, not an object", kind_of(root));
        return Err(diagnostics.stop(&rules::NOT_OPENAPI, At::Pointer(String::new()), message));
    };
    let version = version::detect(members, diagnostics)?;
    Ok(Description { root, version, anchors: Anchors::default() })
}

/// How much of a schema is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// All of it.
    Full,
    /// What values look like: without prose, examples, defaults, bounds and vendor extensions.
    Shape,
}

/// What the root says about the service.
#[derive(Debug, Default)]
pub struct About {
    /// `info.title`.
    pub title: String,
    /// `info.summary`.
    pub summary: Option<String>,
    /// `info.description`.
    pub description: String,
    /// `info.version`.
    pub version: String,
    /// `externalDocs.url`.
    pub docs_url: Option<String>,
    /// Of the root and of `info`.
    pub extensions: Vec<(String, Value)>,
}

impl<'a> Description<'a> {
    /// The version that the document is written in.
    pub fn version(&self) -> Version {
        self.version
    }

    /// How much the document says, references not followed: about the bytes of its values as JSON.
    pub fn size(&self) -> usize {
        fn of(value: &Value) -> usize {
            4 + match value {
                Value::String(text) => text.len(),
                Value::Array(items) => items.iter().map(of).sum(),
                Value::Object(members) => members.iter().map(|(key, member)| 4 + key.len() + of(member)).sum(),
                _ => 0,
            }
        }
        of(self.root)
    }

    /// The root's member of this name, if it is an object.
    fn root_object(&self, key: &str) -> Option<&'a Map<String, Value>> {
        self.root.get(key)?.as_object()
    }

    /// `info`, and the root's own words.
    pub fn about(&self, findings: &mut Findings<'_>) -> About {
        let mut about = About::default();
        if let Some(root) = self.root.as_object() {
            about.extensions.extend(fields::extensions(root));
            about.docs_url = Fields::new(root, "", findings).docs_url();
        }
        if let Some(info) = self.root_object("info") {
            about.extensions.extend(fields::extensions(info));
            about.description = self.prose(info, "/info", findings).unwrap_or_default();
            let mut info = Fields::new(info, "/info", findings);
            about.title = info.text("title").unwrap_or_default();
            about.summary = info.text("summary");
            about.version = info.text("version").unwrap_or_default();
        }
        about
    }

    /// `description`. Trees of files keep long ones in files of their own, by a `$ref` that OpenAPI does not know.
    fn prose(&self, members: &Map<String, Value>, pointer: &str, findings: &mut Findings<'_>) -> Option<String> {
        if members.get("description").is_some_and(Value::is_object) {
            let node = self.follow_place(&join(pointer, "description"), findings)?;
            if let Value::String(text) = node.value {
                return Some(text.clone());
            }
        }
        Fields::new(members, pointer, findings).text("description")
    }

    /// Declared tags, in the document's order.
    pub fn tags(&self, findings: &mut Findings<'_>) -> Vec<Tag> {
        normalize::tags(self, findings)
    }

    /// The root's servers; 2.0's `schemes`, `host` and `basePath`.
    pub fn servers(&self, findings: &mut Findings<'_>) -> Vec<Server> {
        match self.version {
            Version::V2 => normalize::servers_2(self.root, findings),
            _ => normalize::servers(self.root.get("servers"), "/servers", findings),
        }
    }

    /// The root's security requirements.
    pub fn security(&self, findings: &mut Findings<'_>) -> Option<Vec<openapiv3::SecurityRequirement>> {
        normalize::security(self.root.get("security")?, "/security", findings)
    }

    /// Declared security schemes that can be understood, sorted by name, and where they stand.
    pub fn schemes(&self, findings: &mut Findings<'_>) -> Vec<(String, Node<'a>, SecurityScheme)> {
        let (place, declared) = match self.version {
            Version::V2 => ("/securityDefinitions", self.root.get("securityDefinitions")),
            _ => ("/components/securitySchemes", self.root.pointer("/components/securitySchemes")),
        };
        let names = declared.and_then(Value::as_object).into_iter().flat_map(Map::keys);
        names
            .filter_map(|name| {
                let node = self.follow_place(&join(place, name), findings)?;
                let scheme = normalize::security_scheme(&node, findings)?;
                Some((name.clone(), node, scheme))
            })
            .collect()
    }

    /// Every method of every path item, sorted by path, then by method. Path items are read one at a time.
    pub fn each_entry(&self, findings: &mut Findings<'_>, mut read: impl FnMut(Entry<'a>, &mut Findings<'_>)) {
        for (path, members) in operations::paths(self, findings) {
            for entry in operations::entries(self, path, members, findings) {
                read(entry, findings);
            }
        }
    }

    /// An operation; its parameters, body and responses are references to their places, except a body that is made
    /// from 2.0's parameters.
    pub fn operation(&self, node: &Node<'a>, item: &PathItem, findings: &mut Findings<'_>) -> Operation {
        normalize::operation(self, node, item, findings)
    }

    /// Places of a path item's parameters that are no part of a body.
    pub fn shared_parameters(&self, item: &PathItem, findings: &mut Findings<'_>) -> Vec<String> {
        let is_body =
            |node: &Node<'_>| matches!(node.value.get("in").and_then(Value::as_str), Some("body" | "formData"));
        let nodes = item.parameters.iter().filter_map(|place| self.follow_place(place, findings));
        nodes.filter(|node| !is_body(node)).map(|node| node.pointer).collect()
    }

    /// The parameter at a place, references followed, or `None` if it is none that can be sent.
    pub fn parameter(&self, place: &str, findings: &mut Findings<'_>) -> Option<(Node<'a>, Parameter)> {
        let node = self.follow_place(place, findings)?;
        let parameter = normalize::parameter(self, &node, findings)?;
        Some((node, parameter))
    }

    /// The request body at a place.
    pub fn request_body(&self, place: &str, findings: &mut Findings<'_>) -> Option<(Node<'a>, RequestBody)> {
        let node = self.follow_place(place, findings)?;
        let body = normalize::request_body(self, &node, findings)?;
        Some((node, body))
    }

    /// The response at a place; `produces` are the media types of 2.0's operation.
    pub fn response(&self, place: &str, produces: &[String], findings: &mut Findings<'_>) -> Option<Response> {
        let node = self.follow_place(place, findings)?;
        Some(normalize::response(self, &node, produces, findings))
    }

    /// Where the schema at a place really stands: references followed as long as they have no siblings.
    pub fn schema_node(&self, place: &str, findings: &mut Findings<'_>) -> Option<Node<'a>> {
        self.follow_schema(place, None, findings)
    }

    /// The same for a place that is probably below a node that is known.
    pub fn schema_below(&self, home: Option<&Node<'a>>, place: &str, findings: &mut Findings<'_>) -> Option<Node<'a>> {
        self.follow_schema(place, home, findings)
    }

    /// The schema that stands at a node, one level of it.
    pub fn schema(&self, node: &Node<'a>, detail: Detail, findings: &mut Findings<'_>) -> Schema {
        normalize::schema(self, node, detail, findings)
    }

    /// The schema that a discriminator's mapping means: a reference, or a component's name.
    pub fn mapped(&self, target: &str) -> Option<Node<'a>> {
        self.target(target, "")
    }

    /// The names of all component schemas with their pointers, sorted.
    pub fn component_schemas(&self) -> impl Iterator<Item = (&'a str, String)> {
        let (place, components) = match self.version {
            Version::V2 => ("/definitions", self.root.get("definitions")),
            _ => ("/components/schemas", self.root.pointer("/components/schemas")),
        };
        let names = components.and_then(Value::as_object).into_iter().flat_map(Map::keys);
        names.map(move |name| (name.as_str(), join(place, name)))
    }
}
