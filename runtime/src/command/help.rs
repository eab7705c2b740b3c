//! What help says (contract, sections 3 and 7). Pages stay within a budget whatever the size of the API:
//! `--help-all` and man pages say everything.

use super::page::{Page, Row, Section, WIDEST_TERM, cut};
use super::typo;
use super::variant::Variants;
use crate::args::global::{self, BODY, Form, GLOBALS, Global, WAIT};
use crate::args::is_on_by_default;
use crate::table::{Flag, Format, Group, Kind, Location, Operation, Poll, Service, Waiter};
use crate::terminal::line;
use std::ffi::OsString;

/// Bytes that a page may take. A token is 3.3 bytes or more of such text, so these are 1,500, 1,000 and 800 tokens.
const ROOT_BUDGET: usize = 4_900;
const GROUP_BUDGET: usize = 3_300;
const OPERATION_BUDGET: usize = 2_600;

/// The program.
pub(crate) fn root(service: &'static Service, custom: &[&clap::Command], all: bool) -> Page {
    let name = service.name;
    let groups = service.groups.iter().map(|group| Row::new(group.name, &group_about(group))).collect();
    let own = custom
        .iter()
        .filter(|command| !command.is_hide_set())
        .map(|command| Row::new(command.get_name(), &command.get_about().map(ToString::to_string).unwrap_or_default()));
    let mut page = Page {
        name: name.to_owned(),
        about: line(if service.about.is_empty() { service.title } else { service.about }),
        usage: vec![format!("{name} [global flags] <resource> <verb> [ID…] [--flags]")],
        sections: vec![Section::new("Own commands", own.collect()), Section::new("Resources", groups)],
        ..Page::default()
    };
    page.sections.push(Section::new(
        "Built in",
        vec![
            Row::new("api search WORDS", "Find a command by what it does"),
            Row::new("api call ID", "Call an operation by its operationId, or by method and path"),
            Row::new("completion SHELL", "Completion for bash, zsh, fish, powershell or elvish"),
            Row::new("help exit-codes", "What the exit codes mean"),
            Row::new("cli man", "Man pages"),
        ],
    ));
    page.about = cut(&page.about, 300);
    globals(&mut page, all, None);
    if all {
        return page;
    }
    let fixed: usize = page.sections[0].size() + page.sections[2].size() + 600;
    fit(&mut page.sections[1], ROOT_BUDGET.saturating_sub(fixed), &format!("{name} api search WORDS, {name} api list"));
    page
}

/// A resource.
pub(crate) fn group(service: &'static Service, path: &[&'static Group], group: &'static Group, all: bool) -> Page {
    let name = typo::path(service, path);
    let groups = group.groups.iter().map(|group| Row::new(group.name, &group_about(group))).collect();
    let mut called = group.name.replace('-', " ");
    if let Some(first) = called.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let usage = if group.operations.is_empty() { "<resource> <verb>" } else { "<verb>" };
    let mut page = Page {
        about: cut(&line(if group.about.is_empty() { &called } else { group.about }), 300),
        usage: vec![format!("{name} {usage} [ID…] [--flags]")],
        sections: vec![Section::new("Verbs", verbs(group, true)), Section::new("Resources", groups)],
        name,
        ..Page::default()
    };
    globals(&mut page, all, None);
    if !all {
        let budget = GROUP_BUDGET - 600;
        let everything = format!("{} --help-all", page.name);
        let names = page.sections[1].rows.iter().map(|row| row.term.len() + 2).sum::<usize>();
        let whole = page.sections.iter().map(Section::size).sum::<usize>() <= budget;
        let below = if whole { page.sections[1].size() } else { names.min(budget / 2) };
        // What a verb does is worth more than the values it takes.
        if page.sections[0].size() > budget - below {
            page.sections[0].rows = verbs(group, false);
        }
        fit(&mut page.sections[0], budget - below, &everything);
        let left = budget.saturating_sub(page.sections[0].size());
        fit(&mut page.sections[1], left, &everything);
    }
    page
}

