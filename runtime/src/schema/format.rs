//! Formats of strings that are checked before sending (OpenAPI Format Registry; JSON Schema validation, 7.3). A check
//! refuses what is surely wrong.

use std::net::{Ipv4Addr, Ipv6Addr};

/// # Errors
/// What the text is not, to be put after its name.
pub(crate) fn check(format: &str, text: &str) -> Result<(), &'static str> {
    let (fits, reason) = match format {
        "date-time" => (is_date_time(text), "is not a time such as 2024-05-01T12:00:00Z"),
        "date" => (is_date(text), "is not a date such as 2024-05-01"),
        "time" => (is_date_time(&format!("2000-01-01T{text}")), "is not a time of day such as 12:00:00Z"),
        "duration" => (is_duration(text), "is not a duration such as P1DT12H"),
        "uuid" => (is_uuid(text), "is not a UUID"),
        "uri" | "url" => (is_uri(text), "is not a URI: it needs a scheme and no white space"),
        "email" | "idn-email" => (is_email(text), "is not an e-mail address"),
        "ipv4" => (text.parse::<Ipv4Addr>().is_ok(), "is not an IPv4 address"),
        "ipv6" => (text.parse::<Ipv6Addr>().is_ok(), "is not an IPv6 address"),
        "byte" => (is_base64(text), "is not base64 text"),
        _ => (true, ""),
    };
    if fits { Ok(()) } else { Err(reason) }
}

/// RFC 3339, appendix A.
fn is_duration(text: &str) -> bool {
    let Some(body) = text.strip_prefix('P') else { return false };
    let (date, time) = match body.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (body, None),
    };
    let in_order = |text: &str, units: &str| {
        let (mut left, mut rest, mut any) = (units, text, false);
        while !rest.is_empty() {
            let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(rest.len());
            let unit = rest[digits..].chars().next().filter(|_| digits > 0)?;
            left = &left[left.find(unit)? + 1..];
            rest = &rest[digits + 1..];
            any = true;
        }
        Some(any)
    };
    let dates = in_order(date, "YMWD");
    match (dates, time) {
        (Some(any), None) => any,
        (Some(_), Some(time)) => in_order(time, "HMS") == Some(true),
        (None, _) => false,
    }
}

/// RFC 3339, 5.6, `full-date`.
fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return false;
    }
    let (Some(year), Some(month), Some(day)) = (digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// RFC 3339, 5.6, `date-time`; a space may stand for the `T`, a leap second is allowed.
fn is_date_time(text: &str) -> bool {
    let (Some(date), Some(rest)) = (text.get(..10), text.get(11..)) else { return false };
    if !is_date(date) || !matches!(text.as_bytes()[10], b'T' | b't' | b' ') {
        return false;
    }
    let clock = |at: usize, most: u32| digits(rest, at, at + 2).is_some_and(|number| number <= most);
    let colons = rest.as_bytes().get(2) == Some(&b':') && rest.as_bytes().get(5) == Some(&b':');
    if !colons || !clock(0, 23) || !clock(3, 59) || !clock(6, 60) {
        return false;
    }
    let mut zone = &rest[8..];
    if let Some(fraction) = zone.strip_prefix('.') {
        let end = fraction.find(|c: char| !c.is_ascii_digit()).unwrap_or(fraction.len());
        if end == 0 {
            return false;
        }
        zone = &fraction[end..];
    }
    match zone.strip_prefix(['+', '-']) {
        Some(offset) => {
            let parts = (digits(offset, 0, 2), digits(offset, 3, 5));
            offset.len() == 5 && offset.as_bytes()[2] == b':' && matches!(parts, (Some(0..=23), Some(0..=59)))
        }
        None => zone.eq_ignore_ascii_case("z"),
    }
}

fn digits(text: &str, from: usize, to: usize) -> Option<u32> {
    let part = text.get(from..to)?;
    part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())?
}

/// RFC 9562, 4; any version.
fn is_uuid(text: &str) -> bool {
    let at = |index| matches!(index, 8 | 13 | 18 | 23);
    text.len() == 36 && text.bytes().enumerate().all(|(i, b)| if at(i) { b == b'-' } else { b.is_ascii_hexdigit() })
}

/// RFC 3986, 3: a scheme; and nothing that cannot stand in a URI. Non-ASCII is left to the server (RFC 3987).
fn is_uri(text: &str) -> bool {
    let Some((scheme, _)) = text.split_once(':') else { return false };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c))
}

/// Something, an `@`, something: what is more than that only the server can tell (RFC 5321, 4.1.2).
fn is_email(text: &str) -> bool {
    let parts = text.rsplit_once('@');
    parts.is_some_and(|(local, domain)| {
        let odd = |c: char| c.is_control() || c == '\u{20}';
        !local.is_empty()
            && !domain.is_empty()
            && (local.starts_with('"') || !text.contains(odd))
            && !domain.contains(odd)
    })
}

/// RFC 4648, 4 and 5, padded or not.
fn is_base64(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    text.len() - body.len() <= 2
        && body.len() % 4 != 1
        && body.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats() {
        let rows = [
            ("date", "2024-02-29", true),
            ("date", "2023-02-29", false),
            ("date", "2024-13-01", false),
            ("date", "2024-1-1", false),
            ("date", "2024-é1-0", false),
            ("date-time", "2024-05-01T12:00:00Z", true),
            ("date-time", "2024-05-01t12:00:60.123+02:00", true),
            ("date-time", "2024-05-01 12:00:00Z", true),
            ("date-time", "2024-05-01T12:00:00", false),
            ("date-time", "2024-05-01", false),
            ("date-time", "2024-05-01T25:00:00Z", false),
            ("date-time", "2024-05-01T12:00:00+2:00", false),
            ("uuid", "123e4567-e89b-12d3-a456-426614174000", true),
            ("uuid", "123e4567e89b12d3a456426614174000", false),
            ("uri", "https://a.example/x?y=ü", true),
            ("uri", "mailto:a@b", true),
            ("uri", "a.example", false),
            ("uri", "https://a b", false),
            ("email", "a+b@c.example", true),
            ("email", "a@", false),
            ("email", "a b@c", false),
            ("ipv4", "10.0.0.1", true),
            ("ipv4", "10.0.0.256", false),
            ("ipv6", "::1", true),
            ("ipv6", "1.2.3.4", false),
            ("byte", "aGVsbG8=", true),
            ("byte", "aGVsbG8", true),
            ("byte", "a", false),
            ("byte", "a b=", false),
            ("password", "any thing", true),
            ("duration", "P1DT12H", true),
            ("duration", "PT0.5S", true),
            ("duration", "P3W", true),
            ("duration", "P", false),
            ("duration", "PT", false),
            ("duration", "P1H", false),
            ("duration", "1h", false),
            ("time", "12:00:00Z", true),
            ("time", "25:00:00Z", false),
        ];
        for (format, text, expected) in rows {
            assert_eq!(check(format, text).is_ok(), expected, "{format} {text}");
        }
    }
}
