//! When to send again, and after how long. Pure.
//!
//! Three attempts. What may be sent twice is what RFC 9110 (9.2.2) calls idempotent, and what was provably not sent.
//! Waits are those of the AWS SDKs' standard mode 2.1: full jitter over `min(base · 2^i, 20 s)` with a base of 50 ms,
//! or 1 s when the server is throttling.

use super::{Body, Response, answered};
use crate::error::{Kind, Result, SideEffects};
use crate::table::Method;
use std::time::{Duration, SystemTime};

/// Attempts if `--retries` says nothing, the first one included.
pub(super) const ATTEMPTS: u32 = 3;
const TRANSIENT: Duration = Duration::from_millis(50);
const THROTTLED: Duration = Duration::from_secs(1);
const CAP: Duration = Duration::from_secs(20);
/// The longest `Retry-After` that is waited for; who asks for more gets an error that says so.
const LONGEST: Duration = Duration::from_secs(60);

/// How long to wait before attempt `attempt + 2`; `None`: give up. `attempt` counts from 0, `random` is in `[0, 1)`.
pub(super) fn wait(
    method: Method,
    outcome: &Result<Response<Body<'_>>>,
    attempt: u32,
    now: Duration,
    random: f64,
) -> Option<Duration> {
    let (may, throttled, asked) = match answered(outcome) {
        Ok(response) => {
            let throttled = response.status == 429 || response.status == 503;
            let may = method.is_idempotent() && matches!(response.status, 408 | 429 | 500 | 502 | 503 | 504);
            (may, throttled, retry_after(response, now))
        }
        Err(error) => {
            let transient = matches!(error.kind, Kind::Network | Kind::Timeout);
            let unsent = error.side_effects == SideEffects::None;
            (transient && error.retryable && (unsent || method.is_idempotent()), false, None)
        }
    };
    let backoff = backoff(if throttled { THROTTLED } else { TRANSIENT }, attempt).mul_f64(random);
    match asked {
        _ if !may => None,
        Some(asked) if asked > LONGEST => None,
        Some(asked) => Some(asked),
        None => Some(backoff),
    }
}

/// The wait after what was transient.
pub(super) fn pause(attempt: u32, random: f64) -> Duration {
    backoff(TRANSIENT, attempt).mul_f64(random)
}

/// `min(base · 2^attempt, cap)`.
fn backoff(base: Duration, attempt: u32) -> Duration {
    base.saturating_mul(2_u32.saturating_pow(attempt)).min(CAP)
}

/// `Retry-After` (RFC 9110, 10.2.3): seconds or a date; also `retry-after-ms`. `now` is since the Unix epoch.
pub(crate) fn retry_after<B>(response: &Response<B>, now: Duration) -> Option<Duration> {
    if let Some(milliseconds) = response.header("retry-after-ms").and_then(|text| text.trim().parse().ok()) {
        return Some(Duration::from_millis(milliseconds));
    }
    let text = response.header("retry-after")?.trim();
    if let Ok(seconds) = text.parse::<f64>() {
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let at = httpdate::parse_http_date(text).ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Some(at.saturating_sub(now))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    fn response(status: u16, headers: &[(&str, &str)]) -> Response<Body<'static>> {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Response { status, headers, body: Body::Whole(Vec::new()) }
    }

    fn failure(side_effects: SideEffects) -> Box<Error> {
        let mut error = Error::new(Kind::Network, "reset");
        error.retryable = true;
        error.side_effects = side_effects;
        error
    }

    fn broken(status: u16) -> Response<Body<'static>> {
        let body = Body::Broken(Vec::new(), failure(SideEffects::Applied));
        Response { status, headers: Vec::new(), body }
    }

    #[test]
    fn waits_are_those_of_the_standard_mode() {
        let bases = [(TRANSIENT, 0, 50), (TRANSIENT, 1, 100), (TRANSIENT, 8, 12_800), (TRANSIENT, 9, 20_000)];
        for (base, attempt, expected) in bases.into_iter().chain([(THROTTLED, 0, 1_000), (THROTTLED, 5, 20_000)]) {
            assert_eq!(backoff(base, attempt), Duration::from_millis(expected));
        }
        assert_eq!(backoff(THROTTLED, u32::MAX), CAP);
    }

    #[test]
    fn only_what_may_be_sent_twice_is_sent_twice() {
        let half = |milliseconds| Some(Duration::from_millis(milliseconds));
        let rows = [
            (Method::Get, Ok(response(500, &[])), half(25)),
            (Method::Get, Ok(response(429, &[])), half(500)),
            (Method::Put, Ok(response(503, &[("retry-after", "7")])), half(7_000)),
            (Method::Get, Ok(response(503, &[("retry-after", "61")])), None),
            (Method::Get, Ok(response(501, &[])), None),
            (Method::Get, Ok(response(404, &[])), None),
            (Method::Post, Ok(response(500, &[])), None),
            (Method::Post, Ok(response(429, &[("retry-after", "1")])), None),
            (Method::Post, Err(failure(SideEffects::None)), half(25)),
            (Method::Post, Err(failure(SideEffects::Unknown)), None),
            (Method::Delete, Err(failure(SideEffects::Unknown)), half(25)),
            (Method::Get, Ok(broken(200)), half(25)),
            (Method::Post, Ok(broken(200)), None),
            (Method::Get, Ok(broken(404)), None),
        ];
        for (method, outcome, expected) in rows {
            assert_eq!(
                wait(method, &outcome, 0, Duration::ZERO, 0.5),
                expected,
                "{method:?} {:?}",
                outcome.map(|answer| answer.status)
            );
        }
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = Duration::from_secs(784_111_777);
        let rows = [
            (("retry-after", "120"), Some(120_000)),
            (("retry-after", "Sun, 06 Nov 1994 08:49:47 GMT"), Some(10_000)),
            (("retry-after", "Sun, 06 Nov 1994 08:49:07 GMT"), Some(0)),
            (("retry-after-ms", "1500"), Some(1_500)),
            (("retry-after", "soon"), None),
            (("retry-after", "-1"), None),
        ];
        for (header, expected) in rows {
            assert_eq!(retry_after(&response(429, &[header]), now), expected.map(Duration::from_millis), "{header:?}");
        }
    }
}
