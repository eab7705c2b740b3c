//! Files on their way to a server, read while they are sent.

use crate::error::{Error, Kind, Result};
use crate::request::{Field, Payload, Request, disposition, one_line};
use futures_core::Stream;
use reqwest::multipart::{Form, Part};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task;
use tokio::sync::mpsc::{Receiver, channel};

/// Files are read in pieces of this many bytes.
const PIECE: u64 = 256 << 10;
/// So many pieces are read ahead.
const AHEAD: usize = 2;

/// Bytes of files that have been handed to the connection.
#[derive(Debug, Clone, Default)]
pub(super) struct Sent(Arc<AtomicU64>);

impl Sent {
    pub(super) fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// The first file of a request, and how long all of them are; `None` if it sends no file.
pub(super) fn files(request: &Request) -> Option<(PathBuf, u64)> {
    let paths: Vec<&PathBuf> = match &request.body {
        Payload::File(path) => vec![path],
        Payload::Multipart(fields) => fields.iter().filter_map(Field::file).collect(),
        Payload::Empty | Payload::Bytes(_) => Vec::new(),
    };
    let lengths = paths.iter().filter_map(|path| std::fs::metadata(path).ok()).map(|metadata| metadata.len());
    Some(((*paths.first()?).clone(), lengths.sum()))
}

/// Adds the body of a request.
///
/// # Errors
/// `usage` if a file cannot be read.
pub(super) fn body(
    builder: reqwest::RequestBuilder,
    payload: &Payload,
    sent: &Sent,
) -> Result<reqwest::RequestBuilder> {
    Ok(match payload {
        Payload::Empty => builder,
        Payload::Bytes(bytes) => builder.body(bytes.clone()),
        Payload::File(path) => {
            let (body, length) = open(path, sent)?;
            builder.header("content-length", length).body(body)
        }
        Payload::Multipart(fields) => builder.multipart(form(fields, sent)?),
    })
}

fn form(fields: &[Field], sent: &Sent) -> Result<Form> {
    let mut form = Form::new().percent_encode_noop();
    for field in fields {
        let mut part = match &field.body {
            Payload::File(path) => {
                let (body, length) = open(path, sent)?;
                Part::stream_with_length(body, length)
            }
            Payload::Bytes(bytes) => Part::bytes(bytes.clone()),
            Payload::Empty | Payload::Multipart(_) => Part::bytes(Vec::new()),
        };
        if let Some(name) = &field.file_name {
            part = part.file_name(one_line(name));
        }
        if let Some(media_type) = &field.content_type {
            let wrong = |_| Error::new(Kind::Validation, format!("`{media_type}` is not a media type"));
            part = part.mime_str(media_type).map_err(wrong)?;
        }
        form = form.part(disposition(&field.name), part);
    }
    Ok(form)
}

/// A file as a body that is read while it is sent, and its length.
fn open(path: &Path, sent: &Sent) -> Result<(reqwest::Body, u64)> {
    let wrong = |error| Error::new(Kind::Usage, format!("cannot read `{}`: {error}", path.display()));
    let file = File::open(path).map_err(wrong)?;
    let length = file.metadata().map_err(wrong)?.len();
    let pieces = Pieces { file: Some(file.take(length)), coming: None, sent: sent.clone() };
    Ok((reqwest::Body::wrap_stream(pieces), length))
}

/// A file in pieces. A thread reads ahead, from the first piece that is wanted on: disks keep a runtime waiting.
struct Pieces {
    file: Option<io::Take<File>>,
    coming: Option<Receiver<io::Result<Vec<u8>>>>,
    sent: Sent,
}

impl Stream for Pieces {
    type Item = io::Result<Vec<u8>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut task::Context<'_>) -> task::Poll<Option<Self::Item>> {
        let Pieces { file, coming, sent } = self.get_mut();
        if let Some(file) = file.take() {
            *coming = Some(read_ahead(file));
        }
        let Some(coming) = coming else { return task::Poll::Ready(None) };
        coming.poll_recv(context).map(|piece| {
            if let Some(Ok(piece)) = &piece {
                sent.0.fetch_add(piece.len() as u64, Ordering::Relaxed);
            }
            piece
        })
    }
}

/// The thread ends with the file, or when nobody wants more of it.
fn read_ahead(mut file: io::Take<File>) -> Receiver<io::Result<Vec<u8>>> {
    let (sender, receiver) = channel(AHEAD);
    std::thread::spawn(move || {
        loop {
            let mut piece = Vec::with_capacity(PIECE as usize);
            let piece = match file.by_ref().take(PIECE).read_to_end(&mut piece) {
                Ok(0) => break,
                Ok(_) => Ok(piece),
                Err(error) => Err(error),
            };
            let failed = piece.is_err();
            if sender.blocking_send(piece).is_err() || failed {
                break;
            }
        }
    });
    receiver
}
