//! Proxies, as the environment names them.

use super::get;
use super::tls::Authority;
use imajin_tests::wire::{Request, answer, json, listen, speak};
use std::io::{Write, copy};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::mpsc::Receiver;

/// A proxy that does what CONNECT asks for, and gives what it was asked.
fn tunnel() -> (u16, Receiver<Request>) {
    listen(|mut client| {
        let request = Request::read(&mut client).unwrap();
        let target = request.line.split(' ').nth(1).unwrap().to_owned();
        let server = TcpStream::connect(target).unwrap();
        client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").unwrap();
        pipe(client.try_clone().unwrap(), server.try_clone().unwrap());
        pipe(server, client);
        request
    })
}

fn pipe(mut from: TcpStream, mut to: TcpStream) {
    std::thread::spawn(move || {
        // Err: one of them has gone, and the other one goes too.
        let _ = copy(&mut from, &mut to);
        let _ = to.shutdown(Shutdown::Both);
    });
}

#[test]
fn http_goes_to_the_proxy_whole() {
    for variable in ["HTTP_PROXY", "http_proxy", "ALL_PROXY"] {
        let (port, requests) = speak(vec![json("200 OK", "{}")]);
        let proxy = format!("http://me:pass%20word@127.0.0.1:{port}");
        let (code, stdout, stderr) = get("http://pets.test/v1", &[(variable, &proxy)]);
        assert_eq!((code, stdout.as_str(), stderr.contains("error")), (Some(0), "{}\n", false), "{variable} {stderr}");
        let request = requests.recv().unwrap();
        assert_eq!(request.line, "GET http://pets.test/v1/pet/1 HTTP/1.1", "{variable}");
        assert_eq!(request.header("host"), Some("pets.test"));
        // `me:pass word`
        assert_eq!(request.header("proxy-authorization"), Some("Basic bWU6cGFzcyB3b3Jk"), "{variable}");
    }
}

#[test]
fn https_goes_through_a_tunnel_that_sees_nothing() {
    let authority = Authority::new();
    let (port, requests) = authority.serve("localhost", 2100);
    let (proxy, tunnels) = tunnel();
    let file = authority.file();
    let variables =
        [("HTTPS_PROXY", &*format!("http://127.0.0.1:{proxy}")), ("PETSTORE_CA_BUNDLE", file.to_str().unwrap())];
    let (code, stdout, stderr) = get(&format!("https://localhost:{port}"), &variables);
    assert_eq!((code, stdout.as_str()), (Some(0), "{\"id\":1}\n"), "{stderr}");
    let asked = tunnels.recv().unwrap();
    assert_eq!(asked.line, format!("CONNECT localhost:{port} HTTP/1.1"));
    assert!(asked.header("authorization").is_none() && asked.header("api_key").is_none(), "{asked:?}");
    let request = requests.recv().unwrap().unwrap();
    assert_eq!((request.line.as_str(), request.header("proxy-authorization")), ("GET /pet/1 HTTP/1.1", None));
}

#[test]
fn no_proxy_names_hosts_that_are_reached_directly() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let dead = format!("http://127.0.0.1:{closed}");
    for hosts in ["127.0.0.1", "pets.test, 127.0.0.0/8", "*"] {
        let (port, requests) = speak(vec![json("200 OK", "{}")]);
        let (code, _, stderr) = get(&format!("http://127.0.0.1:{port}"), &[("HTTP_PROXY", &dead), ("NO_PROXY", hosts)]);
        assert_eq!(code, Some(0), "{hosts}: {stderr}");
        assert_eq!(requests.recv().unwrap().line, "GET /pet/1 HTTP/1.1");
    }
}

#[test]
fn a_proxy_that_does_not_help_is_named() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let (refusing, _requests) = speak(vec![answer("407 Proxy Authentication Required", b"")]);
    let rows = [
        ("http://pets.test", "HTTP_PROXY", closed, "refuses connections"),
        ("https://pets.test", "HTTPS_PROXY", closed, "refuses connections"),
        ("https://pets.test", "HTTPS_PROXY", refusing, "proxy authorization required"),
    ];
    for (base, variable, port, expected) in rows {
        let (code, _, stderr) = get(base, &[(variable, &format!("http://me:hidden@127.0.0.1:{port}"))]);
        assert_eq!(code, Some(9), "{stderr}");
        assert!(stderr.contains(expected) && stderr.contains(&format!("127.0.0.1:{port}")), "{stderr}");
        assert!(!stderr.contains("hidden"), "{stderr}");
    }
}
