//! Findings as text for people and as JSON lines for programs: the edge, where a diagnostic becomes bytes.
//!
//! Text is written with colour; whoever owns the stream takes it away where it is not wanted (`anstream`).

use super::{At, Diagnostic, Diagnostics, Place, Severity, visible};
use anstyle::{AnsiColor, Style};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Findings of one rule that text shows. The others are counted; JSON has them all.
const fn shown(severity: Severity) -> usize {
    match severity {
        Severity::Note => 3,
        Severity::Warning => 10,
        Severity::Error => 50,
    }
}

const BOLD: Style = Style::new().bold();
const DIM: Style = AnsiColor::Blue.on_default().bold();
const HELP: Style = AnsiColor::Cyan.on_default().bold();

const fn style(severity: Severity) -> Style {
    match severity {
        Severity::Note => AnsiColor::Green.on_default().bold(),
        Severity::Warning => AnsiColor::Yellow.on_default().bold(),
        Severity::Error => AnsiColor::Red.on_default().bold(),
    }
}

const fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

/// Writes findings as text, the gravest last, and a line that sums them up. `places` has one entry for each finding,
/// in their order ([`crate::load::locate`] finds them).
///
/// # Errors
/// The stream's own.
pub fn text(diagnostics: &Diagnostics, places: &[Option<Place>], out: &mut dyn Write) -> io::Result<()> {
    let mut found: Vec<_> =
        diagnostics.iter().zip(places.iter().map(Option::as_ref).chain(std::iter::repeat(None))).collect();
    found.sort_by_key(|(diagnostic, _)| diagnostic.rule.severity);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (diagnostic, place) in &found {
        let count = counts.entry(diagnostic.rule.name).or_default();
        *count += 1;
        if *count <= shown(diagnostic.rule.severity) {
            one(diagnostic, *place, out)?;
        }
    }
    for rule in
        super::rules::all().filter(|rule| counts.get(rule.name).is_some_and(|count| *count > shown(rule.severity)))
    {
        let more = counts[rule.name] - shown(rule.severity);
        let (style, name) = (style(rule.severity), rule.name);
        writeln!(out, "{style}{}[{name}]{style:#}: {more} more like this\n", word(rule.severity))?;
    }
    summary(diagnostics, out)
}

fn one(diagnostic: &Diagnostic, place: Option<&Place>, out: &mut dyn Write) -> io::Result<()> {
    let (severity, rule) = (diagnostic.rule.severity, diagnostic.rule.name);
    let style = style(severity);
    let message = visible(&diagnostic.message);
    writeln!(out, "{style}{}[{rule}]{style:#}{BOLD}: {message}{BOLD:#}", word(severity))?;
    let margin = place.map_or(2, |place| place.line.to_string().len() + 1);
    match (place, &diagnostic.at) {
        (Some(place), at) => excerpt(place, at, style, margin, out)?,
        (None, At::Nowhere) => {}
        (None, At::Pointer(pointer)) => writeln!(out, "{DIM}{:>margin$}{DIM:#} {}", "-->", visible(pointer))?,
        (None, At::Position { document, line, column }) => {
            writeln!(out, "{DIM}{:>margin$}{DIM:#} {}:{line}:{column}", "-->", visible(document))?;
        }
    }
    if let Some(help) = &diagnostic.help {
        let mut lines = help.lines();
        writeln!(out, "{:margin$}{DIM}={DIM:#} {HELP}help{HELP:#}: {}", "", visible(lines.next().unwrap_or_default()))?;
        for line in lines {
            writeln!(out, "{:margin$}        {}", "", visible(line))?;
        }
    }
    writeln!(out)
}

fn excerpt(place: &Place, at: &At, style: Style, margin: usize, out: &mut dyn Write) -> io::Result<()> {
    let Place { file, line, column, excerpt } = place;
    let arrow = margin - 1;
    let pointer = match at {
        At::Pointer(pointer) if !pointer.is_empty() => format!("  ({})", visible(pointer)),
        _ => String::new(),
    };
    writeln!(out, "{:arrow$}{DIM}-->{DIM:#} {}:{line}:{column}{pointer}", "", visible(file))?;
    // What is visible may be longer than what it stands for.
    let before: String = excerpt.text.chars().take(excerpt.before).collect();
    let meant: String = excerpt.text.chars().skip(excerpt.before).take(excerpt.length).collect();
    let width = |text: &str| unicode_width::UnicodeWidthStr::width(&*visible(text));
    let (indent, carets) = (width(&before), "^".repeat(width(&meant).max(1)));
    writeln!(out, "{:margin$}{DIM}|{DIM:#}", "")?;
    writeln!(out, "{DIM}{line:>arrow$} |{DIM:#} {}", visible(&excerpt.text))?;
    writeln!(out, "{:margin$}{DIM}|{DIM:#} {:indent$}{style}{carets}{style:#}", "", "")
}

