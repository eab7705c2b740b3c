use super::file::OutFile;
use super::unwritable;
use crate::app::Context;
use crate::error::Result;
use std::cell::RefCell;
use std::io::{self, Write};

/// Where output goes.
pub(crate) enum Target<'s, 'c> {
    /// The process's stdout.
    Stdout(&'s RefCell<&'c mut (dyn Write + 'c)>),
    /// `--out`.
    File(OutFile),
}

impl<'s, 'c> Target<'s, 'c> {
    /// `--out`, or stdout; `--out -` is stdout too.
    ///
    /// # Errors
    /// `usage` if the file cannot be written.
    pub(crate) fn new(context: &'s Context<'c>) -> Result<Target<'s, 'c>> {
        match &context.globals.out {
            Some(path) if path.as_os_str() != "-" => Ok(Target::File(OutFile::create(path)?)),
            _ => Ok(Target::Stdout(&context.stdout)),
        }
    }

    /// Makes what was written final.
    ///
    /// # Errors
    /// `internal` if it cannot be, `usage` if it is a folder and no answer has named a file in it.
    pub(crate) fn finish(self) -> Result<()> {
        match self {
            Target::Stdout(stdout) => stdout.borrow_mut().flush().map_err(unwritable),
            Target::File(file) => file.finish(),
        }
    }

    /// Lets the reader of a stdout see what there is.
    pub(super) fn show(&mut self) -> io::Result<()> {
        match self {
            Target::Stdout(stdout) => stdout.borrow_mut().flush(),
            Target::File(_) => Ok(()),
        }
    }

    /// Is this a file of its own?
    pub(crate) fn is_file(&self) -> bool {
        matches!(self, Target::File(_))
    }
}

impl Write for Target<'_, '_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Target::Stdout(stdout) => stdout.borrow_mut().write(bytes),
            Target::File(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Target::Stdout(stdout) => stdout.borrow_mut().flush(),
            Target::File(file) => file.flush(),
        }
    }
}
