//! Spelling: from any text to the words of a kebab-case name, and between singular and plural.

use heck::ToKebabCase;
use std::borrow::Cow;

/// Words whose capitals are not boundaries, as they are written and as they are split.
const BRANDS: &[(&str, &str)] = &[
    ("OAuth", "Oauth"),
    ("GitHub", "Github"),
    ("GitLab", "Gitlab"),
    ("PayPal", "Paypal"),
    ("YouTube", "Youtube"),
    ("LinkedIn", "Linkedin"),
    ("WhatsApp", "Whatsapp"),
    ("GraphQL", "Graphql"),
    ("OpenAPI", "Openapi"),
    ("OpenAI", "Openai"),
    ("MySQL", "Mysql"),
    ("NoSQL", "Nosql"),
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("iOS", "Ios"),
    ("macOS", "Macos"),
    ("URLs", "Urls"),
    ("URIs", "Uris"),
    ("IDs", "Ids"),
    ("SIDs", "Sids"),
    ("IPs", "Ips"),
    ("APIs", "Apis"),
    ("PDFs", "Pdfs"),
    ("VMs", "Vms"),
    ("DBs", "Dbs"),
    ("SKUs", "Skus"),
];

/// Plurals that no rule gives.
const IRREGULAR: &[(&str, &str)] = &[
    ("analysis", "analyses"),
    ("axis", "axes"),
    ("basis", "bases"),
    ("child", "children"),
    ("emoji", "emojis"),
    ("criterion", "criteria"),
    ("index", "indexes"),
    ("man", "men"),
    ("matrix", "matrices"),
    ("movie", "movies"),
    ("cookie", "cookies"),
    ("person", "persons"),
    ("person", "people"),
    ("index", "indices"),
    ("cache", "caches"),
    ("alias", "aliases"),
    ("bus", "buses"),
    ("bonus", "bonuses"),
    ("campus", "campuses"),
    ("census", "censuses"),
    ("lens", "lenses"),
    ("status", "statuses"),
    ("virus", "viruses"),
    ("woman", "women"),
];

/// Words that are their own plural, or no count nouns.
const SAME: &[&str] = &[
    "access",
    "analytics",
    "aws",
    "canvas",
    "cors",
    "data",
    "dns",
    "gas",
    "gps",
    "https",
    "ios",
    "kubernetes",
    "media",
    "metadata",
    "news",
    "os",
    "redis",
    "rss",
    "saas",
    "series",
    "settings",
    "sms",
    "species",
    "tls",
    "vpcs",
];

/// A kebab-case name of lower-case ASCII letters and digits; empty if the text has none.
pub(super) fn kebab(text: &str) -> String {
    if text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-') {
        return snake_to_kebab(text);
    }
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        push_ascii(c, &mut plain);
    }
    for (brand, split) in BRANDS {
        if plain.contains(brand) {
            plain = plain.replace(brand, split);
        }
    }
    plain.to_kebab_case()
}

/// What [`ToKebabCase`] does, for names without capitals: most are.
fn snake_to_kebab(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    for word in text.split(['_', '-']).filter(|word| !word.is_empty()) {
        if !name.is_empty() {
            name.push('-');
        }
        name.push_str(word);
    }
    name
}

/// As [`kebab`], where `+` and `-` before a digit are words: the difference between `+1` and `-1`.
pub(super) fn kebab_with_signs(text: &str) -> String {
    let mut spelled = String::with_capacity(text.len() + 8);
    let mut chars = text.chars().peekable();
    let mut before: Option<char> = None;
    while let Some(c) = chars.next() {
        let signed = chars.peek().is_some_and(char::is_ascii_digit) && !before.is_some_and(|b| b.is_alphanumeric());
        match c {
            '+' if signed => spelled.push_str(" plus "),
            '-' if signed => spelled.push_str(" minus "),
            other => spelled.push(other),
        }
        before = Some(c);
    }
    kebab(&spelled)
}

