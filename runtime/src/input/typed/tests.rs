use super::*;
use crate::schema::Definitions;
use serde_json::json;

static TEXTS: &[(&str, &str)] = &[(
    "Filter",
    r##"{"anyOf":[{"type":"object","properties":{"and":{"type":"array","items":{"$ref":"#/$defs/Filter"}}},"required":["and"]},
    {"type":"object","properties":{"field":{"type":"string"},"value":{}},"required":["field","value"]}]}"##,
)];

/// `path=text` for each flag; `path:=json` for what is known already.
fn node(said: &[&str]) -> Node {
    let mut root = Node::default();
    for said in said {
        let (path, text) = said.split_once('=').unwrap();
        let (path, json) = path.strip_suffix(':').map_or((path, false), |path| (path, true));
        let steps: Vec<String> = path.split('.').filter(|step| !step.is_empty()).map(str::to_owned).collect();
        let at = root.at(&steps).unwrap();
        match (text, json) {
            (text, true) => at.base = Some(serde_json::from_str(text).unwrap()),
            ("<null>", _) => at.mark = Some(Mark::Null),
            ("<unset>", _) => at.mark = Some(Mark::Unset),
            (text, false) => at.said.push(Said::Text(text.to_owned())),
        }
    }
    root
}

fn typed(schema: &Value, said: &[&str]) -> Result<Value, String> {
    let definitions = Definitions::new(TEXTS);
    let typing = Typing { json: true, files: false, null: false, now: Duration::from_secs(0), left: Cell::new(10_000) };
    let typed = typing.value(definitions.schema(schema), &node(said), &[]);
    let problems = typed.problems.iter().map(|problem| format!("{} {}", problem.place.join("."), problem.reason));
    let problems: Vec<String> = problems.collect();
    if problems.is_empty() { Ok(typed.value) } else { Err(problems.join("; ")) }
}

fn check(schema: &Value, rows: &[(&[&str], Value)]) {
    for (said, expected) in rows {
        assert_eq!(typed(schema, said), Ok(expected.clone()), "{said:?}");
    }
}

fn refuse(schema: &Value, rows: &[(&[&str], &str)]) {
    for (said, expected) in rows {
        assert_eq!(typed(schema, said), Err((*expected).to_owned()), "{said:?}");
    }
}

