use super::*;
use crate::request::Payload;
use crate::table::{Method, Operation};

const SERVICE: Service = Service {
    name: "demo",
    title: "Demo",
    about: "",
    api_version: "1",
    version: "0.1.0",
    env_prefix: "DEMO",
    docs_url: None,
    servers: &[],
    definitions: &[],
    schemes: &[&KEY],
    moved: &[],
    groups: &[],
};
static KEY: SecurityScheme = SecurityScheme {
    name: "key",
    kind: SchemeKind::ApiKey { carrier: Carrier::Query, name: "api_key", prefix: "" },
    env: &["DEMO_API_KEY"],
    about: "",
};
static APP: SecurityScheme = SecurityScheme {
    name: "app",
    kind: SchemeKind::ApiKey { carrier: Carrier::Header, name: "X-App", prefix: "Bot " },
    env: &["DEMO_APP"],
    about: "",
};
static BASIC: SecurityScheme =
    SecurityScheme { name: "basic", kind: SchemeKind::Http(Scheme::Basic), env: &[], about: "" };
static TOKEN: SecurityScheme =
    SecurityScheme { name: "token", kind: SchemeKind::OAuth2(&[]), env: &["DEMO_TOKEN"], about: "" };
static SESSION: SecurityScheme = SecurityScheme {
    name: "session",
    kind: SchemeKind::ApiKey { carrier: Carrier::Cookie, name: "sid", prefix: "" },
    env: &["DEMO_SESSION"],
    about: "",
};
static DIGEST: SecurityScheme =
    SecurityScheme { name: "digest", kind: SchemeKind::Http(Scheme::Digest), env: &[], about: "" };

const fn needs(scheme: &'static SecurityScheme) -> Requirement {
    Requirement { scheme, scopes: &[] }
}

const fn operation(security: &'static [&'static [Requirement]]) -> Operation {
    Operation { command: "things list", security, ..Operation::DEFAULT }
}

static EITHER: Operation = operation(&[&[needs(&KEY), needs(&APP)], &[needs(&TOKEN)], &[needs(&BASIC)]]);
static OPTIONAL: Operation = operation(&[&[], &[needs(&TOKEN)]]);
static OPEN: Operation = operation(&[]);
static COOKIE: Operation = operation(&[&[needs(&SESSION)]]);
static OLD: Operation = operation(&[&[needs(&DIGEST)]]);

fn check(operation: &'static Operation, variables: &[(&str, &str)], header: Option<&str>) -> String {
    let environment = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let mut request = Request {
        operation: Some(operation),
        method: Method::Get,
        url: "https://a.test/x?b=1".to_owned(),
        headers: header.map(|value| ("authorization".to_owned(), value.to_owned())).into_iter().collect(),
        body: Payload::Empty,
    };
    match Credentials::find(&SERVICE, &environment, &request) {
        Err(error) => format!("{}: {} ({})", error.exit_code(), error.message, error.hint.unwrap_or_default()),
        Ok(credentials) => {
            credentials.apply(&mut request);
            let headers: Vec<_> = request.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
            format!("{} {}", request.url.trim_start_matches("https://a.test"), headers.join("; "))
        }
    }
}

#[test]
fn the_first_alternative_that_is_at_hand_is_sent() {
    let both = [("DEMO_API_KEY", "k/1"), ("DEMO_APP", "a"), ("DEMO_TOKEN", "t")];
    assert_eq!(check(&EITHER, &both, None), "/x?b=1&api_key=k%2F1 X-App: Bot a");
    assert_eq!(check(&EITHER, &[("DEMO_API_KEY", "k"), ("DEMO_TOKEN", "t")], None), "/x?b=1 Authorization: Bearer t");
    let basic = [("DEMO_USERNAME", "Aladdin"), ("DEMO_PASSWORD", "open sesame")];
    assert_eq!(check(&EITHER, &basic, None), "/x?b=1 Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assert_eq!(check(&COOKIE, &[("DEMO_SESSION", "s")], None), "/x?b=1 Cookie: sid=s");
    assert_eq!(check(&OPTIONAL, &[("DEMO_TOKEN", "Bearer t\n")], None), "/x?b=1 Authorization: Bearer t");
    for nothing in [check(&OPTIONAL, &[], None), check(&OPEN, &[("DEMO_TOKEN", "t")], None)] {
        assert_eq!(nothing, "/x?b=1 ");
    }
    assert_eq!(check(&EITHER, &[], Some("Bearer mine")), "/x?b=1 authorization: Bearer mine");
}

#[test]
fn who_has_no_credential_is_told_which_variables_to_set() {
    let hint = "set DEMO_API_KEY and DEMO_APP, or DEMO_TOKEN, or DEMO_USERNAME and DEMO_PASSWORD";
    assert_eq!(check(&EITHER, &[], None), format!("4: `demo things list` needs a credential ({hint})"));
    let old = "4: `demo things list` needs HTTP Digest authentication, which is not supported yet \
               (give the credential yourself with --header)";
    assert_eq!(check(&OLD, &[], None), old);
    assert!(check(&COOKIE, &[("DEMO_SESSION", "a\nb")], None).starts_with("10: the value of DEMO_SESSION"));
}

#[test]
fn a_credential_does_not_show_itself() {
    let environment = [("DEMO_API_KEY".to_owned(), "sk_very_secret".to_owned())].into_iter().collect();
    let request = Request {
        operation: None,
        method: Method::Get,
        url: "https://a.test/".to_owned(),
        headers: Vec::new(),
        body: Payload::Empty,
    };
    let credentials = Credentials::find(&SERVICE, &environment, &request).unwrap();
    assert!(!format!("{credentials:?}").contains("secret"));
    assert_eq!(credentials.redactions()[0].1, "$DEMO_API_KEY");
}
