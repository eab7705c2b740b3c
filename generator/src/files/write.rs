use super::lock::{self, Hashes, Stamp, hash};
use super::staging::Staging;
use super::{Error, Files, path, read, staging};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The lock of a run that has begun to replace files; it becomes the lock when all are replaced.
const PENDING: &str = "generated.lock.pending";

/// What a run changed.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files of the crate.
    pub files: usize,
    /// Of these, new or changed.
    pub changed: usize,
    /// Files of an earlier run that are gone.
    pub removed: usize,
}

/// Writes a crate, or replaces what an earlier run has written.
///
/// All text is on disk beside the folder before the first file is replaced, and each file is replaced at once.
///
/// # Errors
/// Nothing was changed unless the system failed in the middle of the replacements; the next run then goes on.
pub fn write(files: &Files, stamp: &Stamp, folder: &Path, force: bool) -> Result<Written, Error> {
    path::check(files)?;
    let lock = lock::text(stamp, &files.owned);
    staging::sweep(folder);
    if is_free(folder)? { create(files, &lock, folder) } else { replace(files, &lock, folder, force) }
}

/// There is nothing there.
fn is_free(folder: &Path) -> Result<bool, Error> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(Error::io(folder, error)),
    }
}

/// A new folder, which appears at once.
fn create(files: &Files, lock: &str, folder: &Path) -> Result<Written, Error> {
    let staging = Staging::beside(folder)?;
    let all = || files.owned.iter().chain(&files.initial).chain(&files.continued);
    for (path, text) in all() {
        staging.add(path, text)?;
    }
    staging.add(lock::FILE, lock)?;
    if folder.exists() {
        fs::remove_dir(folder).map_err(|error| Error::io(folder, error))?;
    }
    fs::rename(staging.files(), folder).map_err(|error| Error::io(folder, error))?;
    Ok(Written { files: all().count(), changed: all().count(), removed: 0 })
}

/// Changed files one by one, then those that are no longer made.
fn replace(files: &Files, lock: &str, folder: &Path, force: bool) -> Result<Written, Error> {
    let known = Known::read(folder)?;
    if known.is_empty() && !force {
        return Err(Error::NotOurs(folder.to_owned()));
    }
    let changes = changes(files, &known, folder)?;
    if !changes.edited.is_empty() && !force {
        return Err(Error::Edited(changes.edited));
    }
    if changes.is_empty() && read(folder, lock::FILE)?.as_deref() == Some(lock) {
        return Ok(Written { files: changes.files, ..Written::default() });
    }
    let staging = Staging::beside(folder)?;
    for (path, text) in &changes.texts {
        path::refuse_links(folder, path)?;
        staging.add(path, text)?;
    }
    staging.add(PENDING, lock)?;
    staging.move_to(folder, PENDING)?;
    for path in changes.texts.keys() {
        staging.move_to(folder, path)?;
    }
    changes.stale.iter().try_for_each(|path| remove(folder, path))?;
    let (pending, done) = (folder.join(PENDING), folder.join(lock::FILE));
    fs::rename(&pending, &done).map_err(|error| Error::io(&done, error))?;
    Ok(Written { files: changes.files, changed: changes.texts.len(), removed: changes.stale.len() })
}

/// What earlier runs wrote: the last, and one that was interrupted.
struct Known {
    last: Hashes,
    pending: Hashes,
}

impl Known {
    fn read(folder: &Path) -> Result<Known, Error> {
        let hashes = |file| Ok(lock::hashes(&read(folder, file)?.unwrap_or_default()));
        Ok(Known { last: hashes(lock::FILE)?, pending: hashes(PENDING)? })
    }

    fn is_empty(&self) -> bool {
        self.last.is_empty() && self.pending.is_empty()
    }

    fn wrote(&self, path: &str, text: &str) -> bool {
        let hash = hash(text);
        [&self.last, &self.pending].into_iter().any(|hashes| hashes.get(path) == Some(&hash))
    }

    fn paths(&self) -> impl Iterator<Item = &String> {
        self.last.keys().chain(self.pending.keys())
    }
}

/// What a run has to do.
struct Changes<'a> {
    files: usize,
    texts: BTreeMap<&'a str, &'a str>,
    stale: Vec<String>,
    edited: Vec<String>,
}

impl Changes<'_> {
    fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.stale.is_empty()
    }
}

fn changes<'a>(files: &'a Files, known: &Known, folder: &Path) -> Result<Changes<'a>, Error> {
    let count = files.owned.len() + files.initial.len() + files.continued.len();
    let mut changes = Changes { files: count, texts: BTreeMap::new(), stale: Vec::new(), edited: Vec::new() };
    for (path, text) in &files.owned {
        let stands = read(folder, path)?;
        if stands.as_ref() == Some(text) {
            continue;
        }
        changes.texts.insert(path, text);
        if stands.is_some_and(|stands| !known.wrote(path, &stands)) {
            changes.edited.push(path.clone());
        }
    }
    for (path, text) in &files.initial {
        if read(folder, path)?.is_none() {
            changes.texts.insert(path, text);
        }
    }
    for (path, text) in &files.continued {
        if read(folder, path)?.as_ref() != Some(text) {
            changes.texts.insert(path, text);
        }
    }
    changes.add_stale(files, known, folder)?;
    Ok(changes)
}

impl Changes<'_> {
    fn add_stale(&mut self, files: &Files, known: &Known, folder: &Path) -> Result<(), Error> {
        let mut paths: Vec<&String> = known.paths().filter(|path| !files.owned.contains_key(*path)).collect();
        paths.sort();
        paths.dedup();
        for path in paths {
            // A lock is text that anybody can edit; it must not lead to a file elsewhere.
            if !path::is_safe(path) || files.initial.contains_key(path) || files.continued.contains_key(path) {
                continue;
            }
            path::refuse_links(folder, path)?;
            let Some(stands) = read(folder, path)? else { continue };
            if !known.wrote(path, &stands) {
                self.edited.push(path.clone());
            }
            self.stale.push(path.clone());
        }
        Ok(())
    }
}

/// Removes a file, and the folders above it that have nothing else in them.
fn remove(folder: &Path, path: &str) -> Result<(), Error> {
    let file = folder.join(path);
    fs::remove_file(&file).map_err(|error| Error::io(&file, error))?;
    for above in file.ancestors().skip(1).take_while(|above| *above != folder) {
        if fs::remove_dir(above).is_err() {
            break;
        }
    }
    Ok(())
}
