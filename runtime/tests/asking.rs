//! From words of a command line to the bytes of a request, or to the error that the user sees.

#[path = "../examples/shop/tables.rs"]
mod tables;

use imajin_runtime::command::{Parsed, parse};
use imajin_runtime::config::Environment;
use imajin_runtime::error::Error;
use imajin_runtime::request::Request;
use imajin_runtime::terminal::Terminal;
use imajin_runtime::{builtin, input, request};
use std::time::Duration;
use tables::SERVICE;

/// Words of a command line.
type Words = &'static [&'static str];

const BASE: &str = "https://x.example";

fn environment(variables: &[(&str, &str)]) -> Environment {
    variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn parsed(words: &[&str]) -> Result<Parsed, Box<Error>> {
    let words = words.iter().map(Into::into).collect();
    parse(&SERVICE, &[], words, &environment(&[]), Terminal::default())
}

fn asked_with(words: &[&str], stdin: &str, variables: &[(&str, &str)]) -> Result<Request, Box<Error>> {
    let words = words.iter().map(Into::into).collect();
    match parse(&SERVICE, &[], words, &environment(variables), Terminal::default())? {
        Parsed::Call(invocation) => {
            request::build(&input::read(&invocation, Duration::ZERO, &mut stdin.as_bytes())?, BASE)
        }
        Parsed::Raw(call) => builtin::api::request(&call, BASE, &mut stdin.as_bytes()),
        other => panic!("{other:?}"),
    }
}

fn asked(words: &[&str]) -> Result<Request, Box<Error>> {
    asked_with(words, "", &[])
}

/// Method, URL without the base, and body.
fn line(request: &Request) -> String {
    let shown = request::dry_run(request, &[]);
    let (head, body) = shown.split_once("\n\n").unwrap_or((shown.trim_end(), ""));
    let first = head.lines().next().unwrap_or_default().replace(BASE, "");
    format!("{first} {}", body.trim_end()).trim_end().to_owned()
}

fn text(words: &[&str]) -> String {
    match parsed(words) {
        Ok(Parsed::Text(text)) => text,
        other => panic!("{other:?}"),
    }
}

#[test]
fn words_become_requests() {
    let rows: &[(&[&str], &str)] = &[
        (&["customers", "get", "cus_1"], "GET /v1/customers/cus_1"),
        (&["customer", "get", "cus_1"], "GET /v1/customers/cus_1"),
        (&["-o", "json", "customers", "-q", "get", "cus_1"], "GET /v1/customers/cus_1"),
        (&["customers", "get", "--id", "a b"], "GET /v1/customers/a%20b"),
        (
            &["customers", "get", "--id=@me", "--expand", "a", "--expand", "b"],
            "GET /v1/customers/%40me?expand%5B0%5D=a&expand%5B1%5D=b",
        ),
        (&["orders", "lines", "get", "12", "1"], "GET /v1/orders/12/lines/1"),
        (&["orders", "lines", "get", "--line", "1", "12"], "GET /v1/orders/12/lines/1"),
        (
            &["orders", "lines", "get", "123456789012345678901234567890", "1"],
            "GET /v1/orders/123456789012345678901234567890/lines/1",
        ),
        (&["customers", "list"], "GET /v1/customers?sort=asc"),
        (&["customers", "list", "--no-active", "--page-size", "5"], "GET /v1/customers?sort=asc&active=false&limit=5"),
        (&["customers", "list", "--active"], "GET /v1/customers?sort=asc&active=true"),
        (&["customers", "list", "--active=false"], "GET /v1/customers?sort=asc&active=false"),
        (
            &["customers", "list", "--created.gte", "5", "--created", "lt=9"],
            "GET /v1/customers?sort=asc&created%5Blt%5D=9&created%5Bgte%5D=5",
        ),
        (&["customers", "list", "--ids", "1", "--ids", "2"], "GET /v1/customers?sort=asc&ids=1,2"),
        (&["customers", "list", "--ids", "[1,2]"], "GET /v1/customers?sort=asc&ids=1,2"),
        (
            &["customers", "list", "--tags", "a&b", "--tags", "c"],
            "GET /v1/customers?sort=asc&tags%5B%5D=a%26b&tags%5B%5D=c",
        ),
        (&["customers", "list", "--ratio", "1.10"], "GET /v1/customers?sort=asc&ratio=1.10"),
        (&["customers", "list", "--where", "{\"a\":[1]}"], "GET /v1/customers?sort=asc&where=%7B%22a%22%3A%5B1%5D%7D"),
        (
            &["customers", "create", "--email", "a@b.c", "--address.city", "Paris"],
            "POST /v1/customers email=a%40b.c&address%5Bcity%5D=Paris",
        ),
        (
            &["customers", "create", "-d", "{email: a@b.c, balance: 1}", "--balance", "-5"],
            "POST /v1/customers email=a%40b.c&balance=-5",
        ),
        (
            &["customers", "create", "--email", "a@b.c", "--metadata", "k=1", "--metadata.l=2"],
            "POST /v1/customers email=a%40b.c&metadata%5Bk%5D=1&metadata%5Bl%5D=2",
        ),
        (
            &["customers", "create", "--email", "a@b.c", "--set", "phone=1", "--set", "a.0:=true"],
            "POST /v1/customers email=a%40b.c&phone=1&a=true",
        ),
        (&["customers", "update", "c"], "PATCH /v1/customers/c"),
        (
            &["customers", "update", "c", "--name", "@@x", "--vip"],
            "PATCH /v1/customers/c {\"name\":\"@x\",\"vip\":true}",
        ),
        (&["customers", "update", "c", "--null", "name", "--unset", "vip"], "PATCH /v1/customers/c {\"name\":null}"),
        (
            &["customers", "update", "c", "--items", "price=p,quantity=2", "--items", "{\"a\":1}"],
            "PATCH /v1/customers/c {\"items\":[{\"price\":\"p\",\"quantity\":2},{\"a\":1}]}",
        ),
        (
            &["customers", "update", "c", "--items.0.quantity", "3"],
            "PATCH /v1/customers/c {\"items\":[{\"quantity\":3}]}",
        ),
        (
            &["customers", "update", "c", "-d", "{\"labels\":{\"a\":\"1\"}}", "--labels", "b=2"],
            "PATCH /v1/customers/c {\"labels\":{\"a\":\"1\",\"b\":\"2\"}}",
        ),
        (
            &["customers", "update", "c", "-d", "{\"n\":123456789012345678901}"],
            "PATCH /v1/customers/c {\"n\":123456789012345678901}",
        ),
        (&["customers", "update", "c", "-d", "a,b", "--header", "content-type: text/csv"], "PATCH /v1/customers/c a,b"),
        (&["files", "note", "a/b.txt", "--body", "Read me"], "POST /v1/files/a/b.txt/notes Read me"),
        (
            &["files", "replace", "3", "--tags", "a", "--tags", "b", "--body", "xyz"],
            "PUT /v1/files.3;tags=a;tags=b xyz",
        ),
        (&["api", "call", "GetCustomer", "cus_1"], "GET /v1/customers/cus_1"),
        (&["api", "call", "customers", "get", "cus_1"], "GET /v1/customers/cus_1"),
        (&["api", "call", "GET", "/v1/x?y=z"], "GET /v1/x?y=z"),
        (&["api", "GET", "/v1/x?y=z"], "GET /v1/x?y=z"),
        (
            &["api", "POST", "/v1/customers", "-d", "{\"a\":{\"b\":1},\"address\":{\"city\":\"P\"}}"],
            "POST /v1/customers a=%7B%22b%22%3A1%7D&address%5Bcity%5D=P",
        ),
        (&["api", "PATCH", "/v1/customers/c", "-d", "{\"a\": 1.10}"], "PATCH /v1/customers/c {\"a\": 1.10}"),
        (&["cli", "api", "GET", "/v1/x"], "GET /v1/x"),
    ];
    for (words, expected) in rows {
        match asked(words) {
            Ok(request) => assert_eq!(line(&request), *expected, "{words:?}"),
            Err(error) => panic!("{words:?}: {error}"),
        }
    }
}

#[test]
fn what_is_wrong_is_said_all_at_once() {
    let rows: &[(&[&str], &str)] = &[
        (&["custmers"], "`shop` has no command `custmers`"),
        (&["customers", "show", "x"], "`shop customers` has no command `show`"),
        (&["customers", "get", "x", "y"], "unexpected argument `y`"),
        (&["customers", "get", "x", "--exand", "y"], "`shop customers get` has no flag `--exand`"),
        (&["customers", "get", "--id", "x", "--id", "y"], "`--id` is given more than once"),
        (&["customers", "get"], "<ID> is required"),
        (&["customers", "get", ""], "--id is empty"),
        (&["customers", "get", ".."], "--id `..` leads out of the path"),
        (
            &["customers", "get", "x", "-o", "jsn"],
            "--output: `jsn` is not auto, table, json, yaml, csv, tsv, ndjson, raw or http",
        ),
        (&["customers", "create"], "--email is required"),
        (
            &["customers", "create", "--email", "x", "--balance", "y", "--tax-exempt", "revrse"],
            "--email `x` is not an e-mail address; --balance `y` is not a whole number; \
             --tax-exempt `revrse` is not allowed; did you mean `reverse`?",
        ),
        (&["customers", "list", "--page-size", "500"], "--page-size must be at most 100"),
        (&["customers", "list", "--ids", "[1,2,3,4]"], "--ids has 4 values, and takes at most 3"),
        (&["customers", "update", "c", "--set", "x"], "`--set x` has no `=`"),
        (&["customers", "update", "c", "--name"], "`--name` needs a value"),
        (
            &["customers", "update", "c", "-d", "{\"a\""],
            "--data is neither JSON nor YAML: EOF while parsing an object at line 1 column 4",
        ),
        (
            &["customers", "update", "c", "-d", "{\"n\":123456789012345678901}", "--vip"],
            "--data holds a number too large to be merged exactly with flags",
        ),
        (
            &["customers", "update", "c", "-d", "[1]", "--vip"],
            "--vip has no place: what -d or another flag says above it is no object",
        ),
        (&["files", "upload", "--file", "@/no/such"], "cannot read @/no/such: No such file or directory (os error 2)"),
        (&["files", "note", "a/../b", "--body", "x"], "--path `a/../b` leads out of the path"),
        (&["api", "call", "GetCustmer"], "there is no operation `GetCustmer`"),
        (&["api", "GET", "v1"], "`v1` is not a path: it does not start with `/`"),
        (&["customers", "--limit", "3"], "`shop customers` needs a command"),
    ];
    for (words, expected) in rows {
        let error = asked(words).expect_err(&format!("{words:?}"));
        assert_eq!(error.message, *expected, "{words:?}");
        assert_eq!(error.exit_code(), 2, "{words:?}");
    }
}

#[test]
fn errors_lead_on() {
    let rows: &[(&[&str], &str, &[&str])] = &[
        (&["custmers"], "did you mean `customers`?", &["shop customers", "shop --help"]),
        (
            &["--email", "x", "customers"],
            "flags of a command stand after it; `--email` is not global",
            &["shop --help"],
        ),
        (
            &["customers", "update", "c", "--name", "-foo"],
            "a value that starts with a dash is written --flag=-…",
            &["shop customers update --help"],
        ),
        (
            &["customers", "update", "c", "--name", "--vip"],
            "a value that starts with a dash is written --name=-…",
            &["shop customers update --help"],
        ),
        (&["create", "customer"], "did you mean `shop customers create`?", &["shop customers create", "shop --help"]),
        (&["add", "customers"], "did you mean `shop customers create`?", &["shop customers create", "shop --help"]),
        (&["CUSTOMERS_"], "did you mean `customers`?", &["shop customers", "shop --help"]),
        (&["auth", "login"], "the description names no credential; --header NAME:VALUE sends one", &["shop --help"]),
        (
            &["customers", "frobnicate"],
            "there is create, delete, get, list, update; shop api search finds by meaning",
            &["shop customers --help"],
        ),
        (&["api", "GET", "v1/customers"], "another server is --base-url https://…", &["shop api GET /v1/customers"]),
        (&["customers", "show"], "did you mean `get`?", &["shop customers get", "shop customers --help"]),
        (
            &["customers", "create", "--emial", "x"],
            "did you mean `--email`?",
            &["shop customers create --email", "shop customers create --help"],
        ),
    ];
    for (words, hint, next) in rows {
        let error = asked(words).expect_err("wrong");
        assert_eq!(error.hint.as_deref(), Some(*hint), "{words:?}");
        assert_eq!(error.next, *next, "{words:?}");
    }
}

#[test]
fn validation_can_be_gone_around_but_not_the_path() {
    let request = asked(&["customers", "create", "--no-validate", "--email", "x", "--balance", "y"]).unwrap();
    assert_eq!(line(&request), "POST /v1/customers email=x&balance=y");
    assert!(asked(&["customers", "get", "--no-validate", ".."]).is_err());
    assert!(asked(&["customers", "get", "--no-validate", ""]).is_err());
    assert!(asked(&["customers", "get", "--no-validate"]).is_err());
}

#[test]
fn stdin_is_read_for_a_dash_alone_and_once() {
    let request = asked_with(&["customers", "update", "c", "-d", "-"], "name: Jane\n", &[]).unwrap();
    assert_eq!(line(&request), "PATCH /v1/customers/c {\"name\":\"Jane\"}");
    let request = asked_with(&["customers", "update", "c", "--name", "@-"], "Jane", &[]).unwrap();
    assert_eq!(line(&request), "PATCH /v1/customers/c {\"name\":\"Jane\"}");
    let twice = ["customers", "update", "c", "-d", "-", "--name", "@-"];
    assert_eq!(asked_with(&twice, "{}", &[]).unwrap_err().message, "stdin is asked for twice, and can be read once");
}

#[test]
fn the_environment_fills_what_was_not_said() {
    let request = asked_with(&["customers", "list"], "", &[("SHOP_SESSION", "a b")]).unwrap();
    assert!(request.headers.contains(&("Cookie".to_owned(), "sid=a%20b".to_owned())), "{:?}", request.headers);
    let request = asked(&["customers", "create", "--email", "a@b.c"]).unwrap();
    assert!(request.headers.contains(&("Shop-Version".to_owned(), "2024-05-01".to_owned())), "{:?}", request.headers);
    let error = asked_with(&["customers", "list"], "", &[("SHOP_TIMEOUT", "soon")]).unwrap_err();
    assert_eq!(
        (error.exit_code(), error.message.as_str()),
        (10, "SHOP_TIMEOUT: `soon` is not a time: write 30, 500ms or 2m")
    );
}

#[test]
fn retired_names_work_and_say_so() {
    let rows: &[(Words, Option<(&str, &str)>)] = &[
        (&["customer", "get", "x"], None),
        (&["clients", "get", "x"], Some(("shop clients", "shop customers"))),
        (&["orders", "lines", "fetch", "1", "1"], Some(("shop orders lines fetch", "shop orders lines get"))),
        (&["accounts", "people", "show", "x"], Some(("shop accounts people show", "shop customers get"))),
        (
            &["-o", "json", "accounts", "people", "-v", "show", "x"],
            Some(("shop accounts people show", "shop customers get")),
        ),
        (&["orders", "fetch", "1", "1"], Some(("shop orders fetch", "shop orders lines get"))),
    ];
    for (words, expected) in rows {
        let Ok(Parsed::Call(invocation)) = parsed(words) else { panic!("{words:?}") };
        let expected = expected.map(|(old, new)| (old.to_owned(), new.to_owned()));
        assert_eq!(invocation.retired, expected, "{words:?}");
    }
}

#[test]
fn curl_lines_are_safe_to_paste() {
    let secrets = [("tok_1".to_owned(), "$SHOP_TOKEN".to_owned())];
    let rows: &[(&[&str], &str)] = &[
        (&["customers", "list"], "curl 'https://x.example/v1/customers?sort=asc' -H 'Accept: application/json'"),
        (
            &["customers", "update", "c", "--name", "it's $(x)"],
            "curl -X PATCH https://x.example/v1/customers/c -H 'Content-Type: application/json' \
             --data-raw '{\"name\":\"it'\\''s $(x)\"}'",
        ),
        (
            &["customers", "create", "--email", "a@b.c", "--token", "tok_1"],
            "curl -X POST https://x.example/v1/customers -H 'Accept: application/json' -H 'Shop-Version: 2024-05-01' \
             -H 'Content-Type: application/x-www-form-urlencoded' --data-raw 'email=a%40b.c&token='\"$SHOP_TOKEN\"",
        ),
        (
            &["files", "upload", "--file", "x;y", "--purpose", "a b", "--meta", "k=1"],
            "curl -X POST https://x.example/v1/files -F 'file=\"x;y\";filename=\"file\";type=application/octet-stream' \
             -F 'meta=\"{\\\"k\\\":1}\";type=application/json' --form-string 'purpose=a b'",
        ),
    ];
    for (words, expected) in rows {
        assert_eq!(request::curl(&asked(words).unwrap(), &secrets), *expected, "{words:?}");
    }
}

#[test]
fn help_is_short_and_says_what_to_type() {
    let help = text(&["customers", "create", "--help"]);
    for part in [
        "Create a customer",
        "Usage: shop customers create --email EMAIL [--flags]",
        "--tax-exempt TEXT",
        "[none, exempt, reverse]",
        "(api: Shop-Version)",
        "shop customers create --email jane@example.com",
        "see --help-all",
    ] {
        assert!(help.contains(part), "{part}\n{help}");
    }
    assert!(help.len() < 2_600, "{}", help.len());
    assert!(text(&["customers", "create", "--help-all"]).contains("The e-mail address is not verified."));
    assert!(text(&[]).contains("customers"));
    assert!(text(&["help", "customers"]).contains("create"));
    assert!(text(&["--version"]).starts_with("shop 0.1.0"));
}

#[test]
fn built_in_commands_answer() {
    let answer = |words: &[&str]| match parsed(words) {
        Ok(Parsed::Builtin(builtin, _)) => builtin::run(&builtin, &SERVICE).unwrap(),
        other => panic!("{other:?}"),
    };
    let data = |words: &[&str]| match answer(words) {
        builtin::Outcome::Data(value) | builtin::Outcome::Json(value) => value,
        builtin::Outcome::Rows { rows, .. } => rows.into(),
        other => panic!("{other:?}"),
    };
    let lines = |words: &[&str]| match answer(words) {
        builtin::Outcome::Text(text) => text,
        other => panic!("{other:?}"),
    };
    assert_eq!(data(&["api", "search", "remove a customer"])[0]["command"], "shop customers delete");
    assert_eq!(data(&["api", "search", "changing customers"])[0]["command"], "shop customers update");
    assert_eq!(data(&["api", "list"]).as_array().map(Vec::len), Some(9));
    assert_eq!(data(&["help", "exit-codes"])[1]["code"], 1);
    let schema = data(&["customers", "create", "--schema"]);
    assert_eq!(schema["input"]["properties"]["body"]["properties"]["address"]["properties"]["city"]["type"], "string");
    assert_eq!(schema["input"]["properties"]["body"]["required"][0], "email");
    let candidates = |words: &[&str]| {
        let all: Vec<&str> = ["completion", "candidates", "--"].iter().chain(words).copied().collect();
        lines(&all).lines().map(|line| line.split('\t').next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(candidates(&["cu"]), ["customers"]);
    assert_eq!(candidates(&["customers", "u"]), ["update"]);
    assert_eq!(candidates(&["customers", "create", "--tax"]), ["--tax-exempt"]);
    assert_eq!(candidates(&["customers", "create", "--tax-exempt", ""]), ["none", "exempt", "reverse"]);
    assert_eq!(candidates(&["customers", "create", "--tax-exempt=r"]), ["--tax-exempt=reverse"]);
    assert_eq!(candidates(&["-o", "j"]), ["json"]);
    assert!(lines(&["cli", "man", "customers", "create"]).contains(".SH \"REQUIRED\""));
    for shell in builtin::completion::SHELLS {
        assert!(lines(&["completion", shell]).contains("completion candidates"), "{shell}");
    }
}