#[test]
fn texts_have_the_types_of_their_places() {
    let item = json!({"type": "object", "properties": {
        "zip": {"type": "string"}, "n": {"type": "integer"}, "at": {"type": "string", "format": "date-time"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
        "free": {"type": "object"}, "any": {},
    }});
    let schema = json!({"type": "object", "properties": {
        "item": item, "items": {"type": "array", "items": item}, "grid": {"type": "array", "items": {"type": "array", "items": {"type": "integer"}}},
        "stop": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
        "id": {"anyOf": [{"type": "integer"}, {"type": "string"}]},
        "gone": {"type": ["integer", "null"]},
    }});
    check(
        &schema,
        &[
            (&["item=zip=01234,n=5"], json!({"item": {"zip": "01234", "n": 5}})),
            (&["item={zip: '1'}", "item.n=7"], json!({"item": {"zip": "1", "n": 7}})),
            (&["item.Zip=1", "item=N=2"], json!({"item": {"n": 2, "zip": "1"}})),
            (&["item.zip=1", "item.n=2"], json!({"item": {"zip": "1", "n": 2}})),
            (&["item.at=now"], json!({"item": {"at": "1970-01-01T00:00:00Z"}})),
            (&["items=zip=1", "items=n=2,tags.0=x"], json!({"items": [{"zip": "1"}, {"n": 2, "tags": ["x"]}]})),
            (
                &["items.0.zip=1", "items.1.tags=a", "items.1.tags=b"],
                json!({"items": [{"zip": "1"}, {"tags": ["a", "b"]}]}),
            ),
            (&["items=[{\"zip\":\"1\"}]", "items.0.n=3"], json!({"items": [{"zip": "1", "n": 3}]})),
            (&["item.labels=a.b=c=d", "item.labels.e.f=g"], json!({"item": {"labels": {"a.b": "c=d", "e.f": "g"}}})),
            (&["item.free.a.0=1", "item.any=[1, 2]"], json!({"item": {"free": {"a": [1]}, "any": [1, 2]}})),
            (&["grid.0.0=1", "grid.0.1=2", "grid.1=[3]"], json!({"grid": [[1, 2], [3]]})),
            (&["stop=a"], json!({"stop": "a"})),
            (&["stop=a", "stop=b"], json!({"stop": ["a", "b"]})),
            (&["stop.0=a"], json!({"stop": ["a"]})),
            (&["stop=[\"a\"]"], json!({"stop": ["a"]})),
            (&["id=5"], json!({"id": 5})),
            (&["id=007"], json!({"id": "007"})),
            (&["gone=null"], json!({"gone": null})),
            (
                &[":={\"item\": {\"n\": 1, \"zip\": \"2\"}}", "item.n=<unset>", "gone=<null>"],
                json!({"item": {"zip": "2"}, "gone": null}),
            ),
            (&[":={\"items\": [{}, {\"n\": 1}]}", "items.0=<unset>"], json!({"items": [{"n": 1}]})),
        ],
    );
    refuse(
        &schema,
        &[
            (&["item.n=x"], "item.n is not a whole number"),
            (&["item.n=1", "item.n=2"], "item.n is given 2 times, and takes one value"),
            (&["item.n.x=1"], "item.n.x has no place: what is above it is a whole number"),
            (&["item=text"], "item is not an object: write JSON, YAML, or key=value,key=value"),
            (&["items.2.n=1"], "items.2 has no place: the list has 0 values before it"),
            (&["gone=x"], "gone is not a whole number"),
            (&[":={\"item\": {\"n\": null}}"], "item.n cannot be null"),
            (
                &[":={\"item\": 5}", "item.n=1"],
                "item.n has no place: what -d or another flag says above it is no object",
            ),
            (&[":={\"items\": [{\"n\": \"x\"}]}"], "items.0.n is not a whole number"),
        ],
    );
}

#[test]
fn unions_are_what_is_said_or_what_fits() {
    let by = json!({"propertyName": "type", "mapping": {"card": 0, "bank": 1}});
    let card = json!({"type": "object", "required": ["type", "number"], "properties": {
        "type": {"type": "string"}, "number": {"type": "string"}, "name": {"type": "string"}}});
    let bank = json!({"type": "object", "required": ["type"], "properties": {
        "type": {"type": "string"}, "iban": {"type": "string"}, "name": {"type": "string"}}});
    let pay = json!({"anyOf": [card, bank], "discriminator": by});
    check(
        &pay,
        &[
            (&["type=card", "number=42"], json!({"type": "card", "number": "42"})),
            (&["number=42"], json!({"number": "42", "type": "card"})),
            (&["iban=DE"], json!({"iban": "DE", "type": "bank"})),
            (&["={\"type\": \"card\", \"number\": \"1\"}"], json!({"type": "card", "number": "1"})),
            (&["=type=bank,name=x"], json!({"type": "bank", "name": "x"})),
        ],
    );
    refuse(
        &pay,
        &[
            (&["type=card", "number=1", "iban=DE"], "iban belongs to type `bank`, and not to `card`"),
            (&["type=crad", "number=1"], "type `crad` is not allowed; did you mean `card`?"),
            (&["type=card"], "number is required"),
        ],
    );
    let constant = json!({"type": "object", "required": ["kind", "n"], "properties": {
        "kind": {"type": "string", "enum": ["fixed"]}, "n": {"type": "integer"}}});
    check(&constant, &[(&["n=1"], json!({"n": 1, "kind": "fixed"}))]);
    refuse(&constant, &[(&[":={\"n\": 1}"], "kind is required")]);
    let filter = json!({"$ref": "#/$defs/Filter"});
    check(
        &filter,
        &[(
            &["and.0.field=a", "and.0.value=1", "and.1.and.0.field=b", "and.1.and.0.value=x"],
            json!({"and": [{"field": "a", "value": 1}, {"and": [{"field": "b", "value": "x"}]}]}),
        )],
    );
    refuse(&filter, &[(&["field=a"], "value is required;  fits none of its forms: with and; with field and value")]);
}

#[test]
fn nested_unions_take_no_more_than_they_may() {
    let deep: Vec<String> = vec!["and.0".to_owned(); 50];
    let said = format!("{}.field=a", deep.join("."));
    assert!(typed(&json!({"$ref": "#/$defs/Filter"}), &[&said]).is_err());
}