/// Latin letters without their marks; what is not Latin becomes a boundary.
fn push_ascii(c: char, out: &mut String) {
    let plain = match c {
        '\'' | '’' => return,
        c if c.is_ascii_alphanumeric() => return out.push(c),
        'À'..='Å' | 'Ā' | 'Ă' | 'Ą' => "A",
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'Æ' => "Ae",
        'æ' => "ae",
        'Ç' | 'Ć' | 'Č' => "C",
        'ç' | 'ć' | 'č' => "c",
        'È'..='Ë' | 'Ē' | 'Ę' | 'Ě' => "E",
        'è'..='ë' | 'ē' | 'ę' | 'ě' => "e",
        'Ì'..='Ï' => "I",
        'ì'..='ï' | 'ı' => "i",
        'Ñ' | 'Ń' | 'Ň' => "N",
        'ñ' | 'ń' | 'ň' => "n",
        'Ò'..='Ö' | 'Ø' | 'Ő' => "O",
        'ò'..='ö' | 'ø' | 'ő' => "o",
        'Œ' => "Oe",
        'œ' => "oe",
        'ß' => "ss",
        'Ś' | 'Š' | 'Ş' => "S",
        'ś' | 'š' | 'ş' => "s",
        'Ù'..='Ü' | 'Ů' | 'Ű' => "U",
        'ù'..='ü' | 'ů' | 'ű' => "u",
        'Ý' | 'Ÿ' => "Y",
        'ý' | 'ÿ' => "y",
        'Ź' | 'Ż' | 'Ž' => "Z",
        'ź' | 'ż' | 'ž' => "z",
        'Ł' => "L",
        'ł' => "l",
        'Ğ' => "G",
        'ğ' => "g",
        'Ď' | 'Đ' => "D",
        'ď' | 'đ' => "d",
        'Ř' => "R",
        'ř' => "r",
        'Ť' => "T",
        'ť' => "t",
        _ => " ",
    };
    out.push_str(plain);
}

/// The singular of a kebab-case name: of its last word.
pub(super) fn singular(name: &str) -> String {
    let (head, word) = split_last(name);
    match singular_word(word) {
        Cow::Borrowed(stem) if head.is_empty() => stem.to_owned(),
        stem => format!("{head}{stem}"),
    }
}

/// The plural of a kebab-case name: of its last word.
pub(super) fn plural(name: &str) -> String {
    let (head, word) = split_last(name);
    if singular_word(word) != word {
        return name.to_owned();
    }
    format!("{head}{}", plural_word(word))
}

/// Whether the last word is a plural.
pub(super) fn is_plural(name: &str) -> bool {
    let (_, word) = split_last(name);
    singular_word(word) != word
}

/// Whether two names are the same but for number. No word's first letter differs from its plural's.
pub(super) fn same_noun(left: &str, right: &str) -> bool {
    if left == right || left.as_bytes().first() != right.as_bytes().first() {
        return left == right;
    }
    let ((left_head, left), (right_head, right)) = (split_last(left), split_last(right));
    left_head == right_head && singular_word(left) == singular_word(right)
}

/// The name without the words of `stem` (in either number) at its start; as it is if nothing would be left.
pub(super) fn without_prefix<'a>(name: &'a str, stem: &str) -> &'a str {
    let single = singular(stem);
    [stem, single.as_str()]
        .into_iter()
        .filter(|s| !s.is_empty())
        .find_map(|s| name.strip_prefix(s).and_then(|rest| rest.strip_prefix('-')))
        .filter(|rest| !rest.is_empty())
        .unwrap_or(name)
}

/// The name without the words of `stem` (in either number) at its end; as it is if nothing would be left.
pub(super) fn without_suffix<'a>(name: &'a str, stem: &str) -> &'a str {
    let (single, many) = (singular(stem), plural(stem));
    [stem, single.as_str(), many.as_str()]
        .into_iter()
        .filter(|s| !s.is_empty())
        .find_map(|s| name.strip_suffix(s).and_then(|rest| rest.strip_suffix('-')))
        .filter(|rest| !rest.is_empty())
        .unwrap_or(name)
}