/// A command.
///
/// `words` may choose a variant of the body: then only its flags are shown.
pub(crate) fn operation<'w>(
    service: &'static Service,
    operation: &'static Operation,
    words: impl IntoIterator<Item = &'w OsString>,
    all: bool,
) -> Page {
    let name = typo::command(service, operation);
    let variants = Variants::new(service, operation, words);
    let [paths, needed, others] = sections(operation, &variants, all);
    let mut page = Page {
        about: cut(&about(&line(operation.about), operation.deprecated), if all { 1_000 } else { 200 }),
        description: if all { operation.description.to_owned() } else { String::new() },
        usage: vec![usage(&name, operation)],
        example: (!operation.example.is_empty() || needed.rows.is_empty() && paths.rows.is_empty())
            .then(|| cut(&line(&format!("{name} {}", operation.example)), if all { 4_000 } else { 700 })),
        sections: vec![paths, needed, others],
        name,
        ..Page::default()
    };
    // An example that had to be cut does not run.
    page.example = page.example.filter(|example| !example.ends_with('…'));
    if let (Some(shape), false) = (operation.body, all) {
        let must = if shape.required { ", required" } else { "" };
        page.notes.push(format!(
            "Body ({}{must}): -d JSON, YAML, @file or -; flags win over it. Also --set PATH=TEXT, --null, --unset",
            line(shape.media_type)
        ));
    }
    if let (Some(waiter), false) = (operation.waiter, all) {
        page.notes.push(line(&waited(waiter)));
    }
    if let (Some(stream), false) = (operation.output.stream, all) {
        let asked =
            stream.asked.map_or(String::new(), |pointer| format!(" if `{}` is true", pointer.trim_start_matches('/')));
        page.notes.push(line(&format!("Streams events{asked}, shown as they come; --limit N ends after N")));
    }
    page.notes.push(line(&format!("{} {}", operation.method.as_str(), operation.path)));
    if let Some(url) = operation.docs_url {
        page.notes.push(line(url));
    }
    globals(&mut page, all, Some(operation));
    if !all {
        let fixed = page.about.len() + page.usage[0].len() + page.example.as_ref().map_or(0, String::len);
        let notes: usize = page.notes.iter().map(String::len).sum();
        let mut left = OPERATION_BUDGET.saturating_sub(fixed + notes);
        for section in &mut page.sections {
            fit(section, left, "--help-all");
            left = left.saturating_sub(section.size());
        }
    }
    page
}

/// What `--wait` waits for.
fn waited(waiter: &Waiter) -> String {
    let done = match waiter.poll {
        Poll::Location => "the server says that it is done".to_owned(),
        _ => format!("it is {}", waiter.success.join(" or ")),
    };
    format!("--wait[=STATE] waits until {done}; also --wait-timeout, --wait-interval")
}

/// What is shown of a group in one line; its verbs, if the description does not say what it is.
fn group_about(group: &Group) -> String {
    if !group.about.is_empty() && !group.about.eq_ignore_ascii_case(&group.name.replace('-', " ")) {
        return group.about.to_owned();
    }
    let verbs = group.operations.iter().filter(|operation| !operation.hidden).map(|operation| operation.name());
    let names: Vec<&str> = verbs.chain(group.groups.iter().map(|group| group.name)).collect();
    let mut text = String::new();
    for (index, name) in names.iter().enumerate() {
        if index > 0 && text.len() + name.len() > 42 {
            text.push_str(", …");
            break;
        }
        text.push_str(if index > 0 { ", " } else { "" });
        text.push_str(name);
    }
    text
}

fn verbs(group: &Group, values: bool) -> Vec<Row> {
    let shown = group.operations.iter().filter(|operation| !operation.hidden);
    // Values that push what a verb does out of its column are left to the verb's own help.
    let values = values && shown.clone().all(|operation| verb(operation).len() <= WIDEST_TERM);
    let term = |operation: &Operation| if values { verb(operation) } else { operation.name().to_owned() };
    shown.map(|operation| Row::new(&term(operation), &about(operation.about, operation.deprecated))).collect()
}

fn verb(operation: &Operation) -> String {
    let paths = operation.flags.iter().filter(|flag| matches!(flag.location, Location::Path(..)));
    paths.fold(operation.name().to_owned(), |text, flag| format!("{text} <{}>", placeholder(flag)))
}

fn usage(name: &str, operation: &Operation) -> String {
    let mut usage = name.to_owned();
    for flag in operation.flags {
        match flag.location {
            Location::Path(..) => usage.push_str(&format!(" <{}>", placeholder(flag))),
            _ if flag.required && !flag.hidden && flag.preset().is_none() && usage.len() < 160 => {
                usage.push_str(&format!(" --{}{}", flag.name, value(flag)));
            }
            _ => {}
        }
    }
    usage.push_str(" [--flags]");
    usage
}

