//! The environment variables that hold secrets.

use super::SecurityScheme;
use super::annotations::{self, Meaning};
use super::words::kebab;
use crate::api::{self, SchemeKind};

/// Every scheme with its variables, best first: the vendor's own by annotation, then `<PREFIX>_API_KEY` or
/// `<PREFIX>_TOKEN`. Several keys of one service have their scheme's name in their variables.
pub(super) fn lower(schemes: &[api::SecurityScheme], prefix: &str) -> Vec<SecurityScheme> {
    let keys = schemes.iter().filter(|s| matches!(s.kind, SchemeKind::ApiKey { .. })).count();
    let only_basic = schemes.iter().all(is_basic);
    let lowered = schemes.iter().map(|scheme| {
        let mut env: Vec<String> = annotations::words(&scheme.extensions, Meaning::Env)
            .into_iter()
            .filter(|name| is_variable(name))
            .map(str::to_owned)
            .collect();
        if only_basic || !is_basic(scheme) {
            env.extend(variables(scheme, keys, prefix));
        }
        let mut seen = std::collections::BTreeSet::new();
        env.retain(|name| seen.insert(name.clone()));
        SecurityScheme { scheme: scheme.clone(), env }
    });
    lowered.collect()
}

/// Where there are other schemes, a variable with one secret is theirs: user and password have variables of their own.
fn is_basic(scheme: &api::SecurityScheme) -> bool {
    matches!(&scheme.kind, SchemeKind::Http { scheme } if scheme == "basic")
}

fn variables(scheme: &api::SecurityScheme, keys: usize, prefix: &str) -> Vec<String> {
    let key = format!("{prefix}_API_KEY");
    let token = format!("{prefix}_TOKEN");
    match &scheme.kind {
        SchemeKind::ApiKey { .. } if keys > 1 => {
            let own = kebab(&scheme.name).replace('-', "_").to_ascii_uppercase();
            vec![if own.is_empty() { key } else { format!("{prefix}_{own}") }]
        }
        SchemeKind::ApiKey { .. } => vec![key, token],
        SchemeKind::Http { scheme } if scheme == "basic" => vec![key],
        SchemeKind::Http { .. } | SchemeKind::OAuth2 { .. } | SchemeKind::OpenIdConnect { .. } => vec![token, key],
        SchemeKind::MutualTls => vec![format!("{prefix}_CLIENT_CERT")],
    }
}

/// POSIX, Base Definitions, 8.1: upper case by custom, but vendors may do as they like.
pub(super) fn is_variable(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
