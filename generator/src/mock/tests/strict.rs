//! What is refused, and why; what is remembered.

use super::{ask, json, mock};
use serde_json::json;

fn detail(mock: &crate::mock::Mock, request: &str) -> (u16, String) {
    let reply = ask(mock, request);
    (reply.status, json(&reply)["detail"].as_str().unwrap_or_default().to_owned())
}

#[test]
fn petstore_refuses_with_a_reason() {
    let Some(mock) = mock("petstore-3.1.json") else { return };
    let json = "Content-Type: application/json";
    let rows = [
        ("GET /pet/seven".to_owned(), 400, "path petId: \"seven\" is not of type \"integer\""),
        ("GET /pets".to_owned(), 404, "no path of the document is /pets"),
        ("PATCH /pet".to_owned(), 405, "PATCH is not one of POST, PUT"),
        ("GET /pet/findByStatus?status=lost".to_owned(), 400, "query status: /0: "),
        ("GET /pet/findByStatus?status=sold&x=1".to_owned(), 400, "query x: is not declared for this operation"),
        (format!("POST /pet\n{json}\n\n{{"), 400, "body: is not JSON"),
        (format!("POST /pet\n{json}\n\n{{\"name\": \"Rex\"}}"), 400, "body: \"photoUrls\" is a required property"),
        (format!("POST /pet\n{json}\n\n{{\"name\": 1, \"photoUrls\": []}}"), 400, "body /name: 1 is not of type"),
        ("POST /pet\nContent-Type: image/png\n\nx".to_owned(), 415, "Content-Type image/png was sent; allowed is "),
    ];
    for (request, status, reason) in rows {
        let (got, detail) = detail(&mock, &request);
        assert_eq!(got, status, "{request}: {detail}");
        assert!(detail.starts_with(reason), "{request}: {detail}");
    }
}

#[test]
fn stripe_forms_and_life_of_a_customer() {
    let Some(mock) = mock("stripe.json") else { return };
    let form = "Content-Type: application/x-www-form-urlencoded";
    let created = ask(
        &mock,
        &format!("POST /v1/customers\n{form}\n\nemail=jane%40example.com&metadata[a]=b&address[city]=Bonn&expand[0]=x"),
    );
    let customer = json(&created);
    assert_eq!((created.status, &customer["email"]), (200, &json!("jane@example.com")));
    let id = customer["id"].as_str().unwrap().to_owned();
    assert_eq!(json(&ask(&mock, &format!("GET /v1/customers/{id}")))["email"], "jane@example.com");
    let updated = ask(&mock, &format!("POST /v1/customers/{id}\n{form}\n\nemail=joe%40example.com"));
    assert_eq!(json(&updated)["email"], "joe@example.com", "{}", json(&updated));
    let mut after = String::new();
    let mut seen = Vec::new();
    loop {
        let page = json(&ask(&mock, &format!("GET /v1/customers?limit=10{after}")));
        let items = page["data"].as_array().unwrap().clone();
        seen.extend(items.iter().map(|item| item["id"].as_str().unwrap().to_owned()));
        assert!(seen.len() <= 26, "the list does not end");
        if page["has_more"] == false {
            break;
        }
        after = format!("&starting_after={}", seen.last().unwrap());
    }
    assert_eq!((seen.len(), seen.contains(&id)), (26, true));
    assert_eq!(ask(&mock, &format!("DELETE /v1/customers/{id}")).status, 200);
    assert_eq!(ask(&mock, &format!("GET /v1/customers/{id}")).status, 404);
    let (status, why) = detail(&mock, &format!("POST /v1/customers\n{form}\n\nbalance=much"));
    assert_eq!(status, 400);
    assert!(why.starts_with("body /balance: \"much\" is not of type \"integer\""), "{why}");
    let (status, why) = detail(&mock, &format!("POST /v1/customers\n{form}\n\nemial=x"));
    assert_eq!((status, why.contains("emial")), (400, true), "{why}");
}

#[test]
fn preferences_choose_answers() {
    let Some(mock) = mock("petstore-3.1.json") else { return };
    assert_eq!(ask(&mock, "GET /pet/1\nPrefer: code=404").status, 404);
    let limited = ask(&mock, "GET /pet/1\nPrefer: code=429");
    assert_eq!((limited.status, limited.headers.iter().any(|(n, v)| n == "retry-after" && v == "1")), (429, true));
}

/// How an answer says where the rest is, by the ways that real documents have.
fn next(reply: &crate::mock::Reply, style: &str) -> Option<String> {
    let link = reply.headers.iter().find(|(name, _)| name == "link").map(|(_, value)| value.clone());
    let body = json(reply);
    let field = |pointer: &str| body.pointer(pointer).and_then(serde_json::Value::as_str).map(str::to_owned);
    let url = match style {
        "link" => link.map(|link| link.trim_start_matches('<').split('>').next().unwrap_or_default().to_owned()),
        pointer => field(pointer).filter(|text| !text.is_empty()),
    }?;
    Some(url.split_once('?').map_or(url.clone(), |(_, query)| query.to_owned()))
}

#[test]
fn lists_have_pages_that_end() {
    let rows = [
        ("github.json", "/orgs/acme/repos", "link", "", 38),
        ("digitalocean.yaml", "/v2/account/keys", "/links/pages/next", "", 26),
        ("slack.json", "/conversations.list", "/response_metadata/next_cursor", "cursor=", 25),
        ("pokeapi.yaml", "/api/v2/berry/", "/next", "", 25),
        ("kubernetes.json", "/api/v1/namespaces/default/pods", "/metadata/continue", "continue=", 25),
        ("asana.yaml", "/users", "/next_page/offset", "offset=", 25),
        ("twilio-api-v2010.json", "/2010-04-01/Accounts.json", "/next_page_uri", "", 25),
        ("train-travel.yaml", "/stations", "/links/next", "", 25),
        ("oxide-nexus.json", "/v1/disks", "/next_page", "page_token=", 25),
        ("svix.json", "/api/v1/app", "/iterator", "iterator=", 25),
    ];
    for (name, path, style, prefix, expected) in rows {
        let Some(mock) = mock(name) else { return };
        let (mut query, mut seen, mut pages) = (String::new(), 0, 0);
        loop {
            let reply = ask(&mock, &format!("GET {path}?{query}"));
            let body = json(&reply);
            let list = crate::mock::resource::list_in(&body).and_then(|at| body.pointer(&at)?.as_array().map(Vec::len));
            (seen, pages) = (seen + list.unwrap_or(0), pages + 1);
            assert_eq!((reply.status, pages < 9), (200, true), "{name} {query} {body}");
            let Some(next) = next(&reply, style) else { break };
            query = format!("{prefix}{next}");
        }
        assert_eq!((seen, pages > 1), (expected, true), "{name}");
    }
}
