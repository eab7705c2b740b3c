//! Times as people say them: `now`, `yesterday`, `-2h`, `+3d`, resolved against the clock, in UTC.

use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan, Unit, Zoned};
use std::time::Duration;

/// The date-time or date (RFC 3339) that a word stands for; `None` if it is no such word. `now` is since the Unix epoch.
pub(crate) fn resolve(format: &str, text: &str, now: Duration) -> Option<String> {
    let is_date = match format {
        "date-time" => false,
        "date" => true,
        _ => return None,
    };
    let now = Timestamp::from_second(i64::try_from(now.as_secs()).ok()?).ok()?.to_zoned(TimeZone::UTC);
    let midnight = || now.round(jiff::ZonedRound::new().smallest(Unit::Day).mode(jiff::RoundMode::Trunc)).ok();
    let day = |days: i64| midnight()?.checked_add(days.days()).ok();
    let at: Zoned = match text {
        "now" => now.clone(),
        "today" => day(0)?,
        "yesterday" => day(-1)?,
        "tomorrow" => day(1)?,
        _ => now.checked_add(span(text)?).ok()?,
    };
    Some(at.strftime(if is_date { "%Y-%m-%d" } else { "%Y-%m-%dT%H:%M:%SZ" }).to_string())
}

/// `-2h`, `+1h30m`, `-7d`: a sign, then numbers with `s`, `m`, `h`, `d` or `w`.
fn span(text: &str) -> Option<Span> {
    let (sign, mut rest) = match text.split_at_checked(1)? {
        ("-", rest) => (-1, rest),
        ("+", rest) => (1, rest),
        _ => return None,
    };
    let mut seconds: i64 = 0;
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit())?;
        let count: i64 = rest[..digits].parse().ok()?;
        let unit = match rest.as_bytes()[digits] {
            b's' => 1,
            b'm' => 60,
            b'h' => 3_600,
            b'd' => 86_400,
            b'w' => 604_800,
            _ => return None,
        };
        seconds = seconds.checked_add(count.checked_mul(unit)?)?;
        rest = &rest[digits + 1..];
    }
    Span::new().try_seconds(sign * seconds).ok()
}

#[cfg(test)]
mod tests {
    use super::resolve;
    use std::time::Duration;

    #[test]
    fn words_are_resolved_against_the_clock() {
        // 2024-02-29T12:34:56Z
        let now = Duration::from_secs(1_709_210_096);
        let rows = [
            ("date-time", "now", Some("2024-02-29T12:34:56Z")),
            ("date-time", "-2h", Some("2024-02-29T10:34:56Z")),
            ("date-time", "+1h30m", Some("2024-02-29T14:04:56Z")),
            ("date-time", "yesterday", Some("2024-02-28T00:00:00Z")),
            ("date", "tomorrow", Some("2024-03-01")),
            ("date", "-1w", Some("2024-02-22")),
            ("date", "today", Some("2024-02-29")),
            ("uuid", "now", None),
            ("date", "-", None),
            ("date", "-2", None),
            ("date", "-2x", None),
            ("date", "-99999999999999999999d", None),
            ("date", "+9223372036854775807w", None),
            ("date", "é", None),
            ("date", "2024-01-01", None),
        ];
        for (format, text, expected) in rows {
            assert_eq!(resolve(format, text, now).as_deref(), expected, "{text}");
        }
    }
}
