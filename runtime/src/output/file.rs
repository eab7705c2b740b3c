//! `--out`: everything or nothing, and only to a plain file.

use super::name::file_name;
use super::unwritable;
use crate::client::Response;
use crate::error::{Error, Kind, Result};
use crate::terminal;
use std::fs::File;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, BufWriter, Read, Seek, Write};
use std::path::{Path, PathBuf};

/// Files are written in pieces of this many bytes or more.
const PIECE: usize = 128 << 10;

/// A file that gets its name when all is written.
pub(crate) struct OutFile {
    /// The file, or the folder whose file has no name yet.
    path: PathBuf,
    named: bool,
    /// What temporary files are called after.
    label: String,
    temporary: PathBuf,
    writer: Option<BufWriter<File>>,
}

/// What is here of an answer that broke off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// In bytes.
    pub(crate) length: u64,
    /// Of what it is a part: an entity tag or a date (RFC 9110, 8.8).
    pub(crate) validator: String,
}

impl OutFile {
    /// Starts a file beside `path`, or in it if it is a folder.
    ///
    /// # Errors
    /// `usage` if something other than a plain file has that name (a symbolic link, a FIFO, a device), or if the folder
    /// cannot be written.
    pub(crate) fn create(path: &Path) -> Result<OutFile> {
        let wrong = |reason: &str| {
            Error::new(Kind::Usage, format!("cannot write `{}`: {reason}", path.display())).field("--out")
        };
        let folder = path.is_dir();
        match std::fs::symlink_metadata(path) {
            Ok(metadata) if metadata.is_symlink() && !folder => return Err(wrong("it is a symbolic link")),
            Ok(metadata) if !metadata.is_file() && !folder => return Err(wrong("it is not a plain file")),
            Err(_) if path.to_string_lossy().ends_with('/') => return Err(wrong("there is no such folder")),
            _ => {}
        }
        let name = if folder { Some("download".as_ref()) } else { path.file_name() };
        let label = name.ok_or_else(|| wrong("it has no file name"))?.to_string_lossy().into_owned();
        let hidden = format!(".{label}.{:08x}.part", RandomState::new().hash_one(0_u8) as u32);
        let temporary = if folder { path.join(hidden) } else { path.with_file_name(hidden) };
        let file = File::options()
            .read(true)
            .write(true)
            .create_new(true)
            .open(&temporary)
            .map_err(|error| wrong(&error.to_string()))?;
        let writer = Some(BufWriter::with_capacity(PIECE, file));
        Ok(OutFile { path: path.to_owned(), named: !folder, label, temporary, writer })
    }

    /// If it is in a folder: gives it the name that the answer of `url` has, with `extension` if it is laid out.
    ///
    /// # Errors
    /// `usage` if there is such a file already, and it is not to be written `over`.
    pub(crate) fn name<B>(&mut self, response: &Response<B>, url: &str, extension: &str, over: bool) -> Result<()> {
        if self.named {
            return Ok(());
        }
        let mut name = file_name(response.header("content-disposition"), url);
        if !name.ends_with(extension) {
            name.push_str(extension);
        }
        self.path.push(name);
        self.named = true;
        match std::fs::symlink_metadata(&self.path) {
            Ok(metadata) if over && metadata.is_file() => Ok(()),
            Ok(_) => {
                let message = format!("there is `{}` already", terminal::line(&self.path.to_string_lossy()));
                Err(Error::new(Kind::Usage, message)
                    .field("--out")
                    .hint("write over it with --yes, or name another file with --out FILE"))
            }
            Err(_) => Ok(()),
        }
    }

    /// The name that it will have, for people.
    pub(crate) fn shown(&self) -> String {
        terminal::line(&self.path.file_name().unwrap_or_default().to_string_lossy())
    }

    /// Throws away what is written.
    pub(crate) fn restart(&mut self) -> Result<()> {
        let Some(writer) = &mut self.writer else { return Ok(()) };
        writer.rewind().and_then(|()| writer.get_ref().set_len(0)).map_err(unwritable)
    }

    /// Reads what is written.
    pub(crate) fn read(&mut self, mut see: impl FnMut(&[u8])) -> Result<()> {
        let Some(writer) = &mut self.writer else { return Ok(()) };
        let mut piece = vec![0; PIECE];
        writer.rewind().map_err(unwritable)?;
        loop {
            match writer.get_mut().read(&mut piece).map_err(unwritable)? {
                0 => return Ok(()),
                length => see(&piece[..length]),
            }
        }
    }

    /// Goes on with what an earlier run has kept for the same request, if it has.
    pub(crate) fn adopt(&mut self, request: u64) -> Option<Part> {
        let (part, from) = self.kept(request);
        let validator = std::fs::read_to_string(&from).ok()?;
        // Who renames it first has it. Err: another run has.
        std::fs::remove_file(&from).and_then(|()| std::fs::rename(&part, &self.temporary)).ok()?;
        let plain = std::fs::symlink_metadata(&self.temporary).is_ok_and(|metadata| metadata.is_file());
        let mut file = File::options().read(true).write(true).open(&self.temporary).ok().filter(|_| plain)?;
        let length = file.seek(io::SeekFrom::End(0)).ok()?;
        self.writer = Some(BufWriter::with_capacity(PIECE, file));
        Some(Part { length, validator })
    }

    /// Keeps what is written for the next run of the same request.
    pub(crate) fn keep(mut self, request: u64, validator: &str) -> io::Result<()> {
        let (part, from) = self.kept(request);
        if let Some(writer) = &mut self.writer {
            writer.flush()?;
        }
        std::fs::rename(&self.temporary, part)?;
        self.writer = None;
        std::fs::write(from, validator)
    }

    /// Where a part of what `request` asks for is kept, and of what it is a part.
    fn kept(&self, request: u64) -> (PathBuf, PathBuf) {
        let beside = |ending| self.temporary.with_file_name(format!(".{}.{request:016x}.{ending}", self.label));
        (beside("part"), beside("from"))
    }

    /// Gives the file its name.
    ///
    /// # Errors
    /// `usage` if nothing has given it one, `internal` if it cannot be written.
    pub(crate) fn finish(mut self) -> Result<()> {
        if !self.named {
            let message = format!("`{}` is a folder, and the output has no name", self.path.display());
            return Err(Error::new(Kind::Usage, message).field("--out").hint("name a file with --out FILE"));
        }
        if let Some(writer) = &mut self.writer {
            writer.flush().map_err(unwritable)?;
        }
        std::fs::rename(&self.temporary, &self.path).map_err(unwritable)?;
        self.writer = None;
        Ok(())
    }
}

impl Write for OutFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.as_mut().map_or(Ok(0), |writer| writer.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.as_mut().map_or(Ok(()), BufWriter::flush)
    }
}

impl Drop for OutFile {
    /// What was not finished leaves nothing behind.
    fn drop(&mut self) {
        if self.writer.take().is_some() {
            // Err: it has gone already.
            let _ = std::fs::remove_file(&self.temporary);
        }
    }
}
