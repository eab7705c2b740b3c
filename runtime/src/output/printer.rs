use super::body;
use super::columns;
use super::delimited::Delimited;
use super::jq::{self, Filter};
use super::table::{self, Canvas};
use super::{Target, unwritable, yaml};
use crate::app::Context;
use crate::args::Format;
use crate::client::{Body, Response, is_json};
use crate::error::{Error, Kind, Result, SideEffects};
use crate::json::{self, Layout};
use crate::progress::Progress;
use crate::stream::Event;
use crate::table::Operation;
use crate::terminal;
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::io::Write;

/// Prints the answers of one command: one response whole, or the items of many as one list.
pub(crate) struct Printer<'s, 'c> {
    context: &'s Context<'c>,
    operation: Option<&'static Operation>,
    /// Columns of a table for which the user has asked none.
    known: &'static str,
    target: Target<'s, 'c>,
    format: Format,
    filter: Option<Filter>,
    layout: Layout,
    canvas: Canvas,
    delimited: Delimited,
    /// Items of a JSON array so far; `None` until one has begun.
    listed: Option<u64>,
    /// What came of a stream that breaks off is kept in its file.
    streams: bool,
    /// Columns of the table, once the first page has decided them.
    names: Vec<String>,
    /// Items that wait to be sorted.
    held: Vec<Box<RawValue>>,
    /// Where the list goes on, for `--envelope`.
    next: Option<String>,
}

impl<'s, 'c> Printer<'s, 'c> {
    /// Reads `--jq` and opens `--out`, so that both fail before anything is sent.
    ///
    /// # Errors
    /// `usage` if either is wrong.
    pub(crate) fn new(context: &'s Context<'c>, operation: Option<&'static Operation>) -> Result<Printer<'s, 'c>> {
        let globals = &context.globals;
        let format = super::format(globals, context.terminal);
        if globals.envelope && (format != Format::Json || globals.jq.is_some()) {
            return Err(Error::new(Kind::Usage, "--envelope is JSON: say -o json, and no --jq").field("--envelope"));
        }
        if !globals.sort.is_empty() && globals.jq.is_some() {
            let error = Error::new(Kind::Usage, "--sort and --jq cannot be said together").field("--sort");
            return Err(error.hint("sort in jq: --jq '.data | sort_by(.created)'"));
        }
        let filter = globals.jq.as_deref().map(Filter::new).transpose()?;
        let target = Target::new(context)?;
        let terminal = context.terminal.stdout && !target.is_file();
        let colour = context.terminal.colour && !target.is_file() && !globals.agent;
        Ok(Printer {
            context,
            operation,
            known: operation.map_or("", |operation| operation.output.columns),
            format,
            filter,
            layout: Layout { pretty: !globals.agent, colour, visible: terminal },
            canvas: Canvas { width: if terminal { context.terminal.width } else { None }, colour },
            delimited: Delimited::new(if format == Format::Tsv { b'\t' } else { b',' }, &globals.fields, terminal),
            target,
            listed: None,
            streams: false,
            names: Vec::new(),
            held: Vec::new(),
            next: None,
        })
    }

    /// Columns of a table for which the user has asked none.
    pub(crate) fn columns(mut self, columns: &'static str) -> Self {
        self.known = columns;
        self
    }

    /// Names the file after the answer of `url`, if `--out` is a folder.
    ///
    /// # Errors
    /// `usage` if there is such a file already.
    pub(crate) fn name<B>(&mut self, response: &Response<B>, url: &str) -> Result<()> {
        let Target::File(file) = &mut self.target else { return Ok(()) };
        let extension = match self.format {
            Format::Auto | Format::Raw | Format::Http => "",
            Format::Table => ".txt",
            Format::Json => ".json",
            Format::Yaml => ".yaml",
            Format::Csv => ".csv",
            Format::Tsv => ".tsv",
            Format::Ndjson => ".ndjson",
        };
        file.name(response, url, extension, self.context.globals.yes)
    }

    /// Prints one response.
    ///
    /// # Errors
    /// `usage` if it cannot be printed as asked, `server` if it says that it is JSON and is not.
    pub(crate) fn response(&mut self, response: &Response) -> Result<()> {
        if matches!(self.format, Format::Raw | Format::Http) && self.filter.is_none() {
            self.head(response)?;
            return self.body(response);
        }
        self.place(response);
        if response.body.is_empty() {
            if self.layout.visible && !self.context.globals.quiet {
                self.context.say("done");
            }
            return Ok(());
        }
        let text = std::str::from_utf8(&response.body);
        match text.ok().and_then(|text| json::parse(text).ok()) {
            Some(value) if is_json(response, &response.body) => self.value(value),
            None if is_json(response, &response.body)
                && response.header("content-type").is_some_and(|found| found.contains("json")) =>
            {
                self.invalid(response)
            }
            _ => self.other(response),
        }
    }

