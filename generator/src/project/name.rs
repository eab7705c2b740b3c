//! The binary's name, if nobody has said it: from the description's title, else its host, else its file.

use serde_json::Value;
use std::path::Path;

/// Characters of a name that people still type.
const MAX: usize = 24;

/// Words that say that it is an API, and not which.
const NOISE: &[&str] = &[
    "a",
    "an",
    "and",
    "api",
    "apis",
    "definition",
    "definitions",
    "description",
    "doc",
    "docs",
    "documentation",
    "example",
    "examples",
    "extension",
    "for",
    "http",
    "https",
    "of",
    "official",
    "openapi",
    "overview",
    "platform",
    "preview",
    "public",
    "reference",
    "rest",
    "restful",
    "schema",
    "service",
    "services",
    "spec",
    "specification",
    "swagger",
    "the",
    "to",
    "v",
    "version",
    "web",
];

/// Ends of host names that say nothing.
const TOP_LEVEL: &[&str] = &["ai", "app", "cloud", "co", "com", "dev", "gov", "io", "net", "org", "uk", "us"];

/// Names that cargo or a file system refuses, and commands that every system has.
const TAKEN: &[&str] = &[
    "alloc",
    "aux",
    "build",
    "cargo",
    "cat",
    "cd",
    "con",
    "core",
    "cp",
    "curl",
    "deps",
    "echo",
    "env",
    "examples",
    "exit",
    "find",
    "git",
    "incremental",
    "kill",
    "ls",
    "make",
    "mv",
    "nul",
    "ping",
    "prn",
    "proc-macro",
    "ps",
    "rm",
    "rustc",
    "self",
    "sh",
    "sort",
    "std",
    "sudo",
    "super",
    "test",
    "time",
    "type",
    "who",
];

/// A kebab-case name for a description: a letter, then letters, digits and single hyphens.
///
/// `Swagger Petstore - OpenAPI 3.1` is `petstore`, and `GitHub v3 REST API` is `github`.
pub fn bin_name(root: &Value, entry: &Path) -> String {
    let title = root.pointer("/info/title").and_then(Value::as_str).map(title_words).filter(|words| !words.is_empty());
    let url = || root.pointer("/servers/0/url").or_else(|| root.get("host")).and_then(Value::as_str);
    let told = title.as_ref().filter(|words| is_short(words)).map(|words| joined(words));
    let title = || title.as_ref().map(|words| joined(words));
    let stem = || entry.file_stem().and_then(|stem| stem.to_str()).and_then(from_title);
    let folder = || std::path::absolute(entry).ok()?.parent()?.file_name()?.to_str().and_then(from_title);
    let name = told.or_else(|| url().and_then(from_host)).or_else(title).or_else(stem).or_else(folder);
    allowed(name.unwrap_or_else(|| "api".to_owned()))
}

fn from_title(title: &str) -> Option<String> {
    Some(title_words(title)).filter(|words| !words.is_empty()).map(|words| joined(&words))
}

/// Two words at most, and no bare abbreviation: people type `github` and `lufthansa` rather than the title.
fn is_short(words: &[String]) -> bool {
    words.len() <= 2 && (words.len() > 1 || words[0].len() > 2)
}

/// The words of a title that say which API it is: those before a dash, a colon or a parenthesis if there are any.
fn title_words(title: &str) -> Vec<String> {
    let ends = [" - ", " – ", " — ", ": ", " | ", " + ", " (", "["];
    let end = ends.iter().filter_map(|end| title.find(end)).min().unwrap_or(title.len());
    let parts = [&title[..end], title];
    parts.iter().map(|part| words(part)).find(|words| !words.is_empty()).unwrap_or_default()
}

/// Words in lower-case ASCII, without those that say nothing.
fn words(text: &str) -> Vec<String> {
    let plain = text.replace("'s ", " ").replace("’s ", " ");
    let plain: String = plain.chars().map(unaccented).collect::<String>().to_ascii_lowercase();
    let plain = plain.replace("open api", "openapi");
    let mut words = Vec::new();
    for word in plain.split(|c: char| !c.is_ascii_alphanumeric() && c != '.') {
        let labels = word.trim_matches('.').split('.');
        let ends_as_host = word.contains('.') && labels.clone().next_back().is_some_and(|end| TOP_LEVEL.contains(&end));
        let count = labels.clone().count() - usize::from(ends_as_host);
        words.extend(labels.take(count).filter(|word| says_something(word)).map(str::to_owned));
    }
    words
}