fn split_last(name: &str) -> (&str, &str) {
    name.split_at(name.rfind('-').map_or(0, |at| at + 1))
}

fn singular_word(word: &str) -> Cow<'_, str> {
    if SAME.contains(&word) {
        return word.into();
    }
    if let Some((single, _)) = IRREGULAR.iter().find(|(single, many)| *many == word || *single == word) {
        return (*single).into();
    }
    if is_id_like(word) {
        return word[..word.len() - 1].into();
    }
    if word.len() < 4 || word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") {
        return word.into();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y").into();
    }
    let long = ["sses", "shes", "ches", "xes", "zzes", "oes"].iter().any(|ending| word.ends_with(ending));
    let stem = word.strip_suffix(if long { "es" } else { "s" });
    stem.unwrap_or(word).into()
}

/// `ids`, `ips`, `vms`: short plurals of abbreviations.
fn is_id_like(word: &str) -> bool {
    matches!(word, "ids" | "ips" | "vms" | "dbs" | "prs")
}

fn plural_word(word: &str) -> String {
    if SAME.contains(&word) || word.is_empty() {
        return word.to_owned();
    }
    if let Some((_, many)) = IRREGULAR.iter().find(|(single, _)| *single == word) {
        return (*many).to_owned();
    }
    let stem = &word[..word.len() - 1];
    if word.ends_with('y') && !stem.ends_with(['a', 'e', 'i', 'o', 'u']) {
        return format!("{stem}ies");
    }
    let sibilant = ["s", "x", "z", "ch", "sh"].iter().any(|ending| word.ends_with(ending));
    format!("{word}{}", if sibilant { "es" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kebab_case() {
        for (text, expected) in [
            ("PaymentIntents", "payment-intents"),
            ("payment_intents", "payment-intents"),
            ("chat.postMessage", "chat-post-message"),
            ("revokePublicURL", "revoke-public-url"),
            ("OAuthApp", "oauth-app"),
            ("GetIPv4Addresses", "get-ipv4-addresses"),
            ("HTTPServer", "http-server"),
            ("$filter", "filter"),
            ("Überweisung", "uberweisung"),
            ("日本", ""),
            ("user's files", "users-files"),
            ("a\u{1b}[31m", "a-31m"),
        ] {
            assert_eq!(kebab(text), expected, "{text}");
        }
        assert_eq!(kebab_with_signs("reactions-+1"), "reactions-plus-1");
        assert_eq!(kebab_with_signs("reactions--1"), "reactions-minus-1");
        assert_eq!(kebab_with_signs("2010-04-01"), "2010-04-01");
    }

    #[test]
    fn number_goes_both_ways() {
        for (single, many) in [
            ("customer", "customers"),
            ("tax-id", "tax-ids"),
            ("balance", "balances"),
            ("company", "companies"),
            ("address", "addresses"),
            ("status", "statuses"),
            ("box", "boxes"),
            ("usage-record-summary", "usage-record-summaries"),
            ("database", "databases"),
            ("response", "responses"),
            ("key", "keys"),
            ("analysis", "analyses"),
            ("branch", "branches"),
        ] {
            assert_eq!(plural(single), many);
            assert_eq!(singular(many), single);
            assert_eq!(singular(single), single);
            assert_eq!(plural(many), many);
        }
        assert_eq!(singular("people"), "person");
    }

    #[test]
    fn stutter_is_stripped() {
        assert_eq!(without_prefix("domain-records", "domains"), "records");
        assert_eq!(without_prefix("domains", "domains"), "domains");
        assert_eq!(without_suffix("send-invoice", "invoices"), "send");
        assert_eq!(without_suffix("list-users", "users"), "list");
    }
}
