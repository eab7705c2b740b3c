//! `--jq`: the jq language (version 1.8) over JSON text. Numbers keep their digits until something is calculated.
//!
//! A program is read ([`token`], [`parse`], [`primary`]) into a [`term`], which a [`run::Machine`] runs. It reads no
//! files but the modules that it imports, and not the environment, and writes nothing but its results.

mod bind;
mod builtin;
mod change;
mod control;
mod dates;
mod formats;
mod math;
mod modules;
mod number;
mod operate;
mod parse;
mod path;
mod primary;
mod read;
mod regex;
mod run;
mod strings;
mod term;
mod token;
mod value;

use crate::error::{Error, Kind, Result};
use crate::json;
use crate::terminal;
pub(super) use number::Num;
use run::{Item, Machine, Stop};
use serde_json::value::RawValue;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;
use term::{Def, Term};
use value::Val;

/// A filter that is ready to run.
pub(crate) struct Filter {
    globals: Vec<Def>,
    program: Term,
}

/// One result: JSON, and its plain text if it is a string.
pub(crate) struct Output {
    /// Compact JSON.
    pub(crate) json: String,
    /// A string without its quotes.
    pub(crate) text: Option<String>,
}

/// The machine is recursive, and a program may be so too.
const STACK: usize = 256 << 20;
/// Answers are read so deep.
const DEEPEST: usize = 512;
/// Results that may wait for who prints them.
const WAITING: usize = 256;

impl Filter {
    /// Reads an expression.
    ///
    /// # Errors
    /// `usage` if it is not jq, with the place at which it is not.
    pub(crate) fn new(expression: &str) -> Result<Filter> {
        let wrong = |(reason, at): token::Wrong| {
            let (line, column, rest) = place(expression, at);
            let rest = if rest.is_empty() { "at its end".to_owned() } else { format!("at `{rest}`") };
            let message = format!("--jq is not a jq expression: {reason}, {rest} (line {line}, column {column})");
            Error::new(Kind::Usage, message).field("--jq").hint("quote it for the shell: --jq '.name'")
        };
        let (globals, program) = modules::program(expression).map_err(wrong)?;
        Ok(Filter { globals, program })
    }

    /// Runs the filter on each value, and hands on what comes of it as it comes.
    ///
    /// # Errors
    /// `usage` if the filter fails on a value; those of `each`.
    pub(crate) fn run(&self, values: &[&RawValue], each: &mut dyn FnMut(Output) -> Result<()>) -> Result<()> {
        let texts: Vec<&str> = values.iter().map(|value| value.get()).collect();
        thread::scope(|scope| {
            let (sender, receiver) = sync_channel(WAITING);
            let work = || {
                let sender = sender;
                // Err: who prints wants no more.
                let _ = self.work(&texts, &sender).or_else(|error| sender.send(Err(error)));
            };
            thread::Builder::new()
                .name("jq".to_owned())
                .stack_size(STACK)
                .spawn_scoped(scope, work)
                .map_err(|error| Error::new(Kind::Internal, format!("--jq cannot start: {error}")))?;
            receiver.into_iter().try_for_each(|result| each(result?))
        })
    }

    fn work(&self, texts: &[&str], sender: &SyncSender<Result<Output>>) -> Result<()> {
        for (index, text) in texts.iter().enumerate() {
            let wrong = |reason: String| {
                let item = if texts.len() > 1 { format!(" (item {} of this page)", index + 1) } else { String::new() };
                Error::new(Kind::Usage, format!("--jq: {}{item}", terminal::line(&reason))).field("--jq")
            };
            if json::parse(text).is_ok_and(|value| json::depth(value) > DEEPEST) {
                return Err(wrong(format!("the answer is JSON that is more than {DEEPEST} levels deep")));
            }
            let input = Item::plain(read::read(text).map_err(wrong)?);
            let machine = Machine::new(&self.globals);
            let result = machine.run(&self.program, &None, input, &mut |item| {
                let sent = sender.send(Ok(output(&item.value)));
                sent.map_err(|_| Stop::Unwind)
            });
            match result {
                Ok(()) => {}
                Err(Stop::Error(Val::Str(message))) => return Err(wrong(message.to_string())),
                Err(Stop::Error(other)) => return Err(wrong(format!("{} (not a string)", other.short()))),
                Err(Stop::Break(_)) => return Err(wrong("break".to_owned())),
                Err(Stop::Unwind) => return Ok(()),
            }
        }
        Ok(())
    }
}

