//! Places of findings: files are read again, each once, however many findings there are.

use super::{Documents, MOUNT, document, pointer, span, text};
use crate::diagnostic::{At, Diagnostics, Place};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

impl Documents {
    /// Where the value at a pointer stands, or the nearest value above it that the vendor's file has: what an overlay
    /// put in has no place of its own.
    pub fn locate(&self, pointer: &str) -> Option<Place> {
        self.locate_all(&[pointer]).pop().flatten()
    }

    /// The places of many pointers; each file is read once.
    pub fn locate_all(&self, pointers: &[&str]) -> Vec<Option<Place>> {
        let mut by_file: BTreeMap<&Path, Vec<(usize, &str)>> = BTreeMap::new();
        for (index, pointer) in pointers.iter().enumerate() {
            if let Some((file, within)) = self.source_of(pointer) {
                by_file.entry(file).or_default().push((index, within));
            }
        }
        let mut places = vec![None; pointers.len()];
        for (file, wanted) in by_file {
            let within: Vec<&str> = wanted.iter().map(|(_, pointer)| *pointer).collect();
            let found = read(file, |text| {
                let lines = lines(text);
                let marks = span::find(text, &within);
                marks.into_iter().map(|mark| place(file, &lines, mark)).collect::<Vec<_>>()
            });
            for ((index, _), place) in wanted.iter().zip(found.unwrap_or_default()) {
                places[*index] = Some(place);
            }
        }
        places
    }

    /// The file that a pointer leads into, and the pointer within it.
    fn source_of<'p>(&self, pointer: &'p str) -> Option<(&Path, &'p str)> {
        let mounted =
            pointer.strip_prefix('/').and_then(|rest| rest.strip_prefix(MOUNT)).filter(|rest| rest.starts_with('/'));
        let Some(rest) = mounted else {
            return self.sources.first().map(|source| (source.path.as_path(), pointer));
        };
        let end = rest[1..].find('/').map_or(rest.len(), |slash| slash + 1);
        let name = pointer::unescape(&rest[1..end]);
        let source = self.sources.iter().find(|source| source.name == name)?;
        Some((&source.path, &rest[end..]))
    }
}

/// The places of findings, one entry for each. Without documents, which is when loading failed, only those that name a
/// file have one.
pub fn locate(documents: Option<&Documents>, diagnostics: &Diagnostics) -> Vec<Option<Place>> {
    let mut places: Vec<Option<Place>> = diagnostics.iter().map(|_| None).collect();
    let pointers = diagnostics.iter().enumerate().filter_map(|(index, found)| match &found.at {
        At::Pointer(pointer) => Some((index, pointer.as_str())),
        _ => None,
    });
    let (indices, pointers): (Vec<_>, Vec<_>) = pointers.unzip();
    let located = documents.map(|documents| documents.locate_all(&pointers)).unwrap_or_default();
    indices.into_iter().zip(located).for_each(|(index, place)| places[index] = place);

    let mut by_file: BTreeMap<PathBuf, Vec<(usize, span::Mark)>> = BTreeMap::new();
    for (index, found) in diagnostics.iter().enumerate() {
        if let At::Position { document, line, column } = &found.at {
            let mark = span::Mark { line: *line, column: *column, length: 1 };
            by_file.entry(document.into()).or_default().push((index, mark));
        }
    }
    for (file, marks) in by_file {
        let placed = |text: &str| {
            let lines = lines(text);
            marks.iter().for_each(|(index, mark)| places[*index] = Some(place(&file, &lines, *mark)));
        };
        _ = read(&file, placed);
    }
    places
}

/// The text of a file, also where it is not UTF-8 to its end.
fn read<T>(file: &Path, with: impl FnOnce(&str) -> T) -> Option<T> {
    let bytes = document::read_bytes(file).ok()?;
    Some(match text::decode(&bytes) {
        Ok(text) => with(text),
        Err(_) => with(String::from_utf8_lossy(&bytes).trim_start_matches('\u{FEFF}')),
    })
}

fn lines(text: &str) -> Vec<&str> {
    text.split('\n').collect()
}

fn place(file: &Path, lines: &[&str], mark: span::Mark) -> Place {
    let line = lines.get(mark.line.saturating_sub(1)).copied().unwrap_or_default();
    Place::new(file.display().to_string(), line, mark.line, mark.column, mark.length)
}
