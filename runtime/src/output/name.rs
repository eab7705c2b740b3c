//! The one door through which a server or a URL names a file.

use crate::terminal::is_obeyed;
use percent_encoding::percent_decode_str;

/// In bytes; what is put around a name to make another one still fits into the 255 of most file systems.
const LONGEST: usize = 180;
/// In bytes, with its full stop: what is longer is no extension.
const EXTENSION: usize = 16;

/// A name for the answer of a URL: the one that `Content-Disposition` (RFC 6266) gives, or the URL's last segment. It is one
/// plain name: nothing in it leaves a folder, hides a file or means a device.
pub(crate) fn file_name(disposition: Option<&str>, url: &str) -> String {
    let said = disposition.and_then(said).map(|name| safe(&name));
    said.flatten().or_else(|| safe(&segment(url))).unwrap_or_else(|| "download".to_owned())
}

/// The parameter `filename*` (RFC 8187), or else `filename`.
fn said(disposition: &str) -> Option<String> {
    let parameters = parameters(disposition);
    let named =
        |name: &str| parameters.iter().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, text)| text);
    named("filename*").and_then(|text| extended(text)).or_else(|| named("filename").cloned())
}

/// What follows the disposition's type: `; name=token` or `; name="quoted \"text\""`.
fn parameters(field: &str) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    let mut rest = field.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((name, value)) = rest.split_once('=') {
        let (value, end) = match value.trim_start().strip_prefix('"') {
            Some(quoted) => unquote(quoted),
            None => value
                .split_once(';')
                .map_or((value.trim().to_owned(), ""), |(text, rest)| (text.trim().to_owned(), rest)),
        };
        parameters.push((name.trim_matches(|c: char| c == ';' || c.is_whitespace()).to_owned(), value));
        rest = end;
    }
    parameters
}

/// The text of a quoted string (RFC 9110, 5.6.4) whose first quote is gone, and what comes after it.
fn unquote(quoted: &str) -> (String, &str) {
    let mut text = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, c)) = characters.next() {
        match c {
            '"' => return (text, &quoted[at + 1..]),
            '\\' => text.extend(characters.next().map(|(_, c)| c)),
            c => text.push(c),
        }
    }
    (text, "")
}

/// `charset'language'percent-encoded` (RFC 8187, 3.2).
fn extended(text: &str) -> Option<String> {
    let mut parts = text.splitn(3, '\'');
    let (charset, encoded) = (parts.next()?, parts.nth(1)?);
    let bytes = percent_decode_str(encoded);
    match charset.to_ascii_lowercase().as_str() {
        "utf-8" => bytes.decode_utf8().ok().map(|text| text.into_owned()),
        "iso-8859-1" => Some(bytes.map(char::from).collect()),
        _ => None,
    }
}

/// The last segment of a URL's path, decoded.
fn segment(url: &str) -> String {
    let path = url.split(['?', '#']).next().unwrap_or(url);
    let path = path.split_once("://").map_or(path, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    percent_decode_str(last).decode_utf8_lossy().into_owned()
}

/// One plain name, or nothing if there is nothing of a name in it.
fn safe(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().map(|c| if is_odd(c) { '_' } else { c }).collect();
    let clean = clean.trim_matches(char::is_whitespace).trim_end_matches(|c: char| c == '.' || c.is_whitespace());
    let mut name = bounded(clean);
    if name.chars().all(|c| c == '_') {
        return None;
    }
    // Hidden, an option of the next command, somebody's home, a device.
    if name.starts_with(['.', '-', '~']) || is_device(&name) {
        name.insert(0, '_');
    }
    Some(name)
}

/// What a terminal obeys, what Windows forbids, and what stands for bytes that are no text.
fn is_odd(c: char) -> bool {
    is_obeyed(c) || matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '\u{fffd}')
}

/// Not too long, and with the extension that it had.
fn bounded(name: &str) -> String {
    if name.len() <= LONGEST {
        return name.to_owned();
    }
    let extension = name.rfind('.').map(|at| &name[at..]).filter(|text| text.len() <= EXTENSION).unwrap_or_default();
    let mut end = LONGEST - extension.len();
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}{extension}", &name[..end])
}

