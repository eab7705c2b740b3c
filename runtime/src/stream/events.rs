use super::{Event, Piece};
use std::time::Duration;

/// Server-sent events, by the rules of WHATWG HTML, 9.2.6.
#[derive(Debug, Default)]
pub(crate) struct Events {
    /// The beginning of a line.
    line: Vec<u8>,
    /// The line before ended with CR: an LF belongs to it.
    after_cr: bool,
    /// The first line, which may have a byte order mark, is over.
    begun: bool,
    name: String,
    /// Each of its lines ends with LF.
    data: String,
    /// Said within this event.
    own_id: Option<String>,
    /// Of the last event that was over.
    id: String,
    retry: Option<Duration>,
}

impl Events {
    pub(super) fn next(&mut self, bytes: &mut &[u8]) -> Option<Piece> {
        loop {
            if let Some(first) = bytes.first()
                && std::mem::take(&mut self.after_cr)
                && *first == b'\n'
            {
                *bytes = &bytes[1..];
            }
            let Some(end) = bytes.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
                self.line.extend_from_slice(bytes);
                *bytes = &[];
                return None;
            };
            self.line.extend_from_slice(&bytes[..end]);
            self.after_cr = bytes[end] == b'\r';
            *bytes = &bytes[end + 1..];
            let piece = self.line();
            if piece.is_some() {
                return piece;
            }
        }
    }

    /// An event that no empty line ends is none.
    pub(super) fn end(&mut self) -> Option<Piece> {
        let rest = self.take_line();
        let event = self.dispatch();
        let mut text = String::new();
        if let Some(event) = event {
            text.extend(event.name.iter().map(|name| format!("event: {name}\n")));
            text.extend(event.data.lines().map(|line| format!("data: {line}\n")));
        }
        text.push_str(&rest);
        let text = text.trim_end();
        (!text.is_empty() && !text.starts_with(':')).then(|| Piece::Stray(text.to_owned()))
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn retry(&self) -> Option<Duration> {
        self.retry
    }

    fn take_line(&mut self) -> String {
        let line = std::mem::take(&mut self.line);
        let line = if std::mem::replace(&mut self.begun, true) {
            &line[..]
        } else {
            line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line)
        };
        String::from_utf8_lossy(line).into_owned()
    }

    fn line(&mut self) -> Option<Piece> {
        let line = self.take_line();
        if line.is_empty() {
            if let Some(id) = &self.own_id {
                self.id.clone_from(id);
            }
            return self.dispatch().map(Piece::Event);
        }
        let (field, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "" => {}
            "event" => value.clone_into(&mut self.name),
            "data" => {
                self.data.push_str(value);
                self.data.push('\n');
            }
            "id" if value.contains('\0') => {}
            "id" => self.own_id = Some(value.to_owned()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok().map(Duration::from_millis).or(self.retry);
            }
            _ => return Some(Piece::Stray(line)),
        }
        None
    }

    /// Without data there is no event.
    fn dispatch(&mut self) -> Option<Event> {
        let name = Some(std::mem::take(&mut self.name)).filter(|name| !name.is_empty());
        let id = self.own_id.take();
        let mut data = std::mem::take(&mut self.data);
        data.pop()?;
        Some(Event { name, id, data })
    }
}
