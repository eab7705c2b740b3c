//! Base URLs.

use super::text::one_line;
use super::{Server, ServerVariable};

/// Servers that are a URL or a path; the same one only once.
pub(super) fn servers(declared: Vec<openapiv3::Server>) -> Vec<Server> {
    let mut servers: Vec<Server> = Vec::new();
    for server in declared.into_iter().map(server) {
        if !server.url.is_empty() && !servers.iter().any(|known| known.url == server.url) {
            servers.push(server);
        }
    }
    servers
}

fn server(server: openapiv3::Server) -> Server {
    let url = server.url.trim().split(['?', '#']).next().unwrap_or_default().trim_end_matches('/').to_owned();
    let mut variables: Vec<ServerVariable> = server
        .variables
        .into_iter()
        .flatten()
        .filter(|(name, _)| url.contains(&format!("{{{name}}}")))
        .map(|(name, variable)| ServerVariable {
            name,
            default: variable.default,
            values: variable.enumeration,
            about: one_line(&variable.description.unwrap_or_default()),
        })
        .collect();
    for name in super::path::Template::parse(&url).names {
        if !variables.iter().any(|known| known.name == name.text) {
            let (name, default) = (name.text, String::new());
            variables.push(ServerVariable { name, default, values: Vec::new(), about: String::new() });
        }
    }
    variables.sort_by(|a, b| a.name.cmp(&b.name));
    Server { url, about: one_line(&server.description.unwrap_or_default()), variables }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_are_plain() {
        let check = |url: &str, expected: &str| {
            let declared = vec![openapiv3::Server { url: url.to_owned(), ..Default::default() }];
            let found = servers(declared)
                .into_iter()
                .map(|s| {
                    [s.url].into_iter().chain(s.variables.into_iter().map(|v| v.name)).collect::<Vec<_>>().join(" ")
                })
                .collect::<Vec<String>>();
            assert_eq!(found.concat(), expected, "{url}");
        };
        check("https://api.example.com/v1/", "https://api.example.com/v1");
        check("/", "");
        check("/api", "/api");
        check("http://localhost:3000", "http://localhost:3000");
        check("https://{shop}.example.com/{version}", "https://{shop}.example.com/{version} shop version");
    }
}
