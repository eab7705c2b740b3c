//! A mock on a loopback port.

use super::problem::Rejection;
use super::{Cut, Mock, Reply, Request, Settings};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use http_body::{Frame, SizeHint};
use serde_json::Value;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::thread::JoinHandle;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// Starts mocks.
#[derive(Debug)]
pub struct Server;

/// A mock that is being served; it stops when this is dropped.
#[derive(Debug)]
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    /// What it serves.
    pub mock: Arc<Mock>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves a document on a loopback port; 0 is any free one.
    ///
    /// # Errors
    ///
    /// If the port cannot be had.
    pub fn start(root: Arc<Value>, settings: Settings, port: u16) -> io::Result<Running> {
        let mock = Arc::new(Mock::new(root, settings));
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, port)))?;
        let address = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let routes = Router::new().fallback(serve).with_state(mock.clone());
        let thread = std::thread::Builder::new().name("mock".to_owned()).spawn(move || {
            runtime.block_on(async {
                let serving = std::pin::pin!(std::future::IntoFuture::into_future(axum::serve(listener, routes)));
                // Connections that are kept alive must not hold up the end.
                tokio::select! { _ = serving => {}, _ = stopped => {} }
            });
            runtime.shutdown_background();
        })?;
        Ok(Running { address, mock, stop: Some(stop), thread: Some(thread) })
    }
}

impl Running {
    /// The root of all paths, without a trailing slash.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // The thread ends with an error only if it panicked, and then there is nothing left to serve.
            let _ended = thread.join();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // The receiver is gone only if the thread is.
        let _told = self.stop.take().map(|stop| stop.send(()));
        let _ended = self.thread.take().map(JoinHandle::join);
    }
}

async fn serve(State(mock): State<Arc<Mock>>, request: axum::extract::Request) -> Response {
    let (parts, body) = request.into_parts();
    let limit = mock.settings.body_limit;
    let reply = match axum::body::to_bytes(body, limit).await {
        Err(_) => Rejection::new(413, format!("the body is longer than {limit} bytes")).reply(),
        Ok(body) => {
            tokio::time::sleep(mock.settings.delay).await;
            let asked = tokio::task::spawn_blocking(move || {
                let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
                let headers: Vec<(String, String)> =
                    parts.headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
                mock.respond(&Request {
                    method: parts.method.as_str(),
                    path: parts.uri.path(),
                    query: parts.uri.query().unwrap_or_default(),
                    headers: &headers,
                    body: &body,
                })
            });
            asked.await.unwrap_or_else(|_| Rejection::new(500, "the mock itself failed").reply())
        }
    };
    response(reply)
}

fn response(reply: Reply) -> Response {
    let body = match reply.cut {
        None => Body::from(reply.body),
        Some(cut) => Body::new(Broken::new(reply.body, cut)),
    };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in reply.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().append(name, value);
        }
    }
    response
}

/// A body that ends in an error, upon which the connection is closed.
struct Broken {
    length: u64,
    half: Option<Bytes>,
    waited: bool,
}

impl Broken {
    fn new(mut body: Vec<u8>, cut: Cut) -> Self {
        let length = body.len().max(2) as u64;
        body.truncate(body.len() / 2);
        let half = (cut == Cut::Truncate).then(|| Bytes::from(body));
        Self { length, half, waited: cut == Cut::Drop }
    }
}

impl http_body::Body for Broken {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(half) = self.half.take() {
            return Poll::Ready(Some(Ok(Frame::data(half))));
        }
        // Once round the loop, so that the half is on its way before the connection goes.
        if !std::mem::replace(&mut self.waited, true) {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::Error::other("cut on purpose"))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}
