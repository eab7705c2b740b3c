//! JavaScript: `fetch`, as a module for Node.js 20 or later, Deno and Bun.

use super::{Dialect, Term, head, headers, uses};
use crate::request::{Payload, Request};

pub(super) const JAVASCRIPT: Dialect = Dialect {
    escape: |c| format!("\\u{{{:x}}}", u32::from(c)),
    variable: |name| format!("process.env[{name}]"),
    base64: |text| format!("Buffer.from({text}).toString(\"base64\")"),
    sum: |terms: &[Term]| terms.iter().map(|term| term.code.as_str()).collect::<Vec<_>>().join(" + "),
};

pub(super) fn program(request: &Request, secrets: &[(String, String)]) -> String {
    let text = |text: &str| JAVASCRIPT.expression(text, secrets);
    let mut code = String::new();
    let mut fields: Vec<String> = headers(request)
        .iter()
        .map(|(name, value)| format!("    {}: {},\n", text(name), header(&text(value))))
        .collect();
    let body = match &request.body {
        Payload::Multipart(parts) => {
            code.push_str("const boundary = crypto.randomUUID();\nconst parts = [\n");
            for field in parts {
                code.push_str(&format!("  [{}, {}],\n", JAVASCRIPT.literal(&head(field)), bytes(&field.body, secrets)));
            }
            code.push_str(
                "];\nconst body = Buffer.concat([\n  ...parts.flatMap(([head, part]) => [\n    \
                 Buffer.from(`--${boundary}\\r\\n${head}\\r\\n\\r\\n`), part, Buffer.from(\"\\r\\n\"),\n  ]),\n  \
                 Buffer.from(`--${boundary}--\\r\\n`),\n]);\n",
            );
            fields.push("    \"Content-Type\": `multipart/form-data; boundary=${boundary}`,\n".to_owned());
            "  body,\n".to_owned()
        }
        Payload::Empty => String::new(),
        payload => format!("  body: {},\n", bytes(payload, secrets)),
    };
    code.push_str(&format!(
        "const response = await fetch({}, {{\n  method: {},\n{body}  headers: {{\n{}  }},\n}});\n\
         if (!response.ok) throw new Error(`${{response.status}} ${{await response.text()}}`);\n\
         console.log(await response.text());\n",
        text(&request.url),
        JAVASCRIPT.literal(request.method.as_str()),
        fields.concat()
    ));
    let imports = [
        ("Buffer.", "import { Buffer } from \"node:buffer\";\n"),
        ("readFile(", "import { readFile } from \"node:fs/promises\";\n"),
        ("process.", "import process from \"node:process\";\n"),
        ("buffer(process.stdin)", "import { buffer } from \"node:stream/consumers\";\n"),
    ];
    let needed: String = imports.iter().filter(|(call, _)| uses(&code, call)).map(|(_, line)| *line).collect();
    let gap = if needed.is_empty() { "" } else { "\n" };
    format!("{needed}{gap}{code}")
}

/// fetch takes a byte for each character (WHATWG Fetch, byte string); UTF-8 is given byte by byte.
fn header(expression: &str) -> String {
    let is_plain = expression.is_ascii() && !expression.contains("\\u{");
    if is_plain { expression.to_owned() } else { format!("Buffer.from({expression}).toString(\"latin1\")") }
}

fn bytes(payload: &Payload, secrets: &[(String, String)]) -> String {
    match payload {
        Payload::Empty | Payload::Multipart(_) => "Buffer.alloc(0)".to_owned(),
        Payload::File(path) => format!("await readFile({})", JAVASCRIPT.literal(&path.display().to_string())),
        Payload::Bytes(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => format!("Buffer.from({})", JAVASCRIPT.expression(text, secrets)),
            // They came from a file or stdin.
            Err(_) => "await buffer(process.stdin)".to_owned(),
        },
    }
}
