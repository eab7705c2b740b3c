//! When to look again. Pure.

use crate::args::Globals;
use crate::table::Waiter;
use std::time::Duration;

/// The first pause, if nobody says one.
const FIRST: Duration = Duration::from_secs(2);
/// The longest one.
const LONGEST: Duration = Duration::from_secs(10);

/// The pauses of one wait.
#[derive(Debug)]
pub(super) struct Pace {
    /// What the user or the description says.
    said: Option<Duration>,
    count: u32,
}

impl Pace {
    pub(super) fn new(globals: &Globals, waiter: &Waiter) -> Pace {
        let known = (waiter.interval > 0).then(|| Duration::from_secs(waiter.interval.into()));
        Pace { said: globals.wait.as_ref().and_then(|wait| wait.interval).or(known), count: 0 }
    }

    /// The next pause: what was said, else from 2 s by half as much again up to 10 s, give or take a fifth; never less
    /// than the server asks for. `random` is in `[0, 1)`.
    pub(super) fn next(&mut self, asked: Option<Duration>, random: f64) -> Duration {
        let own = self.said.unwrap_or_else(|| {
            let grown = FIRST.mul_f64(1.5_f64.powi(i32::try_from(self.count.min(8)).unwrap_or(8))).min(LONGEST);
            grown.mul_f64(0.8 + 0.4 * random)
        });
        self.count = self.count.saturating_add(1);
        own.max(asked.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Wait;

    fn pauses(interval: Option<u64>, known: u32, asked: &[Option<u64>], random: f64) -> Vec<u128> {
        let wait = Wait { interval: interval.map(Duration::from_millis), ..Wait::default() };
        let globals = Globals { wait: Some(wait), ..Globals::default() };
        let mut pace = Pace::new(&globals, &Waiter { interval: known, ..Waiter::DEFAULT });
        asked.iter().map(|asked| pace.next(asked.map(Duration::from_secs), random).as_millis()).collect()
    }

    #[test]
    fn pauses_grow_and_obey() {
        assert_eq!(pauses(None, 0, &[None; 6], 0.5), [2_000, 3_000, 4_500, 6_750, 10_000, 10_000]);
        assert_eq!(pauses(None, 0, &[None; 1], 0.0), [1_600]);
        assert_eq!(pauses(None, 5, &[None, Some(7), Some(1)], 0.9), [5_000, 7_000, 5_000]);
        assert_eq!(pauses(Some(500), 5, &[None, None, Some(60)], 0.9), [500, 500, 60_000]);
    }
}
