//! HTTP Basic authentication (RFC 7617).

use super::{Credential, Found, first, has};
use crate::config::Environment;
use crate::error::Result;
use crate::request::Request;
use crate::table::{Carrier, SecurityScheme, Service};

/// From `<PREFIX>_USERNAME` and `<PREFIX>_PASSWORD`, or from a variable of the scheme that holds `user:password`, or
/// a user alone (an API key in the place of the user).
pub(super) fn find(
    service: &Service,
    environment: &Environment,
    request: &Request,
    scheme: &SecurityScheme,
) -> Result<Found> {
    if has(request, Carrier::Header, "Authorization") {
        return Ok(Found::InRequest);
    }
    let own = |suffix: &str| vec![format!("{}_{suffix}", service.env_prefix)];
    let whole: Vec<String> = scheme.env.iter().map(|name| (*name).to_owned()).collect();
    if let Some((variable, secret)) = first(environment, &whole)? {
        let colon = if secret.contains(':') { "" } else { ":" };
        return Ok(Found::Secret(credential(&format!("{secret}{colon}"), &[&secret], &format!("${variable}{colon}"))));
    }
    let user = first(environment, &own("USERNAME"))?;
    let password = first(environment, &own("PASSWORD"))?;
    let (Some((user_variable, user)), Some((password_variable, password))) = (user, password) else {
        let name = format!("{0}_USERNAME and {0}_PASSWORD", service.env_prefix);
        return Ok(Found::Missing(if whole.is_empty() { vec![name] } else { whole }));
    };
    let shown = format!("${user_variable}:${password_variable}");
    Ok(Found::Secret(credential(&format!("{user}:{password}"), &[&password], &shown)))
}

fn credential(pair: &str, secrets: &[&str], shown: &str) -> Credential {
    let encoded = base64(pair.as_bytes());
    let shell = format!("$(printf %s \"{shown}\" | base64 | tr -d '\\n')");
    let mut redactions = vec![(encoded.clone(), shell)];
    redactions.extend(secrets.iter().map(|secret| ((*secret).to_owned(), shown.to_owned())));
    Credential {
        carrier: Carrier::Header,
        name: "Authorization".to_owned(),
        value: format!("Basic {encoded}"),
        redactions,
    }
}

/// RFC 4648, 4.
pub(crate) fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        for index in 0..4 {
            let sextet = (group >> (18 - 6 * index)) & 63;
            out.push(if index <= chunk.len() { char::from(ALPHABET[sextet as usize]) } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn base64_is_that_of_the_rfc() {
        let rows = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foobar", "Zm9vYmFy"),
            ("Aladdin:open sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        ];
        for (text, expected) in rows {
            assert_eq!(base64(text.as_bytes()), expected);
        }
    }
}
