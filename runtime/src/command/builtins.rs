//! The command lines of the built-in commands.

use super::route::{self, take_word};
use super::{Parsed, Reading, Wanted, help, help_wanted, typo};
use crate::builtin::api::RawCall;
use crate::builtin::{Builtin, completion};
use crate::error::{Error, Kind, Result};
use crate::table::Method;
use std::collections::VecDeque;
use std::ffi::OsString;

type Words = VecDeque<OsString>;

impl Reading<'_> {
    pub(super) fn builtin(&self, name: &str, mut words: Words) -> Result<Parsed> {
        match name {
            "api" => self.api(words),
            "help" => self.help(words),
            "completion" => self.completion(words),
            "man" => self.man(words),
            _ => {
                let asked = help_wanted(&words) != Wanted::Nothing;
                match take_word(&mut words).filter(|_| !asked) {
                    Some(word) => {
                        let word =
                            typo::one_of("built-in command", &text(&word)?, &["api", "completion", "help", "man"])?;
                        self.builtin(word, words)
                    }
                    None => self.page(help::builtins(self.service)),
                }
            }
        }
    }

    fn page(&self, page: super::Page) -> Result<Parsed> {
        Ok(Parsed::Text(page.render(self.terminal)))
    }

    fn api(&self, mut words: Words) -> Result<Parsed> {
        let Some(verb) = take_word(&mut words) else { return self.page(help::api(self.service)) };
        let verb = text(&verb)?;
        if let Some(method) = method(&verb, &words) {
            return self.raw(method, words);
        }
        match typo::one_of("command of `api`", &verb, &["call", "list", "search"])? {
            "call" => self.call(words),
            _ if help_wanted(&words) != Wanted::Nothing => self.page(help::api(self.service)),
            "list" => Ok(Parsed::Builtin(Builtin::List, self.bare(words.into())?)),
            _ => {
                let mut query = Vec::new();
                while let Some(word) = take_word(&mut words) {
                    query.push(text(&word)?);
                }
                if query.is_empty() {
                    let example = format!("{} api search \"refund a charge\"", self.service.name);
                    return Err(Error::new(Kind::Usage, "there is nothing to search for").next(example));
                }
                Ok(Parsed::Builtin(Builtin::Search(query.join(" ")), self.bare(words.into())?))
            }
        }
    }

    /// `api call ID`, `api call GROUP VERB`, `api call METHOD /path`.
    fn call(&self, mut words: Words) -> Result<Parsed> {
        let Some(word) = take_word(&mut words) else { return self.page(help::api(self.service)) };
        let name = text(&word)?;
        if let Some(method) = method(&name, &words) {
            return self.raw(method, words);
        }
        let all = route::operations(self.service);
        if let Some(operation) = all.iter().find(|operation| operation.id == name) {
            let place = route::Place::Operation(operation);
            let route = route::Route { place, groups: Vec::new(), rest: words, stray: None, retired: None };
            return self.operation(operation, route);
        }
        words.push_front(word);
        let route = route::walk(self.service, &[], words);
        match (route.place, &route.stray) {
            (route::Place::Operation(operation), None) => self.operation(operation, route),
            (route::Place::Group(_), Some(stray)) => Err(typo::unknown_command(self, &route, stray)),
            _ => {
                let ids = crate::suggest::suggest(&name, all.iter().map(|operation| (operation.id, operation.id)));
                let error =
                    Error::new(Kind::Usage, format!("there is no operation `{}`", crate::terminal::line(&name)));
                let program = self.service.name;
                let error = ids.iter().fold(error, |error, id| error.next(format!("{program} api call {id}")));
                Err(error
                    .hint("give an operationId, a command, or a method and a path")
                    .next(format!("{program} api list")))
            }
        }
    }

    fn raw(&self, method: Method, mut words: Words) -> Result<Parsed> {
        if help_wanted(&words) != Wanted::Nothing {
            return self.page(help::api(self.service));
        }
        let example = || format!("{} api GET '/path?name=value'", self.service.name);
        let Some(target) = take_word(&mut words) else {
            return Err(Error::new(Kind::Usage, format!("`api {}` needs a path", method.as_str())).next(example()));
        };
        let target = text(&target)?;
        if !target.starts_with('/') {
            let message = format!("`{}` is not a path: it does not start with `/`", crate::terminal::line(&target));
            let hint = "another server is --base-url https://…";
            let slashed = format!("{} api {} /{}", self.service.name, method.as_str(), crate::terminal::line(&target));
            let next = if target.contains(':') { example() } else { slashed };
            return Err(Error::new(Kind::Usage, message).hint(hint).next(next));
        }
        let matches = super::build::raw(self.service.name)
            .try_get_matches_from(words)
            .map_err(|error| typo::from_clap(self.service, None, &error))?;
        let globals = crate::args::Globals::read(&matches, self.service, self.environment)?;
        let data = matches.get_one::<String>("data").cloned();
        let operation = crate::builtin::api::fitting(self.service, method, &target);
        Ok(Parsed::Raw(RawCall { method, target, operation, data, globals }))
    }

    fn help(&self, mut words: Words) -> Result<Parsed> {
        if words.front().is_some_and(|word| word == "exit-codes") {
            words.pop_front();
            return Ok(Parsed::Builtin(Builtin::ExitCodes, self.bare(words.into())?));
        }
        words.push_back("--help".into());
        let arguments: Vec<OsString> = words.into();
        super::parse(self.service, self.custom, arguments, self.environment, self.terminal)
    }

    fn completion(&self, mut words: Words) -> Result<Parsed> {
        let Some(word) = take_word(&mut words) else { return self.page(help::completion(self.service)) };
        let word = text(&word)?;
        if word == "candidates" {
            words.retain(|word| word != "--");
            let typed = words.iter().map(|word| word.to_string_lossy().into_owned()).collect();
            return Ok(Parsed::Builtin(Builtin::Candidates(typed), crate::args::Globals::default()));
        }
        if help_wanted(&words) != Wanted::Nothing {
            return self.page(help::completion(self.service));
        }
        let shell = typo::one_of("shell", &word, completion::SHELLS)?;
        Ok(Parsed::Builtin(Builtin::Completion(shell.to_owned()), self.bare(words.into())?))
    }

    fn man(&self, mut words: Words) -> Result<Parsed> {
        if help_wanted(&words) != Wanted::Nothing {
            return self.page(help::man(self.service));
        }
        let mut command = Vec::new();
        while let Some(word) = take_word(&mut words) {
            command.push(text(&word)?);
        }
        let globals = self.bare(words.into())?;
        Ok(Parsed::Builtin(Builtin::Man { command, out: globals.out.clone() }, globals))
    }
}

/// A method by its token; in lower case only before a path, as there are commands of such names.
fn method(word: &str, after: &Words) -> Option<Method> {
    const METHODS: &[Method] = &[
        Method::Get,
        Method::Head,
        Method::Post,
        Method::Put,
        Method::Patch,
        Method::Delete,
        Method::Options,
        Method::Trace,
        Method::Query,
    ];
    let path = after.front().and_then(|next| next.to_str()).is_some_and(|next| next.starts_with('/'));
    METHODS.iter().copied().find(|method| method.as_str() == word || path && method.as_str().eq_ignore_ascii_case(word))
}

fn text(word: &OsString) -> Result<String> {
    word.clone().into_string().map_err(|_| Error::new(Kind::Usage, "an argument is not UTF-8"))
}
