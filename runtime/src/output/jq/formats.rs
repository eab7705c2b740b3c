//! `@csv` and its like: how values become text in strings.

use super::run::Stop;
use super::value::Val;

/// The formats by their names, without the `@`.
const FORMATS: [&str; 12] =
    ["text", "json", "csv", "tsv", "html", "uri", "urid", "sh", "base64", "base64d", "base32", "base32d"];

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The format of this name.
pub(super) fn find(name: &str) -> Option<&'static str> {
    FORMATS.into_iter().find(|known| *known == name)
}

/// A value as `tostring` has it.
pub(super) fn plain(value: &Val) -> String {
    value.as_str().map_or_else(|| value.json(), str::to_owned)
}

/// A value in a format.
pub(super) fn text(format: &str, value: &Val) -> Result<String, Stop> {
    match format {
        "json" => Ok(value.json()),
        "csv" => row(value, "csv", ",", |text| format!("\"{}\"", text.replace('"', "\"\""))),
        "tsv" => row(value, "tsv", "\t", |text| {
            text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
        }),
        "html" => Ok(html(&plain(value))),
        "uri" => Ok(uri(&plain(value))),
        "urid" => from_uri(&plain(value)),
        "sh" => shell(value),
        "base64" => Ok(base64(plain(value).as_bytes())),
        "base64d" => from_base64(&plain(value)),
        "base32" => Ok(base32(plain(value).as_bytes())),
        "base32d" => from_base32(&plain(value)),
        _ => Ok(plain(value)),
    }
}

fn row(value: &Val, format: &str, separator: &str, quoted: fn(&str) -> String) -> Result<String, Stop> {
    let Val::Arr(items) = value else {
        return Err(Stop::error(format!("{} cannot be {format}-formatted, only an array can be", value.told())));
    };
    let cells = items.iter().map(|item| match item {
        Val::Null => Ok(String::new()),
        Val::Bool(_) | Val::Num(_) => Ok(item.json()),
        Val::Str(text) => Ok(quoted(text)),
        _ => Err(Stop::error(format!("{} is not valid in a {format} row", item.told()))),
    });
    Ok(cells.collect::<Result<Vec<_>, _>>()?.join(separator))
}

fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\'' => out.push_str("&apos;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

fn uri(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

fn from_uri(text: &str) -> Result<String, Stop> {
    let wrong = || Stop::error(format!("{} is not a valid uri encoding", Val::text(text).told()));
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        if byte != b'%' {
            bytes.push(byte);
            rest = tail;
            continue;
        }
        let digits = tail.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let digits = digits.filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        bytes.push(digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).ok_or_else(wrong)?);
        rest = &tail[2..];
    }
    String::from_utf8(bytes).map_err(|_| wrong())
}

fn shell(value: &Val) -> Result<String, Stop> {
    let one = |value: &Val| match value {
        Val::Arr(_) | Val::Obj(_) => Err(Stop::error(format!("{} can not be escaped for shell", value.told()))),
        Val::Str(text) => Ok(format!("'{}'", text.replace('\'', "'\\''"))),
        _ => Ok(value.json()),
    };
    match value {
        Val::Arr(items) => Ok(items.iter().map(one).collect::<Result<Vec<_>, _>>()?.join(" ")),
        _ => one(value),
    }
}

/// Bits in groups of `width`, each as a letter of the alphabet, filled up to `block` letters.
fn letters(bytes: &[u8], alphabet: &[u8], width: u32, block: usize) -> String {
    let (mut out, mut held, mut count) = (String::new(), 0_u32, 0);
    let mask = (1_u32 << width) - 1;
    let mut push = |bits: u32| out.push(char::from(alphabet[(bits & mask) as usize]));
    for &byte in bytes {
        held = held << 8 | u32::from(byte);
        count += 8;
        while count >= width {
            count -= width;
            push(held >> count);
        }
        held &= (1 << count) - 1;
    }
    if count > 0 {
        push(held << (width - count));
    }
    while !out.len().is_multiple_of(block) {
        out.push('=');
    }
    out
}

fn bytes(text: &str, alphabet: &[u8], width: u32) -> Option<Vec<u8>> {
    let (mut out, mut held, mut count) = (Vec::new(), 0_u32, 0);
    for letter in text.trim_end_matches('=').bytes() {
        let bits = alphabet.iter().position(|known| *known == letter)?;
        held = held << width | bits as u32;
        count += width;
        if count >= 8 {
            count -= 8;
            out.push((held >> count) as u8);
            held &= (1 << count) - 1;
        }
    }
    Some(out)
}

fn base64(text: &[u8]) -> String {
    letters(text, BASE64, 6, 4)
}

fn base32(text: &[u8]) -> String {
    letters(text, BASE32, 5, 8)
}

fn from_base64(text: &str) -> Result<String, Stop> {
    let wrong = || Stop::error(format!("{} is not valid base64 data", Val::text(text).told()));
    let found = bytes(text, BASE64, 6).ok_or_else(wrong)?;
    if found.is_empty() && !text.trim_end_matches('=').is_empty() {
        return Err(Stop::error(format!("{} trailing data in base64 data", Val::text(text).told())));
    }
    Ok(String::from_utf8_lossy(&found).into_owned())
}

fn from_base32(text: &str) -> Result<String, Stop> {
    let wrong = || Stop::error(format!("{} is not valid base32 data", Val::text(text).told()));
    bytes(text, BASE32, 5).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).ok_or_else(wrong)
}
