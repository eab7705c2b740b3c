//! Written by imajin. Where changes belong: README.md.

pub static DEFINITIONS: &[(&str, &str)] = &[
    (
        "Document",
        r#"{"type":"object","properties":{"labels":{"type":"object","additionalProperties":{"type":"string"}},
"lines":{"type":"array","items":{"type":"object","properties":{"quantity":{"type":"integer"},
"sku":{"type":"string"}}}},
"owner":{"type":"object","properties":{"address":{"type":"object","properties":{"city":{"type":"string"}}},
"name":{"type":"string"}}},
"state":{"type":"string","enum":["open","closed"],
"default":"open"},
"title":{"type":"string","maxLength":80}},
"required":["title"]}"#,
    ),
];
