//! Where a document is, and where a reference in it leads: no file outside the tree, no network unless allowed.

use super::url;
use percent_encoding::percent_decode_str;
use reqwest::Url;
use std::io;
use std::path::{Component, Path, PathBuf};

/// A file or a URL. Paths are absolute and have no `.` and `..`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    File(PathBuf),
    Url(Url),
}

/// What a tree of documents may reach.
#[derive(Debug)]
pub(super) struct Bounds {
    entry: Place,
    /// The entry's folder as the user named it.
    folder: PathBuf,
    /// Files must be below this folder.
    root: PathBuf,
    allow_remote: bool,
}

/// Why a reference is not followed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It leads to the network.
    Remote,
    /// It leads out of this folder.
    Outside(PathBuf),
    /// It is no relative path.
    NotRelative,
}

impl Bounds {
    /// The bounds of the tree that an entry document begins: files below the nearest ancestor that has a `.git`, or
    /// else below the folder that the entry's folder is in, so that `../common/x.yaml` works.
    pub(super) fn of(entry: &Path, allow_remote: bool) -> io::Result<Self> {
        if let Some(url) = url::of(entry) {
            let (folder, root) = (PathBuf::new(), PathBuf::new());
            return Ok(Self { entry: Place::Url(url), folder, root, allow_remote: true });
        }
        let named = entry.parent().map(Path::to_owned).unwrap_or_default();
        let entry = std::path::absolute(entry)?;
        let folder = entry.parent().unwrap_or(&entry).canonicalize()?;
        let repository = folder.ancestors().find(|ancestor| ancestor.join(".git").exists());
        // Never the whole file system.
        let above = folder.parent().filter(|above| above.parent().is_some());
        let root = repository.or(above).unwrap_or(&folder).to_owned();
        let entry = entry.file_name().map_or_else(|| folder.clone(), |name| folder.join(name));
        Ok(Self { entry: Place::File(entry), folder: named, root, allow_remote })
    }

    /// Where the entry is.
    pub(super) fn entry(&self) -> &Place {
        &self.entry
    }

    /// Where a reference (without its fragment) leads that stands in the document at `base`.
    pub(super) fn resolve(&self, base: &Place, reference: &str) -> Result<Place, Refusal> {
        let absolute = Url::parse(reference).ok().filter(|url| url.scheme().len() > 1);
        let url = match (absolute, base) {
            (Some(url), _) => url,
            (None, Place::Url(base)) => base.join(reference).map_err(|_| Refusal::NotRelative)?,
            (None, Place::File(base)) => return self.resolve_file(base, reference),
        };
        match url.scheme() {
            "http" | "https" if self.allow_remote => Ok(Place::Url(url)),
            "http" | "https" => Err(Refusal::Remote),
            _ => Err(Refusal::NotRelative),
        }
    }

    fn resolve_file(&self, base: &Path, reference: &str) -> Result<Place, Refusal> {
        let path = reference.split('?').next().unwrap_or_default();
        let path = percent_decode_str(path).decode_utf8().map_err(|_| Refusal::NotRelative)?;
        if path.contains('\0') || Path::new(&*path).is_absolute() || path.starts_with('/') {
            return Err(Refusal::NotRelative);
        }
        let mut resolved = base.parent().map(Path::to_owned).unwrap_or_default();
        for component in Path::new(&*path).components() {
            match component {
                Component::CurDir => {}
                Component::Normal(name) => resolved.push(name),
                Component::ParentDir => _ = resolved.pop(),
                Component::Prefix(_) | Component::RootDir => return Err(Refusal::NotRelative),
            }
        }
        if resolved.starts_with(&self.root) {
            Ok(Place::File(resolved))
        } else {
            Err(Refusal::Outside(self.root.clone()))
        }
    }

    /// The name of a file that the user named.
    pub(super) fn name_of(&self, file: &Path) -> String {
        let folder = std::path::absolute(file).ok().and_then(|file| file.parent()?.canonicalize().ok());
        match (folder, file.file_name()) {
            (Some(folder), Some(name)) => self.name(&Place::File(folder.join(name))),
            _ => file.display().to_string(),
        }
    }

