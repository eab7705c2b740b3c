//! Names that Rust, cargo and every file system accept, made from names that people type.
//!
//! A name that cannot be kept (two that differ only in what Rust does not allow, one that is too long) gets a
//! fingerprint of its own content, so that no name depends on what else is in the document or on its order.

use heck::ToSnakeCase;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Longer names end in a fingerprint.
const LONGEST: usize = 60;

/// Words that cannot be the name of a module.
#[rustfmt::skip]
const RESERVED: &[&str] = &[
    // Rust's keywords, strict and reserved (The Rust Reference, Keywords), edition 2024.
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match",
    "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    // Crates that are always there.
    "alloc", "core", "imajin_runtime", "proc_macro", "std", "test",
    // Files beside those of the groups.
    "definitions", "flags", "schemas", "security", "values",
];

/// Devices on Windows, with any extension: no file and no binary can have their names.
#[rustfmt::skip]
const DEVICES: &[&str] = &[
    "aux", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt0", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// Names of binaries that cargo refuses, or that mean something else to it.
const NOT_FOR_CARGO: &[&str] = &["alloc", "build", "core", "deps", "examples", "incremental", "std", "test"];

/// Modules for the groups with these paths, in the same order: snake_case, unique on any file system.
pub(super) fn modules<'a>(paths: impl IntoIterator<Item = &'a [&'a str]>) -> Vec<String> {
    let keys: Vec<String> = paths.into_iter().map(|path| path.join("/")).collect();
    unique(&keys, |key| {
        let name = snake(key);
        let taken = RESERVED.contains(&name.as_str()) || DEVICES.contains(&name.as_str());
        if taken { format!("{name}_") } else { name }
    })
}

/// Statics for things with these names, in the same order: UPPER_SNAKE_CASE, unique, none of `taken`.
pub(super) fn statics<'a>(names: impl IntoIterator<Item = &'a str>, taken: &[&str]) -> Vec<String> {
    let keys: Vec<String> = names.into_iter().map(str::to_owned).collect();
    unique(&keys, |key| {
        let name = snake(&key.to_snake_case()).to_ascii_uppercase();
        if taken.contains(&name.as_str()) { format!("{name}_") } else { name }
    })
}

/// Statics for things with these names and contents, in the same order: UPPER_SNAKE_CASE; where several have one name,
/// each gets a fingerprint of its content.
pub(super) fn statics_by_content<'a>(things: impl IntoIterator<Item = (&'a str, String)>) -> Vec<String> {
    let upper = |name: &str| shorten(snake(&name.to_snake_case()), name).to_ascii_uppercase();
    let named: Vec<(String, String)> = things.into_iter().map(|(name, content)| (upper(name), content)).collect();
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, _) in &named {
        *uses.entry(name).or_default() += 1;
    }
    let settle = |(name, content): &(String, String)| match uses.get(name.as_str()) {
        Some(2..) => format!("{name}_{}", fingerprint(content).to_ascii_uppercase()),
        _ => name.clone(),
    };
    named.iter().map(settle).collect()
}

/// A name for the binary, made from any text: kebab-case, accepted by cargo and every operating system.
pub fn binary(text: &str) -> String {
    let snake = shorten(snake(text), text);
    let refused = NOT_FOR_CARGO.contains(&snake.as_str()) || DEVICES.contains(&snake.as_str());
    let digit_first = snake.starts_with('_');
    let name = snake.trim_matches('_').replace('_', "-");
    match (refused, digit_first) {
        (true, _) => format!("{name}-cli"),
        // Cargo wants a letter first.
        (_, true) => format!("n{name}"),
        _ => name,
    }
}

