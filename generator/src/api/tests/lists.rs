//! How lists go on: parameters and the response together say it, or an annotation does.

use super::operation;
use crate::api::{Next, Paging, Place};
use serde_json::{Value, json};

/// Query parameters as `name:type` words.
fn parameters(words: &str) -> Value {
    let parameter = |word: &str| {
        let (name, kind) = word.rsplit_once(':').unwrap_or((word, "integer"));
        json!({"name": name, "in": "query", "schema": {"type": kind}})
    };
    words.split_whitespace().map(parameter).collect()
}

/// An object schema; text is the type of a member.
fn object(members: Value) -> Value {
    let members = members.as_object().cloned().unwrap_or_default();
    let schema = |value: Value| match value {
        Value::String(kind) if kind == "url" => json!({"type": "string", "format": "uri"}),
        Value::String(kind) if kind == "list" => json!({"type": "array", "items": {"properties": {"id": {}}}}),
        Value::String(kind) => json!({"type": kind}),
        Value::Object(_) => object(value),
        other => other,
    };
    let properties: Value = members.into_iter().map(|(name, value)| (name, schema(value))).collect();
    json!({"type": "object", "properties": properties})
}

fn list(path: &str, words: &str, schema: Value) -> (Option<String>, Option<Paging>) {
    let content = json!({"application/json": {"schema": schema}});
    let read = json!({"parameters": parameters(words), "responses": {"200": {"content": content}}});
    let (operation, _) = operation("get", path, read);
    (operation.items, operation.paging)
}

fn short(paging: Option<Paging>) -> String {
    let Some(Paging { next, size, place }) = paging else { return "none".to_owned() };
    let next = match next {
        Next::Number { parameter, first } => format!("number {parameter} from {first}"),
        Next::Offset { parameter } => format!("offset {parameter}"),
        Next::Cursor { parameter, pointer } => format!("cursor {parameter} {pointer}"),
        Next::Header { parameter, name } => format!("header {parameter} {name}"),
        Next::LastItem { parameter, field, more } => format!("last {parameter} {field} {more}"),
        Next::Url { pointer } => format!("url {pointer}"),
        Next::Link => "link".to_owned(),
    };
    let place = if place == Place::Query { String::new() } else { format!(", in {place:?}") };
    format!("{next}, size {}{place}", size.as_deref().unwrap_or("-"))
}

#[test]
fn lists_are_found() {
    let check = |path: &str, schema: Value, expected: Option<&str>| {
        assert_eq!(list(path, "", schema.clone()).0.as_deref(), expected, "{path} {schema}");
    };
    check("/x", json!({"type": "array", "items": {}}), Some(""));
    check("/x", object(json!({"data": "list", "has_more": "boolean"})), Some("/data"));
    check("/x", object(json!({"items": "list"})), Some("/items"));
    check("/droplets", object(json!({"droplets": "list", "links": {}, "meta": {}})), Some("/droplets"));
    check("/x", object(json!({"things": "list", "total_count": "integer"})), Some("/things"));
    check("/x", object(json!({"data": {"items": "list", "total": "integer"}, "code": "integer"})), Some("/data/items"));
    check("/x/{id}", object(json!({"name": "string", "items": "list"})), None);
    check("/x/{id}", object(json!({"id": "string", "tags": "list"})), None);
    check("/x", object(json!({"id": "string", "name": "string"})), None);
}