    /// As a document is shown, and read again.
    pub(super) fn path(&self, place: &Place) -> PathBuf {
        match place {
            Place::File(_) => self.folder.join(self.name(place)),
            Place::Url(url) => PathBuf::from(url.as_str()),
        }
    }

    /// The bytes of the entry, which the user named and which may be a link to anywhere.
    pub(super) fn read_entry(&self) -> io::Result<Vec<u8>> {
        match &self.entry {
            Place::Url(url) => url::get(url),
            Place::File(path) => super::document::read_bytes(path),
        }
    }

    /// The bytes of a document of the tree. A link must not lead out of it either.
    pub(super) fn read(&self, place: &Place) -> io::Result<Vec<u8>> {
        match place {
            Place::Url(url) => url::get(url),
            Place::File(path) => {
                if !path.canonicalize()?.starts_with(&self.root) {
                    let message = format!("it is a link that leads out of {}", self.root.display());
                    return Err(io::Error::new(io::ErrorKind::PermissionDenied, message));
                }
                super::document::read_bytes(path)
            }
        }
    }

    /// The name of a document: its path relative to the entry's folder, with `/`, or its URL.
    pub(super) fn name(&self, place: &Place) -> String {
        let (path, entry) = match (place, &self.entry) {
            (Place::Url(url), _) => return url.as_str().to_owned(),
            (Place::File(path), Place::Url(_)) => return path.display().to_string(),
            (Place::File(path), Place::File(entry)) => (path, entry),
        };
        let folder = entry.parent().unwrap_or(entry);
        let common = folder.components().zip(path.components()).take_while(|(a, b)| a == b).count();
        let up = folder.components().skip(common).map(|_| "..".to_owned());
        let down = path.components().skip(common).map(|part| part.as_os_str().to_string_lossy().into_owned());
        up.chain(down).collect::<Vec<_>>().join("/")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_lead_to_files_of_the_tree() {
        let entry = Place::File("/r/api/openapi.yaml".into());
        let bounds = Bounds { entry: entry.clone(), folder: "api".into(), root: "/r".into(), allow_remote: false };
        let check = |reference: &str, expected: Result<(&str, &str), Refusal>| {
            let expected = expected.map(|(path, name)| (PathBuf::from(path), name.to_owned()));
            let found = bounds.resolve(&entry, reference).map(|place| (bounds.path(&place), bounds.name(&place)));
            assert_eq!(found, expected, "{reference}");
        };
        check("a.yaml", Ok(("api/a.yaml", "a.yaml")));
        check("./b/./c%20d.json", Ok(("api/b/c d.json", "b/c d.json")));
        check("../common/x.yaml?raw", Ok(("api/../common/x.yaml", "../common/x.yaml")));
        check("openapi.yaml", Ok(("api/openapi.yaml", "openapi.yaml")));
        check("../../x.yaml", Err(Refusal::Outside("/r".into())));
        check("%2e%2e/%2E%2E/etc/passwd", Err(Refusal::Outside("/r".into())));
        check("/etc/passwd", Err(Refusal::NotRelative));
        check("file:///etc/passwd", Err(Refusal::NotRelative));
        check("http://example.com/x.yaml", Err(Refusal::Remote));
    }

    #[test]
    fn references_of_a_remote_document_are_remote() {
        let url = |text: &str| Place::Url(Url::parse(text).expect("a URL"));
        let entry = url("https://example.com/v1/openapi.yaml");
        let bounds = Bounds { entry: entry.clone(), folder: PathBuf::new(), root: PathBuf::new(), allow_remote: true };
        assert_eq!(bounds.resolve(&entry, "../x.yaml"), Ok(url("https://example.com/x.yaml")));
        assert_eq!(bounds.resolve(&entry, "file:///etc/passwd"), Err(Refusal::NotRelative));
    }
}
