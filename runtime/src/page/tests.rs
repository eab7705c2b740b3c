use super::*;
use crate::request::Payload;
use crate::table::Location;
use crate::table::{Detail, Kind, Method, Style};

fn request(url: &str) -> Request {
    Request { operation: None, method: Method::Get, url: url.to_owned(), headers: Vec::new(), body: Payload::Empty }
}

/// A list whose pages have up to ten items if asked.
fn walk(next: Next) -> Walk {
    const FLAGS: &[&Flag] =
        &[&Flag::new("limit", Location::Query("limit", Style::FORM), Kind::Integer, "").with(&[Detail::Maximum(10.0)])];
    let operation = Operation {
        page: Some(Box::leak(Box::new(Page { next, size: Some("limit"), place: Place::Query }))),
        flags: FLAGS,
        ..Operation::DEFAULT
    };
    Walk::new(Box::leak(Box::new(operation))).unwrap()
}

/// The cursor and the URL of the page after the one at `url`, or the error.
fn check(next: Next, url: &str, link: &str, body: &str) -> String {
    let response =
        Response { status: 200, headers: vec![("link".to_owned(), link.to_owned())], body: body.as_bytes().to_vec() };
    let value = json::parse(body).unwrap();
    let items = json::at(value, "/data").and_then(json::elements).or_else(|| json::elements(value)).unwrap_or_default();
    match walk(next).next(&request(url), &response, Some(value), &items) {
        Ok(None) => "end".to_owned(),
        Ok(Some(cursor)) => {
            let mut request = request(url);
            cursor.apply(&mut request);
            format!("{} {}", cursor.text, request.url)
        }
        Err(error) => format!("{} {}", error.exit_code(), error.message),
    }
}

#[test]
fn every_style_leads_to_the_next_page_and_ends() {
    const A: &str = "https://a.test/x";
    const NUMBER: Next = Next::Number { parameter: "page", first: 1 };
    const OFFSET: Next = Next::Offset { parameter: "offset" };
    const CURSOR: Next = Next::Cursor { parameter: "page[after]", pointer: "/meta/next" };
    const LAST: Next = Next::LastItem { parameter: "starting_after", field: "/id", more: "/has_more" };
    const URL: Next = Next::Url { pointer: "/next" };
    let rows = [
        (NUMBER, "?q=a%20b", "", "[1]", "2 https://a.test/x?q=a%20b&page=2"),
        (NUMBER, "?page=7&q=1", "", "[1]", "8 https://a.test/x?q=1&page=8"),
        (NUMBER, "?limit=2", "", "[1]", "end"),
        (NUMBER, "?limit=20", "", "[1]", "2 https://a.test/x?limit=20&page=2"),
        (NUMBER, "", "", "[]", "end"),
        (OFFSET, "?offset=10&limit=2", "", "[1,2]", "12 https://a.test/x?limit=2&offset=12"),
        (OFFSET, "", "", r#"{"data":[]}"#, "end"),
        (CURSOR, "?page%5Bafter%5D=a", "", r#"{"meta":{"next":"b/c"}}"#, "b/c https://a.test/x?page%5Bafter%5D=b%2Fc"),
        (CURSOR, "", "", r#"{"meta":{"next":null}}"#, "end"),
        (CURSOR, "", "", r#"{"meta":{"next":""}}"#, "end"),
        (CURSOR, "", "", "{}", "end"),
        (LAST, "", "", r#"{"data":[{"id":"a"},{"id":"b"}],"has_more":true}"#, "b https://a.test/x?starting_after=b"),
        (LAST, "", "", r#"{"data":[{"id":"a"}],"has_more":false}"#, "end"),
        (URL, "", "", r#"{"next":"/x?after=2"}"#, "/x?after=2 https://a.test/x?after=2"),
        (URL, "", "", r#"{"next":"http://a.test/x?2"}"#, "http://a.test/x?2 https://a.test/x?2"),
        (
            URL,
            "",
            "",
            r#"{"next":"https://evil.test/x"}"#,
            "12 the next page is `https://evil.test/x`, which is on another host",
        ),
        (URL, "?2", "", r#"{"next":"https://a.test/x?2"}"#, "12 the server sends the same page again and again"),
        (
            Next::Link,
            "",
            r#"<https://a.test/1>; rel="prev", </x?page=2>; title="a, b"; rel="last next""#,
            "[]",
            "/x?page=2 https://a.test/x?page=2",
        ),
        (Next::Link, "", r#"<https://a.test/1>; rel="prev""#, "[]", "end"),
    ];
    for (next, query, link, body, expected) in rows {
        assert_eq!(check(next, &format!("{A}{query}"), link, body), expected, "{next:?} {query} {body}");
    }
}

#[test]
fn a_server_that_ignores_the_number_is_noticed() {
    let mut walk = walk(Next::Number { parameter: "page", first: 1 });
    let response = Response { status: 200, headers: Vec::new(), body: b"[1]".to_vec() };
    let value = json::parse("[1]").unwrap();
    let items = json::elements(value).unwrap();
    let mut request = request("https://a.test/x");
    walk.next(&request, &response, Some(value), &items).unwrap().unwrap().apply(&mut request);
    assert!(walk.next(&request, &response, Some(value), &items).is_err_and(|error| error.exit_code() == 12));
}

#[test]
fn a_page_shorter_than_the_one_before_is_the_last() {
    let mut walk = walk(Next::Offset { parameter: "offset" });
    let mut request = request("https://a.test/x");
    for (body, expected) in [("[1,2]", Some("2")), ("[3,4]", Some("4")), ("[5]", None)] {
        let response = Response { status: 200, headers: Vec::new(), body: body.as_bytes().to_vec() };
        let value = json::parse(body).unwrap();
        let items = json::elements(value).unwrap();
        let next = walk.next(&request, &response, Some(value), &items).unwrap();
        assert_eq!(next.as_ref().map(|cursor| cursor.text.as_str()), expected);
        if let Some(cursor) = next {
            cursor.apply(&mut request);
        }
    }
}
