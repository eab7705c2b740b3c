//! One text in every place of a document that has text.

use super::{Outcome, Trial, attempt};
use serde_json::{Value, json};

const TEXTS: &[(&str, &str)] = &[
    ("path", "../../etc/passwd"),
    ("windows path", "..\\..\\windows\\system32"),
    ("rust", "\"; std::process::exit(1); \""),
    ("end of a comment", "*/ }"),
    ("end of a raw string", "\"## \"#### r#\""),
    ("ansi", "\u{1b}[31mred\u{1b}[2J\u{9b}1m"),
    ("osc", "\u{1b}]0;title\u{7}\u{1b}]8;;https://evil.example\u{1b}\\"),
    ("bidi", "\u{202e}txt.exe\u{202c}\u{2066}x\u{2069}"),
    ("nul", "a\0b"),
    ("line ends", "a\r\nb\u{85}c\u{2028}d"),
    ("nothing", ""),
    ("spaces", " \u{a0}\u{3000} "),
    ("signs", "!?%$&"),
    ("dashes", "--help"),
    ("toml", "\"\"\"\n[dependencies]\nevil = \"1\"\n"),
    ("template", "{{ 1 + 1 }}{% raw %}{# x #}"),
    ("markdown", "| a | ``` <script>alert(1)</script> [x](javascript:1)"),
    ("shell", "$(reboot) `reboot` ; reboot | & > /dev/null '"),
    ("device", "CON"),
    ("device with extension", "lpt1.txt"),
    ("keyword", "fn"),
    ("keyword that cannot be raw", "self"),
    ("prelude", "Option"),
    ("our own", "SERVICE"),
    ("other scripts", "日本 Ünïcödé 🦀 \u{200d}"),
    ("zalgo", "e\u{301}\u{302}\u{303}\u{304}"),
    ("private use", "\u{e000}\u{10ffff}\u{feff}"),
    ("braces", "{}{{}}{x}"),
    ("number", "1.5e309"),
    ("yaml", "- a: &x [*x]"),
];

#[test]
fn any_text_may_stand_anywhere() {
    let long = "long ".repeat(2000);
    let texts = TEXTS.iter().copied().chain([("long", long.as_str())]);
    attempt(texts.map(|(name, text)| Trial {
        name: format!("text: {name}"),
        file: "openapi.json",
        bytes: serde_json::to_vec(&everywhere(text)).unwrap(),
        outcome: Outcome::Crate,
    }));
}

/// Keys that are the same text everywhere would hide each other, so some have something before it.
fn everywhere(text: &str) -> Value {
    let schema = json!({
        "type": "object", "title": text, "description": text, "required": [text],
        "properties": {
            text: {"type": "string", "description": text, "enum": [text, format!("{text}{text}")], "default": text},
            format!("a{text}"): {"type": "array", "items": {"type": "string", "example": text, "pattern": text}},
            format!("b{text}"): {"type": "object", "additionalProperties": {"type": "string"}},
            format!("c{text}"): {"type": "object", "properties": {text: {"type": "integer"}}}
        }
    });
    let parameter = |place: &str| {
        json!({"name": text, "in": place, "description": text, "required": true,
            "schema": {"type": "string", "format": text, "default": text, "example": text}})
    };
    let operation = json!({
        "operationId": text, "summary": text, "description": text, "tags": [text, "b"],
        "externalDocs": {"url": text, "description": text},
        "parameters": [parameter("query"), parameter("header"), parameter("cookie"), parameter("path")],
        "requestBody": {"description": text, "content": {
            "application/json": {"schema": {"$ref": "#/components/schemas/S"}, "example": {text: text}},
            text: {"schema": {"type": "string"}}}},
        "responses": {"200": {"description": text, "content": {"application/json": {"schema": schema}}}, text: {}},
        "security": [{text: [text]}, {"key": []}],
        "servers": [{"url": text, "description": text}],
        "x-imajin-alias": text, "x-imajin-about": text,
        text: text
    });
    let named = json!({"x-imajin-name": text, "x-imajin-group": text, "responses": {}});
    json!({
        "openapi": "3.1.0",
        "info": {"title": text, "version": text, "description": text, "summary": text, "license": {"name": text}},
        "servers": [{"url": format!("https://{text}/{{v}}"), "description": text,
            "variables": {"v": {"default": text, "enum": [text], "description": text}}}],
        "tags": [{"name": text, "description": text}],
        "paths": {
            "/a": {"get": operation, "post": operation, "put": named},
            format!("/{text}"): {"get": operation, "parameters": [parameter("path")]},
            format!("/b/{{{text}}}"): {"get": operation, "delete": {"responses": {}}},
            text: {"get": operation}
        },
        "components": {
            "schemas": {"S": schema, text: schema},
            "securitySchemes": {
                text: {"type": "apiKey", "in": "header", "name": text, "description": text},
                "key": {"type": "http", "scheme": text, "bearerFormat": text},
                "flow": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": text, "scopes": {text: text}}}}
            }
        }
    })
}
