//! Over TCP.

use super::{read, specs};
use crate::mock::{Server, Settings};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

fn send(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    // A connection that is broken on purpose may end in an error.
    let _broken = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn the_server_answers_refuses_and_breaks() {
    let Some(folder) = specs() else { return };
    let running = Server::start(read(folder.join("stripe.json")), Settings::default(), 0).unwrap();
    let get = |extra: &str| {
        send(running.address, &format!("GET /v1/customers HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{extra}\r\n"))
    };
    assert!(
        get("").starts_with("HTTP/1.1 401 Unauthorized\r\ncontent-type: application/problem+json\r\n"),
        "{}",
        get("")
    );
    let secret = "Authorization: Bearer sk_test\r\n";
    let whole = get(secret);
    assert!(whole.starts_with("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"), "{whole}");
    assert_eq!(get(&format!("{secret}Prefer: fault=drop\r\n")), "");
    let half = get(&format!("{secret}Prefer: fault=truncate\r\n"));
    assert!(half.starts_with("HTTP/1.1 200 OK") && half.len() < whole.len(), "{half}");
    let address = running.address;
    drop(running);
    assert!(TcpStream::connect(address).is_err());
}
