//! One run, from the arguments to the exit code.

use super::explain::{self, Said};
use super::{App, Context, Interrupt, World, preview, report};
use crate::args::{Format, Globals};
use crate::builtin::{self, Outcome};
use crate::bulk::Bulk;
use crate::client::{Http, SystemClock};
use crate::command::{self, Invocation, Parsed, Rows};
use crate::config::{self, Environment};
use crate::error::{Error, Kind, Result};
use crate::input;
use crate::output::{self, Printer, unwritable};
use crate::request::{self, Request};
use crate::table::Operation;
use crate::terminal::{self, Terminal};
use crate::wait::Plan;
use std::cell::{Cell, RefCell};
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

impl App {
    /// Runs the process's own command line.
    pub fn run(self) -> ExitCode {
        let environment = Environment::process();
        let interrupt = Interrupt::process();
        let transport = Http::new(self.service, &environment, interrupt.clone());
        let terminal = Terminal::process(&environment);
        let code = self.run_with(World {
            arguments: std::env::args_os().skip(1).collect(),
            environment,
            terminal,
            stdin: &mut io::stdin().lock(),
            stdout: &mut BufWriter::new(io::stdout().lock()),
            stderr: &mut io::stderr().lock(),
            transport: &transport,
            clock: &SystemClock::new(interrupt.clone()),
            interrupt,
        });
        ExitCode::from(code)
    }

    /// Runs in a world that the caller makes, and gives the exit code.
    pub fn run_with(&self, world: World<'_>) -> u8 {
        let World { arguments, environment, terminal, stdin, stdout, stderr, transport, clock, interrupt } = world;
        let machine = command::wants_json_errors(self.service, &arguments, &environment);
        let custom: Vec<_> = self.commands.iter().map(|(command, _)| command).collect();
        let broken = Cell::new(false);
        let mut stdout = Pipe { inner: stdout, broken: &broken };
        let parsed = command::parse(self.service, &custom, arguments, &environment, terminal);
        let result = match parsed {
            Err(error) => Err(error),
            Ok(Parsed::Text(text)) => print(&mut stdout, &text),
            Ok(parsed) => self.dispatch(parsed, |globals| Context {
                service: self.service,
                globals,
                environment,
                terminal,
                transport,
                clock,
                interrupt,
                hooks: &self.hooks,
                stdin: RefCell::new(stdin),
                stdout: RefCell::new(&mut stdout),
                stderr: RefCell::new(&mut *stderr),
            }),
        };
        let result = result.and_then(|()| stdout.flush().map_err(unwritable));
        match result {
            Ok(()) => 0,
            // Who closes the pipe has seen enough.
            Err(_) if broken.get() => 0,
            Err(error) => {
                // Err: stderr is gone, and there is nobody to tell.
                let _ = report::write(stderr, &error, machine);
                error.exit_code()
            }
        }
    }

    fn dispatch<'c>(&self, parsed: Parsed, context: impl FnOnce(Globals) -> Context<'c>) -> Result<()> {
        match parsed {
            Parsed::Text(text) => print(&mut *context(Globals::default()).stdout.borrow_mut(), &text),
            Parsed::Call(invocation) => {
                let operation = invocation.operation;
                self.call(&context(invocation.globals.clone()), &invocation).map_err(|mut error| {
                    error.operation.get_or_insert(operation.id);
                    error
                })
            }
            Parsed::Raw(call) => {
                let context = context(call.globals.clone());
                let base = config::base_url(self.service, call.operation, &context.globals, &context.environment)?;
                let request = builtin::api::request(&call, &base, &mut *context.stdin.borrow_mut())?;
                send(&context, call.operation, request, Vec::new(), None)
            }
            Parsed::Builtin(builtin, globals) => {
                let context = context(globals);
                match builtin::run(&builtin, self.service)? {
                    Outcome::Text(text) => print(&mut *context.stdout.borrow_mut(), &text),
                    Outcome::Data(value) => context.print(&value),
                    Outcome::Json(value) => {
                        let mut context = context;
                        if context.globals.output == Format::Auto {
                            context.globals.output = Format::Json;
                        }
                        context.print(&value)
                    }
                    Outcome::Rows { rows, none } => {
                        if rows.is_empty() && !context.globals.quiet {
                            context.say(&none);
                        }
                        context.print_commands(rows)
                    }
                }
            }
            Parsed::Custom { name, matches, globals } => {
                let found = self.commands.iter().find(|(command, _)| command.get_name() == name);
                let (_, run) = found.ok_or_else(|| Error::new(Kind::Internal, format!("no command `{name}`")))?;
                run(&context(globals), &matches)
            }
        }
    }

    fn call(&self, context: &Context<'_>, invocation: &Invocation) -> Result<()> {
        if let Some((old, new)) = &invocation.retired {
            context.say(&format!("note: `{old}` is now `{new}`"));
        }
        let operation = invocation.operation;
        if let Some(rows) = &invocation.rows {
            return self.bulk(context, invocation, rows);
        }
        let input =
            input::read(invocation, context.clock.now(), &mut *context.stdin.borrow_mut()).map_err(|error| {
                let help = format!("{} {} --help", context.service.name, operation.command);
                if error.kind != Kind::Validation || !error.next.is_empty() {
                    return error;
                }
                let missing = error.message.ends_with("is required") && !operation.example.is_empty();
                let example = format!("{} {} {}", context.service.name, operation.command, operation.example);
                let error = if missing && example.len() <= 200 { error.next(example) } else { error };
                error.next(help)
            })?;
        if let Some(replacement) = self.hooks.replacement(operation) {
            if context.globals.wait.is_some() {
                let message = "this command has been replaced by one that does not wait";
                return Err(Error::new(Kind::Usage, message).field("wait"));
            }
            confirm(context, operation, 1)?;
            context.interrupt.watch();
            let mut printer = Printer::new(context, Some(operation))?;
            let response = replacement(context, input)?;
            printer.name(&response, operation.path)?;
            match super::stream::framing(Some(operation), &response) {
                Some(framing) => super::stream::show(context, None, &mut printer, response.into(), framing),
                None => printer.response(&response),
            }?;
            return printer.finish();
        }
        let base = config::base_url(self.service, Some(operation), &context.globals, &context.environment)?;
        let secrets = request::secrets(&input);
        let plan = Plan::new(context, &input)?;
        let request = request::build(&input, &base)?;
        if context.globals.explain {
            let said = Said { invocation, input: &input, wait: plan.as_ref().map(Plan::described) };
            return explain::explain(context, request, Some(&said), secrets);
        }
        send(context, Some(operation), request, secrets, plan.as_ref())
    }
}

