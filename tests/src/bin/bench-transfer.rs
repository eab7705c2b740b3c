//! One call, and files of 5 GB down and up, through loopback: the real binary and curl in turns.
//!
//! `cargo run --release -p imajin-tests --bin bench-transfer`. The server is a process of its own (this program again), makes
//! its bytes of nothing and forgets what it gets. Files are sparse or in memory (`/dev/shm`).

use imajin_tests::measure::{self, peak_memory};
use imajin_tests::{crates, workspace};
use rcgen::{CertificateParams, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{self, BufRead as _, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

const BYTES: u64 = 5_000_000_000;
/// Of transfers; calls have more.
const ROUNDS: usize = 3;
const CALLS: usize = 200;

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("plain") => serve(None),
        Some(folder) => serve(Some(Path::new(folder))),
        None => measure(),
    }
}

/// The two programs, and the servers that they talk to.
struct Bench {
    petstore: PathBuf,
    folder: tempfile::TempDir,
    plain: Server,
    tls: Server,
}

fn measure() {
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).expect("a folder can be made");
    let tls = Server::start(&folder.path().to_string_lossy(), "https");
    let bench = Bench { petstore: petstore(), plain: Server::start("plain", "http"), tls, folder };
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "| | curl | petstore | ratio | petstore's peak memory |\n|---|---|---|---|---|");
    let mut row = |what, Row { curl, ours, peak }| {
        let ratio = ours.as_secs_f64() / curl.as_secs_f64();
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        let peak = if peak == 0 { String::new() } else { format!(" {:.1} MB", peak as f64 / 1e6) };
        let _ = writeln!(out, "| {what} | {:.1} ms | {:.1} ms | {ratio:.2} |{peak} |", ms(curl), ms(ours));
    };
    row("one GET, http", bench.call(&bench.plain.base));
    row("one GET, https", bench.call(&bench.tls.base));
    row("5 GB down, to `/dev/null`", bench.down(None));
    row("5 GB down, to a file in memory", bench.down(Some("big.bin")));
    row("5 GB up, from a sparse file", bench.up());
}

/// Median wall times of both.
struct Row {
    curl: Duration,
    ours: Duration,
    peak: u64,
}

impl Bench {
    fn call(&self, base: &str) -> Row {
        let url = format!("{base}/store/order/1");
        let authority = self.authority();
        self.rounds(
            CALLS,
            || {
                let mut command = Command::new("curl");
                command.args(["-sS", "--cacert"]).arg(&authority).arg(&url);
                command
            },
            || self.petstore(&["store", "order", "get", "1", "--base-url", base]),
        )
    }

    fn down(&self, name: Option<&str>) -> Row {
        let id = BYTES.to_string();
        let url = format!("{}/store/order/{id}", self.plain.base);
        let file = name.map(|name| self.folder.path().join(name).to_string_lossy().into_owned());
        let out = file.as_deref().unwrap_or("-");
        let row = self.rounds(
            ROUNDS,
            || {
                let mut command = Command::new("curl");
                command.args(["-sS", "-o", out, &url]);
                command
            },
            || {
                self.petstore(&[
                    "store",
                    "order",
                    "get",
                    &id,
                    "--no-validate",
                    "--base-url",
                    &self.plain.base,
                    "--out",
                    out,
                ])
            },
        );
        if let Some(file) = file {
            assert_eq!(std::fs::metadata(&file).map(|metadata| metadata.len()).unwrap_or(0), BYTES);
            let _ = std::fs::remove_file(file);
        }
        row
    }

    fn up(&self) -> Row {
        let file = self.folder.path().join("sparse.bin");
        std::fs::File::create(&file).and_then(|file| file.set_len(BYTES)).expect("a sparse file can be made");
        let url = format!("{}/pet/1/uploadImage", self.plain.base);
        let data = format!("@{}", file.display());
        self.rounds(
            ROUNDS,
            || {
                let mut command = Command::new("curl");
                command.args(["-sS", "-X", "POST", "-H", "Expect:", "-T"]).arg(&file).arg(&url);
                command
            },
            || self.petstore(&["pet", "upload-image", "1", "-d", &data, "--base-url", &self.plain.base]),
        )
    }