/// The names that Windows reserves, with any extension.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_ascii_uppercase();
    let numbered = ["COM", "LPT"].iter().filter_map(|port| stem.strip_prefix(port)).any(|rest| {
        let mut characters = rest.chars();
        matches!((characters.next(), characters.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
    });
    numbered || matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_names_a_file() {
        let rows = [
            (r#"attachment; filename="report.pdf""#, "report.pdf"),
            ("attachment; filename=report.pdf", "report.pdf"),
            ("attachment; filename=report.pdf; size=3", "report.pdf"),
            (r#"attachment; FileName = "a b;c=d.txt"; x=y"#, "a b;c=d.txt"),
            (r#"attachment; filename="a\"b\\c.txt""#, "c.txt"),
            ("attachment; filename=\"plain.txt\"; filename*=UTF-8''na%C3%AFve%20%e2%82%ac.txt", "naïve €.txt"),
            ("attachment; filename*=iso-8859-1'en'%A3%20rates.txt", "£ rates.txt"),
            ("attachment; filename*=UTF-8''%ff; filename=fallback.txt", "fallback.txt"),
            ("attachment; filename*=koi8-r''x; filename=fallback.txt", "fallback.txt"),
            ("attachment", "from url.zip"),
            ("attachment; filename", "from url.zip"),
            (r#"attachment; filename="""#, "from url.zip"),
            (r#"attachment; filename="never ends"#, "never ends"),
        ];
        for (field, expected) in rows {
            assert_eq!(file_name(Some(field), "https://a.test/v1/from%20url.zip?x=/y.txt#z"), expected, "{field}");
        }
    }

    #[test]
    fn a_url_names_a_file() {
        let rows = [
            ("https://a.test/v1/files/f_1/", "f_1"),
            ("https://a.test", "download"),
            ("https://a.test/", "download"),
            ("https://a.test/x/..", "download"),
            ("https://a.test/%2e%2e%2fetc%2fpasswd", "passwd"),
            ("https://a.test/%00%1b", "download"),
        ];
        for (url, expected) in rows {
            assert_eq!(file_name(None, url), expected, "{url}");
        }
    }

    #[test]
    fn a_name_is_only_a_name() {
        let rows = [
            ("../../etc/passwd", "passwd"),
            ("C:\\Windows\\system32\\evil.dll", "evil.dll"),
            ("/", "download"),
            ("..", "download"),
            (".", "download"),
            ("....", "download"),
            ("\u{1b}]0;x\u{7}.txt", "_]0;x_.txt"),
            ("gpj.\u{202e}exe", "gpj._exe"),
            ("line\r\nfeed", "line__feed"),
            ("nul\0.txt", "nul_.txt"),
            ("NUL", "_NUL"),
            ("con.tar.gz", "_con.tar.gz"),
            ("COM1.txt", "_COM1.txt"),
            ("lpt².x", "_lpt².x"),
            ("COM10", "COM10"),
            (".bashrc", "_.bashrc"),
            ("-rf", "_-rf"),
            ("~root", "_~root"),
            ("a:stream", "a_stream"),
            ("what?.txt...  ", "what_.txt"),
            ("日本語.pdf", "日本語.pdf"),
        ];
        for (name, expected) in rows {
            let encoded: String = name.bytes().map(|byte| format!("%{byte:02x}")).collect();
            let field = format!("attachment; filename*=UTF-8''{encoded}");
            assert_eq!(file_name(Some(&field), ""), expected, "{name:?}");
        }
        let long = file_name(Some(&format!("attachment; filename=\"{}.tar\"", "ä".repeat(500))), "");
        assert!(long.len() <= LONGEST && long.ends_with("ä.tar"), "{long}");
        let odd = file_name(Some(&format!("attachment; filename=\"a.{}\"", "b".repeat(500))), "");
        assert!(odd.len() <= LONGEST, "{odd}");
    }

    /// Whatever the bytes are, the name is one component of a path and can be shown.
    #[test]
    fn no_name_gets_out_of_its_folder() {
        let mut seed = 7_u64;
        let alphabet: Vec<char> =
            "./\\\"';=*%ab2EC:~-\0\u{1b}\u{7f}\u{85}\u{202e}\u{2066}\u{feff}ä\r\n ".chars().collect();
        for _ in 0..20_000 {
            let text: String = (0..seed % 40)
                .map(|_| {
                    seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    alphabet[(seed >> 33) as usize % alphabet.len()]
                })
                .collect();
            seed = seed.wrapping_add(1);
            for field in [text.clone(), format!("x; filename={text}"), format!("x; filename*=UTF-8''{text}")] {
                let name = file_name(Some(&field), &text);
                let mut components = std::path::Path::new(&name).components();
                let normal = matches!(components.next(), Some(std::path::Component::Normal(_)));
                assert!(normal && components.next().is_none(), "{field:?} {name:?}");
                assert!(!name.contains(is_odd) && !name.contains(['/', '\\']) && !name.starts_with('.'), "{name:?}");
            }
        }
    }
}
