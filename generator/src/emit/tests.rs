//! A crate from a hand-made interface that holds one of everything, and hostile text wherever text can be.

use super::Settings;
use super::*;
use crate::api::{self, Bound, Carrier, Constraints, Next, Paging, SchemeKind};
use crate::cli::*;

const HOSTILE: &str = "*/ \"## \"; std::process::exit(1); \" \0 \u{1b}[31m \u{202e} `|<b>\n[dependencies]\r\n'''";

fn settings() -> Settings {
    Settings {
        version: "0.1.0".to_owned(),
        license: None,
        runtime: Runtime::Vendored,
        member: false,
        previous: Previous::default(),
    }
}

fn style(name: api::Style, explode: bool) -> Style {
    Style { name, explode, allow_reserved: false }
}

fn flag(name: &str, location: Location, kind: Kind) -> Flag {
    Flag {
        name: name.to_owned(),
        location,
        kind,
        about: HOSTILE.to_owned(),
        required: false,
        default: None,
        preset: None,
        env: None,
        values: std::sync::Arc::default(),
        schema: None,
        constraints: Constraints::default(),
        nullable: false,
        deprecated: false,
        hidden: false,
        secret: false,
        aliases: Vec::new(),
    }
}

fn flags() -> Vec<Flag> {
    let bounds = Constraints {
        minimum: Some(Bound { value: -1.5, exclusive: false }),
        maximum: Some(Bound { value: 1e300, exclusive: true }),
        max_length: Some(5),
        ..Constraints::default()
    };
    let wire = || HOSTILE.to_owned();
    vec![
        Flag {
            required: true,
            ..flag("id", Location::Path("id".to_owned(), style(api::Style::Simple, false)), Kind::Text)
        },
        flag("q", Location::Query(wire(), style(api::Style::Form, true)), Kind::List(Box::new(Kind::Integer))),
        flag("qs", Location::QueryString(wire(), style(api::Style::Form, true)), Kind::Any),
        Flag {
            constraints: bounds,
            schema: Some(format!("{{\"pattern\":{}}}", serde_json::json!(HOSTILE)).into()),
            default: Some(wire()),
            values: [wire(), String::new()].into(),
            secret: true,
            ..flag("h", Location::Header(wire(), style(api::Style::Json, true)), Kind::Number)
        },
        flag(
            "c",
            Location::Cookie(wire(), style(api::Style::Form, false)),
            Kind::OneOf(vec![Kind::Boolean, Kind::File]),
        ),
        flag("b", Location::Body("/b".to_owned()), Kind::Map(Box::new(Kind::Formatted(Format::DateTime)))),
    ]
}

fn command(path: &[&str], id: &str) -> Command {
    let name = path.last().copied().unwrap_or_default().to_owned();
    Command {
        pointer: String::new(),
        id: id.to_owned(),
        name,
        aliases: vec![Alias { name: "old".to_owned(), retired: true }],
        path: path.iter().map(|name| (*name).to_owned()).collect(),
        about: HOSTILE.to_owned(),
        description: HOSTILE.repeat(40),
        method: "POST".to_owned(),
        url: "/a/{id}".to_owned(),
        servers: vec![server()],
        security: vec![vec![api::Requirement { scheme: HOSTILE.to_owned(), scopes: vec![HOSTILE.to_owned()] }], vec![]],
        flags: flags(),
        body: Some(Body {
            media_type: "multipart/form-data".to_owned(),
            kind: BodyKind::Multipart,
            required: true,
            parts: vec![Part { name: HOSTILE.to_owned(), content_type: None, style: style(api::Style::Form, true) }],
            schema: format!("{{\"type\":\"object\",\"x\":{}}}", serde_json::json!(HOSTILE)).into(),
            example: serde_json::json!([HOSTILE]).to_string(),
            others: Vec::new(),
        }),
        output: Output {
            media_type: "application/json".to_owned(),
            items: Some("/data".to_owned()),
            columns: vec!["id".to_owned()],
            schema: format!("{{\"type\":\"object\",\"x\":{}}}", serde_json::json!(HOSTILE.repeat(3))).into(),
            stream: Some(Stream { media_type: HOSTILE.to_owned(), asked: Some(HOSTILE.to_owned()) }),
        },
        page: Some(Paging {
            next: Next::Number { parameter: "page".to_owned(), first: -1 },
            size: Some("limit".to_owned()),
            place: api::Place::Query,
        }),
        waiter: Some(Waiter {
            waiter: api::Waiter {
                poll: api::Poll::Location,
                state: HOSTILE.to_owned(),
                success: vec![HOSTILE.to_owned()],
                failure: Vec::new(),
                pending: Vec::new(),
                interval: Some(1),
                timeout: None,
            },
            read: None,
        }),
        deprecated: true,
        hidden: true,
        destructive: true,
        example: vec!["--a".to_owned(), HOSTILE.to_owned()],
        docs_url: Some(HOSTILE.to_owned()),
    }
}

