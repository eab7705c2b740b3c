//! What came back: a head, and a body that is read as it comes or has been collected.

use super::status::clipped;
use crate::error::{Error, Kind, Result};
use serde_json::json;

/// An answer. Header names are lower case.
#[derive(Debug, Clone)]
pub struct Response<B = Vec<u8>> {
    /// The status code.
    pub status: u16,
    /// In the order received.
    pub headers: Vec<(String, String)>,
    /// Decoded (gzip, brotli, zstd).
    pub body: B,
}

/// A body, by how much of it has arrived.
pub enum Body<'t> {
    /// All of it.
    Whole(Vec<u8>),
    /// Its beginning; then it broke off, and the error says why.
    Broken(Vec<u8>, Box<Error>),
    /// Its beginning, and where the rest comes from.
    Arriving(Vec<u8>, Box<dyn Source + 't>),
}

/// A body on its way.
pub trait Source {
    /// Waits for more of it; `None` at its end.
    ///
    /// # Errors
    /// `network`, `timeout` or `interrupted`: it has broken off.
    fn next(&mut self) -> Result<Option<&[u8]>>;
}

impl<B> Response<B> {
    /// The first field of this name, which is given in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }
}

impl From<Response> for Response<Body<'_>> {
    fn from(response: Response) -> Self {
        Response { status: response.status, headers: response.headers, body: Body::Whole(response.body) }
    }
}

impl<'t> Response<Body<'t>> {
    /// Waits for the body, at most for about `most` bytes of it: the rest is not wanted.
    pub(crate) fn collect(self, most: usize) -> Response<Body<'t>> {
        let length = self.header("content-length").and_then(|text| text.parse().ok()).unwrap_or(0);
        Response { status: self.status, headers: self.headers, body: self.body.collect(most, length) }
    }

    /// The response if its body is whole.
    pub(crate) fn whole(self) -> Result<Response, Response<Body<'t>>> {
        match self.body {
            Body::Whole(body) => Ok(Response { status: self.status, headers: self.headers, body }),
            body => Err(Response { status: self.status, headers: self.headers, body }),
        }
    }

    /// As much of the body as is here.
    pub(crate) fn so_far(self) -> Response {
        let (Body::Whole(body) | Body::Broken(body, _) | Body::Arriving(body, _)) = self.body;
        Response { status: self.status, headers: self.headers, body }
    }

    /// Why there is no whole body; what there is of it goes into the error.
    pub(crate) fn broken(self) -> Box<Error> {
        match self.body {
            Body::Broken(body, mut error) => {
                error.details = json!({"body": clipped(&body)});
                error
            }
            Body::Whole(_) | Body::Arriving(..) => Error::new(Kind::Internal, "a body has not been read"),
        }
    }
}

impl<'t> Body<'t> {
    /// The most room that is made because of a length which the server has only announced.
    const ANNOUNCED: usize = 64 << 20;

    fn collect(self, most: usize, length: usize) -> Body<'t> {
        let Body::Arriving(mut body, mut source) = self else { return self };
        body.reserve(length.min(most).min(Self::ANNOUNCED).saturating_sub(body.len()));
        while body.len() < most {
            match source.next() {
                Ok(Some(bytes)) => body.extend_from_slice(bytes),
                Ok(None) => break,
                Err(error) => return Body::Broken(body, error),
            }
        }
        Body::Whole(body)
    }

    /// Waits for its beginning.
    pub(crate) fn begin(&mut self) {
        let Body::Arriving(start, source) = self else { return };
        while start.is_empty() {
            match source.next() {
                Ok(Some(bytes)) => start.extend_from_slice(bytes),
                Ok(None) => return *self = Body::Whole(Vec::new()),
                Err(error) => return *self = Body::Broken(Vec::new(), error),
            }
        }
    }

    /// As much of it as is here.
    pub(crate) fn so_far(&self) -> &[u8] {
        let (Body::Whole(body) | Body::Broken(body, _) | Body::Arriving(body, _)) = self;
        body
    }

    /// Passes it on as it comes.
    ///
    /// # Errors
    /// Those of `write`, and what broke it off.
    pub(crate) fn pass(self, write: &mut dyn FnMut(&[u8]) -> Result<()>) -> Result<()> {
        let mut pieces = Pieces::of(self);
        while let Some(bytes) = pieces.next()? {
            write(bytes)?;
        }
        Ok(())
    }
}

/// A body from its beginning, however much of it is here.
pub(crate) struct Pieces<'t> {
    body: Body<'t>,
    begun: bool,
}

impl<'t> Pieces<'t> {
    pub(crate) fn of(body: Body<'t>) -> Pieces<'t> {
        Pieces { body, begun: false }
    }
}

impl Source for Pieces<'_> {
    fn next(&mut self) -> Result<Option<&[u8]>> {
        if !std::mem::replace(&mut self.begun, true) && !self.body.so_far().is_empty() {
            return Ok(Some(self.body.so_far()));
        }
        match &mut self.body {
            Body::Whole(_) => Ok(None),
            Body::Broken(_, error) => Err(error.clone()),
            Body::Arriving(_, source) => source.next(),
        }
    }
}
