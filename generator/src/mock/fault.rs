//! Answers that go wrong on purpose: asked for by the request (`Prefer`) or by chance (`--fail-rate`), seeded.

use super::problem::Rejection;
use super::sample::mix;
use super::{Cut, Reply, Request, Settings};

/// What a request asks of its answer (RFC 7240).
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Prefer {
    pub(crate) code: Option<u16>,
    pub(crate) example: Option<String>,
    cut: Option<Cut>,
}

impl Prefer {
    pub(crate) fn of(request: &Request<'_>) -> Self {
        let mut prefer = Self::default();
        let lines = request.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("prefer"));
        for preference in lines.flat_map(|(_, line)| line.split([',', ';'])) {
            let Some((name, value)) = preference.split_once('=') else { continue };
            let value = value.trim().trim_matches('"');
            match name.trim().to_ascii_lowercase().as_str() {
                "code" => prefer.code = value.parse().ok().filter(|code| (200..600).contains(code)),
                "example" => prefer.example = Some(value.to_owned()),
                "fault" => prefer.cut = cut(value),
                _ => {}
            }
        }
        prefer
    }
}

fn cut(name: &str) -> Option<Cut> {
    match name {
        "drop" => Some(Cut::Drop),
        "truncate" => Some(Cut::Truncate),
        _ => None,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Chance {
    Status(u16),
    Cut(Cut),
}

/// The fault that the nth request meets.
fn chance(settings: &Settings, nth: u64) -> Option<Chance> {
    let draw = mix(settings.seed ^ mix(nth));
    // 53 bits make a fraction in [0, 1).
    let fraction = (draw >> 11) as f64 / (1_u64 << 53) as f64;
    if fraction >= settings.fail_rate {
        return None;
    }
    Some(match mix(draw) % 5 {
        0 => Chance::Status(429),
        1 => Chance::Status(500),
        2 => Chance::Status(503),
        3 => Chance::Cut(Cut::Drop),
        _ => Chance::Cut(Cut::Truncate),
    })
}

/// A fault that comes before the request is looked at, so that it has no effect.
pub(crate) fn before(settings: &Settings, nth: u64, prefer: &Prefer) -> Option<Reply> {
    if prefer.cut == Some(Cut::Drop) {
        return Some(dropped());
    }
    match chance(settings, nth)? {
        Chance::Status(status) => Some(failure(status)),
        Chance::Cut(Cut::Drop) => Some(dropped()),
        Chance::Cut(Cut::Truncate) => None,
    }
}

/// A fault in an answer whose request was served.
pub(crate) fn after(settings: &Settings, nth: u64, prefer: &Prefer, reply: &mut Reply) {
    let by_chance = chance(settings, nth) == Some(Chance::Cut(Cut::Truncate));
    if prefer.cut == Some(Cut::Truncate) || by_chance {
        reply.cut = Some(Cut::Truncate);
    }
}

fn dropped() -> Reply {
    Reply { status: 500, headers: Vec::new(), body: Vec::new(), cut: Some(Cut::Drop) }
}

/// A failure that the document need not declare.
pub(crate) fn failure(status: u16) -> Reply {
    let mut reply = Rejection::new(status, "the mock was told to fail").reply();
    retry_after(&mut reply);
    reply
}

/// Says when to come again where that is customary.
pub(crate) fn retry_after(reply: &mut Reply) {
    if matches!(reply.status, 429 | 503) {
        reply.headers.push(("retry-after".to_owned(), "1".to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences() {
        let headers = vec![("PREFER".to_owned(), "code=404, example=\"a b\"; fault=drop, wait=1".to_owned())];
        let request = Request { method: "GET", path: "/", query: "", headers: &headers, body: b"" };
        let expected = Prefer { code: Some(404), example: Some("a b".to_owned()), cut: Some(Cut::Drop) };
        assert_eq!(Prefer::of(&request), expected);
    }

    #[test]
    fn the_rate_is_kept_and_repeatable() {
        let settings = Settings { fail_rate: 0.25, seed: 7, ..Settings::default() };
        let draws = || (0..4000).map(|nth| chance(&settings, nth)).collect::<Vec<_>>();
        let failed = draws().iter().flatten().count();
        assert!((900..1100).contains(&failed), "{failed}");
        assert_eq!(draws(), draws());
    }
}