fn server() -> api::Server {
    let variable = api::ServerVariable {
        name: HOSTILE.to_owned(),
        default: HOSTILE.to_owned(),
        values: vec![HOSTILE.to_owned()],
        about: HOSTILE.to_owned(),
    };
    api::Server { url: "https://{x}.example".to_owned(), about: HOSTILE.to_owned(), variables: vec![variable] }
}

fn group(name: &str, groups: Vec<Group>, commands: Vec<Command>) -> Group {
    Group {
        name: name.to_owned(),
        aliases: vec![Alias { name: "other".to_owned(), retired: false }],
        about: HOSTILE.to_owned(),
        groups,
        commands,
    }
}

fn hostile() -> Cli {
    let scheme = api::SecurityScheme {
        name: HOSTILE.to_owned(),
        about: HOSTILE.to_owned(),
        kind: SchemeKind::ApiKey { carrier: Carrier::Header, name: HOSTILE.to_owned(), prefix: HOSTILE.to_owned() },
        from_parameter: false,
        extensions: api::Extensions::default(),
    };
    let below = group("../../etc/passwd", vec![], vec![command(&["con", "../../etc/passwd", "group"], HOSTILE)]);
    let groups = vec![
        group("con", vec![below], vec![command(&["con", "type"], "../../etc/passwd"), command(&["con", "+1"], "+1")]),
        group("con-etc-passwd", vec![], vec![]),
    ];
    Cli {
        bin: "nul".to_owned(),
        title: HOSTILE.to_owned(),
        about: HOSTILE.to_owned(),
        api_version: HOSTILE.to_owned(),
        env_prefix: "NUL".to_owned(),
        docs_url: Some(HOSTILE.to_owned()),
        servers: vec![server()],
        schemes: vec![SecurityScheme { scheme, env: vec![HOSTILE.to_owned()] }],
        moved: vec![(vec![HOSTILE.to_owned()], vec!["a".to_owned()])],
        groups,
        definitions: vec![(HOSTILE.to_owned(), "{}".to_owned())],
        coverage: vec![],
    }
}

fn emit_hostile() -> Files {
    let mut diagnostics = Diagnostics::default();
    emit(&hostile(), &settings(), &mut diagnostics).unwrap()
}

#[test]
fn hostile_text_is_only_text() {
    let files = emit_hostile();
    for (path, text) in files.owned.iter().chain(&files.initial) {
        let lower =
            path.starts_with("vendor/") || path.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_./".contains(&b));
        assert!(lower && !path.contains(".."), "{path}");
        if path.ends_with(".rs") {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
        }
        if !path.starts_with("vendor/") {
            assert!(!text.chars().any(|c| c != '\n' && text::is_unsafe(c)), "{path}: {text:?}");
        }
    }
    let manifest: toml::Table = files.owned["Cargo.toml"].parse().unwrap();
    assert_eq!(manifest["package"]["name"].as_str(), Some("nul-cli"));
    assert_eq!(manifest["dependencies"].as_table().unwrap().len(), 1);
    assert!(files.owned.contains_key("src/api/con_.rs"), "{:?}", files.owned.keys());
}

#[test]
fn operations_are_as_people_would_write_them() {
    let mut create = command(&["customers", "create"], "PostCustomers");
    create.about = "Create a customer".to_owned();
    create.description = String::new();
    create.flags = vec![Flag {
        about: "Customer's email address".to_owned(),
        required: true,
        ..flag("email", Location::Body("/email".to_owned()), Kind::Text)
    }];
    create.security = vec![vec![api::Requirement { scheme: "key".to_owned(), scopes: vec![] }]];
    (create.aliases, create.servers, create.example, create.docs_url) = (vec![], vec![], vec![], None);
    (create.deprecated, create.hidden, create.destructive, create.body, create.page) =
        (false, false, false, None, None);
    create.waiter = None;
    create.output.schema = std::sync::Arc::default();
    create.output.stream = None;
    let mut cli = hostile();
    cli.schemes[0].scheme.name = "key".to_owned();
    let shared = shared::Shared::new(&cli, &[&create], std::collections::BTreeMap::new());
    let item = syntax::public_static("CREATE", syntax::type_of("Operation"), operation::operation(&create, &shared));
    let text = prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: vec![], items: vec![item] });
    let expected = r#"pub static CREATE: Operation = Operation {
    id: "PostCustomers",
    command: "customers create",
    about: "Create a customer",
    method: Post,
    path: "/a/{id}",
    security: &[&[Requirement::of(&super::security::KEY, &[])]],
    flags: &[
        &Flag::new("email", InBody("/email"), Text, "Customer's email address")
            .required(),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id",
        ..Output::NONE
    },
    ..Operation::DEFAULT
};
"#;
    assert_eq!(text, expected);
}