    fn petstore(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.petstore);
        command.args(arguments).env("PETSTORE_CA_BUNDLE", self.authority());
        command.env("PETSTORE_TOKEN", "t").env("PETSTORE_API_KEY", "k");
        command
    }

    fn authority(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// In turns, so that both have the same neighbours; the first round is not counted.
    fn rounds(&self, rounds: usize, curl: impl Fn() -> Command, ours: impl Fn() -> Command) -> Row {
        let mut times = [Vec::new(), Vec::new()];
        let mut peak = 0;
        for round in 0..=rounds {
            for (times, mut command) in times.iter_mut().zip([curl(), ours()]) {
                let command = command.stdin(Stdio::null()).stdout(Stdio::null());
                let (took, memory) = match rounds {
                    CALLS => (measure::once(command), 0),
                    _ => {
                        let (status, took, memory) = peak_memory(command, "petstore");
                        assert!(status.success(), "{command:?}");
                        (took, memory)
                    }
                };
                peak = peak.max(memory);
                if round > 0 {
                    times.push(took);
                }
            }
        }
        let [curl, ours] = times.map(|mut times| {
            times.sort();
            times[times.len() / 2]
        });
        Row { curl, ours, peak }
    }
}

/// The binary, built as a user's own is.
fn petstore() -> PathBuf {
    crates::cargo(&["build", "--profile", "cli", "--package", "petstore"], &workspace());
    crates::target().join("cli/petstore")
}

/// A server in a process of its own, which ends with this one.
struct Server {
    process: Child,
    base: String,
}

impl Server {
    fn start(how: &str, scheme: &str) -> Server {
        let program = std::env::current_exe().expect("this program is a file");
        let mut process =
            Command::new(program).arg(how).stdout(Stdio::piped()).spawn().expect("this program runs twice");
        let mut line = String::new();
        let stdout = process.stdout.take().expect("it is piped");
        BufReader::new(stdout).read_line(&mut line).expect("it says its port");
        Server { process, base: format!("{scheme}://127.0.0.1:{}", line.trim()) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        imajin_tests::watch::kill(&mut self.process);
    }
}

/// Answers until it is killed; with TLS if there is a folder for the certificate.
fn serve(folder: Option<&Path>) {
    let config = folder.map(certify);
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    let port = listener.local_addr().map_or(0, |address| address.port());
    let _ = writeln!(io::stdout(), "{port}").and_then(|()| io::stdout().flush());
    for mut stream in listener.incoming().flatten() {
        let config = config.clone();
        std::thread::spawn(move || match config {
            None => answer(&mut stream),
            Some(config) => {
                let mut stream = StreamOwned::new(ServerConnection::new(config).map_err(io::Error::other)?, stream);
                answer(&mut stream)?;
                stream.conn.send_close_notify();
                stream.flush()
            }
        });
    }
}

/// A certificate for the loopback address, its file in the folder.
fn certify(folder: &Path) -> Arc<ServerConfig> {
    let params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).expect("an address can be certified");
    let key = KeyPair::generate().expect("there is randomness");
    let certificate = params.self_signed(&key).expect("a certificate can be signed");
    std::fs::write(folder.join("ca.pem"), certificate.pem()).expect("the folder can be written");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().expect("ring");
    let key = PrivateKeyDer::try_from(key.serialize_der()).expect("a key has an encoding");
    let config = builder.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key);
    Arc::new(config.expect("the key is the certificate's"))
}

/// Takes what is sent, and answers with some JSON; with so many bytes where the path ends in a large number.
fn answer(stream: &mut (impl Read + Write)) -> io::Result<()> {
    let mut head = Vec::new();
    let mut piece = vec![0_u8; 1 << 20];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut piece)? {
            0 => return Ok(()),
            length => head.extend_from_slice(&piece[..length]),
        }
    }
    let text = String::from_utf8_lossy(&head).to_ascii_lowercase();
    let end = head.windows(4).position(|end| end == b"\r\n\r\n").unwrap_or(0) + 4;
    let length = text.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0_u64);
    let mut left = length.saturating_sub((head.len() - end) as u64);
    while left > 0 {
        match stream.read(&mut piece)? {
            0 => return Ok(()),
            length => left = left.saturating_sub(length as u64),
        }
    }
    let path = text.split(' ').nth(1).unwrap_or_default();
    let bytes = path.rsplit('/').next().and_then(|id| id.parse().ok()).filter(|bytes: &u64| *bytes > 1_000_000);
    let Some(mut left) = bytes else {
        return stream.write_all(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\nConnection: close\r\n\r\n{\"id\":\"1\"}",
        );
    };
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\nContent-Length: {left}\r\nConnection: close\r\n\r\n"
    )?;
    while left > 0 {
        let length = left.min(piece.len() as u64);
        stream.write_all(&piece[..length as usize])?;
        left -= length;
    }
    Ok(())
}
