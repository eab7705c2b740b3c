use super::*;
use std::path::PathBuf;

fn request(body: Payload) -> Request {
    let headers = vec![("Authorization".to_owned(), "Bearer sk_1".to_owned())];
    Request { operation: None, method: Method::Post, url: "https://a.test/x?k=sk_1&y=1".to_owned(), headers, body }
}

fn all(request: &Request, secrets: &[(String, String)]) -> [String; 3] {
    [Language::Python, Language::Javascript, Language::Rust]
        .map(|language| snippet(request, secrets, language).unwrap_or_else(|error| error.message))
}

/// What would end a literal, a line or a comment in any of the languages, or look like something else.
#[test]
fn no_text_ends_its_literal() {
    let attack = "\"; import os; os.system('id') #\\\"\n\r\u{2028}\u{0}`${1}`{x}\u{202e}'''*/ü\u{1f600}";
    let rows = [
        (&python::PYTHON, r##""\"; import os; os.system('id') #\\\"\n\r\u2028\x00`${1}`{x}\u202e'''*/ü\U0001f600""##),
        (
            &javascript::JAVASCRIPT,
            r##""\"; import os; os.system('id') #\\\"\n\r\u{2028}\u{0}`${1}`{x}\u{202e}'''*/ü\u{1f600}""##,
        ),
        (&rust::RUST, r##""\"; import os; os.system('id') #\\\"\n\r\u{2028}\u{0}`${1}`{x}\u{202e}'''*/ü\u{1f600}""##),
    ];
    for (dialect, expected) in rows {
        assert_eq!(dialect.literal(attack), expected);
    }
}

#[test]
fn secrets_are_read_when_the_program_runs() {
    let secrets = [("sk_1".to_owned(), "$DEMO_KEY".to_owned())];
    let body = Payload::Bytes(b"{\"token\":\"sk_1\"}".to_vec());
    let [python, javascript, rust] = all(&request(body), &secrets);
    assert!(python.contains(r#""Bearer " + os.environ["DEMO_KEY"],"#), "{python}");
    assert!(javascript.contains(r#""Bearer " + process.env["DEMO_KEY"],"#), "{javascript}");
    assert!(rust.contains(r#""Bearer ".to_owned() + &std::env::var("DEMO_KEY")?"#), "{rust}");
    for program in [python, javascript, rust] {
        assert!(!program.contains("sk_1"), "{program}");
    }
}

#[test]
fn basic_is_made_of_its_variables() {
    let shell = "$(printf %s \"$D_USER:$D_PASS\" | base64 | tr -d '\\n')";
    let secrets = [("sk_1".to_owned(), shell.to_owned())];
    let [python, javascript, rust] = all(&request(Payload::Empty), &secrets);
    let expected = r#"base64.b64encode((os.environ["D_USER"] + ":" + os.environ["D_PASS"]).encode()).decode()"#;
    assert!(python.contains(expected), "{python}");
    let expected = r#"Buffer.from(process.env["D_USER"] + ":" + process.env["D_PASS"]).toString("base64")"#;
    assert!(javascript.contains(expected), "{javascript}");
    let expected = r#"base64(std::env::var("D_USER")? + ":" + &std::env::var("D_PASS")?)"#;
    assert!(rust.contains(expected), "{rust}");
}

#[test]
fn fetch_has_no_body_with_get() {
    let mut request = request(Payload::File(PathBuf::from("x.bin")));
    request.method = Method::Get;
    let error = snippet(&request, &[], Language::Javascript).unwrap_err();
    assert_eq!(error.message, "fetch sends no body with GET");
}
