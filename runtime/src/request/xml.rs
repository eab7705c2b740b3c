//! A body's value as XML 1.0, by the XML Objects of its schema (OpenAPI 3.0 to 3.2, XML Object). Pure.
//!
//! The only door between a text and a document of XML: [`text`], [`attribute`] and [`name`].

use super::style::scalar;
use crate::error::{Error, Kind, Result};
use serde_json::{Map, Value};

/// References that lead to references are followed so far.
const LONGEST_CHAIN: usize = 16;
/// XML Schema 1.1, 2.7.2: an element that is there, and has no value.
const NIL: &str = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"";

/// The definition that `#/$defs/<name>` means.
pub(crate) type Definition<'s> = dyn Fn(&str) -> Option<&'s Value> + 's;

/// The document for a value. The root element is called as the schema's `xml` says, else as its definition, else `root`.
///
/// # Errors
/// `validation` for what XML cannot say: a control character, a name that is none, a list without a wrapper as root.
pub(crate) fn document<'s>(value: &Value, schema: &'s Value, definition: &Definition<'s>) -> Result<String> {
    let mut writer = Writer { out: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".to_owned(), definition };
    let node = writer.node(schema, "root");
    if value.is_array() && !node.wraps() {
        let message = "the body is a list, and a document of XML has one root: say `{\"<name>\": […]}`";
        return Err(Error::new(Kind::Validation, message).field("data"));
    }
    writer.place(value, &node)?;
    Ok(writer.out)
}

struct Writer<'s, 'd> {
    out: String,
    definition: &'d Definition<'s>,
}

/// A schema, and what its XML Object says.
struct Node<'s> {
    schema: Option<&'s Map<String, Value>>,
    /// Without prefix.
    name: String,
    /// `xml.name` gives it.
    is_named: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Type {
    Element,
    Attribute,
    Text,
    Cdata,
    None,
}

impl<'s> Node<'s> {
    fn xml(&self, key: &str) -> Option<&'s Value> {
        self.schema?.get("xml")?.get(key)
    }

    fn is(&self, key: &str) -> bool {
        self.xml(key).and_then(Value::as_bool).unwrap_or_default()
    }

    fn string(&self, key: &str) -> &'s str {
        self.xml(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// `nodeType` (3.2), else what `attribute` and `wrapped` mean; a list has no element of its own unless it says so.
    fn kind(&self, value: &Value) -> Type {
        match self.string("nodeType") {
            "element" => Type::Element,
            "attribute" => Type::Attribute,
            "text" => Type::Text,
            "cdata" => Type::Cdata,
            "none" => Type::None,
            _ if self.is("attribute") => Type::Attribute,
            _ if value.is_array() && !self.is("wrapped") => Type::None,
            _ => Type::Element,
        }
    }

    fn wraps(&self) -> bool {
        self.kind(&Value::Array(Vec::new())) == Type::Element
    }

    /// With its prefix.
    fn qualified(&self) -> Result<String> {
        let prefix = self.string("prefix");
        let local = name(&self.name)?;
        Ok(if prefix.is_empty() { local.to_owned() } else { format!("{}:{local}", name(prefix)?) })
    }

    /// The declaration of its namespace, with a space before it.
    fn namespace(&self) -> Result<String> {
        let (namespace, prefix) = (self.string("namespace"), self.string("prefix"));
        if namespace.is_empty() {
            return Ok(String::new());
        }
        let colon = if prefix.is_empty() { "" } else { ":" };
        Ok(format!(" xmlns{colon}{prefix}=\"{}\"", attribute(namespace)?))
    }
}

