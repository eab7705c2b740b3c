//! `cli man`: the same pages as help, whole, for man(1) (roff, man(7) macros).

use crate::command::route::{Place, walk};
use crate::command::{Page, help};
use crate::error::{Error, Kind, Result};
use crate::table::{Group, Service};
use std::ffi::OsString;
use std::fmt::Write;
use std::path::Path;

/// One page.
///
/// # Errors
/// `usage` if the words name no command.
pub(super) fn page(service: &'static Service, command: &[String]) -> Result<String> {
    let route = walk(service, &[], command.iter().map(OsString::from).collect());
    let page = match (route.place, &route.stray) {
        (Place::Root, None) => help::root(service, &[], true),
        (Place::Group(group), None) => help::group(service, &route.groups, group, true),
        (Place::Operation(operation), None) => help::operation(service, operation, &[], true),
        _ => {
            let shown = crate::terminal::line(&command.join(" "));
            return Err(Error::new(Kind::Usage, format!("there is no man page for `{shown}`"))
                .hint(format!("{} --help lists the commands", service.name)));
        }
    };
    Ok(roff(service, &page))
}

/// Writes every page to a folder: `stripe.1`, `stripe-customers.1`, `stripe-customers-create.1`.
///
/// # Errors
/// `usage` if the folder cannot be written.
pub(super) fn write(service: &'static Service, folder: &Path) -> Result<String> {
    let mut pages = vec![help::root(service, &[], true)];
    fn below(service: &'static Service, path: &mut Vec<&'static Group>, pages: &mut Vec<Page>) {
        let Some(group) = path.last().copied() else { return };
        pages.push(help::group(service, path, group, true));
        pages.extend(group.operations.iter().map(|operation| help::operation(service, operation, &[], true)));
        for group in group.groups {
            path.push(group);
            below(service, path, pages);
            path.pop();
        }
    }
    for group in service.groups {
        below(service, &mut vec![group], &mut pages);
    }
    let failed = |error: std::io::Error| {
        Error::new(Kind::Usage, format!("cannot write man pages to {}: {error}", folder.display())).field("out")
    };
    std::fs::create_dir_all(folder).map_err(failed)?;
    for page in &pages {
        let path = folder.join(format!("{}.1", page.name.replace(' ', "-")));
        std::fs::write(path, roff(service, page)).map_err(failed)?;
    }
    Ok(format!("{} pages in {}\n", pages.len(), folder.display()))
}

/// A page as roff.
fn roff(service: &Service, page: &Page) -> String {
    let title = page.name.replace(' ', "-");
    let version = format!("{} {}", service.name, service.version);
    let mut out = format!(".TH {} 1 \"\" {}\n", quoted(&title.to_uppercase()), quoted(&version));
    let _ = writeln!(out, ".SH NAME\n{} \\- {}", text(&title), text(&page.about));
    out.push_str(".SH SYNOPSIS\n");
    for usage in &page.usage {
        let _ = writeln!(out, "{}\n.br", text(usage));
    }
    let paragraphs: Vec<String> = page.description.split("\n\n").map(crate::terminal::line).collect();
    if paragraphs.iter().any(|paragraph| !paragraph.is_empty()) {
        out.push_str(".SH DESCRIPTION\n");
        for paragraph in paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
            let _ = writeln!(out, "{}\n.PP", text(paragraph));
        }
    }
    for section in page.sections.iter().filter(|section| !section.rows.is_empty()) {
        let _ = writeln!(out, ".SH {}", quoted(&section.title.to_uppercase()));
        for row in &section.rows {
            let _ = writeln!(out, ".TP\n\\fB{}\\fR\n{}", text(&row.term), text(&row.whole()));
        }
    }
    if let Some(example) = &page.example {
        let _ = writeln!(out, ".SH EXAMPLE\n.nf\n{}\n.fi", text(example));
    }
    if !page.notes.is_empty() {
        out.push_str(".SH NOTES\n");
        for note in &page.notes {
            let _ = writeln!(out, "{}\n.br", text(note));
        }
    }
    out
}

/// The one door into roff: no text becomes a request or an escape. A line that would start with `.` or `'` starts with a
/// character of no width.
fn text(text: &str) -> String {
    let escaped = text.replace('\\', "\\e").replace('-', "\\-").replace('\n', " ");
    if escaped.starts_with(['.', '\'']) { format!("\\&{escaped}") } else { escaped }
}

fn quoted(argument: &str) -> String {
    format!("\"{}\"", text(argument).replace('"', "\\(dq"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_a_request() {
        let rows = [
            (".so /etc/passwd", "\\&.so /etc/passwd"),
            ("a\n.so x", "a .so x"),
            ("\\fB", "\\efB"),
            ("'quote", "\\&'quote"),
            ("--flag", "\\-\\-flag"),
        ];
        for (raw, expected) in rows {
            assert_eq!(text(raw), expected);
        }
    }
}