#[test]
fn pages_are_recognised() {
    let check = |words: &str, schema: Value, expected: &str| {
        assert_eq!(short(list("/x", words, schema).1), expected, "{words}");
    };
    let array = || json!({"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}});
    check("", array(), "none");
    check("limit", array(), "none");
    check("page per_page", array(), "number page from 1, size per_page");
    check("page_number page_size", array(), "number page_number from 1, size page_size");
    check("page[number] page[size]", array(), "number page[number] from 1, size page[size]");
    check("offset limit", array(), "offset offset, size limit");
    check("$skip $top", array(), "offset $skip, size $top");
    check("from:string to:string", array(), "none");
    check(
        "cursor:string limit",
        object(json!({"ok": "boolean", "members": "list", "response_metadata": {"next_cursor": "string"}})),
        "cursor cursor /response_metadata/next_cursor, size limit",
    );
    check(
        "pageToken:string pageSize",
        object(json!({"memos": "list", "nextPageToken": "string"})),
        "cursor pageToken /nextPageToken, size pageSize",
    );
    check(
        "page_token:string limit",
        object(json!({"items": "list", "next_page": "string"})),
        "cursor page_token /next_page, size limit",
    );
    check(
        "continue:string limit",
        object(json!({"items": "list", "metadata": {"continue": "string"}, "kind": "string"})),
        "cursor continue /metadata/continue, size limit",
    );
    check(
        "offset:string limit",
        object(json!({"data": "list", "next_page": {"offset": "string", "path": "string"}})),
        "cursor offset /next_page/offset, size limit",
    );
    check(
        "marker:string limit",
        object(json!({"entries": "list", "next_marker": "string", "limit": "integer"})),
        "cursor marker /next_marker, size limit",
    );
    check(
        "starting_after:string ending_before:string limit",
        object(json!({"data": "list", "has_more": "boolean", "url": "string"})),
        "last starting_after /id /has_more, size limit",
    );
    check(
        "after:string limit",
        object(json!({"data": "list", "has_more": "boolean", "last_id": "string"})),
        "cursor after /last_id, size limit",
    );
    check(
        "offset limit",
        object(json!({"count": "integer", "next": "url", "previous": "url", "results": "list"})),
        "url /next, size limit",
    );
    check(
        "page per_page",
        object(json!({"domains": "list", "links": {"pages": {"next": "string"}}})),
        "url /links/pages/next, size per_page",
    );
    check(
        "Page PageSize",
        object(json!({"calls": "list", "next_page_uri": "url", "page": "integer"})),
        "url /next_page_uri, size PageSize",
    );
}

#[test]
fn a_documented_link_header_leads_on() {
    let schema = json!({"type": "array", "items": {}});
    let response = json!({"headers": {"Link": {}}, "content": {"application/json": {"schema": schema}}});
    let read = json!({"parameters": parameters("page per_page"), "responses": {"200": response}});
    assert_eq!(short(operation("get", "/x", read).0.paging), "link, size per_page");
}

#[test]
fn a_body_and_a_header_may_lead_on() {
    let check = |method: &str, body: Value, parameters: Value, headers: Value, schema: Value, expected: &str| {
        let response = json!({"headers": headers, "content": {"application/json": {"schema": schema}}});
        let sent = json!({"content": {"application/json": {"schema": body}}});
        let mut read = json!({"parameters": parameters, "responses": {"200": response}});
        if method == "post" {
            read["requestBody"] = sent;
        }
        assert_eq!(short(operation(method, "/x/search", read).0.paging), expected);
    };
    let answer = || object(json!({"results": "list", "next_cursor": "string", "has_more": "boolean"}));
    let array = || json!({"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}});
    let none = || json!({});
    let sent = object(json!({"filter": "object", "start_cursor": "string", "page_size": "integer"}));
    check("post", sent, json!([]), none(), answer(), "cursor /start_cursor /next_cursor, size /page_size, in Body");
    let sent = object(json!({"pagination": {"offset": "integer", "limit": "integer"}}));
    check("post", sent, json!([]), none(), array(), "offset /pagination/offset, size /pagination/limit, in Body");
    check("post", object(json!({"name": "string"})), json!([]), none(), answer(), "none");
    let next = json!({"X-Next-Cursor": {"schema": {"type": "string"}}});
    check("get", none(), parameters("cursor:string limit"), next, array(), "header cursor X-Next-Cursor, size limit");
    check("get", none(), parameters("after:string limit"), none(), array(), "last after /id , size limit");
    check("get", none(), parameters("after:string before:string limit"), none(), array(), "none");
}

#[test]
fn annotations_win() {
    let check = |name: &str, said: Value, expected: &str| {
        let schema = json!({"type": "array", "items": {}});
        let content = json!({"application/json": {"schema": schema}});
        let read = json!({
            "parameters": parameters("page per_page after:string"),
            "responses": {"200": {"content": content}},
            name: said,
        });
        assert_eq!(short(operation("get", "/x", read).0.paging), expected, "{name}");
    };
    check("x-imajin-paginate", json!(false), "none");
    check(
        "x-imajin-paginate",
        json!({"style": "cursor", "parameter": "after", "pointer": "/next", "size": "per_page"}),
        "cursor after /next, size per_page",
    );
    check("x-fern-pagination", json!({"offset": "$request.page"}), "number page from 1, size -");
    check("x-fern-pagination", json!({"offset": "$request.elsewhere"}), "number page from 1, size per_page");
}

#[test]
fn the_first_page_may_be_zero() {
    let check = |schema: Value, about: &str, first: i64| {
        let parameter = json!({"name": "page", "in": "query", "schema": schema, "description": about});
        let content = json!({"application/json": {"schema": {"type": "array"}}});
        let read = json!({"parameters": [parameter], "responses": {"200": {"content": content}}});
        let next = operation("get", "/x", read).0.paging.map(|paging| paging.next);
        assert_eq!(next, Some(Next::Number { parameter: "page".to_owned(), first }), "{about}");
    };
    check(json!({"type": "integer"}), "", 1);
    check(json!({"type": "integer", "default": 0}), "", 0);
    check(json!({"type": "integer", "minimum": 0}), "", 0);
    check(json!({"type": "integer"}), "The page (0-based)", 0);
}
