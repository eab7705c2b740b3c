//! What the benchmarks share: medians, peak memory, a server on loopback. Linux only, since `/proc` is.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// Median of the times of `rounds` runs, the first of which is not counted.
pub fn median(rounds: usize, mut run: impl FnMut()) -> Duration {
    run();
    let mut times: Vec<Duration> = (0..rounds)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[times.len() / 2]
}

/// Wall time of a whole process that must succeed.
pub fn once(command: &mut Command) -> Duration {
    let start = Instant::now();
    let status = command.status().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let took = start.elapsed();
    assert!(status.success(), "{command:?}");
    took
}

/// Median wall time of a whole process, its output thrown away. Panics if it ends otherwise than `expected`.
pub fn process(rounds: usize, program: &Path, arguments: &[&str], expected: i32) -> Duration {
    median(rounds, || {
        let status = Command::new(program)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        assert_eq!(status.code(), Some(expected), "{} {arguments:?}", program.display());
    })
}

/// Runs to the end and says how much memory the hungriest process named `name` below it took, in bytes.
pub fn peak_memory(command: &mut Command, name: &str) -> (ExitStatus, Duration, u64) {
    let start = Instant::now();
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let mut peak = 0;
    loop {
        if let Some(status) = child.try_wait().unwrap_or_default() {
            return (status, start.elapsed(), peak);
        }
        peak = peak.max(high_water(name));
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn high_water(name: &str) -> u64 {
    let all = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    all.filter(|entry| entry.file_name().to_string_lossy().bytes().all(|b| b.is_ascii_digit()))
        .filter_map(|entry| std::fs::read_to_string(entry.path().join("status")).ok())
        .filter(|status| field(status, "Name:").is_some_and(|found| name.starts_with(found)))
        .filter_map(|status| field(&status, "VmHWM:")?.split(' ').next()?.parse::<u64>().ok())
        .max()
        .unwrap_or(0)
        * 1024
}

fn field<'a>(status: &'a str, name: &str) -> Option<&'a str> {
    status.lines().find_map(|line| line.strip_prefix(name)).map(str::trim)
}

/// A server on loopback that answers every request with `{"id":"1"}`, until the process ends. Returns its base URL.
pub fn answering() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    let address = listener.local_addr().expect("a bound listener has an address");
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut buffer = [0; 8192];
            let _ = stream.read(&mut buffer);
            let _ = stream.write_all(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\nConnection: close\r\n\r\n{\"id\":\"1\"}",
            );
        }
    });
    format!("http://{address}")
}
