//! The flags that every command has (contract, section 3), one row each: parsing and help read the same rows.

use crate::table::Operation;
use clap::{Arg, ArgAction};

/// A flag that every command has.
#[derive(Debug)]
pub struct Global {
    /// After `--`.
    pub name: &'static str,
    /// After `-`.
    pub short: Option<char>,
    /// The value's name in help; `None` for a switch.
    pub value: Option<&'static str>,
    /// How often it may be said, and whether the value may be left out.
    pub form: Form,
    /// Rest of the environment variable's name after the service's prefix.
    pub env: Option<&'static str>,
    /// One line.
    pub about: &'static str,
}

/// How a global flag is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Once.
    Once,
    /// Once, and the value may start with a dash.
    Dashed,
    /// As often as the user likes.
    Repeated,
    /// `--agent` or `--agent=false`.
    Switchable,
    /// `--wait` or `--wait=STATE`; alone, the value is empty.
    Optional,
}

impl Global {
    const fn switch(name: &'static str, about: &'static str) -> Global {
        Global { name, short: None, value: None, form: Form::Once, env: None, about }
    }
    const fn value(name: &'static str, value: &'static str, about: &'static str) -> Global {
        Global { name, short: None, value: Some(value), form: Form::Once, env: None, about }
    }
    const fn short(mut self, short: char) -> Global {
        self.short = Some(short);
        self
    }
    const fn env(mut self, env: &'static str) -> Global {
        self.env = Some(env);
        self
    }
    const fn form(mut self, form: Form) -> Global {
        self.form = form;
        self
    }

    pub(crate) fn arg(&self) -> Arg {
        let arg = Arg::new(self.name).long(self.name);
        let arg = match (self.value, self.form) {
            (None, Form::Repeated) => arg.action(ArgAction::Count),
            (None, _) => arg.action(ArgAction::SetTrue).overrides_with(self.name),
            (Some(_), Form::Once) => arg.action(ArgAction::Set),
            (Some(_), Form::Dashed) => arg.action(ArgAction::Set).allow_hyphen_values(true),
            (Some(_), Form::Repeated) => arg.action(ArgAction::Append),
            (Some(_), Form::Switchable) => joined(arg, "true"),
            (Some(_), Form::Optional) => joined(arg, ""),
        };
        match self.short {
            Some(short) => arg.short(short),
            None => arg,
        }
    }

    /// The next word belongs to it, if it stands alone.
    pub(crate) fn takes_next(&self) -> bool {
        self.value.is_some() && !matches!(self.form, Form::Switchable | Form::Optional)
    }
}

/// With its value after `=`, or with none, which means `alone`.
fn joined(arg: Arg, alone: &'static str) -> Arg {
    arg.action(ArgAction::Set).num_args(0..=1).require_equals(true).default_missing_value(alone)
}

/// Every command has these.
pub static GLOBALS: &[Global] = &[
    Global::value("output", "FORMAT", "auto, table, json, yaml, csv, tsv, ndjson, raw or http")
        .short('o')
        .env("OUTPUT"),
    Global::value("jq", "EXPR", "Filter the answer with a jq expression").form(Form::Dashed),
    Global::value("fields", "A,B.C", "Columns of the table, or fields to keep"),
    Global::value("sort", "A,-B", "Sort the items that are fetched; - for the greatest first").form(Form::Dashed),
    Global::switch("all", "Fetch all pages"),
    Global::value("limit", "N", "Stop after N items"),
    Global::value("max-pages", "N", "Stop after N pages"),
    Global::value("cursor", "CURSOR", "Start at this page, as reported on stderr"),
    Global::switch("envelope", "JSON with the items and the next cursor: {\"items\": […], \"next\": …}"),
    Global::switch("dry-run", "Show the request, send nothing"),
    Global::switch("curl", "Show the request as a curl command, send nothing"),
    Global::value("snippet", "LANGUAGE", "Show the request as a program, send nothing: python, javascript or rust"),
    Global::switch("explain", "Show what would be done and why, send nothing"),
    Global::switch("schema", "Show the JSON Schema of input and output, send nothing"),
    Global::switch("no-validate", "Send values that the description does not allow"),
    Global::switch("yes", "Ask no confirmation").short('y'),
    Global::switch("no-input", "Never ask anything").env("NO_INPUT"),
    Global::switch("quiet", "Say less on stderr").short('q'),
    Global::switch("verbose", "Say more on stderr; twice for more").short('v').form(Form::Repeated),
    Global::switch("debug", "Say everything on stderr, without secrets"),
    Global::value("base-url", "URL", "Call this server").env("BASE_URL"),
    Global::value("server-var", "NAME=VALUE", "A variable of the server's URL").form(Form::Repeated),
    Global::value("header", "NAME:VALUE", "Send a header field").form(Form::Repeated),
    Global::value("timeout", "SECONDS", "Give up on an attempt after this: 30, 500ms, 2m").env("TIMEOUT"),
    Global::value("retries", "N", "Try again up to N times").env("RETRIES"),
    Global::switch("no-retry", "Try once"),
    Global::value("out", "FILE", "Write the answer to a file, or into a folder"),
    Global::value("agent", "BOOL", "Output for programs: compact JSON, no colour, no questions")
        .form(Form::Switchable)
        .env("AGENT"),
];