/// Arguments, required flags, the others.
fn sections(operation: &'static Operation, variants: &Variants, all: bool) -> [Section; 3] {
    let [mut paths, mut needed, mut others, mut nested] = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
    for flag in operation.flags.iter().filter(|flag| (!flag.hidden || all) && variants.shows(flag)) {
        let row = |term: &str| {
            let about = about(&line(flag.about), flag.deprecated);
            Row::new(term, &if all { about } else { cut(&about, 90) }).facts(&facts(flag, variants, all))
        };
        match flag.location {
            Location::Path(..) => paths.push(row(&format!("<{}>", placeholder(flag)))),
            _ => {
                let row = row(&format!("--{}{}", flag.name, value(flag)));
                match (flag.required, flag.name.contains('.')) {
                    (true, _) => needed.push(row),
                    (false, false) => others.push(row),
                    (false, true) => nested.push(row),
                }
            }
        }
    }
    // If there is no room for all of them, the nested ones go first.
    others.append(&mut nested);
    [Section::new("Arguments", paths), Section::new("Required", needed), Section::new("Flags", others)]
}

/// What a flag's row says after its description: values, the name on the wire, what stands in.
fn facts(flag: &Flag, variants: &Variants, all: bool) -> String {
    let mut text = String::new();
    let mut add = |part: String| {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&part);
    };
    if !flag.values().is_empty() {
        let shown = if all { flag.values().len() } else { fitting(flag.values(), 70) };
        let more =
            if shown < flag.values().len() { format!(", … {} in all", flag.values().len()) } else { String::new() };
        let values: Vec<&str> = flag.values()[..shown].iter().map(|v| if v.is_empty() { "\"\"" } else { v }).collect();
        add(format!("[{}{more}]", values.join(", ")));
    }
    if let Some(only) = variants.only(flag) {
        add(format!("({only})"));
    }
    let wire = match flag.location {
        Location::Query(name, _) | Location::Header(name, _) | Location::Cookie(name, _) | Location::Path(name, _) => {
            name
        }
        Location::Body(pointer) => pointer.trim_start_matches('/'),
        Location::QueryString(..) => "",
    };
    let spelled = |name: &str| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    if !wire.is_empty() && spelled(wire) != spelled(flag.name) && (all || wire.len() <= 40) {
        add(format!("(api: {wire})"));
    }
    if let Some(preset) = flag.preset().filter(|_| !flag.secret) {
        add(format!("(default: {})", cut(preset, 40)));
    } else if let Some(default) = flag.server_default().filter(|default| !default.is_empty()) {
        add(format!("(server's default: {})", cut(default, 40)));
    }
    if let Some(variable) = flag.env() {
        add(format!("(env: {variable})"));
    }
    if is_on_by_default(flag) {
        add(format!("(off: --no-{})", flag.name));
    }
    text
}

fn fitting(values: &[&str], most: usize) -> usize {
    let mut used = 0;
    let fits = values.iter().take_while(|value| {
        used += value.len() + 2;
        used <= most
    });
    fits.count().max(1)
}

fn about(text: &str, deprecated: bool) -> String {
    if deprecated { format!("Deprecated. {text}") } else { text.to_owned() }
}

/// In capitals, after the flag's name.
fn placeholder(flag: &Flag) -> String {
    flag.name.to_ascii_uppercase()
}

fn value(flag: &Flag) -> String {
    match flag.kind {
        Kind::Boolean => String::new(),
        kind => format!(" {}", kind_name(kind)),
    }
}

/// What to write in place of a value.
pub(crate) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Boolean => "TEXT",
        Kind::Formatted(format) => match format {
            Format::DateTime => "TIME",
            Format::Date => "DATE",
            Format::Uuid => "UUID",
            Format::Uri => "URI",
            Format::Email => "EMAIL",
            Format::Ipv4 | Format::Ipv6 => "IP",
            Format::Byte => "BASE64",
            Format::Password => "SECRET",
        },
        Kind::Integer => "INT",
        Kind::Number => "NUMBER",
        Kind::File => "@FILE",
        Kind::List(Kind::Object) => "K=V,…",
        Kind::List(kind) => match kind {
            Kind::Integer => "INT…",
            Kind::Number => "NUMBER…",
            Kind::File => "@FILE…",
            _ => "TEXT…",
        },
        Kind::Map(_) => "K=V…",
        Kind::Object => "K=V,…",
        Kind::OneOf(kinds) if kinds.contains(&Kind::Text) => "TEXT",
        Kind::OneOf(kinds) => kinds.first().map_or("TEXT", |kind| kind_name(*kind)),
        Kind::Any => "VALUE",
    }
}

