//! Where texts come from: the command line itself, a file, stdin.

use super::Bytes;
use crate::error::{Error, Kind, Result};
use crate::terminal::line;
use std::io::Read;
use std::path::PathBuf;

/// A reader of files, and of stdin at most once.
pub(crate) struct Source<'a> {
    stdin: Option<&'a mut dyn Read>,
}

impl<'a> Source<'a> {
    pub(crate) fn new(stdin: &'a mut dyn Read) -> Source<'a> {
        Source { stdin: Some(stdin) }
    }

    /// What a text stands for: `@path`, `@-`, or itself; `@@x` is the text `@x`.
    pub(crate) fn bytes(&mut self, text: &str) -> Result<Bytes> {
        match text.strip_prefix('@') {
            None => Ok(Bytes::Memory(text.as_bytes().to_vec())),
            Some("-") => self.stdin().map(Bytes::Memory),
            Some(rest) if rest.starts_with('@') => Ok(Bytes::Memory(rest.as_bytes().to_vec())),
            Some(path) => {
                let path = PathBuf::from(path);
                match std::fs::metadata(&path) {
                    Ok(metadata) if metadata.is_dir() => Err(unreadable(text, "it is a folder")),
                    Ok(_) => Ok(Bytes::File(path)),
                    Err(error) => Err(unreadable(text, &error.to_string())),
                }
            }
        }
    }

    /// The same as text.
    pub(crate) fn text(&mut self, text: &str) -> Result<String> {
        if !text.starts_with('@') {
            return Ok(text.to_owned());
        }
        let bytes = self.bytes(text)?.read()?;
        String::from_utf8(bytes).map_err(|_| unreadable(text, "it is not UTF-8 text"))
    }

    /// `-d`: like [`Source::bytes`], and `-` is stdin.
    pub(crate) fn data(&mut self, text: &str) -> Result<Bytes> {
        self.bytes(if text == "-" { "@-" } else { text })
    }

    fn stdin(&mut self) -> Result<Vec<u8>> {
        let Some(stdin) = self.stdin.take() else {
            return Err(Error::new(Kind::Usage, "stdin is asked for twice, and can be read once"));
        };
        let mut bytes = Vec::new();
        let read = stdin.read_to_end(&mut bytes);
        read.map(|_| bytes).map_err(|error| Error::new(Kind::Usage, format!("cannot read stdin: {error}")))
    }
}

pub(super) fn unreadable(text: &str, reason: &str) -> Box<Error> {
    let text = line(text);
    Error::new(Kind::Usage, format!("cannot read {text}: {reason}"))
        .hint(format!("if the text itself is meant, write @{text}"))
}
