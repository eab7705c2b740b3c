//! Rust: reqwest's blocking client, with its feature `multipart` for multipart bodies.

use super::{Dialect, Term, headers};
use crate::request::{Field, Payload, Request};

pub(super) const RUST: Dialect = Dialect {
    escape: |c| format!("\\u{{{:x}}}", u32::from(c)),
    variable: |name| format!("std::env::var({name})?"),
    base64: |text| format!("base64({text})"),
    sum: |terms: &[Term]| {
        let mut out = String::new();
        for (index, Term { code, is_literal }) in terms.iter().enumerate() {
            out.push_str(&match (index, is_literal) {
                (0, true) => format!("{code}.to_owned()"),
                (0, false) => code.clone(),
                (_, true) => format!(" + {code}"),
                (_, false) => format!(" + &{code}"),
            });
        }
        out
    },
};

/// reqwest's own dependency has it, and it is short enough to have it here.
const BASE64: &str = r#"
/// RFC 4648, 4.
fn base64(text: String) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in text.as_bytes().chunks(3) {
        let group = (0..3).fold(0, |group, at| group << 8 | chunk.get(at).map_or(0, |byte| usize::from(*byte)));
        for at in 0..4 {
            out.push(if at <= chunk.len() { char::from(ALPHABET[group >> (18 - 6 * at) & 63]) } else { '=' });
        }
    }
    out
}
"#;

pub(super) fn program(request: &Request, secrets: &[(String, String)]) -> String {
    let text = |text: &str| RUST.expression(text, secrets);
    let method = RUST.literal(request.method.as_str());
    let mut code = format!(
        "    let method = reqwest::Method::from_bytes({method}.as_bytes())?;\n    \
         let response = reqwest::blocking::Client::new()\n        .request(method, {})\n",
        text(&request.url)
    );
    for (name, value) in headers(request) {
        code.push_str(&format!("        .header({}, {})\n", RUST.literal(&name), header(&text(&value))));
    }
    match &request.body {
        Payload::Empty => {}
        Payload::Multipart(fields) => {
            let form = fields.iter().map(|field| part(field, secrets)).collect::<String>();
            code.insert_str(0, &format!("    let form = reqwest::blocking::multipart::Form::new(){form};\n"));
            code.push_str("        .multipart(form)\n");
        }
        payload => code.push_str(&format!("        .body({})\n", bytes(payload, secrets))),
    }
    code.push_str(
        "        .send()?\n        .error_for_status()?;\n    println!(\"{}\", response.text()?);\n    Ok(())\n",
    );
    let stdin = if code.contains("(stdin()?)") { STDIN } else { "" };
    let base64 = if code.contains("base64(") { BASE64 } else { "" };
    format!("fn main() -> Result<(), Box<dyn std::error::Error>> {{\n{code}}}\n{base64}{stdin}")
}

/// reqwest takes a text of visible ASCII, or any bytes.
fn header(expression: &str) -> String {
    let is_plain = expression.is_ascii() && !expression.contains("\\u{");
    if is_plain { expression.to_owned() } else { format!("({expression}).as_bytes()") }
}

const STDIN: &str = "
fn stdin() -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut std::io::stdin(), &mut bytes)?;
    Ok(bytes)
}
";

fn part(field: &Field, secrets: &[(String, String)]) -> String {
    let mut code = format!("reqwest::blocking::multipart::Part::bytes({})", vector(&field.body, secrets));
    if let Some(name) = &field.file_name {
        code.push_str(&format!(".file_name({})", RUST.literal(name)));
    }
    if let Some(media_type) = &field.content_type {
        code.push_str(&format!(".mime_str({})?", RUST.literal(media_type)));
    }
    format!("\n        .part({}, {code})", RUST.literal(&field.name))
}

fn bytes(payload: &Payload, secrets: &[(String, String)]) -> String {
    match payload {
        Payload::File(path) => format!("std::fs::File::open({})?", RUST.literal(&path.display().to_string())),
        Payload::Bytes(bytes) if std::str::from_utf8(bytes).is_ok() => {
            RUST.expression(&String::from_utf8_lossy(bytes), secrets)
        }
        payload => vector(payload, secrets),
    }
}

fn vector(payload: &Payload, secrets: &[(String, String)]) -> String {
    match payload {
        Payload::Empty | Payload::Multipart(_) => "Vec::new()".to_owned(),
        Payload::File(path) => format!("std::fs::read({})?", RUST.literal(&path.display().to_string())),
        Payload::Bytes(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => format!("String::from({}).into_bytes()", RUST.expression(text, secrets)),
            // They came from a file or stdin.
            Err(_) => "(stdin()?)".to_owned(),
        },
    }
}
