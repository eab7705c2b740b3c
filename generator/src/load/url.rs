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
    runtime.block_on(fetch(url)).map_err(|cause| io::Error::other(chain(&*cause)))
}

async fn fetch(url: &Url) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let tls = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let client = Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(Policy::limited(MAX_REDIRECTS))
        .timeout(TIMEOUT)
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