    /// Prints one JSON value.
    ///
    /// # Errors
    /// As [`Printer::response`].
    pub(crate) fn value(&mut self, value: &RawValue) -> Result<()> {
        if self.filter.is_some() {
            return self.filtered(&[value]);
        }
        let items = super::items(self.operation, value);
        let fields = &self.context.globals.fields;
        match (self.format, items) {
            (Format::Json | Format::Yaml, Some(items)) if !fields.is_empty() => self.items(&items),
            (Format::Json, _) => {
                let projected = self.project(value)?;
                self.json(projected.as_deref().unwrap_or(value))
            }
            (Format::Yaml, _) => {
                let projected = self.project(value)?;
                self.yaml(projected.as_deref().unwrap_or(value), false)
            }
            (Format::Table, None) if value.get().starts_with('{') => self.one(value),
            (_, Some(items)) => self.rows(&items),
            (_, None) => self.rows(&[value]),
        }
    }

    /// Prints a page of items as a part of one list.
    ///
    /// # Errors
    /// As [`Printer::response`].
    pub(crate) fn items(&mut self, items: &[&RawValue]) -> Result<()> {
        if self.filter.is_some() {
            return self.filtered(items);
        }
        if !self.context.globals.sort.is_empty() {
            self.held.extend(items.iter().map(|item| (*item).to_owned()));
            return Ok(());
        }
        self.emit(items)
    }

    /// Where the list goes on after the items so far.
    pub(crate) fn next(&mut self, cursor: Option<&str>) {
        self.next = cursor.map(str::to_owned);
    }

    fn emit(&mut self, items: &[&RawValue]) -> Result<()> {
        match self.format {
            Format::Json => self.list(items),
            _ => self.rows(items),
        }?;
        self.target.flush().map_err(unwritable)
    }

    /// From now on it prints a stream, which may never end: in `auto`, one value a line.
    pub(crate) fn streams(&mut self) {
        self.streams = true;
        if self.format == Format::Json && self.context.globals.output == Format::Auto {
            self.format = Format::Ndjson;
        }
    }

    /// Prints an event, and lets it be seen. `auto` on a terminal shows its data, and JSON everywhere else is all of it.
    ///
    /// # Errors
    /// As [`Printer::response`].
    pub(crate) fn event(&mut self, event: &Event) -> Result<()> {
        let globals = &self.context.globals;
        if self.format != Format::Table || globals.output != Format::Auto || !globals.fields.is_empty() {
            let value = event.json();
            let wrong = |error| Error::new(Kind::Internal, format!("an event is no JSON: {error}"));
            return self.items(&[json::parse(&value).map_err(wrong)?]);
        }
        if let Some(name) = event.telling_name() {
            write!(self.target, "{}: ", terminal::line(name)).map_err(unwritable)?;
        }
        match json::parse(&event.data) {
            Ok(value) => self.line(value)?,
            Err(_) => writeln!(self.target, "{}", terminal::visible(&event.data)).map_err(unwritable)?,
        }
        self.target.flush().map_err(unwritable)
    }

    /// Can this answer be passed on as it comes? JSON that is laid out, or that says where the next of the `paged` answers
    /// is, cannot.
    pub(crate) fn passes(&self, answer: &mut Response<Body<'_>>, paged: bool) -> bool {
        let globals = &self.context.globals;
        let raw = matches!(self.format, Format::Raw | Format::Http) && self.filter.is_none();
        let shaped = !raw && (globals.jq.is_some() || !globals.fields.is_empty());
        if (raw && !paged) || shaped {
            return raw;
        }
        answer.body.begin();
        let start = answer.body.so_far();
        !start.is_empty() && !is_json(answer, start)
    }

    /// Passes an answer on as it comes, or as far as it came. What the user has not waited for is not shown if it was not
    /// to be shown as it comes.
    ///
    /// # Errors
    /// What broke it off, or `usage` if it is binary and this is a terminal.
    pub(crate) fn pass(&mut self, answer: Response<Body<'_>>) -> Result<()> {
        match answer.body {
            Body::Broken(_, error) if error.kind == Kind::Interrupted => return Err(error),
            _ => self.head(&answer)?,
        }
        let whole = answer.header("content-length").and_then(|length| length.parse().ok());
        let progress = Progress::new(self.context, "stdout".to_owned(), whole, 0);
        let (visible, mut done) = (self.layout.visible, 0);
        let passed = body::write(&mut self.target, visible, |write| {
            answer.body.pass(&mut |bytes| {
                done += bytes.len() as u64;
                if !visible {
                    progress.step(done);
                }
                write(bytes)
            })
        });
        drop(progress);
        passed.map_err(|mut error| {
            if matches!(error.kind, Kind::Network | Kind::Timeout) && !self.target.is_file() {
                let hint = error.hint.take().map_or(String::new(), |hint| format!("; {hint}"));
                error.hint = Some(format!("what had arrived is printed as it came{hint}"));
            }
            error
        })
    }

