//! The folder beside a crate in which its text is put on disk before any of it appears.
//!
//! A run that is killed leaves its folder behind. It says in a file which crate it is for, and that file is locked as
//! long as the run lives: so the next run knows what it may take away.

use super::Error;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

/// What all such folders are called, before some random characters.
const PREFIX: &str = ".imajin-";

/// Holds the name of the crate's folder once it is locked.
const LOCK: &str = "lock";

/// The files, as they will be in the crate.
const FILES: &str = "crate";

/// A folder beside the crate's, on the same file system, that goes away with the run.
pub(super) struct Staging {
    files: PathBuf,
    // Closed before its folder is removed: Windows would not remove it.
    _lock: File,
    _folder: tempfile::TempDir,
}

impl Staging {
    pub(super) fn beside(folder: &Path) -> Result<Staging, Error> {
        let above = above(folder);
        fs::create_dir_all(above).map_err(|error| Error::io(above, error))?;
        let made = tempfile::Builder::new().prefix(PREFIX).tempdir_in(above);
        let staging = made.map_err(|error| Error::io(above, error))?;
        let file = staging.path().join(LOCK);
        let lock = claim(&file, folder).map_err(|error| Error::io(&file, error))?;
        Ok(Staging { files: staging.path().join(FILES), _lock: lock, _folder: staging })
    }

    /// What becomes the crate's folder.
    pub(super) fn files(&self) -> &Path {
        &self.files
    }

    pub(super) fn add(&self, path: &str, text: &str) -> Result<(), Error> {
        put(&self.files.join(path), |file| fs::write(file, text))
    }

    pub(super) fn move_to(&self, folder: &Path, path: &str) -> Result<(), Error> {
        put(&folder.join(path), |file| fs::rename(self.files.join(path), file))
    }
}

fn put(file: &Path, put: impl Fn(&Path) -> std::io::Result<()>) -> Result<(), Error> {
    let above = file.parent().unwrap_or(file);
    fs::create_dir_all(above).map_err(|error| Error::io(above, error))?;
    put(file).map_err(|error| Error::io(file, error))
}

fn above(folder: &Path) -> &Path {
    match folder.parent() {
        Some(above) if above != Path::new("") => above,
        _ => Path::new("."),
    }
}

/// Says whose the folder is. Where files cannot be locked it says nothing, and nobody takes it away.
fn claim(file: &Path, folder: &Path) -> std::io::Result<File> {
    let mut lock = File::create_new(file)?;
    if let (Ok(()), Some(name)) = (lock.lock(), folder.file_name()) {
        lock.write_all(name.as_encoded_bytes())?;
    }
    Ok(lock)
}

/// Takes away what runs for this crate that were killed have left. What cannot be taken away harms nobody.
pub(super) fn sweep(folder: &Path) {
    let Some(name) = folder.file_name() else { return };
    let beside = fs::read_dir(above(folder)).into_iter().flatten().flatten();
    let ours = beside.filter(|entry| entry.file_name().as_encoded_bytes().starts_with(PREFIX.as_bytes()));
    for entry in ours.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir())) {
        if is_left(&entry.path(), name) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Nobody holds its lock, which names the crate, and there is nothing in it but what is put there.
fn is_left(staging: &Path, name: &OsStr) -> bool {
    let is_known = |entry: fs::DirEntry| [LOCK, FILES].iter().any(|known| entry.file_name() == *known);
    let is_ours = || fs::read_dir(staging).is_ok_and(|entries| entries.flatten().all(is_known));
    let said = || {
        let file = staging.join(LOCK);
        let lock = fs::symlink_metadata(&file).ok().filter(fs::Metadata::is_file).and(File::open(&file).ok())?;
        lock.try_lock().ok()?;
        let mut said = Vec::new();
        lock.take(4096).read_to_end(&mut said).ok()?;
        Some(said)
    };
    said().is_some_and(|said| said == name.as_encoded_bytes()) && is_ours()
}
