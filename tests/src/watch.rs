//! A process that is not trusted to end, nor to stay small.

use std::fs::File;
use std::io::{Read as _, Seek as _};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How a process ended.
#[derive(Debug)]
pub struct Ended {
    /// None if a signal ended it: ours, after the time was over.
    pub code: Option<i32>,
    /// What it said on standard error.
    pub stderr: String,
    /// The most memory that it had, in bytes; 0 where there is no `/proc`.
    pub peak: u64,
    /// Wall time.
    pub took: Duration,
}

/// A process may take so many times its limit of processor time, because it is not alone on its machine.
const SHARE: u32 = 4;

/// Runs a process to its end, or kills it when it has used more processor time than the limit; where there is no
/// `/proc`, and for a process that waits for ever, wall time has to do.
pub fn watch(command: &mut Command, limit: Duration) -> Ended {
    let mut stderr = tempfile::tempfile().expect("a temporary file can be made");
    let handle = stderr.try_clone().expect("a file has handles");
    let start = Instant::now();
    let spawned = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(handle).spawn();
    let mut child = spawned.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let mut peak = 0;
    let code = loop {
        if let Ok(Some(status)) = child.try_wait() {
            break status.code();
        }
        peak = peak.max(peak_of(&child));
        if worked(&child).unwrap_or_else(|| start.elapsed()) > limit || start.elapsed() > limit * SHARE {
            kill(&mut child);
            break None;
        }
        std::thread::sleep(Duration::from_millis(1));
    };
    Ended { code, stderr: text(&mut stderr), peak, took: start.elapsed() }
}

/// Waits until something is so. Panics after the limit.
pub fn until(limit: Duration, so: impl Fn() -> bool) {
    let start = Instant::now();
    while !so() {
        assert!(start.elapsed() < limit, "it never is so");
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// Ends a process at once (SIGKILL on Unix).
pub fn kill(child: &mut Child) {
    // It may have ended by itself in the meantime.
    let _ = child.kill();
    let _ = child.wait();
}

fn peak_of(child: &Child) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().split(' ').next().and_then(|number| number.parse::<u64>().ok()).unwrap_or(0) * 1024
}

/// Processor time so far (proc(5), `/proc/pid/stat`: fields 14 and 15, in hundredths of a second on Linux).
fn worked(child: &Child) -> Option<Duration> {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", child.id())).ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    let ticks = fields.split_ascii_whitespace().skip(11).take(2).map(|field| field.parse::<u64>().ok());
    Some(Duration::from_millis(10 * ticks.sum::<Option<u64>>()?))
}

fn text(file: &mut File) -> String {
    let mut bytes = Vec::new();
    file.rewind().and_then(|()| file.read_to_end(&mut bytes)).expect("what was written can be read");
    String::from_utf8_lossy(&bytes).into_owned()
}
