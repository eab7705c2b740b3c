use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a crate cannot be written or checked.
#[derive(Debug)]
pub enum Error {
    /// The system says no.
    Io {
        /// What was to be read or written.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// Files of the generator that somebody has edited, relative to the crate.
    Edited(Vec<String>),
    /// The folder has files and no `generated.lock`.
    NotOurs(PathBuf),
    /// A path that would leave the crate, or that not every file system has.
    UnsafePath(String),
    /// A symbolic link stands where a folder or file of the crate should be.
    Link(PathBuf),
}

impl Error {
    pub(super) fn io(path: &Path, source: io::Error) -> Error {
        Error::Io { path: path.to_owned(), source }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Io { path, source } => write!(f, "{}: {source}", path.display()),
            Error::Edited(files) => {
                writeln!(f, "these files were written by imajin and edited since, so they are left alone:")?;
                for file in files {
                    writeln!(f, "  {file}: {}", place(file))?;
                }
                write!(f, "Take the edits back and make them there, or overwrite them with --force.")
            }
            Error::NotOurs(folder) => write!(
                f,
                "{} has files in it and no generated.lock, so it was not written by imajin: choose another folder, or \
                 write into it with --force",
                folder.display()
            ),
            Error::UnsafePath(path) => write!(f, "{path:?} is no path that every file system has"),
            Error::Link(path) => {
                write!(f, "{} is a symbolic link, which imajin does not write through", path.display())
            }
        }
    }
}

// The cause is part of what is shown, so there is no `source` that would be shown again.
impl std::error::Error for Error {}

/// Which of the four places an edit of this file belongs to.
fn place(file: &str) -> &'static str {
    match file {
        "Cargo.toml" | "README.md" => "the edit belongs into service.toml",
        _ if file.starts_with("src/workflows/") => "the edit belongs into workflows.arazzo.yaml",
        "src/main.rs" | "src/lib.rs" => "the edit belongs into src/custom.rs",
        _ if file.starts_with("tests/") => "the edit belongs into a test file of your own beside it",
        _ if file.starts_with("vendor/") => {
            "the edit belongs into the runtime: generate with --runtime path=<its folder>"
        }
        _ => "the edit belongs into overlay.yaml",
    }
}
