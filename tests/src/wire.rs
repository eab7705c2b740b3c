//! A server on loopback that says what a test wants, byte for byte, and keeps what it was told.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// No test waits longer.
pub const LIMIT: Duration = Duration::from_secs(10);

/// One HTTP/1.1 request, as it came.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Method, target and version.
    pub line: String,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    /// Without its framing.
    pub body: Vec<u8>,
}

impl Request {
    /// Reads one; its line is empty if there is none.
    pub fn read(stream: &mut impl Read) -> io::Result<Request> {
        let mut reader = BufReader::with_capacity(1, stream);
        let mut request = Request { line: line(&mut reader)?, ..Request::default() };
        loop {
            let field = line(&mut reader)?;
            let Some((name, value)) = field.split_once(':') else { break };
            request.headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        if let Some(length) = request.header("content-length").and_then(|text| text.parse().ok()) {
            reader.take(length).read_to_end(&mut request.body)?;
        } else if request.header("transfer-encoding").is_some() {
            while let Ok(length @ 1..) = u64::from_str_radix(&line(&mut reader)?, 16) {
                reader.by_ref().take(length).read_to_end(&mut request.body)?;
                line(&mut reader)?;
            }
            line(&mut reader)?;
        }
        Ok(request)
    }

    /// The first field of this name, which is given in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }
}

fn line(reader: &mut impl BufRead) -> io::Result<String> {
    let mut text = String::new();
    reader.read_line(&mut text)?;
    Ok(text.trim_end().to_owned())
}

/// A whole answer; `head` is its status and, each after CRLF, more fields.
pub fn answer(head: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let mut answer = format!("HTTP/1.1 {head}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n").into_bytes();
    answer.extend_from_slice(body);
    answer
}

/// The same, of JSON.
pub fn json(status: &str, body: &str) -> Vec<u8> {
    answer(&format!("{status}\r\ncontent-type: application/json"), body.as_bytes())
}

/// Hands every connection to `serve`, one after another, until the test ends; gives the port, and what `serve` gives.
pub fn listen<T: Send + 'static>(mut serve: impl FnMut(TcpStream) -> T + Send + 'static) -> (u16, Receiver<T>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap_or_else(|error| panic!("no port on loopback: {error}"));
    let port = listener.local_addr().map_or(0, |address| address.port());
    let (done, results) = channel();
    std::thread::spawn(move || {
        while let Ok((stream, _)) = listener.accept() {
            // Err: a blocking socket without a limit, which is what the test's own limits are for.
            let _ = stream.set_read_timeout(Some(LIMIT));
            if done.send(serve(stream)).is_err() {
                break;
            }
        }
    });
    (port, results)
}

/// Gives each request the next answer, and those that come after the last answer never any.
pub fn speak(answers: Vec<Vec<u8>>) -> (u16, Receiver<Request>) {
    let mut answers = answers.into_iter();
    let mut open = Vec::new();
    listen(move |mut stream| {
        let request = Request::read(&mut stream).unwrap_or_default();
        match answers.next() {
            // Err: the reader is gone, as it may be.
            Some(answer) => drop(stream.write_all(&answer)),
            None => open.push(stream),
        }
        request
    })
}
