//! The network: reqwest on a runtime of one thread, both made when the first request is sent.
//!
//! A plain `http://` call never builds roots or a verifier. An `https://` call trusts Mozilla's roots, which are in
//! the binary, and asks the platform's store only when they know no issuer (companies with roots of their own).
//! `<BIN>_CA_BUNDLE` adds certificates from a PEM file.

use super::failure::{self, Failure};
use super::upload::{self, Sent};
use super::{Body, Patience, Response, Source, Transport};
use crate::app::Interrupt;
use crate::config::Environment;
use crate::error::{Error, Kind, Result, SideEffects};
use crate::request::{Payload, Request};
use crate::stream::Framing;
use crate::table::Service;
use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;
use tokio::time::Instant;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Between two looks at how far an upload has come.
const TICK: Duration = Duration::from_millis(100);

/// In the order in which they count.
const PROXIES: [&str; 6] = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];

/// The real network.
pub struct Http {
    ca_bundle: Option<String>,
    ca_variable: String,
    proxies: Vec<(&'static str, String)>,
    no_proxy: bool,
    interrupt: Interrupt,
    runtime: OnceLock<tokio::runtime::Runtime>,
    plain: OnceLock<reqwest::Client>,
    tls: OnceLock<reqwest::Client>,
    platform: OnceLock<reqwest::Client>,
}

impl Http {
    /// Opens nothing yet. `interrupt` ends the exchange that it meets.
    pub fn new(service: &Service, environment: &Environment, interrupt: Interrupt) -> Http {
        let get = |name: &'static str| Some((name, environment.get(name).filter(|text| !text.is_empty())?.to_owned()));
        Http {
            ca_bundle: environment.of(service, "CA_BUNDLE").map(str::to_owned),
            ca_variable: format!("{}_CA_BUNDLE", service.env_prefix),
            proxies: PROXIES.into_iter().filter_map(get).collect(),
            // reqwest knows `*` of names, but not of addresses.
            no_proxy: ["NO_PROXY", "no_proxy"].into_iter().filter_map(get).any(|(_, hosts)| hosts.trim() == "*"),
            interrupt,
            runtime: OnceLock::new(),
            plain: OnceLock::new(),
            tls: OnceLock::new(),
            platform: OnceLock::new(),
        }
    }

    fn runtime(&self) -> Result<&tokio::runtime::Runtime> {
        get_or_make(&self.runtime, || {
            tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .map_err(|error| Error::new(Kind::Internal, format!("cannot start: {error}")))
        })
    }

    fn client(&self, request: &Request) -> Result<&reqwest::Client> {
        let tls_proxy = || self.proxies.iter().any(|(_, url)| url.starts_with("https:"));
        if request.url.starts_with("http:") && !tls_proxy() {
            return get_or_make(&self.plain, || {
                build(self.base().tls_backend_preconfigured(tls_config(rustls::RootCertStore::empty())?))
            });
        }
        get_or_make(&self.tls, || {
            let mut roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
            if let Some(path) = &self.ca_bundle {
                self.add_bundle(&mut roots, Path::new(path))?;
            }
            build(self.base().tls_backend_preconfigured(tls_config(roots)?))
        })
    }

    /// The store of the operating system.
    fn platform(&self) -> Result<&reqwest::Client> {
        get_or_make(&self.platform, || {
            // Err: somebody else has installed one, which is as good.
            let _ = rustls::crypto::ring::default_provider().install_default();
            build(self.base())
        })
    }

    fn base(&self) -> reqwest::ClientBuilder {
        let builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(CONNECT_TIMEOUT)
            .referer(false);
        if self.no_proxy { builder.no_proxy() } else { builder }
    }

    /// The variable that names the proxy for a URL, and the proxy, for a person who looks for what is wrong. `NO_PROXY`
    /// may make an exception of it.
    fn proxy(&self, url: &str) -> Option<String> {
        let other = if url.starts_with("https:") { "http_proxy" } else { "https_proxy" };
        let mut proxies = self.proxies.iter().filter(|(name, _)| !self.no_proxy && !name.eq_ignore_ascii_case(other));
        proxies.next().map(|(name, url)| format!("{name} ({})", failure::host(url)))
    }

    /// The outer error is not the network's: the request cannot be made, or the user does not wait for the answer.
    fn exchange(
        &self,
        client: &reqwest::Client,
        request: &Request,
        patience: Patience,
        progress: &dyn Fn(u64),
        deadline: Option<Instant>,
    ) -> Result<std::result::Result<reqwest::Response, Failure>> {
        let sent = Sent::default();
        self.runtime()?.block_on(async {
            let mut outcome = std::pin::pin!(exchange(client, request, patience, deadline, &sent));
            let mut ticks = tokio::time::interval(TICK);
            loop {
                tokio::select! {
                    outcome = &mut outcome => break outcome,
                    () = self.interrupted(patience) => {
                        break Err(failure::interrupted(request, SideEffects::Unknown));
                    }
                    _ = ticks.tick() => progress(sent.bytes()),
                }
            }
        })
    }

    /// Ends when the user interrupts what may be interrupted.
    async fn interrupted(&self, patience: Patience) {
        if patience.stubborn {
            std::future::pending::<()>().await;
        }
        self.interrupt.wait().await;
    }

    fn failed(&self, failure: Failure, request: &Request, patience: Patience) -> Box<Error> {
        let proxy = self.proxy(&request.url);
        failure.into_error(request, patience, &self.ca_variable, proxy.as_deref())
    }