fn summary(diagnostics: &Diagnostics, out: &mut dyn Write) -> io::Result<()> {
    let mut parts = Vec::new();
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let count = diagnostics.iter().filter(|diagnostic| diagnostic.rule.severity == severity).count();
        if count > 0 {
            let style = style(severity);
            parts.push(format!("{style}{count} {}{}{style:#}", word(severity), if count == 1 { "" } else { "s" }));
        }
    }
    if parts.is_empty() {
        return Ok(());
    }
    writeln!(out, "{}; `imajin explain <rule>` says more", parts.join(", "))
}

/// A finding as one line of JSON.
#[derive(Serialize)]
struct Line<'a> {
    rule: &'a str,
    severity: Severity,
    message: &'a str,
    at: &'a At,
    place: Option<&'a Place>,
    help: Option<&'a str>,
}

/// Writes each finding as one line of JSON, in the order in which they were found.
///
/// # Errors
/// The stream's own.
pub fn json(diagnostics: &Diagnostics, places: &[Option<Place>], out: &mut dyn Write) -> io::Result<()> {
    for (diagnostic, place) in diagnostics.iter().zip(places.iter().map(Option::as_ref).chain(std::iter::repeat(None)))
    {
        let Diagnostic { rule, message, at, help } = diagnostic;
        let line = Line { rule: rule.name, severity: rule.severity, message, at, place, help: help.as_deref() };
        serde_json::to_writer(&mut *out, &line)?;
        writeln!(out)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::rules::load::{DUPLICATE_KEY, REMOTE_REFERENCE, SYNTAX};
    use super::*;

    fn rendered(diagnostics: &Diagnostics, places: &[Option<Place>]) -> String {
        let mut bytes = Vec::new();
        text(diagnostics, places, &mut bytes).expect("memory");
        anstream::adapter::strip_str(&String::from_utf8(bytes).expect("UTF-8")).to_string()
    }

    #[test]
    fn a_finding_shows_its_place_and_what_to_do() {
        let mut diagnostics = Diagnostics::default();
        diagnostics.at(&REMOTE_REFERENCE, "/a/$ref", "`http://x` is\u{1b}[2J remote").help("copy it\n  - target: $");
        let text = "\t\"漢\u{202e}\": 1, \"$ref\": \"http://x\"}";
        let places = [Some(Place::new("api.json".into(), text, 2, 11, 6))];
        assert_eq!(
            rendered(&diagnostics, &places),
            "\
warning[remote-reference]: `http://x` is<U+001B>[2J remote
 --> api.json:2:11  (/a/$ref)
  |
2 |  \"漢<U+202E>\": 1, \"$ref\": \"http://x\"}
  |                   ^^^^^^
  = help: copy it
            - target: $

1 warning; `imajin explain <rule>` says more
"
        );
    }

    #[test]
    fn many_of_a_kind_are_counted_and_the_gravest_is_last() {
        let mut diagnostics = Diagnostics::default();
        let at = At::Position { document: "a.yaml".into(), line: 3, column: 1 };
        _ = diagnostics.stop(&SYNTAX, at, "no");
        (0..13).for_each(|_| _ = diagnostics.push(&DUPLICATE_KEY, At::Nowhere, "twice"));
        let expected = "warning[duplicate-key]: twice\n\n".repeat(10)
            + "error[document-syntax]: no\n--> a.yaml:3:1\n\nwarning[duplicate-key]: 3 more like this\n\n\
               1 error, 13 warnings; `imajin explain <rule>` says more\n";
        assert_eq!(rendered(&diagnostics, &[]), expected);
        assert_eq!(rendered(&Diagnostics::default(), &[]), "");
    }

    #[test]
    fn json_has_one_line_for_each() {
        let mut diagnostics = Diagnostics::default();
        diagnostics.at(&DUPLICATE_KEY, "/a", "x\n").help("h");
        let mut bytes = Vec::new();
        json(&diagnostics, &[Some(Place::new("f".into(), "a", 1, 1, 1))], &mut bytes).expect("memory");
        let expected = r#"{"rule":"duplicate-key","severity":"warning","message":"x\n","at":{"pointer":"/a"},"place":{"file":"f","line":1,"column":1},"help":"h"}"#;
        assert_eq!(String::from_utf8(bytes).expect("UTF-8"), format!("{expected}\n"));
    }
}
