//! Paging as annotations say it: ours, and those of other generators that mean the same.

use super::paging::Input;
use super::schema::Schema;
use super::{Extensions, Next, Paging, Place};
use serde_json::Value;

/// What the annotations of an operation say: nothing, that it has no pages, or how they go on.
#[expect(clippy::option_option, reason = "an annotation may say that there is no paging")]
pub(super) fn paging(extensions: &Extensions, query: &[Input<'_>], output: Option<&Schema>) -> Option<Option<Paging>> {
    if let Some(said) = extensions.get("x-imajin-paginate") {
        return Some(ours(said));
    }
    let has = |name: &str| query.iter().any(|parameter| parameter.wire == name);
    let found = extensions
        .get("x-speakeasy-pagination")
        .and_then(speakeasy)
        .or_else(|| extensions.get("x-fern-pagination").and_then(fern))
        .or_else(|| extensions.get("x-ms-pageable").and_then(|said| pageable(said, output)))?;
    // A parameter that is not in the query cannot be set from page to page.
    let parameter = match &found.next {
        Next::Number { parameter, .. } | Next::Offset { parameter } => Some(parameter),
        Next::Cursor { parameter, .. } | Next::Header { parameter, .. } | Next::LastItem { parameter, .. } => {
            Some(parameter)
        }
        Next::Url { .. } | Next::Link => None,
    };
    parameter.is_none_or(|parameter| has(parameter)).then_some(Some(found))
}

/// `x-imajin-paginate: {style: cursor, parameter: after, pointer: /next, size: limit}`; `false` for none. With `in: body`
/// the parameters are pointers or names of members, with `in: header` names of header fields.
fn ours(said: &Value) -> Option<Paging> {
    let text = |key: &str| said.get(key).and_then(Value::as_str).map(str::to_owned);
    let place = match said.get("in").and_then(Value::as_str).unwrap_or("query") {
        "query" => Place::Query,
        "body" => Place::Body,
        "header" => Place::Header,
        _ => return None,
    };
    let input = |key: &str| {
        let name = text(key)?;
        let is_name = place == Place::Body && !name.starts_with('/');
        Some(if is_name { crate::openapi::join("", &name) } else { name })
    };
    let next = match text("style")?.as_str() {
        "number" => {
            let first = said.get("first").and_then(Value::as_i64).unwrap_or(1);
            Next::Number { parameter: input("parameter")?, first }
        }
        "offset" => Next::Offset { parameter: input("parameter")? },
        "cursor" if said.get("header").is_some() => {
            Next::Header { parameter: input("parameter")?, name: text("header")? }
        }
        "cursor" => Next::Cursor { parameter: input("parameter")?, pointer: text("pointer")? },
        "lastItem" | "last-item" => Next::LastItem {
            parameter: input("parameter")?,
            field: text("field").unwrap_or_else(|| "/id".to_owned()),
            more: text("more").unwrap_or_default(),
        },
        "url" => Next::Url { pointer: text("pointer")? },
        "link" => Next::Link,
        _ => return None,
    };
    Some(Paging { next, size: input("size"), place })
}

/// `{type: offsetLimit | cursor | url, inputs: [{name, in, type}], outputs: {nextCursor: $.…, nextUrl: $.…}}`
fn speakeasy(said: &Value) -> Option<Paging> {
    let inputs = said.get("inputs").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let input = |kind: &str| {
        let found = inputs.iter().find(|input| input.get("type").is_some_and(|said| said == kind))?;
        let is_parameter = found.get("in").is_none_or(|place| place == "parameters");
        found.get("name").and_then(Value::as_str).map(str::to_owned).filter(|_| is_parameter)
    };
    let output = |kind: &str| said.get("outputs")?.get(kind)?.as_str().and_then(pointer);
    let next = match said.get("type")?.as_str()? {
        "offsetLimit" => match (input("page"), input("offset")) {
            (Some(parameter), _) => Next::Number { parameter, first: 1 },
            (None, parameter) => Next::Offset { parameter: parameter? },
        },
        "cursor" => Next::Cursor { parameter: input("cursor")?, pointer: output("nextCursor")? },
        "url" => Next::Url { pointer: output("nextUrl")? },
        _ => return None,
    };
    Some(Paging { next, size: input("limit"), place: Place::Query })
}

/// `{cursor: $request.cursor, next_cursor: $response.next, results: $response.data}`, or `offset: $request.page`.
fn fern(said: &Value) -> Option<Paging> {
    let text = |key: &str| said.get(key).and_then(Value::as_str);
    let parameter = |key: &str| text(key)?.strip_prefix("$request.").map(str::to_owned);
    let next = match parameter("cursor") {
        Some(parameter) => Next::Cursor { parameter, pointer: pointer(text("next_cursor")?)? },
        None => {
            let parameter = parameter("offset")?;
            match parameter.contains("page") {
                true => Next::Number { parameter, first: 1 },
                false => Next::Offset { parameter },
            }
        }
    };
    Some(Paging { next, size: parameter("step"), place: Place::Query })
}

/// `{nextLinkName: nextLink}`
fn pageable(said: &Value, output: Option<&Schema>) -> Option<Paging> {
    let name = said.get("nextLinkName").and_then(Value::as_str).unwrap_or("nextLink");
    output?.property(name)?;
    Some(Paging { next: Next::Url { pointer: crate::openapi::join("", name) }, size: None, place: Place::Query })
}

/// `$.meta.next` or `$response.meta.next` as a pointer; nothing if it is more than names.
fn pointer(path: &str) -> Option<String> {
    let names = path.strip_prefix("$response.").or_else(|| path.strip_prefix("$."))?;
    let is_plain = names.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '@'));
    is_plain.then(|| names.split('.').fold(String::new(), |pointer, name| crate::openapi::join(&pointer, name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn annotations_are_read() {
        let check = |found: Option<Paging>, expected: Option<Next>, size: Option<&str>| {
            assert_eq!(found.as_ref().map(|paging| &paging.next), expected.as_ref());
            assert_eq!(found.and_then(|paging| paging.size).as_deref(), size);
        };
        let cursor = |pointer: &str| Next::Cursor { parameter: "after".to_owned(), pointer: pointer.to_owned() };
        check(ours(&json!(false)), None, None);
        check(
            ours(&json!({"style": "cursor", "parameter": "after", "pointer": "/next", "size": "limit"})),
            Some(cursor("/next")),
            Some("limit"),
        );
        check(
            ours(
                &json!({"in": "body", "style": "cursor", "parameter": "cursor", "header": "X-Next", "size": "/page/size"}),
            ),
            Some(Next::Header { parameter: "/cursor".to_owned(), name: "X-Next".to_owned() }),
            Some("/page/size"),
        );
        check(
            speakeasy(&json!({
                "type": "cursor",
                "inputs": [{"name": "after", "in": "parameters", "type": "cursor"}],
                "outputs": {"nextCursor": "$.meta.next"},
            })),
            Some(cursor("/meta/next")),
            None,
        );
        check(
            speakeasy(&json!({
                "type": "offsetLimit",
                "inputs": [{"name": "p", "in": "parameters", "type": "page"}, {"name": "n", "type": "limit"}],
            })),
            Some(Next::Number { parameter: "p".to_owned(), first: 1 }),
            Some("n"),
        );
        check(
            fern(&json!({"cursor": "$request.after", "next_cursor": "$response.next", "results": "$response.data"})),
            Some(cursor("/next")),
            None,
        );
        check(fern(&json!({"offset": "$request.skip"})), Some(Next::Offset { parameter: "skip".to_owned() }), None);
    }
}
