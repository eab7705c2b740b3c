//! Written by imajin. Where changes belong: README.md.

pub static DEFINITIONS: &[(&str, &str)] = &[
    (
        "Bank",
        r#"{"type":"object","properties":{"amount":{"type":"integer","exclusiveMinimum":0},
"iban":{"type":"string"},
"type":{"type":"string"}},
"required":["type"]}"#,
    ),
    (
        "Card",
        r#"{"type":"object","properties":{"amount":{"type":"integer","exclusiveMinimum":0},
"number":{"type":"string"},
"type":{"type":"string"}},
"required":["number","type"]}"#,
    ),
    (
        "Node",
        r##"{"type":"object","properties":{"children":{"type":"array","items":{"$ref":"#/$defs/Node"}},
"kind":{"type":"string","enum":["node"]},
"parent":{"$ref":"#/$defs/Node"},
"value":{"anyOf":[{"type":"string"},
{"type":"integer"},
{"type":"null"}]}},
"required":["value"]}"##,
    ),
];