/// The first eight hexadecimal digits of the text's SHA-256.
fn fingerprint(text: &str) -> String {
    Sha256::digest(text).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// A name for each key; where several keys would have one name, only the key that is spelled like it keeps it.
fn unique(keys: &[String], name: impl Fn(&str) -> String) -> Vec<String> {
    let names: Vec<String> = keys.iter().map(|key| shorten(name(key), key)).collect();
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for name in &names {
        *uses.entry(name).or_default() += 1;
    }
    let spelled_alike =
        |name: &str, key: &str| key.replace('-', "_") == name.trim_end_matches('_').to_ascii_lowercase();
    let with_fingerprint = |name: &str, key: &str| {
        let print = fingerprint(key);
        let upper = name.bytes().any(|b| b.is_ascii_uppercase());
        format!("{name}_{}", if upper { print.to_ascii_uppercase() } else { print })
    };
    let settle = |(name, key): (&String, &String)| match uses.get(name.as_str()) {
        Some(2..) if !spelled_alike(name, key) => with_fingerprint(name.trim_end_matches('_'), key),
        _ => name.clone(),
    };
    names.iter().zip(keys).map(settle).collect()
}

fn shorten(name: String, key: &str) -> String {
    if name.len() <= LONGEST {
        return name;
    }
    let print = fingerprint(key);
    let upper = name.bytes().any(|b| b.is_ascii_uppercase());
    let kept = name[..LONGEST - 9].trim_end_matches('_');
    format!("{kept}_{}", if upper { print.to_ascii_uppercase() } else { print })
}

/// ASCII letters and digits in lower case, everything else one underscore, none at the ends; an underscore before a
/// digit at the start; what has no letters at all is its fingerprint.
fn snake(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            name.push(c.to_ascii_lowercase());
        } else if !name.ends_with('_') && !name.is_empty() {
            name.push('_');
        }
    }
    name.truncate(name.trim_end_matches('_').len());
    match name.bytes().next() {
        None => format!("n{}", fingerprint(text)),
        Some(b'0'..=b'9') => format!("_{name}"),
        Some(_) => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_files_everywhere() {
        for (paths, expected) in [
            (&[&["payment-intents"][..], &["issuing", "cards"]][..], &["payment_intents", "issuing_cards"][..]),
            (
                &[&["con"], &["type"], &["self"], &["security"], &["mod"]],
                &["con_", "type_", "self_", "security_", "mod_"],
            ),
            (&[&["2fa"], &["../../etc/passwd"]], &["_2fa", "etc_passwd"]),
            (&[&["issuing-cards"], &["issuing", "cards"]], &["issuing_cards", "issuing_cards_9a34385b"]),
        ] {
            assert_eq!(modules(paths.iter().copied()), expected);
        }
        let odd = modules([&["名前"][..], &[""], &["…"], &["a.b"], &["a-b"], &["A-B"]]);
        let unlike: std::collections::BTreeSet<String> = odd.iter().map(|n| n.to_lowercase()).collect();
        assert_eq!(unlike.len(), 6, "{odd:?}");
        for name in &odd {
            syn::parse_str::<syn::Ident>(name).unwrap_or_else(|e| panic!("{name}: {e}"));
        }
    }

    #[test]
    fn statics_are_identifiers() {
        assert_eq!(statics(["list", "group", "+1", "-1", "self"], &["GROUP"]).len(), 5);
        assert_eq!(
            statics(["get-by-id", "group", "2fa", "basicAuth"], &["GROUP"]),
            ["GET_BY_ID", "GROUP_", "_2FA", "BASIC_AUTH"]
        );
        let long = statics([&*"a".repeat(500), &*"a".repeat(501)], &[]);
        assert_ne!(long[0], long[1]);
        assert!(long.iter().all(|name| name.len() <= LONGEST));
    }

    #[test]
    fn binaries_are_accepted_by_cargo() {
        for (name, expected) in [
            ("stripe", "stripe"),
            ("nul", "nul-cli"),
            ("build", "build-cli"),
            ("test", "test-cli"),
            ("2fa", "n2fa"),
            ("nul-cli", "nul-cli"),
            ("../My API/", "my-api"),
            ("a--b", "a-b"),
        ] {
            assert_eq!(binary(name), expected);
        }
    }
}