    fn body(&mut self, response: &Response) -> Result<()> {
        body::write(&mut self.target, self.layout.visible, |write| write(&response.body))
    }

    /// Says where to look for what has only been accepted (RFC 9110, 15.3.3), or for what the answer does not show.
    fn place(&self, response: &Response) {
        let Some(location) = response.header("location").filter(|_| !self.context.globals.quiet) else { return };
        if response.status == 202 || (response.status < 300 && response.body.is_empty()) {
            self.context.say(&format!("location: {}", terminal::line(location)));
        }
    }

    /// The head, for `-o http`.
    fn head<B>(&mut self, response: &Response<B>) -> Result<()> {
        if self.format != Format::Http {
            return Ok(());
        }
        let mut head = format!("HTTP {}\n", response.status);
        for (name, value) in &response.headers {
            head.push_str(&format!("{}: {}\n", terminal::line(name), terminal::line(value)));
        }
        writeln!(self.target, "{head}").map_err(unwritable)
    }

    /// Ends the list, if there is one, and makes the output final.
    ///
    /// # Errors
    /// `internal` if it cannot be written.
    pub(crate) fn finish(mut self) -> Result<()> {
        self.close()?;
        self.target.finish()
    }

    /// Ends the list so that what is printed is whole, and leaves no file but that of a stream.
    pub(crate) fn abandon(mut self) {
        if !self.target.is_file() || self.streams {
            // Err: there is an error already that is told.
            let _ = self.close().and_then(|()| self.target.finish());
        }
    }

    fn close(&mut self) -> Result<()> {
        if !self.held.is_empty() {
            let held = std::mem::take(&mut self.held);
            let mut items: Vec<&RawValue> = held.iter().map(|item| &**item).collect();
            super::sort::sort(&mut items, &self.context.globals.sort);
            self.emit(&items)?;
        }
        let Some(count) = self.listed.take() else { return Ok(()) };
        let (envelope, pretty) = (self.context.globals.envelope, self.layout.pretty);
        let end = match (count, pretty, envelope) {
            (0, ..) => "[]",
            (_, true, true) => "\n  ]",
            (_, true, false) => "\n]",
            (_, false, _) => "]",
        };
        let begin = if count == 0 { self.begin() } else { "" };
        let mut text = format!("{begin}{end}");
        if envelope {
            let next =
                self.next.as_ref().map_or_else(|| "null".to_owned(), |next| Value::from(next.as_str()).to_string());
            let next = if self.layout.visible { json::escape(&next).into_owned() } else { next };
            text.push_str(&if pretty { format!(",\n  \"next\": {next}\n}}") } else { format!(",\"next\":{next}}}") });
        }
        text.push('\n');
        self.target.write_all(text.as_bytes()).map_err(unwritable)
    }