const CONTENT_TYPE: &str = "content-type";

/// Operations with a body have these as well, the last one where the body has several media types.
pub static BODY: &[Global] = &[
    Global::value("data", "BODY", "The whole body: JSON or YAML, @file, or - for stdin; flags are merged over it")
        .short('d'),
    Global::value("set", "PATH=TEXT", "Set a field that has no flag; PATH:=JSON for what is not text")
        .form(Form::Repeated),
    Global::value("null", "PATH", "Send null").form(Form::Repeated),
    Global::value("unset", "PATH", "Take a field out of the body").form(Form::Repeated),
    Global::value("template", "minimal|full", "Show example bodies: what must be there, and all that may be")
        .form(Form::Switchable),
    Global::value(CONTENT_TYPE, "TYPE", "Send the body in this media type"),
];

/// Operations with something to wait for have these as well.
pub static WAIT: &[Global] = &[
    Global::value("wait", "STATE", "Wait until it is done, or in this state").form(Form::Optional),
    Global::value("wait-timeout", "TIME", "Wait no longer than this: 30s, 10m"),
    Global::value("wait-interval", "TIME", "Look as often as this: 500ms, 5s"),
];

/// Every operation has these as well; where the API has a flag of that name, it keeps it, and the row of `BULK` beside
/// it is meant.
pub static ROWS: &[Global] = &[
    Global::value("from", "FILE", "One call for each row of a CSV or NDJSON file; - is stdin"),
    Global::value("concurrency", "N", "Send so many rows at once"),
    Global::value("journal", "FILE", "Write down here what is done, to go on from there"),
    Global::switch("restart", "Forget what the journal says is done"),
    Global::switch("retry-unknown", "Send again what may have been done"),
];

/// Other names for [`ROWS`], in the same order.
static BULK: &[Global] = &[
    Global::value("bulk-from", "FILE", ROWS[0].about),
    Global::value("bulk-concurrency", "N", ROWS[1].about),
    Global::value("bulk-journal", "FILE", ROWS[2].about),
    Global::switch("bulk-restart", ROWS[3].about),
    Global::switch("bulk-retry-unknown", ROWS[4].about),
];

/// Those of [`ROWS`], or their other names, that an operation has.
pub(crate) fn rows(operation: &Operation) -> impl Iterator<Item = &'static Global> + Clone {
    let taken = |name: &str| operation.flags.iter().any(|flag| flag.name == name || flag.aliases().contains(&name));
    let mut found: [&'static Global; 5] = [&ROWS[0], &ROWS[1], &ROWS[2], &ROWS[3], &ROWS[4]];
    for (row, other) in found.iter_mut().zip(BULK) {
        if taken(row.name) {
            *row = other;
        }
    }
    found.into_iter()
}

/// What an operation has besides what every command has.
pub(crate) fn of(operation: Option<&Operation>) -> impl Iterator<Item = &'static Global> + Clone {
    let body = operation.is_some_and(|operation| operation.body.is_some());
    let several = operation.and_then(|operation| operation.body).is_some_and(|body| !body.others.is_empty());
    let waiter = operation.is_some_and(|operation| operation.waiter.is_some());
    let own = BODY
        .iter()
        .filter(move |global| body && (several || global.name != CONTENT_TYPE))
        .chain(WAIT.iter().filter(move |_| waiter));
    own.chain(operation.into_iter().flat_map(rows))
}

/// Names that no operation's flag may have: today's global flags, and those that the contract will need.
pub fn reserved() -> impl Iterator<Item = &'static str> {
    const CONTRACT: &[&str] = &[
        "help",
        "help-all",
        "version",
        "profile",
        "confirm",
        "idempotency-key",
        "max-tokens",
        "record",
        "replay",
        "mock",
        "template",
    ];
    let taken = BODY.iter().filter(|global| global.name != CONTENT_TYPE);
    GLOBALS.iter().chain(taken).chain(WAIT).map(|global| global.name).chain(CONTRACT.iter().copied())
}

/// The global flag that a word starts, if its value is the next word.
pub(crate) fn takes_next_word(word: &str) -> bool {
    let rows = || GLOBALS.iter().chain(BODY).chain(WAIT);
    if let Some(name) = word.strip_prefix("--") {
        return rows().any(|global| global.name == name && global.takes_next());
    }
    let mut letters = word.chars().skip(1);
    while let Some(letter) = letters.next() {
        match rows().find(|global| global.short == Some(letter)) {
            Some(global) if global.takes_next() => return letters.next().is_none(),
            Some(_) => {}
            None => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_global_flags_are_not_commands() {
        let rows = [
            ("-o", true),
            ("-ojson", false),
            ("-qo", true),
            ("-q", false),
            ("--output", true),
            ("--output=json", false),
            ("--agent", false),
            ("--wait", false),
            ("--wait-timeout", true),
            ("--all", false),
            ("-d", true),
            ("--unknown", false),
            ("-x", false),
        ];
        for (word, expected) in rows {
            assert_eq!(takes_next_word(word), expected, "{word}");
        }
    }
}
