//! Python 3, standard library only.

use super::{Dialect, Term, head, headers, uses};
use crate::request::{Payload, Request};

pub(super) const PYTHON: Dialect = Dialect {
    escape: |c| match u32::from(c) {
        code @ ..=0xff => format!("\\x{code:02x}"),
        code @ ..=0xffff => format!("\\u{code:04x}"),
        code => format!("\\U{code:08x}"),
    },
    variable: |name| format!("os.environ[{name}]"),
    base64: |text| format!("base64.b64encode(({text}).encode()).decode()"),
    sum: |terms: &[Term]| terms.iter().map(|term| term.code.as_str()).collect::<Vec<_>>().join(" + "),
};

pub(super) fn program(request: &Request, secrets: &[(String, String)]) -> String {
    let text = |text: &str| PYTHON.expression(text, secrets);
    let mut body = String::new();
    let mut fields: Vec<String> = headers(request)
        .iter()
        .map(|(name, value)| format!("        {}: {},\n", text(name), header(&text(value))))
        .collect();
    let data = match &request.body {
        Payload::Multipart(parts) => {
            body.push_str("boundary = uuid.uuid4().hex\nparts = [\n");
            for field in parts {
                body.push_str(&format!("    ({}, {}),\n", PYTHON.literal(&head(field)), bytes(&field.body, secrets)));
            }
            body.push_str(
                "]\ndata = b\"\".join(f\"--{boundary}\\r\\n{head}\\r\\n\\r\\n\".encode() + part + b\"\\r\\n\" for head, part in parts)\n\
                 data += f\"--{boundary}--\\r\\n\".encode()\n",
            );
            fields.push("        \"Content-Type\": f\"multipart/form-data; boundary={boundary}\",\n".to_owned());
            "    data=data,\n".to_owned()
        }
        Payload::Empty => String::new(),
        payload => format!("    data={},\n", bytes(payload, secrets)),
    };
    body.push_str(&format!(
        "request = urllib.request.Request(\n    {},\n    method={},\n{data}    headers={{\n{}    }},\n)\n\
         with urllib.request.urlopen(request) as response:\n    print(response.read().decode())\n",
        text(&request.url),
        PYTHON.literal(request.method.as_str()),
        fields.concat()
    ));
    let imports = ["base64", "os", "pathlib", "sys", "urllib.request", "uuid"];
    let needed = imports.into_iter().filter(|name| uses(&body, &format!("{name}.")));
    format!("{}\n{body}", needed.map(|name| format!("import {name}\n")).collect::<String>())
}

/// http.client takes latin-1; the bytes of UTF-8 go through it as they are.
fn header(expression: &str) -> String {
    if expression.is_ascii() && !expression.contains("\\u") {
        expression.to_owned()
    } else {
        format!("({expression}).encode()")
    }
}

fn bytes(payload: &Payload, secrets: &[(String, String)]) -> String {
    match payload {
        Payload::Empty | Payload::Multipart(_) => "b\"\"".to_owned(),
        Payload::File(path) => format!("pathlib.Path({}).read_bytes()", PYTHON.literal(&path.display().to_string())),
        Payload::Bytes(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => format!("({}).encode()", PYTHON.expression(text, secrets)),
            // They came from a file or stdin.
            Err(_) => "sys.stdin.buffer.read()".to_owned(),
        },
    }
}
