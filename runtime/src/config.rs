//! What a call takes from its surroundings: environment variables and the base URL.
//!
//! The environment is read once, at the edge, and handed down, so that a test can say what is in it.

use crate::args::Globals;
use crate::error::{Error, Kind, Result};
use crate::table::{Operation, Server, Service};
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

/// Environment variables. An empty variable is an unset one.
#[derive(Clone, Default)]
pub struct Environment {
    variables: BTreeMap<String, String>,
}

impl Environment {
    /// The process's own. Variables that are not Unicode are left out.
    pub fn process() -> Environment {
        std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .collect()
    }

    /// The same with other variables where it has none.
    pub(crate) fn with_defaults(&self, others: impl Iterator<Item = (String, String)>) -> Environment {
        let mut environment = self.clone();
        for (name, value) in others {
            environment.variables.entry(name).or_insert(value);
        }
        environment
    }

    /// A variable by its whole name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str)
    }

    /// One of the service's own variables: `of(&STRIPE, "TIMEOUT")` reads `STRIPE_TIMEOUT`.
    pub fn of(&self, service: &Service, name: &str) -> Option<&str> {
        self.get(&format!("{}_{name}", service.env_prefix))
    }
}

/// Names only: values are secrets.
impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.variables.keys()).finish()
    }
}

impl FromIterator<(String, String)> for Environment {
    fn from_iter<T: IntoIterator<Item = (String, String)>>(iter: T) -> Environment {
        Environment { variables: iter.into_iter().filter(|(_, value)| !value.is_empty()).collect() }
    }
}

/// The folder for what outlives a run and is no setting: `<BIN>_STATE_DIR`, else the system's place for it (XDG Base
/// Directory Specification; `%LOCALAPPDATA%`); `None` if nobody says where that is.
pub(crate) fn state_folder(service: &Service, environment: &Environment) -> Option<PathBuf> {
    if let Some(folder) = environment.of(service, "STATE_DIR") {
        return Some(folder.into());
    }
    let system = ["XDG_STATE_HOME", "LOCALAPPDATA"].into_iter().find_map(|name| environment.get(name));
    let home = || environment.get("HOME").map(|home| Path::new(home).join(".local/state"));
    system.map(PathBuf::from).filter(|path| path.is_absolute()).or_else(home).map(|folder| folder.join(service.name))
}

/// Where a call goes, without a trailing slash: `--base-url`, `<BIN>_BASE_URL`, the operation's first server, the
/// service's first server.
///
/// # Errors
/// `config` if nobody says it, if a variable of the server has no value, or if it is not an HTTP URL.
pub fn base_url(
    service: &Service,
    operation: Option<&Operation>,
    globals: &Globals,
    environment: &Environment,
) -> Result<String> {
    let said = globals.base_url.as_deref().or_else(|| environment.of(service, "BASE_URL"));
    let own = operation.map_or(&[][..], |operation| operation.servers);
    let server = own.first().or(service.servers.first());
    let text = match (said, server) {
        (Some(said), Some(server)) if server.url.starts_with('/') => {
            format!("{}{}", said.trim_end_matches('/'), expand(server, globals, service)?)
        }
        (Some(said), _) => said.to_owned(),
        (None, Some(server)) => expand(server, globals, service)?,
        (None, None) => String::new(),
    };
    check(text, service)
}

fn check(mut text: String, service: &Service) -> Result<String> {
    text.truncate(text.trim_end_matches('/').len());
    let hint = format!("give --base-url https://…, or set {}_BASE_URL", service.env_prefix);
    let lower = text.get(..8).unwrap_or(&text).to_ascii_lowercase();
    if text.is_empty() || text.starts_with('/') {
        let message = format!("the description of {} does not say which server to call", service.title);
        return Err(Error::new(Kind::Config, message).hint(hint));
    }
    if !lower.starts_with("http://") && !lower.starts_with("https://") {
        return Err(Error::new(Kind::Config, format!("`{text}` is not an http:// or https:// URL")).hint(hint));
    }
    if text.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(Error::new(Kind::Config, "the base URL holds white space or control characters").hint(hint));
    }
    Ok(text)
}

/// Puts the chosen or default values into a server's URL.
fn expand(server: &Server, globals: &Globals, service: &Service) -> Result<String> {
    let mut url = server.url.to_owned();
    for variable in server.variables {
        let chosen = globals.variables.iter().rev().find(|(name, _)| name == variable.name);
        let value = chosen.map_or(variable.default, |(_, value)| value.as_str());
        if value.is_empty() {
            let message = format!("the server's URL `{}` needs a value for `{}`", server.url, variable.name);
            let hint = format!("give --base-url https://…, or set {}_BASE_URL", service.env_prefix);
            return Err(Error::new(Kind::Config, message).hint(hint));
        }
        url = url.replace(&format!("{{{}}}", variable.name), value);
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Variable;

    const PLAIN: Server = Server { url: "https://a.test/v1", about: "", variables: &[] };
    const RELATIVE: Server = Server { url: "/v2", about: "", variables: &[] };
    const TEMPLATE: Server = Server {
        url: "https://{region}.a.test/{base}",
        about: "",
        variables: &[
            Variable { name: "region", default: "", values: &[], about: "" },
            Variable { name: "base", default: "v3", values: &[], about: "" },
        ],
    };

    fn check(servers: &'static [Server], flag: Option<&str>, variable: Option<&str>, region: Option<&str>) -> String {
        let service = Service {
            name: "demo",
            title: "Demo",
            about: "",
            api_version: "",
            version: "",
            env_prefix: "DEMO",
            docs_url: None,
            servers,
            definitions: &[],
            schemes: &[],
            moved: &[],
            groups: &[],
        };
        let environment = variable.map(|url| ("DEMO_BASE_URL".to_owned(), url.to_owned())).into_iter().collect();
        let globals = Globals {
            base_url: flag.map(str::to_owned),
            variables: region.map(|value| ("region".to_owned(), value.to_owned())).into_iter().collect(),
            ..Globals::default()
        };
        base_url(&service, None, &globals, &environment).unwrap_or_else(|error| error.exit_code().to_string())
    }

    #[test]
    fn the_base_url_is_what_was_said_last() {
        let local = Some("http://localhost:8080/");
        let rows = [
            (check(&[PLAIN], None, None, None), "https://a.test/v1"),
            (check(&[PLAIN], None, local, None), "http://localhost:8080"),
            (check(&[PLAIN], Some("https://b.test"), local, None), "https://b.test"),
            (check(&[RELATIVE], None, local, None), "http://localhost:8080/v2"),
            (check(&[RELATIVE], None, None, None), "10"),
            (check(&[], None, None, None), "10"),
            (check(&[TEMPLATE], None, None, None), "10"),
            (check(&[TEMPLATE], None, None, Some("eu")), "https://eu.a.test/v3"),
            (check(&[PLAIN], Some("localhost:8080"), None, None), "10"),
            (check(&[PLAIN], Some("https://a b"), None, None), "10"),
        ];
        for (found, expected) in rows {
            assert_eq!(found, expected);
        }
    }
}
