//! Written by imajin. Where changes belong: README.md.

pub static PET_FIND_BY_TAGS: &str = r#"{"type":"array","items":{"type":"object","properties":{"category":{"type":"object","properties":{"id":{"type":"integer"},
"name":{"type":"string"}}},
"id":{"type":"integer"},
"name":{"type":"string"},
"photoUrls":{"type":"array","items":{"type":"string"}},
"status":{"type":"string","enum":["available","pending","sold"]},
"tags":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer"},
"name":{"type":"string"}}}}},
"required":["name","photoUrls"]}}"#;

pub static STORE_ORDER_CREATE: &str = r#"{"type":"object","properties":{"complete":{"type":"boolean"},
"id":{"type":"integer"},
"petId":{"type":"integer"},
"quantity":{"type":"integer"},
"shipDate":{"type":"string","format":"date-time"},
"status":{"type":"string","enum":["placed","approved","delivered"]}}}"#;
