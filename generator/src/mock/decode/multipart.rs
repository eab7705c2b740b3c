//! `multipart/form-data` (RFC 7578) and its siblings.

/// One part.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) is_file: bool,
    pub(crate) content_type: Option<String>,
    pub(crate) content: Vec<u8>,
}

/// The parts of a body, or what is wrong with it.
pub(crate) fn parts(content_type: &str, body: &[u8]) -> Result<Vec<Part>, String> {
    let boundary = parameter(content_type, "boundary").ok_or("Content-Type has no `boundary`")?;
    let delimiter = format!("\r\n--{boundary}").into_bytes();
    // The first delimiter may stand at the very start, without its line break.
    let body = [b"\r\n", body].concat();
    let mut rest = split(&body, &delimiter).ok_or("the boundary does not occur")?.1;
    let mut parts = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Ok(parts);
        }
        let (part, after) = split(rest, &delimiter).ok_or("the last boundary is missing")?;
        let part = part.strip_prefix(b"\r\n").ok_or("a boundary is not followed by a line break")?;
        let framed = [b"\r\n", part].concat();
        let (head, content) = split(&framed, b"\r\n\r\n").ok_or("a part has no empty line behind its headers")?;
        parts.push(read(&String::from_utf8_lossy(head), content));
        rest = after;
    }
}

fn read(head: &str, content: &[u8]) -> Part {
    let mut part = Part { name: String::new(), is_file: false, content_type: None, content: content.to_vec() };
    for line in head.split("\r\n") {
        let Some((name, value)) = line.split_once(':') else { continue };
        if name.trim().eq_ignore_ascii_case("content-disposition") {
            part.name = parameter(value, "name").unwrap_or_default();
            part.is_file = parameter(value, "filename").or_else(|| parameter(value, "filename*")).is_some();
        } else if name.trim().eq_ignore_ascii_case("content-type") {
            part.content_type = Some(value.trim().to_owned());
        }
    }
    part
}

fn split<'b>(text: &'b [u8], at: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let found = text.windows(at.len()).position(|window| window == at)?;
    Some((&text[..found], &text[found + at.len()..]))
}

/// A parameter of a header value: `name=token` or `name="quoted"`.
pub(crate) fn parameter(value: &str, name: &str) -> Option<String> {
    let mut rest = value;
    while let Some((_, after)) = rest.split_once(';') {
        let (key, value) = after.split_once('=')?;
        let value = value.trim_start();
        let found = key.trim().eq_ignore_ascii_case(name);
        let (text, after) = match value.strip_prefix('"') {
            Some(quoted) => unquote(quoted),
            None => {
                let end = value.find(';').unwrap_or(value.len());
                (value[..end].trim().to_owned(), &value[end..])
            }
        };
        if found {
            return Some(text);
        }
        rest = after;
    }
    None
}

fn unquote(quoted: &str) -> (String, &str) {
    let mut text = String::new();
    let mut chars = quoted.char_indices();
    while let Some((i, c)) = chars.next() {
        match c {
            '"' => return (text, &quoted[i + 1..]),
            '\\' => text.extend(chars.next().map(|(_, c)| c)),
            c => text.push(c),
        }
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies() {
        let body = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n\
                    --x\r\ncontent-disposition: form-data; name=f; filename=\"q\\\"; name=z.txt\"\r\n\
                    Content-Type: text/plain\r\n\r\nline\r\n\r\nmore\r\n--x--\r\n";
        let parts = parts("multipart/form-data; charset=utf-8; boundary=\"x\"", body.as_bytes()).unwrap();
        let seen: Vec<_> = parts.iter().map(|p| (p.name.as_str(), p.is_file, p.content.as_slice())).collect();
        assert_eq!(seen, [("a", false, b"1".as_slice()), ("f", true, b"line\r\n\r\nmore".as_slice())]);
    }

    #[test]
    fn broken_bodies() {
        for (content_type, body, expected) in [
            ("multipart/form-data", "", "Content-Type has no `boundary`"),
            ("multipart/form-data; boundary=x", "", "the boundary does not occur"),
            ("multipart/form-data; boundary=x", "--x\r\n\r\n1", "the last boundary is missing"),
            ("multipart/form-data; boundary=x", "--x\r\nA: b\r\n--x--", "a part has no empty line behind its headers"),
        ] {
            assert_eq!(parts(content_type, body.as_bytes()).unwrap_err(), expected);
        }
        assert_eq!(parts("multipart/form-data; boundary=x", b"--x--\r\n").unwrap(), []);
    }
}
