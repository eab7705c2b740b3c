//! `surface.lock`: everything that scripts may rely on, one fact a line, each line readable by itself.
//!
//! Lines are in the order of the tables, which are sorted by content. Reading one back gives the names that commands
//! had, so that a name which changes can stay as a retired one.

use super::text::is_unsafe;
use crate::cli::{Alias, Cli, Command, Flag, Format, Group, Kind, Location};
use std::fmt::Write;

const HEAD: &str = "# Everything that scripts may rely on. A line that goes away breaks somebody.\ncontract: 1\n";

/// The text of `surface.lock`.
pub(super) fn surface(cli: &Cli) -> String {
    let mut lines = Lines(HEAD.to_owned());
    cli.groups.iter().for_each(|group| lines.group(group, ""));
    lines.0
}

/// The lines of a surface, without comments.
pub(super) fn facts(surface: &str) -> impl Iterator<Item = &str> {
    surface.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

/// How many commands a surface has.
pub(super) fn commands(surface: &str) -> usize {
    facts(surface).filter(|line| line.split_once(": ").is_some_and(|(_, fact)| fact.starts_with("command "))).count()
}

struct Lines(String);

impl Lines {
    fn group(&mut self, group: &Group, above: &str) {
        let subject = if above.is_empty() { group.name.clone() } else { format!("{above} {}", group.name) };
        self.line(&subject, "group");
        self.aliases(&subject, &group.aliases);
        group.commands.iter().for_each(|command| self.command(command));
        group.groups.iter().for_each(|below| self.group(below, &subject));
    }

    fn command(&mut self, command: &Command) {
        let subject = command.path.join(" ");
        self.line(&subject, &format!("command {} {}", command.method, command.url));
        self.aliases(&subject, &command.aliases);
        let mut flags: Vec<&Flag> = command.flags.iter().collect();
        flags.sort_by(|a, b| a.name.cmp(&b.name));
        for flag in flags {
            let positional = if matches!(flag.location, Location::Path(..)) { ", positional" } else { "" };
            let required = if flag.required { ", required" } else { "" };
            self.line(&format!("{subject} --{}", flag.name), &format!("{}{positional}{required}", kind(&flag.kind)));
        }
    }

    fn aliases(&mut self, subject: &str, aliases: &[Alias]) {
        for alias in aliases {
            let word = if alias.retired { "retired" } else { "alias" };
            self.line(subject, &format!("{word} {}", alias.name));
        }
    }

    /// Text of the document may be in either half; it stays on its line.
    fn line(&mut self, subject: &str, fact: &str) {
        for c in subject.chars().chain(": ".chars()).chain(fact.chars()) {
            if is_unsafe(c) {
                // Writing to a String cannot fail.
                let _ = write!(self.0, "\\u{{{:x}}}", u32::from(c));
            } else {
                self.0.push(c);
            }
        }
        self.0.push('\n');
    }
}

fn kind(of: &Kind) -> String {
    let word = match of {
        Kind::Text => "text",
        Kind::Formatted(format) => format_name(*format),
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Boolean => "boolean",
        Kind::File => "file",
        Kind::Object => "object",
        Kind::Any => "any",
        Kind::List(element) => return format!("list of {}", kind(element)),
        Kind::Map(value) => return format!("map of {}", kind(value)),
        Kind::OneOf(kinds) => return kinds.iter().map(kind).collect::<Vec<_>>().join(" or "),
    };
    word.to_owned()
}

fn format_name(format: Format) -> &'static str {
    match format {
        Format::DateTime => "date-time",
        Format::Date => "date",
        Format::Uuid => "uuid",
        Format::Uri => "uri",
        Format::Email => "email",
        Format::Ipv4 => "ipv4",
        Format::Ipv6 => "ipv6",
        Format::Byte => "byte",
        Format::Password => "password",
    }
}