impl<'s> Writer<'s, '_> {
    /// `fallback`: the name if nothing says another one.
    fn node(&self, schema: &'s Value, fallback: &str) -> Node<'s> {
        let mut name = fallback.to_owned();
        let mut members = schema.as_object();
        for _ in 0..LONGEST_CHAIN {
            let reference = members.and_then(|members| members.get("$ref")).and_then(Value::as_str);
            let Some(target) = reference.and_then(|reference| reference.strip_prefix("#/$defs/")) else { break };
            if fallback == "root" {
                target.clone_into(&mut name);
            }
            members = (self.definition)(target).and_then(Value::as_object);
        }
        let node = Node { schema: members, name, is_named: false };
        match node.string("name") {
            "" => node,
            said => Node { name: said.to_owned(), is_named: true, ..node },
        }
    }

    fn below(&self, node: &Node<'s>, key: &str, fallback: &str) -> Node<'s> {
        let schema = node.schema.and_then(|schema| schema.get(key));
        schema.map_or(Node { schema: None, name: fallback.to_owned(), is_named: false }, |s| self.node(s, fallback))
    }

    /// A declared member, or one that `additionalProperties` describes, in any variant.
    fn member(&self, node: &Node<'s>, key: &str) -> Node<'s> {
        let in_variants = |members: &'s Map<String, Value>| -> Option<&'s Value> {
            let lists = ["allOf", "anyOf", "oneOf"].into_iter().filter_map(|list| members.get(list)?.as_array());
            lists.flatten().find_map(|variant| self.node(variant, "").schema?.get("properties")?.get(key))
        };
        let declared = node.schema.and_then(|members| {
            let own = members.get("properties").and_then(|properties| properties.get(key));
            own.or_else(|| in_variants(members)).or_else(|| members.get("additionalProperties"))
        });
        declared.map_or(Node { schema: None, name: key.to_owned(), is_named: false }, |schema| Node {
            ..self.node(schema, key)
        })
    }

    fn place(&mut self, value: &Value, node: &Node<'s>) -> Result<()> {
        match node.kind(value) {
            // The parent has written it.
            Type::Attribute => Ok(()),
            Type::Text => self.push(&text(&scalar(value))?),
            Type::Cdata => self.push(&cdata(&scalar(value))?),
            Type::None => self.content(value, node),
            Type::Element => self.element(value, node),
        }
    }

    fn element(&mut self, value: &Value, node: &Node<'s>) -> Result<()> {
        let qualified = node.qualified()?;
        self.out.push_str(&format!("<{qualified}{}", node.namespace()?));
        for (key, value) in value.as_object().into_iter().flatten() {
            let member = self.member(node, key);
            if member.kind(value) == Type::Attribute && !value.is_null() {
                let (namespace, name) = (member.namespace()?, member.qualified()?);
                self.out.push_str(&format!("{namespace} {name}=\"{}\"", attribute(&scalar(value))?));
            }
        }
        if value.is_null() {
            self.out.push_str(NIL);
        }
        let start = self.out.len();
        self.out.push('>');
        self.content(value, node)?;
        if self.out.len() == start + 1 {
            self.out.insert(start, '/');
        } else {
            self.out.push_str(&format!("</{qualified}>"));
        }
        Ok(())
    }

    fn push(&mut self, text: &str) -> Result<()> {
        self.out.push_str(text);
        Ok(())
    }

    /// What stands between the tags.
    fn content(&mut self, value: &Value, node: &Node<'s>) -> Result<()> {
        match value {
            Value::Object(members) => members.iter().try_for_each(|(key, value)| {
                let member = self.member(node, key);
                self.place(value, &member)
            }),
            Value::Array(items) => {
                // 3.0.4, XML Arrays: an item is called as it says, else as the list.
                let item = self.below(node, "items", &node.name);
                let name = if item.is_named { item.name.clone() } else { node.name.clone() };
                let item = Node { name, ..item };
                items.iter().try_for_each(|value| self.place(value, &item))
            }
            value => self.push(&text(&scalar(value))?),
        }
    }
}

/// XML 1.0, 2.2: other characters cannot be in a document, not even escaped.
fn check(text: &str) -> Result<&str> {
    let odd =
        text.chars().find(|c| c.is_ascii_control() && !"\t\n\r".contains(*c) || matches!(c, '\u{fffe}' | '\u{ffff}'));
    match odd {
        None => Ok(text),
        Some(odd) => {
            let message = format!("a value holds `{}`, which XML cannot", odd.escape_debug());
            Err(Error::new(Kind::Validation, message).field("data"))
        }
    }
}

/// Character data (XML 1.0, 2.4); a carriage return would become a line feed (2.11).
fn text(text: &str) -> Result<String> {
    let text = check(text)?.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    Ok(text.replace('\r', "&#13;"))
}

/// What stands between the quotes of an attribute; white space would become spaces (XML 1.0, 3.3.3).
fn attribute(value: &str) -> Result<String> {
    Ok(text(value)?.replace('"', "&quot;").replace('\t', "&#9;").replace('\n', "&#10;"))
}

/// XML 1.0, 2.7: what would end a section is in two of them.
fn cdata(text: &str) -> Result<String> {
    Ok(format!("<![CDATA[{}]]>", check(text)?.replace("]]>", "]]]]><![CDATA[>")))
}

/// XML 1.0, 2.3, without the colon (Namespaces in XML, 4); beyond ASCII, letters and digits.
fn name(text: &str) -> Result<&str> {
    let starts = |c: char| c == '_' || c.is_alphabetic();
    let goes_on = |c: char| starts(c) || c.is_numeric() || "-.·".contains(c);
    if text.starts_with(starts) && text.chars().all(goes_on) {
        return Ok(text);
    }
    let message = format!("`{}` cannot be the name of an element of XML", crate::terminal::line(text));
    Err(Error::new(Kind::Validation, message).field("data"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn written(value: Value, schema: Value) -> String {
        let definitions =
            json!({"Pet": {"properties": {"id": {"xml": {"attribute": true}}, "next": {"$ref": "#/$defs/Pet"}}}});
        let document = document(&value, &schema, &|name| definitions.get(name));
        document.map_or_else(|error| error.message, |text| text.split_once("?>").unwrap().1.to_owned())
    }

    /// The examples of OpenAPI 3.0.4, XML Object.
    #[test]
    fn the_specifications_examples() {
        let list = |xml: Value, items: Value| json!({"properties": {"animals": {"xml": xml, "items": {"xml": items}}}});
        let animals = json!({"animals": ["a", "b"]});
        let rows = [
            (animals.clone(), list(json!({}), json!({})), "<root><animals>a</animals><animals>b</animals></root>"),
            (
                animals.clone(),
                list(json!({"name": "aliens"}), json!({"name": "animal"})),
                "<root><animal>a</animal><animal>b</animal></root>",
            ),
            (
                animals.clone(),
                list(json!({"wrapped": true}), json!({})),
                "<root><animals><animals>a</animals><animals>b</animals></animals></root>",
            ),
            (
                animals.clone(),
                list(json!({"name": "aliens", "wrapped": true}), json!({})),
                "<root><aliens><aliens>a</aliens><aliens>b</aliens></aliens></root>",
            ),
            (
                animals,
                list(json!({"name": "aliens", "wrapped": true}), json!({"name": "animal"})),
                "<root><aliens><animal>a</animal><animal>b</animal></aliens></root>",
            ),
            (
                json!({"id": 0, "name": "s"}),
                json!({"xml": {"name": "Person"}, "properties": {"id": {"xml": {"attribute": true}},
                    "name": {"xml": {"namespace": "https://example.com/schema/sample", "prefix": "sample"}}}}),
                r#"<Person id="0"><sample:name xmlns:sample="https://example.com/schema/sample">s</sample:name></Person>"#,
            ),
        ];
        for (value, schema, expected) in rows {
            assert_eq!(written(value, schema), expected);
        }
    }

    #[test]
    fn references_node_types_and_nothing() {
        let types = json!({"xml": {"name": "note"}, "properties": {
            "body": {"xml": {"nodeType": "cdata"}}, "lang": {"xml": {"nodeType": "attribute"}}, "meta": {"xml": {"nodeType": "none"}}}});
        let rows = [
            (
                json!({"id": 1, "next": {"id": 2}}),
                json!({"$ref": "#/$defs/Pet"}),
                r#"<Pet id="1"><next id="2"/></Pet>"#,
            ),
            (
                json!({"lang": "en", "body": "a]]>b", "meta": {"x": 1}}),
                types,
                r#"<note lang="en"><![CDATA[a]]]]><![CDATA[>b]]><x>1</x></note>"#,
            ),
            (json!({"a": null, "b": "", "c": {}}), json!({}), &format!("<root><a{NIL}/><b/><c/></root>")),
            (
                json!([1, 2]),
                json!({"xml": {"name": "l", "wrapped": true}, "items": {"xml": {"name": "n"}}}),
                "<l><n>1</n><n>2</n></l>",
            ),
        ];
        for (value, schema, expected) in rows {
            assert_eq!(written(value, schema), expected);
        }
    }

    #[test]
    fn no_text_becomes_markup() {
        let attribute = json!({"properties": {"a": {"xml": {"attribute": true}}}});
        let rows = [
            (json!({"a": "</a><b x='1'>&amp;"}), json!({}), "<root><a>&lt;/a&gt;&lt;b x='1'&gt;&amp;amp;</a></root>"),
            (json!({"a": "\"\n\t<&>"}), attribute, r#"<root a="&quot;&#10;&#9;&lt;&amp;&gt;"/>"#),
            (json!({"a": "x\ry\u{2028}ü"}), json!({}), "<root><a>x&#13;y\u{2028}ü</a></root>"),
            (json!({"a": "x\u{0}"}), json!({}), r"a value holds `\0`, which XML cannot"),
            (json!({"a b": 1}), json!({}), "`a b` cannot be the name of an element of XML"),
            (json!({"a><b": 1}), json!({}), "`a><b` cannot be the name of an element of XML"),
            (json!({"1": 1}), json!({}), "`1` cannot be the name of an element of XML"),
            (
                json!(["a"]),
                json!({}),
                "the body is a list, and a document of XML has one root: say `{\"<name>\": […]}`",
            ),
            (
                json!({}),
                json!({"xml": {"namespace": "\" onload=\"", "prefix": "p"}}),
                r#"<p:root xmlns:p="&quot; onload=&quot;"/>"#,
            ),
            (json!({}), json!({"xml": {"name": "a/><b"}}), "`a/><b` cannot be the name of an element of XML"),
        ];
        for (value, schema, expected) in rows {
            assert_eq!(written(value, schema), expected);
        }
    }
}