impl App {
    /// One call for each row.
    fn bulk(&self, context: &Context<'_>, invocation: &Invocation, rows: &Rows) -> Result<()> {
        let operation = invocation.operation;
        if self.hooks.replacement(operation).is_some() {
            return Err(
                Error::new(Kind::Usage, "this command has been replaced by one that reads no rows").field("from")
            );
        }
        let bulk = Bulk::open(context, invocation, rows)?;
        let count = bulk.check()?;
        if context.globals.explain {
            return bulk.preview(count, &mut |request, secrets| explain::explain(context, request, None, secrets));
        }
        if preview::is_asked_for(&context.globals) {
            return bulk.preview(count, &mut |request, secrets| preview::preview(context, request, secrets));
        }
        confirm(context, operation, count)?;
        context.interrupt.watch();
        bulk.run()
    }
}

/// Shows the request, or sends it and prints what comes back, at once or at the end of the wait.
fn send(
    context: &Context<'_>,
    operation: Option<&'static Operation>,
    request: Request,
    secrets: Vec<(String, String)>,
    plan: Option<&Plan>,
) -> Result<()> {
    if context.globals.explain {
        return explain::explain(context, request, None, secrets);
    }
    if preview::is_asked_for(&context.globals) {
        preview::preview(context, request, secrets)?;
        if let Some(plan) = plan {
            context.say(&plan.described());
        }
        return Ok(());
    }
    if let Some(operation) = operation {
        confirm(context, operation, 1)?;
    }
    context.interrupt.watch();
    if plan.is_none()
        && let Some(out) = output::download(&context.globals, operation, context.terminal)
    {
        return super::download::download(context, request, out);
    }
    let mut printer = Printer::new(context, plan.map(Plan::shown).or(operation))?;
    let mut outcome = None;
    let printed = match plan {
        None => super::walk::walk(context, operation, request, &mut printer),
        Some(plan) => plan.run(context, request).and_then(|ended| {
            outcome = ended.error;
            printer.response(&ended.response)
        }),
    };
    match printed {
        Ok(()) => printer.finish(),
        Err(error) => {
            printer.abandon();
            Err(error)
        }
    }?;
    outcome.map_or(Ok(()), Err)
}

/// Asks, once for all of them, before what cannot be undone.
fn confirm(context: &Context<'_>, operation: &Operation, times: u64) -> Result<()> {
    let globals = &context.globals;
    if !operation.destructive || globals.yes || times == 0 {
        return Ok(());
    }
    let command = format!("{} {}", context.service.name, operation.command);
    let refused = || {
        Error::new(Kind::ConfirmationRequired, format!("`{command}` cannot be undone, and was not confirmed"))
            .hint("add --yes to do it")
    };
    let Terminal { stdin, stderr, .. } = context.terminal;
    if !stdin || !stderr || globals.no_input || globals.agent {
        return Err(refused());
    }
    let about = terminal::line(operation.about);
    let times = if times == 1 { String::new() } else { format!(", {times} times") };
    let question = format!("{about}{times}: this cannot be undone. Go on? [y/N] ");
    let mut stderr = context.stderr.borrow_mut();
    // Err: nobody sees the question, and the answer below is no.
    let _ = stderr.write_all(question.as_bytes()).and_then(|()| stderr.flush());
    drop(stderr);
    let mut answer = Vec::new();
    let mut byte = [0];
    while answer.len() < 16 && matches!(context.stdin.borrow_mut().read(&mut byte), Ok(1)) && byte[0] != b'\n' {
        answer.push(byte[0].to_ascii_lowercase());
    }
    if matches!(answer.trim_ascii(), b"y" | b"yes") { Ok(()) } else { Err(refused()) }
}

fn print(out: &mut dyn Write, text: &str) -> Result<()> {
    out.write_all(text.as_bytes()).map_err(unwritable)
}

/// stdout, which remembers that its reader has gone.
struct Pipe<'a> {
    inner: &'a mut dyn Write,
    broken: &'a Cell<bool>,
}

impl Pipe<'_> {
    fn note<T>(&self, result: io::Result<T>) -> io::Result<T> {
        if result.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::BrokenPipe) {
            self.broken.set(true);
        }
        result
    }
}

impl Write for Pipe<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let result = self.inner.write(bytes);
        self.note(result)
    }

    fn flush(&mut self) -> io::Result<()> {
        let result = self.inner.flush();
        self.note(result)
    }
}