    fn add_bundle(&self, roots: &mut rustls::RootCertStore, path: &Path) -> Result<()> {
        use rustls::pki_types::{CertificateDer, pem::PemObject};
        let wrong = |reason: String| {
            Error::new(Kind::Config, format!("cannot use the certificates in `{}`: {reason}", path.display()))
                .hint(format!("{} must name a PEM file", self.ca_variable))
        };
        let certificates = CertificateDer::pem_file_iter(path).map_err(|error| wrong(error.to_string()))?;
        let mut any = false;
        for certificate in certificates {
            let certificate = certificate.map_err(|error| wrong(error.to_string()))?;
            roots.add(certificate).map_err(|error| wrong(error.to_string()))?;
            any = true;
        }
        if any { Ok(()) } else { Err(wrong("it holds no certificate".to_owned())) }
    }
}

impl Transport for Http {
    fn send(&self, request: &Request, patience: Patience, progress: &dyn Fn(u64)) -> Result<Response<Body<'_>>> {
        // None: for ever, or so far away that no clock has it.
        let deadline = Instant::now().checked_add(patience.whole);
        let mut outcome = self.exchange(self.client(request)?, request, patience, progress, deadline)?;
        if let Err(failure) = &outcome
            && failure.unknown_issuer()
            && self.ca_bundle.is_none()
            && let Ok(client) = self.platform()
        {
            let again = self.exchange(client, request, patience, progress, deadline)?;
            if !again.as_ref().is_err_and(Failure::tls) {
                outcome = again;
            }
        }
        let response = outcome.map_err(|failure| self.failed(failure, request, patience))?;
        let status = response.status().as_u16();
        let text = |value: &reqwest::header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers = response.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
        let request = Request { body: Payload::Empty, headers: Vec::new(), url: request.url.clone(), ..*request };
        let head = Response { status, headers, body: () };
        // A stream takes as long as it takes.
        let (patience, deadline) =
            match Framing::of(request.operation, head.header("content-type")).filter(|_| status < 300) {
                Some(_) => (Patience { whole: Duration::MAX, silence: patience.whole, ..patience }, None),
                None => (patience, deadline),
            };
        let source = Wire { http: self, request, patience, deadline, response, piece: reqwest::Body::default() };
        let body = Body::Arriving(Vec::new(), Box::new(source));
        Ok(Response { status: head.status, headers: head.headers, body })
    }
}

/// The body of an answer, on the wire.
struct Wire<'h> {
    http: &'h Http,
    /// What is answered, without its body.
    request: Request,
    patience: Patience,
    deadline: Option<Instant>,
    response: reqwest::Response,
    /// What came last.
    piece: reqwest::Body,
}

impl Source for Wire<'_> {
    fn next(&mut self) -> Result<Option<&[u8]>> {
        let Wire { http, request, patience, deadline, response, piece } = self;
        let status = response.status().as_u16();
        let outcome = http.runtime()?.block_on(async {
            let effects = if status < 300 { SideEffects::Applied } else { SideEffects::Unknown };
            tokio::select! {
                outcome = within(patience.silence, *deadline, response.chunk(), Some(status)) => Ok(outcome),
                () = http.interrupted(*patience) => Err(failure::interrupted(request, effects)),
            }
        })?;
        let next = outcome.map_err(|failure| http.failed(failure, request, *patience))?;
        let Some(bytes) = next else { return Ok(None) };
        *piece = bytes.into();
        Ok(piece.as_bytes())
    }
}

impl Drop for Http {
    /// A name that is still being looked up keeps nobody waiting.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// `OnceLock::get_or_try_init`, which is not stable.
fn get_or_make<T>(cell: &OnceLock<T>, make: impl FnOnce() -> Result<T>) -> Result<&T> {
    match cell.get() {
        Some(value) => Ok(value),
        None => {
            let value = make()?;
            Ok(cell.get_or_init(|| value))
        }
    }
}

fn build(builder: reqwest::ClientBuilder) -> Result<reqwest::Client> {
    builder.build().map_err(|error| {
        Error::new(Kind::Config, format!("cannot set up the connection: {}", failure::chain(&error)))
            .hint("look at HTTPS_PROXY, HTTP_PROXY and ALL_PROXY")
    })
}

fn tls_config(roots: rustls::RootCertStore) -> Result<rustls::ClientConfig> {
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::new(Kind::Internal, format!("cannot set up TLS: {error}")))?;
    let mut config = builder.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// The outer error is about the request, which was never begun; the inner one is the network's.
async fn exchange(
    client: &reqwest::Client,
    request: &Request,
    patience: Patience,
    deadline: Option<Instant>,
    sent: &Sent,
) -> Result<std::result::Result<reqwest::Response, Failure>> {
    let method = reqwest::Method::from_bytes(request.method.as_str().as_bytes())
        .map_err(|_| Error::new(Kind::Internal, format!("`{}` is not a method", request.method.as_str())))?;
    let url = reqwest::Url::parse(&request.url)
        .map_err(|error| Error::new(Kind::Config, format!("`{}` is not a URL: {error}", request.url)))?;
    let mut builder = client.request(method, url);
    for (name, value) in &request.headers {
        builder = builder.header(name, value.as_bytes());
    }
    let builder = upload::body(builder, &request.body, sent)?;
    Ok(within(patience.silence, deadline, builder.send(), None).await)
}

/// Waits for the next thing that the server says. `status` is what it has said already.
async fn within<T>(
    silence: Duration,
    deadline: Option<Instant>,
    next: impl Future<Output = reqwest::Result<T>>,
    status: Option<u16>,
) -> std::result::Result<T, Failure> {
    let left = deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(Instant::now()));
    let outcome = match silence.min(left) {
        Duration::MAX => next.await,
        wait => tokio::time::timeout(wait, next).await.map_err(|_| match left < silence {
            true => Failure::late(status),
            false => Failure::silence(status),
        })?,
    };
    outcome.map_err(|error| Failure::new(&error, status))
}
