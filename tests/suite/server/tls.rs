//! https: whom a binary trusts, and what it says when it does not.

use super::get;
use imajin_tests::wire::{Request, json, listen};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::Write;
use std::net::TcpStream;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Receiver;

/// An authority that nobody knows, and the file that would make it known.
pub(super) struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    folder: tempfile::TempDir,
}

impl Authority {
    pub(super) fn new() -> Authority {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let authority = Authority { issuer, folder: tempfile::tempdir().unwrap() };
        std::fs::write(authority.file(), authority.issuer.pem()).unwrap();
        authority
    }

    pub(super) fn file(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// A server with a certificate for `host`, valid until `year`, that answers every request with `{}`.
    pub(super) fn serve(&self, host: &str, year: i32) -> (u16, Receiver<Option<Request>>) {
        let mut params = CertificateParams::new(vec![host.to_owned()]).unwrap();
        params.not_before = rcgen::date_time_ymd(2000, 1, 1);
        params.not_after = rcgen::date_time_ymd(year, 1, 1);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = builder.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key).unwrap();
        let config = Arc::new(config);
        listen(move |stream| answer(stream, &config))
    }
}

/// `None`: the client has gone before it said anything.
fn answer(stream: TcpStream, config: &Arc<ServerConfig>) -> Option<Request> {
    let mut stream = StreamOwned::new(ServerConnection::new(Arc::clone(config)).unwrap(), stream);
    let request = Request::read(&mut stream).ok().filter(|request| !request.line.is_empty())?;
    stream.write_all(&json("200 OK", r#"{"id":1}"#)).ok()?;
    stream.conn.send_close_notify();
    stream.flush().ok()?;
    Some(request)
}

#[test]
fn an_authority_of_ones_own_can_be_trusted() {
    let authority = Authority::new();
    let (port, requests) = authority.serve("localhost", 2100);
    let base = format!("https://localhost:{port}/v1");
    let file = authority.file();
    // The second one is how other programs are told, and is the platform's store on Linux.
    let variables =
        if cfg!(target_os = "linux") { &["PETSTORE_CA_BUNDLE", "SSL_CERT_FILE"][..] } else { &["PETSTORE_CA_BUNDLE"] };
    for variable in variables {
        let (code, stdout, stderr) = get(&base, &[(variable, file.to_str().unwrap())]);
        assert_eq!((code, stdout.as_str(), stderr.as_str()), (Some(0), "{\"id\":1}\n", ""), "{variable}");
        let request = requests.iter().flatten().next().unwrap();
        assert_eq!(request.line, "GET /v1/pet/1 HTTP/1.1");
    }
}

#[test]
fn a_certificate_that_is_no_proof_is_refused_before_anything_is_said() {
    let authority = Authority::new();
    let bundle = authority.file();
    let known = [("PETSTORE_CA_BUNDLE", bundle.to_str().unwrap())];
    let unknown: &[(&str, &str)] = &[];
    let rows = [
        (
            "localhost",
            2100,
            unknown,
            "shows a certificate of an authority that is not trusted\nhint: if it is your own authority, set PETSTORE_CA_BUNDLE to its PEM file",
        ),
        ("other.test", 2100, &known, "certificate not valid for name \"localhost\""),
        ("localhost", 2001, &known, "certificate expired"),
    ];
    for (host, year, variables, expected) in rows {
        let (port, requests) = authority.serve(host, year);
        let arguments = ["pet", "delete", "1", "--yes", "--base-url", &format!("https://localhost:{port}")];
        let (code, stdout, stderr) = super::run("petstore", &arguments, variables);
        assert_eq!((code, stdout.as_str()), (Some(9), ""), "{stderr}");
        assert!(stderr.starts_with("error: ") && stderr.contains(expected), "{stderr}");
        assert!(requests.try_iter().all(|request| request.is_none()), "{host} {year}");
    }
}

#[test]
fn a_bundle_that_is_none_is_a_wrong_configuration() {
    let authority = Authority::new();
    let folder = authority.folder.path();
    let empty = folder.join("empty.pem");
    std::fs::write(&empty, "no certificate\n").unwrap();
    for (file, expected) in [(empty, "it holds no certificate"), (folder.join("none.pem"), "No such file")] {
        let (code, _, stderr) = get("https://localhost:1", &[("PETSTORE_CA_BUNDLE", file.to_str().unwrap())]);
        assert_eq!(code, Some(10), "{stderr}");
        assert!(stderr.contains(expected) && stderr.contains("PETSTORE_CA_BUNDLE must name a PEM file"), "{stderr}");
    }
}

#[test]
fn a_server_without_tls_is_told_as_that() {
    let (port, _requests) = imajin_tests::wire::speak(vec![json("400 Bad Request", "{}")]);
    let (code, _, stderr) = get(&format!("https://localhost:{port}"), &[]);
    assert_eq!(code, Some(9), "{stderr}");
    assert!(stderr.contains("no secure connection to `localhost:"), "{stderr}");
}
