//! Which OpenAPI a document is written in.

use super::findings::overlay_update;
use crate::diagnostic::kind_of;
use crate::diagnostic::rules::openapi as rules;
use crate::diagnostic::{At, Diagnostics, ErrorReported};
use serde::Serialize;
use serde_json::{Map, Value};

/// Versions whose shapes differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[expect(missing_docs, reason = "the names are the versions'")]
pub enum Version {
    V2,
    V3_0,
    V3_1,
    V3_2,
}

/// The version a document says, else the one that its members look like.
pub(super) fn detect(root: &Map<String, Value>, diagnostics: &mut Diagnostics) -> Result<Version, ErrorReported> {
    for key in ["openapi", "swagger"] {
        let said = match root.get(key) {
            None => continue,
            Some(Value::String(text)) => text.trim().to_owned(),
            Some(Value::Number(number)) => number.to_string(),
            Some(other) => {
                let message = format!("`{key}` is {}, not a version", kind_of(other));
                return Ok(guess(root, message, diagnostics));
            }
        };
        return match known(&said) {
            Some(version) => Ok(version),
            None => Ok(guess(root, format!("version `{said}` of OpenAPI is not known"), diagnostics)),
        };
    }
    if root.contains_key("paths") {
        return Ok(guess(root, "the document does not say which OpenAPI it is written in".into(), diagnostics));
    }
    let message = "neither `openapi`, nor `swagger`, nor `paths` is a member of the document's root";
    Err(diagnostics.stop(&rules::NOT_OPENAPI, At::Pointer(String::new()), message))
}

fn known(said: &str) -> Option<Version> {
    let said = said.trim_start_matches('v');
    let is =
        |version: &str| said.strip_prefix(version).is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()));
    match () {
        () if is("2") => Some(Version::V2),
        () if said == "3" || is("3.0") => Some(Version::V3_0),
        () if is("3.1") => Some(Version::V3_1),
        () if is("3.2") => Some(Version::V3_2),
        () => None,
    }
}

fn guess(root: &Map<String, Value>, problem: String, diagnostics: &mut Diagnostics) -> Version {
    let old = ["definitions", "securityDefinitions", "basePath", "host", "swagger"];
    let version = match old.iter().any(|key| root.contains_key(*key)) && !root.contains_key("components") {
        true => Version::V2,
        false => Version::V3_1,
    };
    let (taken, help) = match version {
        Version::V2 => ("2.0", "swagger: '2.0'"),
        _ => ("3.1", "openapi: 3.1.0"),
    };
    diagnostics
        .at(&rules::UNKNOWN_VERSION, "", format!("{problem}; it is read as {taken}"))
        .help(overlay_update("", help));
    version
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn versions_are_found() {
        let check = |document: Value, version: Option<Version>, findings: usize| {
            let mut diagnostics = Diagnostics::default();
            let found = detect(document.as_object().unwrap(), &mut diagnostics).ok();
            assert_eq!((found, diagnostics.iter().count()), (version, findings), "{document}");
        };
        check(json!({"swagger": "2.0"}), Some(Version::V2), 0);
        check(json!({"swagger": 2.0}), Some(Version::V2), 0);
        check(json!({"swagger": 2}), Some(Version::V2), 0);
        check(json!({"openapi": "3.0.3"}), Some(Version::V3_0), 0);
        check(json!({"openapi": 3.1}), Some(Version::V3_1), 0);
        check(json!({"openapi": "3.1.0-rc0"}), Some(Version::V3_1), 0);
        check(json!({"openapi": "3.2.0"}), Some(Version::V3_2), 0);
        check(json!({"openapi": "3.10"}), Some(Version::V3_1), 1);
        check(json!({"openapi": "4.0.0", "paths": {}}), Some(Version::V3_1), 1);
        check(json!({"paths": {}, "definitions": {}}), Some(Version::V2), 1);
        check(json!({"name": "package"}), None, 1);
    }
}
