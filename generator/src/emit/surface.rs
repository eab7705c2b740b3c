//! `surface.lock`: everything that scripts may rely on, one fact a line, each line readable by itself.
//!
//! Lines are in the order of the tables, which are sorted by content. Reading one back gives the names that commands
//! had, so that a name which changes can stay as a retired one.

use super::text::is_unsafe;
use crate::cli::{Alias, Cli, Command, Flag, Format, Group, Kind, Location};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

const HEAD: &str = "# Everything that scripts may rely on. A line that goes away breaks somebody.\ncontract: 1\n";

/// Command paths by method and published path: the name that a command had, and names that it had before.
pub type Names = BTreeMap<(String, String), Vec<Vec<String>>>;

/// The text of `surface.lock`.
pub(super) fn surface(cli: &Cli) -> String {
    let published = |of: &'_ crate::cli::Coverage| Some((of.command.clone()?.join(" "), of.path.clone()));
    let published = cli.coverage.iter().filter_map(published).collect();
    let mut lines = Lines { text: HEAD.to_owned(), published, moved: BTreeMap::new() };
    for (from, to) in &cli.moved {
        lines.moved.entry(to.join(" ")).or_default().push(from.join(" "));
    }
    cli.groups.iter().for_each(|group| lines.group(group, ""));
    lines.text
}

/// The names in the text of a `surface.lock`; lines of another form are ignored.
pub(super) fn names(surface: &str) -> Names {
    let mut retired: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut moved: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut commands: Vec<(&str, &str, &str)> = Vec::new();
    for (subject, fact) in facts(surface).filter_map(|line| line.split_once(": ")) {
        if let Some(name) = fact.strip_prefix("retired ") {
            retired.entry(subject).or_default().push(name);
        } else if let Some(path) = fact.strip_prefix("moved ") {
            moved.entry(subject).or_default().push(path);
        } else if let Some((method, path)) = fact.strip_prefix("command ").and_then(|fact| fact.split_once(' ')) {
            commands.push((subject, method, path));
        }
    }
    let mut names = Names::new();
    for (subject, method, path) in commands {
        let words: Vec<&str> = subject.split(' ').collect();
        let all = names.entry((method.to_owned(), path.to_owned())).or_default();
        all.push(words.iter().map(|word| (*word).to_owned()).collect());
        let earlier = moved.get(subject).into_iter().flatten();
        all.extend(earlier.map(|path| path.split(' ').map(str::to_owned).collect()));
        for depth in 0..words.len() {
            for name in retired.get(words[..=depth].join(" ").as_str()).into_iter().flatten() {
                let old = words.iter().enumerate().map(|(at, word)| if at == depth { name } else { word });
                all.push(old.map(|word| (*word).to_owned()).collect());
            }
        }
    }
    names
}

/// The lines of a surface, without comments.
pub(super) fn facts(surface: &str) -> impl Iterator<Item = &str> {
    surface.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

/// How many commands a surface has.
pub(super) fn commands(surface: &str) -> usize {
    facts(surface).filter(|line| line.split_once(": ").is_some_and(|(_, fact)| fact.starts_with("command "))).count()
}

struct Lines {
    text: String,
    /// The path in the document, by the command's path: what stays when a name changes.
    published: HashMap<String, String>,
    /// Earlier names in other groups, by the command's path.
    moved: BTreeMap<String, Vec<String>>,
}

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
        let path = self.published.get(&subject).unwrap_or(&command.url);
        let fact = format!("command {} {path}", command.method);
        self.line(&subject, &fact);
        self.aliases(&subject, &command.aliases);
        for from in self.moved.remove(&subject).unwrap_or_default() {
            self.line(&subject, &format!("moved {from}"));
        }
        if let Some(waiter) = &command.waiter {
            self.line(&format!("{subject} --wait"), &waiter.waiter.success.join(" or "));
        }
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
                let _ = write!(self.text, "\\u{{{:x}}}", u32::from(c));
            } else {
                self.text.push(c);
            }
        }
        self.text.push('\n');
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_names_are_read_back() {
        let surface = "# x\ncontract: 1\ncustomers: group\ncustomers: retired clients\ncustomers: alias customer\n\
                       customers create: command POST /v1/{a b}\ncustomers create: retired add\n\
                       customers create: moved people all make\n\
                       customers create --email: text, required\nbroken\n";
        let words = |path: &str| path.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let expected = ["customers create", "people all make", "clients create", "customers add"].map(words).to_vec();
        let key = ("POST".to_owned(), "/v1/{a b}".to_owned());
        assert_eq!(names(surface), Names::from([(key, expected)]));
    }
}
