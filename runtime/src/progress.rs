//! How far a file has come, on stderr, for a person who waits.

use crate::app::Context;
use std::cell::Cell;
use std::time::Duration;

/// What ends sooner is not worth a line.
const PATIENCE: Duration = Duration::from_secs(1);
/// Between two lines.
const PAUSE: Duration = Duration::from_millis(100);

/// One line, which is written again and again, and is gone at the end.
pub(crate) struct Progress<'s, 'c> {
    context: &'s Context<'c>,
    /// What is on its way; it has been made safe for a terminal.
    what: String,
    /// In bytes, if it is known.
    pub(crate) whole: Option<u64>,
    /// Bytes that did not have to come.
    had: u64,
    started: Duration,
    shown: Cell<Option<Duration>>,
}

impl<'s, 'c> Progress<'s, 'c> {
    /// Starts to count, with what is here already.
    pub(crate) fn new(context: &'s Context<'c>, what: String, whole: Option<u64>, had: u64) -> Progress<'s, 'c> {
        Progress { context, what, whole, had, started: context.clock.now(), shown: Cell::new(None) }
    }

    /// Shows that there are `done` bytes now, if it is time to: only to a person, and only after a second.
    pub(crate) fn step(&self, done: u64) {
        let globals = &self.context.globals;
        if !self.context.terminal.stderr || globals.quiet || globals.agent {
            return;
        }
        let now = self.context.clock.now();
        let elapsed = now.saturating_sub(self.started);
        let due = self.shown.get().map_or(self.started + PATIENCE, |shown| shown + PAUSE);
        if now < due {
            return;
        }
        self.shown.set(Some(now));
        let line = line(&self.what, done, self.whole, done.saturating_sub(self.had), elapsed);
        self.write(&format!("\r\u{1b}[K{line}"));
    }

    fn write(&self, text: &str) {
        let mut stderr = self.context.stderr.borrow_mut();
        // Err: stderr is gone, and there is nobody to tell.
        let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
    }
}

impl Drop for Progress<'_, '_> {
    fn drop(&mut self) {
        if self.shown.get().is_some() {
            self.write("\r\u{1b}[K");
        }
    }
}

/// `report.pdf  1.2 GB of 5.0 GB  24 %  612.0 MB/s  6 s left`, where `came` bytes took `elapsed`.
fn line(what: &str, done: u64, whole: Option<u64>, came: u64, elapsed: Duration) -> String {
    const LONGEST: usize = 30;
    let mut name: String = what.chars().take(LONGEST).collect();
    if what.chars().nth(LONGEST).is_some() {
        name.push('…');
    }
    let rate = came as f64 / elapsed.as_secs_f64().max(0.001);
    let speed = format!("{}/s", size(rate as u64));
    match whole.filter(|whole| *whole > 0) {
        None => format!("{name}  {}  {speed}", size(done)),
        Some(whole) => {
            let percent = done.min(whole) as f64 / whole as f64 * 100.0;
            let left = if rate < 1.0 { String::new() } else { time((whole.saturating_sub(done)) as f64 / rate) };
            format!("{name}  {} of {}  {percent:.0} %  {speed}{left}", size(done), size(whole))
        }
    }
}

fn time(seconds: f64) -> String {
    match seconds.ceil() as u64 {
        seconds @ 0..120 => format!("  {seconds} s left"),
        seconds @ 120..7200 => format!("  {} min left", seconds / 60),
        seconds => format!("  {} h left", seconds / 3600),
    }
}

/// Bytes, in the unit that leaves one to three digits.
pub(crate) fn size(bytes: u64) -> String {
    let mut value = bytes as f64;
    for unit in ["bytes", "kB", "MB", "GB"] {
        if value < 999.5 {
            return if unit == "bytes" { format!("{bytes} bytes") } else { format!("{value:.1} {unit}") };
        }
        value /= 1000.0;
    }
    format!("{value:.1} TB")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_short() {
        let rows = [
            (0, "0 bytes"),
            (999, "999 bytes"),
            (1000, "1.0 kB"),
            (999_400, "999.4 kB"),
            (999_500, "1.0 MB"),
            (5_000_000_000, "5.0 GB"),
            (u64::MAX, "18446744.1 TB"),
        ];
        for (bytes, expected) in rows {
            assert_eq!(size(bytes), expected);
        }
    }

    #[test]
    fn a_line_says_how_far_and_how_long() {
        let second = Duration::from_secs(2);
        let rows = [
            (
                line("a.zip", 1_000_000, Some(4_000_000), 1_000_000, second),
                "a.zip  1.0 MB of 4.0 MB  25 %  500.0 kB/s  6 s left",
            ),
            (line("a.zip", 3_000_000, Some(4_000_000), 0, second), "a.zip  3.0 MB of 4.0 MB  75 %  0 bytes/s"),
            (line("a.zip", 7, None, 7, second), "a.zip  7 bytes  3 bytes/s"),
            (line("a.zip", 9, Some(4), 9, second), "a.zip  9 bytes of 4 bytes  100 %  4 bytes/s  0 s left"),
            (
                line(&"x".repeat(31), 0, Some(0), 0, Duration::ZERO),
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…  0 bytes  0 bytes/s",
            ),
        ];
        for (line, expected) in rows {
            assert_eq!(line, expected);
        }
        assert_eq!(
            (time(119.2), time(7199.0), time(7201.0)),
            ("  2 min left".into(), "  119 min left".into(), "  2 h left".into())
        );
    }
}
