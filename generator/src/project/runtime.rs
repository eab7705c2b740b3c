use std::path::{Component, Path, PathBuf};
use std::str::FromStr;

/// Where a generated crate has the runtime from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Runtime {
    /// Its sources are written beside the crate.
    Vendored,
    /// A folder; relative ones are relative to the crate.
    Path(PathBuf),
    /// A repository's URL.
    Git(String),
    /// A registry, by version.
    Registry(String),
}

impl FromStr for Runtime {
    type Err = String;

    fn from_str(text: &str) -> Result<Runtime, String> {
        match text.split_once('=').unwrap_or((text, "")) {
            ("vendored", "") => Ok(Runtime::Vendored),
            ("path", folder @ ("" | "..")) => Err(format!("path={folder} names no folder")),
            ("path", folder) => Ok(Runtime::Path(PathBuf::from(folder))),
            ("git", url) if !url.is_empty() => Ok(Runtime::Git(url.to_owned())),
            ("registry", "") => Ok(Runtime::Registry(env!("CARGO_PKG_VERSION").to_owned())),
            ("registry", version) => Ok(Runtime::Registry(version.to_owned())),
            _ => Err("expected vendored, path=FOLDER, git=URL, registry or registry=VERSION".to_owned()),
        }
    }
}

/// The folder of the runtime, relative to a crate that is a member of the workspace which has the runtime.
pub(super) fn beside(crate_folder: &Path) -> Option<PathBuf> {
    let crate_folder = absolute(crate_folder)?;
    let root = crate_folder.ancestors().skip(1).find(|above| is_home(above))?;
    let within = crate_folder.strip_prefix(root).ok()?;
    let members = manifest(root)?["workspace"].get("members")?.as_array()?.clone();
    let is_member = members.iter().filter_map(toml::Value::as_str).any(|pattern| matches(pattern, within));
    is_member.then(|| relative(&crate_folder, &root.join("runtime"))).flatten()
}

/// A folder as a crate should name it: relative to the crate, so that both can be moved together.
pub(super) fn from_crate(crate_folder: &Path, folder: &Path) -> Option<PathBuf> {
    relative(&absolute(crate_folder)?, &folder.canonicalize().ok()?)
}

fn is_home(folder: &Path) -> bool {
    let is_workspace = manifest(folder).is_some_and(|manifest| manifest.contains_key("workspace"));
    let runtime = || manifest(&folder.join("runtime"))?.get("package")?.get("name")?.as_str().map(str::to_owned);
    is_workspace && runtime().as_deref() == Some("imajin-runtime")
}

fn manifest(folder: &Path) -> Option<toml::Table> {
    std::fs::read_to_string(folder.join("Cargo.toml")).ok()?.parse().ok()
}

/// Cargo's patterns of members, as far as `*` for one segment.
fn matches(pattern: &str, path: &Path) -> bool {
    let mut segments = path.components();
    let alike = pattern
        .split('/')
        .all(|part| segments.next().is_some_and(|segment| part == "*" || segment.as_os_str() == part));
    alike && segments.next().is_none()
}

/// The path without links, also of a folder that is not there yet.
fn absolute(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(path).ok()?;
    let there = path.ancestors().find(|above| above.exists())?;
    Some(there.canonicalize().ok()?.join(path.strip_prefix(there).ok()?))
}

fn relative(from: &Path, to: &Path) -> Option<PathBuf> {
    let (from, to): (Vec<Component<'_>>, Vec<Component<'_>>) = (from.components().collect(), to.components().collect());
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    // Nothing in common: another drive.
    if common == 0 {
        return None;
    }
    let up = std::iter::repeat_n(Component::ParentDir, from.len() - common);
    Some(up.chain(to[common..].iter().copied()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_type() {
        for (text, expected) in [
            ("vendored", Some(Runtime::Vendored)),
            ("path=../runtime", Some(Runtime::Path("../runtime".into()))),
            ("git=https://example.org/x?a=b", Some(Runtime::Git("https://example.org/x?a=b".into()))),
            ("registry=1.2", Some(Runtime::Registry("1.2".into()))),
            ("path", None),
            ("vendored=x", None),
            ("", None),
        ] {
            assert_eq!(text.parse::<Runtime>().ok(), expected, "{text}");
        }
    }

    #[test]
    fn paths_between_folders() {
        for (from, to, expected) in [("/w/generated/a", "/w/runtime", "../../runtime"), ("/a", "/a/b", "b")] {
            assert_eq!(relative(Path::new(from), Path::new(to)), Some(expected.into()));
        }
        assert!(matches("generated/*", Path::new("generated/acme")));
        assert!(!matches("generated/*", Path::new("generated/acme/deep")));
        assert!(!matches("generated/*", Path::new("target/acme")));
    }
}
