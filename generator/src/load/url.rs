//! Documents over HTTP(S): the only client in the generator, used by `init` and by `--allow-remote`.

use reqwest::redirect::Policy;
use reqwest::{Client, Url};
use rustls::{ClientConfig, RootCertStore};
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// For one document, from the first byte sent to the last byte read.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Redirects that are followed.
const MAX_REDIRECTS: usize = 5;

/// Bytes of one document.
const MAX_BYTES: usize = 64 << 20;

/// The URL that a path on the command line is, if it is one.
pub(super) fn of(path: &Path) -> Option<Url> {
    let text = path.to_str().filter(|text| text.starts_with("https://") || text.starts_with("http://"))?;
    Url::parse(text).ok()
}

/// Reads a document.
///
/// # Errors
/// It cannot be reached, the answer is no success, or it is too large.
pub(super) fn get(url: &Url) -> io::Result<Vec<u8>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(fetch(url, TIMEOUT)).map_err(|cause| io::Error::other(chain(&*cause)))
}

async fn fetch(url: &Url, limit: Duration) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let tls = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let client = Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(Policy::limited(MAX_REDIRECTS))
        .timeout(limit)
        .user_agent(concat!("imajin/", env!("CARGO_PKG_VERSION")))
        .build()?;
    let mut response = client.get(url.clone()).send().await?.error_for_status()?;
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > MAX_BYTES {
            return Err(format!("it is larger than {} MiB", MAX_BYTES >> 20).into());
        }
    }
    Ok(bytes)
}

/// The messages of an error and its causes: a client's outermost one alone says next to nothing.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpListener;

    /// One says nothing, the other one goes on for ever, a byte at a time.
    #[test]
    fn a_server_that_does_not_end_is_left() {
        for drips in [false, true] {
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            let url = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
            let server = std::thread::spawn(move || {
                let (mut stream, _) = listener.accept().unwrap();
                assert!(stream.read(&mut [0; 1024]).unwrap() > 0);
                let head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
                let mut going = !drips || stream.write_all(head).is_ok();
                while going && drips {
                    std::thread::sleep(Duration::from_millis(20));
                    going = stream.write_all(b"1\r\n \r\n").is_ok();
                }
                stream
            });
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            let begun = std::time::Instant::now();
            let error = runtime.block_on(fetch(&url, Duration::from_millis(200))).unwrap_err();
            assert!(chain(&*error).contains("timed out"), "{}", chain(&*error));
            assert!(begun.elapsed() < Duration::from_secs(5));
            drop(runtime);
            server.join().unwrap();
        }
    }
}
