use crate::diagnostic::rules::project::SERVICE;
use crate::diagnostic::{At, Diagnostics, ErrorReported};
use serde::Deserialize;

/// `service.toml`. Every key may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Service {
    /// The binary's name, kebab-case.
    pub name: Option<String>,
    /// What is shown instead of the description's title.
    pub title: Option<String>,
    /// One sentence that says what the command is for, instead of the description's.
    pub about: Option<String>,
    /// Prefix of environment variables, upper snake case, instead of the one that the binary's name gives.
    pub env_prefix: Option<String>,
    /// The crate's version.
    pub version: Option<String>,
    /// The crate's licence, an SPDX expression.
    pub licence: Option<String>,
    /// Overlays, relative to the folder, in order; `overlay.yaml` if it is there and nothing is said.
    pub overlays: Option<Vec<String>>,
    /// Where the description is from.
    pub source: Option<Source>,
}

/// Where a description is from: for people, and for whoever updates it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Source {
    /// Where it was fetched.
    pub url: Option<String>,
    /// The package that it is in.
    pub package: Option<String>,
    /// The package's version.
    pub version: Option<String>,
    /// The file within the package.
    pub path: Option<String>,
    /// The description's licence.
    pub licence: Option<String>,
}

impl Service {
    /// Reads the text of a `service.toml`; `name` is how the user knows the file.
    ///
    /// # Errors
    /// It is not TOML, or has a key that is not known; the diagnostics say where.
    pub fn parse(name: &str, text: &str, diagnostics: &mut Diagnostics) -> Result<Service, ErrorReported> {
        let service: Service = toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            let at = At::Position { document: name.to_owned(), line, column };
            diagnostics.stop(&SERVICE, at, error.message().replace('\n', " "))
        })?;
        let laws: [Law<'_>; 3] = [
            ("name", &service.name, is_name, "lower-case letters, digits and hyphens, a letter first"),
            ("env-prefix", &service.env_prefix, is_env_prefix, "upper-case letters, digits and _, a letter first"),
            ("version", &service.version, is_version, "a version of the form 1.2.3"),
        ];
        for (key, value, law, words) in laws {
            if let Some(value) = value.as_deref().filter(|value| !law(value)) {
                let message = format!("{name}: {key} {value:?} must be {words}");
                return Err(diagnostics.stop(&SERVICE, At::Nowhere, message));
            }
        }
        Ok(service)
    }
}

/// A key, its value, what must be true of it, and the same in words.
type Law<'a> = (&'a str, &'a Option<String>, fn(&str) -> bool, &'a str);

fn is_name(text: &str) -> bool {
    let rest = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.bytes().all(rest)
}

fn is_env_prefix(text: &str) -> bool {
    let rest = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_';
    text.starts_with(|c: char| c.is_ascii_uppercase()) && text.bytes().all(rest)
}

/// `1.2.3`, and what may follow (Semantic Versioning 2.0.0), as far as cargo must be able to read it.
fn is_version(text: &str) -> bool {
    let core = text.split(['-', '+']).next().unwrap_or_default();
    let number = |n: &str| n.parse::<u64>().is_ok() && (n == "0" || !n.starts_with(['0', '+']));
    let rest = &text[core.len()..];
    let plain = rest.bytes().all(|b| b.is_ascii_alphanumeric() || b"-+.".contains(&b));
    core.split('.').count() == 3 && core.split('.').all(number) && plain && !rest.ends_with(['-', '+', '.'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<Service, (usize, usize)>) {
        let mut diagnostics = Diagnostics::default();
        let found =
            Service::parse("service.toml", text, &mut diagnostics).map_err(|_| match diagnostics.iter().next() {
                Some(crate::diagnostic::Diagnostic { at: At::Position { line, column, .. }, .. }) => (*line, *column),
                _ => (0, 0),
            });
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn says_what_the_description_cannot() {
        check("", Ok(Service::default()));
        let named = Service { name: Some("acme".into()), version: Some("1.0.0-rc.1".into()), ..Service::default() };
        check("name = 'acme'\nversion = '1.0.0-rc.1'", Ok(named));
        check("name = 'acme'\nverison = '1'", Err((2, 1)));
        check("name = ", Err((1, 8)));
        check("version = '1\"\\n'", Err((0, 0)));
        check("version = '01.0.0'", Err((0, 0)));
        check("name = '../x'", Err((0, 0)));
        check("env-prefix = 'A-B'", Err((0, 0)));
    }
}