fn output(value: &Val) -> Output {
    Output { json: value.json(), text: value.as_str().map(str::to_owned) }
}

/// Line and column, from 1, and what stands there.
fn place(expression: &str, at: usize) -> (usize, usize, String) {
    let at = at.min(expression.len());
    let before = &expression[..at];
    let line = before.rsplit('\n').next().unwrap_or("");
    let rest = expression[at..].lines().next().unwrap_or("");
    let rest: String = rest.chars().take(20).collect();
    (before.matches('\n').count() + 1, line.chars().count() + 1, terminal::line(&rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(expression: &str, value: &str) -> String {
        let mut results = Vec::new();
        let run = Filter::new(expression).and_then(|filter| {
            filter.run(&[json::parse(value).unwrap()], &mut |output| {
                results.push(output.json);
                Ok(())
            })
        });
        match run {
            Ok(()) => results.join(" "),
            Err(error) => format!("{}: {}", error.exit_code(), error.message),
        }
    }

    #[test]
    fn it_is_jq() {
        let rows = [
            (".data[].id", r#"{"data":[{"id":"a"},{"id":"b"}]}"#, r#""a" "b""#),
            ("map(select(.n > 1)) | length", r#"[{"n":1},{"n":2}]"#, "1"),
            (".", "[9007199254740993,1.10,12345678901234567890123]", "[9007199254740993,1.10,12345678901234567890123]"),
            (".b, .a", r#"{"a":1,"b":null}"#, "null 1"),
            ("to_entries[0].key | test(\"^a\")", r#"{"abc":1}"#, "true"),
            ("@csv", r#"["a\"b",1,null]"#, r#""\"a\"\"b\",1,""#),
            ("@tsv", r#"["a\tb",1]"#, r#""a\\tb\t1""#),
            ("@base64", "\"ab\"", "\"YWI=\""),
            ("gsub(\"(?<l>[a-z])\"; \"<\\(.l)>\")", "\"a1b\"", "\"<a>1<b>\""),
            ("[scan(\"[0-9]+\")], [splits(\", *\")]", "\"a1, b22\"", r#"["1","22"] ["a1","b22"]"#),
            ("capture(\"(?<y>\\\\d+)-(?<m>\\\\d+)\"; \"i\")", "\"on 2024-05\"", r#"{"y":"2024","m":"05"}"#),
            ("fromdate, (fromdate | todate)", "\"2015-03-05T23:51:47Z\"", "1425599507 \"2015-03-05T23:51:47Z\""),
            (".a?//1, [.[]?//2]", "{}", "1 [2]"),
            ("@base32, (@base32 | @base32d)", "\"jq!\"", "\"NJYSC===\" \"jq!\""),
            ("[tostream] | fromstream(.[])", r#"{"a":[1,{"b":2}]}"#, r#"{"a":[1,{"b":2}]}"#),
            ("[limit(3; repeat(1))], first(range(10; 0; -3))", "null", "[null,1,1] 10"),
        ];
        for (expression, value, expected) in rows {
            assert_eq!(run(expression, value), expected, "{expression}");
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let rows = [
            (".[", "1", "an expression expected, and the end found, at its end (line 1, column 3)"),
            (".a | nope", "1", "`nope/0` is not defined, at `nope` (line 1, column 6)"),
            (".a", "[1]", "--jq: Cannot index array with string (\"a\")"),
            ("error(\"x\\u001b[2J\")", "1", "--jq: x\\e[2J"),
            ("def f: f | f; f", "1", "more than 10000 times deep"),
        ];
        for (expression, value, expected) in rows {
            let said = run(expression, value);
            assert!(said.starts_with("2: --jq") && said.contains(expected), "{said}");
        }
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(run(".", &deep).contains("levels deep"));
    }
}
