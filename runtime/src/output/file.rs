//! `--out FILE`: everything or nothing, and only to a plain file.

use crate::error::{Error, Kind, Result};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// A file that gets its name when all is written.
pub(crate) struct OutFile {
    path: PathBuf,
    temporary: PathBuf,
    writer: Option<BufWriter<File>>,
}

impl OutFile {
    /// Starts a file beside `path`.
    ///
    /// # Errors
    /// `usage` if something other than a plain file has that name (a symbolic link, a FIFO, a device, a directory), or
    /// if the folder cannot be written.
    pub(super) fn create(path: &Path) -> Result<OutFile> {
        let wrong = |reason: String| {
            Error::new(Kind::Usage, format!("cannot write `{}`: {reason}", path.display())).field("--out")
        };
        match std::fs::symlink_metadata(path) {
            Ok(metadata) if metadata.is_symlink() => return Err(wrong("it is a symbolic link".to_owned())),
            Ok(metadata) if !metadata.is_file() => return Err(wrong("it is not a plain file".to_owned())),
            _ => {}
        }
        let name = path.file_name().ok_or_else(|| wrong("it has no file name".to_owned()))?.to_string_lossy();
        let temporary = path.with_file_name(format!(".{name}.{}.part", std::process::id()));
        let file =
            File::options().write(true).create_new(true).open(&temporary).map_err(|error| wrong(error.to_string()))?;
        Ok(OutFile { path: path.to_owned(), temporary, writer: Some(BufWriter::new(file)) })
    }

    /// Gives the file its name.
    pub(super) fn finish(mut self) -> io::Result<()> {
        if let Some(writer) = self.writer.take() {
            writer.into_inner().map_err(io::IntoInnerError::into_error)?;
        }
        std::fs::rename(&self.temporary, &self.path)
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