    /// What stands before the list.
    fn begin(&self) -> &'static str {
        match (self.context.globals.envelope, self.layout.pretty) {
            (false, _) => "",
            (true, true) => "{\n  \"items\": ",
            (true, false) => "{\"items\":",
        }
    }

    fn json(&mut self, value: &RawValue) -> Result<()> {
        json::write(&mut self.target, value, self.layout, 0)
            .and_then(|()| self.target.write_all(b"\n"))
            .map_err(unwritable)
    }

    /// A part of a JSON array.
    fn list(&mut self, items: &[&RawValue]) -> Result<()> {
        let mut count = self.listed.unwrap_or(0);
        for item in items {
            let projected = self.project(item)?;
            let item = projected.as_deref().unwrap_or(item);
            let level = usize::from(self.layout.pretty) * (1 + usize::from(self.context.globals.envelope));
            let indent = if self.layout.pretty { &"\n    "[..1 + 2 * level] } else { "" };
            let (begin, mark) = if count == 0 { (self.begin(), '[') } else { ("", ',') };
            write!(self.target, "{begin}{mark}{indent}")
                .and_then(|()| json::write(&mut self.target, item, self.layout, level))
                .map_err(unwritable)?;
            count += 1;
        }
        self.listed = Some(count);
        Ok(())
    }

    /// Rows of every format but JSON.
    fn rows(&mut self, rows: &[&RawValue]) -> Result<()> {
        match self.format {
            Format::Csv | Format::Tsv => self.delimited.rows(&mut self.target, rows).map_err(unwritable),
            Format::Table => self.table(rows),
            _ => rows.iter().try_for_each(|row| {
                let projected = self.project(row)?;
                let row = projected.as_deref().unwrap_or(row);
                if self.format == Format::Yaml { self.yaml(row, true) } else { self.line(row) }
            }),
        }
    }

    fn line(&mut self, value: &RawValue) -> Result<()> {
        let layout = Layout { pretty: false, ..self.layout };
        json::write(&mut self.target, value, layout, 0).and_then(|()| self.target.write_all(b"\n")).map_err(unwritable)
    }

    fn table(&mut self, rows: &[&RawValue]) -> Result<()> {
        let globals = &self.context.globals;
        if rows.is_empty() {
            if self.context.terminal.stderr && !globals.quiet && self.operation.is_some() {
                self.context.say("nothing found");
            }
            return Ok(());
        }
        let heading = self.names.is_empty();
        if heading {
            self.names = match globals.fields.is_empty() {
                true => table::names(self.known, rows, self.canvas),
                false => globals.fields.clone(),
            };
        }
        table::rows(&mut self.target, rows, &self.names, heading, self.canvas).map_err(unwritable)
    }

    /// One object: a line for each member.
    fn one(&mut self, value: &RawValue) -> Result<()> {
        let fields = &self.context.globals.fields;
        let members: Vec<(String, Option<&RawValue>)> = match fields.is_empty() {
            true => json::members(value)
                .unwrap_or_default()
                .into_iter()
                .map(|(name, value)| (name.into_owned(), Some(value)))
                .collect(),
            false => fields.iter().cloned().zip(columns::values(value, fields)).collect(),
        };
        table::one(&mut self.target, &members, self.canvas).map_err(unwritable)
    }

    fn yaml(&mut self, value: &RawValue, element: bool) -> Result<()> {
        let text = yaml::text(value, element)?;
        let text = self.shown(&text);
        let end = if text.ends_with('\n') { "" } else { "\n" };
        write!(self.target, "{text}{end}").map_err(unwritable)
    }

    /// What `--jq` makes of values.
    fn filtered(&mut self, values: &[&RawValue]) -> Result<()> {
        let Some(filter) = self.filter.take() else { return Ok(()) };
        let result = filter.run(values, &mut |output| self.result(&output));
        self.filter = Some(filter);
        // What came before an error is printed.
        self.target.flush().map_err(unwritable)?;
        result
    }

    /// What `--jq` gives: strings as they are unless a format is asked for.
    fn result(&mut self, result: &jq::Output) -> Result<()> {
        let asked = self.context.globals.output;
        if let (Some(text), Format::Auto | Format::Raw) = (&result.text, asked) {
            let text = self.shown(text);
            return writeln!(self.target, "{text}").map_err(unwritable);
        }
        let wrong = |error| Error::new(Kind::Internal, format!("--jq made no JSON: {error}"));
        let value = json::parse(&result.json).map_err(wrong)?;
        match asked {
            Format::Auto | Format::Raw | Format::Ndjson => self.line(value),
            Format::Json => self.json(value),
            _ => self.rows(&super::items(None, value).unwrap_or_else(|| vec![value])),
        }
    }

    /// Text as it is, and on a terminal without what that would obey.
    fn shown<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.layout.visible { terminal::visible(text) } else { Cow::Borrowed(text) }
    }

    /// The value with only `--fields`, if they were said.
    fn project(&self, value: &RawValue) -> Result<Option<Box<RawValue>>> {
        let fields: Vec<&str> = self.context.globals.fields.iter().map(String::as_str).collect();
        if fields.is_empty() {
            return Ok(None);
        }
        let wrong = |error| Error::new(Kind::Internal, format!("--fields made no JSON: {error}"));
        RawValue::from_string(columns::project(value, &fields, 0)).map(Some).map_err(wrong)
    }

    /// A body that is no JSON.
    fn other(&mut self, response: &Response) -> Result<()> {
        let media_type = terminal::line(response.header("content-type").unwrap_or("of no known type"));
        let globals = &self.context.globals;
        let needs = [("--jq", globals.jq.is_some()), ("--fields", !globals.fields.is_empty())];
        if let Some((flag, _)) = needs.iter().find(|(_, said)| *said) {
            let mut error =
                Error::new(Kind::Usage, format!("{flag} needs JSON, and the answer is {media_type}")).field(*flag);
            error.side_effects = SideEffects::Applied;
            return Err(error);
        }
        self.body(response)
    }

    /// A body that says that it is JSON and is not: shown, and told.
    fn invalid(&mut self, response: &Response) -> Result<()> {
        self.body(response)?;
        self.target.flush().map_err(unwritable)?;
        let mut error = Error::new(Kind::Server, "the server says that it answers with JSON, and it is not valid");
        error.hint = Some("the body is printed as it came".to_owned());
        error.operation = self.operation.map(|operation| operation.id);
        error.http_status = Some(response.status);
        error.side_effects = SideEffects::Applied;
        Err(error)
    }
}