/// The global flags: one line, or all of them.
fn globals(page: &mut Page, all: bool, operation: Option<&Operation>) {
    if !all {
        page.notes.push(
            "Global flags: -o, --jq, --fields, --all, --from, --dry-run, --curl, --schema …; see --help-all".to_owned(),
        );
        return;
    }
    let row = |global: &Global| {
        let short = global.short.map(|short| format!("-{short}, ")).unwrap_or_default();
        let value = match (global.value, global.form) {
            (Some(value), Form::Switchable | Form::Optional) => format!("[={value}]"),
            (Some(value), _) => format!(" {value}"),
            (None, _) => String::new(),
        };
        Row::new(&format!("{short}--{}{value}", global.name), global.about)
    };
    let is_one = |list: &'static [Global]| move |own: &&Global| list.iter().any(|global| std::ptr::eq(*own, global));
    let titles: [(&str, Vec<&Global>); 3] = [
        ("Body", global::of(operation).filter(is_one(BODY)).collect()),
        ("Waiting", global::of(operation).filter(is_one(WAIT)).collect()),
        ("Rows", operation.into_iter().flat_map(global::rows).collect()),
    ];
    for (title, globals) in titles {
        let rows: Vec<Row> = globals.into_iter().map(row).collect();
        if !rows.is_empty() {
            page.sections.push(Section::new(title, rows));
        }
    }
    let mut rows: Vec<Row> = GLOBALS.iter().map(row).collect();
    rows.push(Row::new("-h, --help", "Help within a screen; --help-all says everything"));
    page.sections.push(Section::new("Global flags", rows));
}

/// Makes a section fit: shorter texts, then names alone, then as many names as there is room for.
fn fit(section: &mut Section, budget: usize, everything: &str) {
    // Of flags, fewer are better than illegible ones.
    let steps: &[usize] = if section.title == "Flags" { &[70] } else { &[100, 60, 40] };
    for most in steps {
        if section.size() <= budget {
            return;
        }
        for row in &mut section.rows {
            row.text = cut(&row.text, *most);
        }
    }
    if section.size() <= budget {
        return;
    }
    let names: usize = section.rows.iter().map(|row| row.term.len() + 2).sum();
    if names <= budget && section.title != "Flags" {
        section.rows.iter_mut().for_each(Row::strip);
        return;
    }
    if section.title != "Flags" {
        section.rows.iter_mut().for_each(Row::strip);
    }
    let mut used = everything.len() + 40;
    let shown = section.rows.iter().take_while(|row| {
        used += row.size();
        used <= budget
    });
    let shown = shown.count();
    let hidden = section.rows.len() - shown;
    section.rows.truncate(shown);
    section.more = Some(format!("… and {hidden} more: {everything}"));
    if shown == 0 {
        let more = section.more.take().unwrap_or_default();
        section.rows.push(Row::new(&more, ""));
    }
}

/// `api`.
pub(crate) fn api(service: &'static Service) -> Page {
    let name = format!("{} api", service.name);
    Page {
        about: "Reach every operation, whatever its command is called".to_owned(),
        usage: vec![
            format!("{name} search WORDS"),
            format!("{name} list"),
            format!("{name} call ID|COMMAND [ID…] [--flags]"),
            format!("{name} call|METHOD /path?name=value [-d BODY] [--header NAME:VALUE]"),
        ],
        example: Some(format!("{name} GET '/path?name=value'")),
        name,
        ..Page::default()
    }
}

/// `completion`.
pub(crate) fn completion(service: &'static Service) -> Page {
    let name = format!("{} completion", service.name);
    Page {
        about: "Print a completion script".to_owned(),
        usage: vec![format!("{name} bash|zsh|fish|powershell|elvish")],
        sections: vec![Section::new(
            "To install",
            vec![
                Row::new("bash", &format!("{name} bash > ~/.local/share/bash-completion/completions/{}", service.name)),
                Row::new("zsh", &format!("{name} zsh > \"${{fpath[1]}}/_{}\"", service.name)),
                Row::new("fish", &format!("{name} fish > ~/.config/fish/completions/{}.fish", service.name)),
                Row::new("powershell", &format!("{name} powershell >> $PROFILE")),
                Row::new("elvish", &format!("{name} elvish >> ~/.config/elvish/rc.elv")),
            ],
        )],
        name,
        ..Page::default()
    }
}

/// `cli man`.
pub(crate) fn man(service: &'static Service) -> Page {
    let name = format!("{} cli man", service.name);
    Page {
        about: "Print a man page, or write all of them to a folder".to_owned(),
        usage: vec![format!("{name} [COMMAND…]"), format!("{name} --out DIR")],
        example: Some(format!("{name} | man -l -")),
        name,
        ..Page::default()
    }
}

/// `cli`.
pub(crate) fn builtins(service: &'static Service) -> Page {
    let name = format!("{} cli", service.name);
    Page {
        about: "Built-in commands, also where the API has a resource of the same name".to_owned(),
        usage: vec![format!("{name} api|completion|help|man")],
        name,
        ..Page::default()
    }
}
