//! `--jq`: the jq language over JSON text. Numbers keep their digits.

use crate::error::{Error, Kind, Result};
use crate::json;
use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Vars, data, unwrap_valr};
use jaq_json::{Val, read, write};
use serde_json::value::RawValue;

/// A filter that is ready to run.
pub(crate) struct Filter {
    filter: jaq_core::Filter<data::JustLut<Val>>,
}

/// One result: JSON, and its plain text if it is a string.
pub(crate) struct Output {
    /// Compact JSON.
    pub(crate) json: String,
    /// A string without its quotes.
    pub(crate) text: Option<String>,
}

/// What jq has and the interpreter's library leaves to its users.
const FORMATS: &str = r#"
def @csv: map(if type == "string" then "\"" + gsub("\""; "\"\"") + "\"" elif . == null then "" else tostring end)
  | join(",");
def @tsv: map(if type == "string" then gsub("\\\\"; "\\\\") | gsub("\t"; "\\t") | gsub("\n"; "\\n") | gsub("\r"; "\\r")
  elif . == null then "" else tostring end) | join("\t");
"#;

/// The interpreter is recursive; nothing that a person wants to filter is deeper.
const DEEPEST: usize = 512;

impl Filter {
    /// Reads an expression.
    ///
    /// # Errors
    /// `usage` if it is not jq.
    pub(crate) fn new(expression: &str) -> Result<Filter> {
        let wrong = |reason: String| {
            Error::new(Kind::Usage, format!("--jq is not a jq expression: {reason}"))
                .field("--jq")
                .hint("quote it for the shell: --jq '.name'")
        };
        let formats = jaq_core::load::parse(FORMATS, |parser| parser.defs()).unwrap_or_default();
        let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs()).chain(formats);
        let arena = Arena::default();
        let modules = Loader::new(definitions)
            .load(&arena, File { code: expression, path: () })
            .map_err(|errors| wrong(load_reason(&errors)))?;
        let functions = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
        let filter = Compiler::default().with_funs(functions).compile(modules).map_err(|errors| {
            let unknown = errors.iter().flat_map(|(_, errors)| errors.iter()).next();
            wrong(unknown.map_or_else(String::new, |(name, _)| format!("`{name}` is not defined")))
        })?;
        Ok(Filter { filter })
    }

    /// Runs the filter once.
    ///
    /// # Errors
    /// `usage` if the filter fails on this value.
    pub(crate) fn run(&self, value: &RawValue) -> Result<Vec<Output>> {
        if json::depth(value) > DEEPEST {
            return Err(Error::new(
                Kind::Usage,
                format!("--jq cannot read JSON that is more than {DEEPEST} levels deep"),
            ));
        }
        let wrong =
            |reason: String| Error::new(Kind::Usage, format!("--jq: {}", crate::terminal::line(&reason))).field("--jq");
        let input = read::parse_single(value.get().as_bytes()).map_err(|error| wrong(error.to_string()))?;
        let context = Ctx::<data::JustLut<Val>>::new(&self.filter.lut, Vars::new([]));
        let results = self.filter.id.run((context, input)).map(unwrap_valr);
        results
            .map(|result| match result {
                Ok(value) => Ok(output(&value)),
                Err(error) => Err(wrong(clip(error.to_string()))),
            })
            .collect()
    }
}

fn output(value: &Val) -> Output {
    let mut json = Vec::new();
    // Err: a Vec takes everything.
    let _ = write::write(&mut json, &write::Pp::default(), 0, value);
    let text = match value {
        Val::TStr(text) => Some(String::from_utf8_lossy(text).into_owned()),
        _ => None,
    };
    Output { json: String::from_utf8_lossy(&json).into_owned(), text }
}

/// The first thing that does not parse.
fn load_reason(errors: &jaq_core::load::Errors<&str, ()>) -> String {
    use jaq_core::load::Error as Cause;
    let rest = |text: &str| if text.is_empty() { "the end".to_owned() } else { format!("`{}`", clip(text.to_owned())) };
    match errors.first().map(|(_, error)| error) {
        Some(Cause::Lex(errors)) => errors
            .first()
            .map_or_else(String::new, |(expected, found)| format!("{} expected at {}", expected.as_str(), rest(found))),
        Some(Cause::Parse(errors)) => errors
            .first()
            .map_or_else(String::new, |(expected, found)| format!("{} expected at {}", expected.as_str(), rest(found))),
        Some(Cause::Io(errors)) => errors.first().map_or_else(String::new, |(_, reason)| reason.clone()),
        None => String::new(),
    }
}

fn clip(text: String) -> String {
    if text.chars().count() <= 120 { text } else { text.chars().take(119).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(expression: &str, value: &str) -> String {
        let results = Filter::new(expression).and_then(|filter| filter.run(json::parse(value).unwrap()));
        match results {
            Ok(results) => results.iter().map(|output| output.json.as_str()).collect::<Vec<_>>().join(" "),
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
        ];
        for (expression, value, expected) in rows {
            assert_eq!(run(expression, value), expected, "{expression}");
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (expression, value) in [(".[", "1"), ("nope", "1"), (".a", "[1]"), ("error(\"x\")", "1")] {
            assert!(run(expression, value).starts_with("2: --jq"), "{}", run(expression, value));
        }
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(run(".", &deep).contains("levels deep"));
    }
}