/// No noise, and no version.
fn says_something(word: &str) -> bool {
    let digits = word.strip_prefix('v').unwrap_or(word);
    !NOISE.contains(&word) && !digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn unaccented(c: char) -> char {
    match c {
        'à'..='å' | 'À'..='Å' => 'a',
        'ç' | 'Ç' => 'c',
        'è'..='ë' | 'È'..='Ë' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' => 'i',
        'ñ' | 'Ñ' => 'n',
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' => 'o',
        'ù'..='ü' | 'Ù'..='Ü' => 'u',
        c => c,
    }
}

fn joined(words: &[String]) -> String {
    let mut name = String::new();
    for word in words {
        if !name.is_empty() && name.len() + 1 + word.len() > MAX {
            break;
        }
        if !name.is_empty() {
            name.push('-');
        }
        name.push_str(word);
    }
    name.truncate(MAX);
    name
}

/// Hosts that serve anybody's examples.
const ANYBODYS: &[&str] = &["example", "httpbin", "localhost", "microcks", "postman-echo", "swagger"];

/// `https://api.stripe.com/v1` is `stripe`.
fn from_host(url: &str) -> Option<String> {
    let host = url.split_once("//").map_or(url, |(_, rest)| rest).split(['/', ':', '?']).next()?;
    let labels: Vec<&str> = host.split('.').collect();
    let named = labels.iter().rev().find(|label| !TOP_LEVEL.contains(label) && !label.contains('{'))?;
    let is_address = labels.iter().all(|label| label.parse::<u8>().is_ok());
    from_title(named).filter(|name| labels.len() > 1 && !is_address && !ANYBODYS.contains(&name.as_str()))
}

/// What cargo takes as the name of a package and of a binary.
fn allowed(name: String) -> String {
    if name.starts_with(|c: char| !c.is_ascii_alphabetic()) {
        return format!("cli-{name}");
    }
    let taken = TAKEN.contains(&name.as_str()) || syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_err();
    if taken || name == "api" { format!("{name}-cli") } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_come_from_titles() {
        let check = |title: &str, expected: &str| {
            assert_eq!(bin_name(&json!({"info": {"title": title}}), Path::new("/x/openapi.yaml")), expected, "{title}");
        };
        check("Swagger Petstore - OpenAPI 3.1", "petstore");
        check("GitHub v3 REST API", "github");
        check("GitHub's official OpenAPI spec + Octokit extension", "github");
        check("Stripe API", "stripe");
        check("Twilio - Api", "twilio");
        check("Gitea API.", "gitea");
        check("api.clarify.io", "clarify");
        check("Lichess.org API reference", "lichess");
        check("PokéAPI", "pokeapi");
        check("Adobe Experience Manager (AEM) API", "adobe-experience-manager");
        check("Open Policy Agent (OPA) REST API", "open-policy-agent");
        check("Brick Platform API", "brick");
        check("Acme Open API Definition v2.1", "acme");
        check("Tic Tac Toe", "tic-tac-toe");
        check("Pneumonoultramicroscopicsilicovolcanoconiosis", "pneumonoultramicroscopics"[..24].into());
        check("1Password Connect", "cli-1password-connect");
        check("Test", "test-cli");
        check("Type", "type-cli");
        check("漢字", "x");
        check("\"; rm -rf / #", "rm-rf");
        check("../../etc/passwd", "etc-passwd");
    }

    #[test]
    fn names_come_from_hosts_and_files() {
        let check = |root: Value, file: &str, expected: &str| assert_eq!(bin_name(&root, Path::new(file)), expected);
        check(json!({"servers": [{"url": "https://api.stripe.com/v1"}]}), "a.json", "stripe");
        check(json!({"host": "acme.co.uk:8080"}), "a.json", "acme");
        let titled = |title: &str, url: &str| json!({"info": {"title": title}, "servers": [{"url": url}]});
        check(titled("LH Public API", "https://api.lufthansa.com/v1"), "a.json", "lufthansa");
        check(titled("USPTO Data Set API", "{scheme}://developer.uspto.gov/ds-api"), "a.json", "uspto");
        check(titled("Xero Accounting API", "https://api.xero.com/api.xro/2.0"), "a.json", "xero-accounting");
        check(titled("Adobe Experience Manager (AEM) API", "/"), "a.json", "adobe-experience-manager");
        check(titled("The Great Widget Maker", "http://localhost:3000"), "a.json", "great-widget-maker");
        check(titled("The Great Widget Maker", "https://api.example.com"), "a.json", "great-widget-maker");
        check(json!({"servers": [{"url": "http://localhost:8080"}]}), "/x/my-api.yaml", "my");
        check(json!({"servers": [{"url": "http://127.0.0.1"}]}), "/specs/acme/openapi.yaml", "acme");
        check(json!({"servers": [{"url": "/v1"}]}), "/openapi.yaml", "api-cli");
    }
}
