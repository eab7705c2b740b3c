//! From clap's matches and the environment to [`Globals`]. Flags win over variables.

use super::agent::{agent_mode, is_on};
use super::{Format, Globals, Language, Template, Wait};
use crate::config::Environment;
use crate::error::{Error, Kind, Result};
use crate::table::Service;
use clap::ArgMatches;
use std::time::Duration;

/// Reads global flags: the command line first, then `<BIN>_<NAME>`.
struct Reader<'a> {
    matches: &'a ArgMatches,
    service: &'a Service,
    environment: &'a Environment,
}

impl Globals {
    /// The global flags of a command line, filled up from the environment.
    ///
    /// # Errors
    /// `usage` for a value that does not parse, `config` if it came from the environment.
    pub(crate) fn read(matches: &ArgMatches, service: &Service, environment: &Environment) -> Result<Globals> {
        let reader = Reader { matches, service, environment };
        let agent = reader.parsed("agent", None, boolean)?;
        let retries =
            if reader.on("no-retry") { Some(0) } else { reader.parsed("retries", Some("RETRIES"), number)? };
        let verbose = matches.try_get_one::<u8>("verbose").ok().flatten().copied().unwrap_or(0);
        Ok(Globals {
            output: reader.parsed("output", Some("OUTPUT"), format)?.unwrap_or_default(),
            jq: reader.one("jq"),
            fields: reader.one("fields").map(|text| list(&text)).unwrap_or_default(),
            sort: reader.one("sort").map(|text| list(&text)).unwrap_or_default(),
            all: reader.on("all"),
            limit: reader.parsed("limit", None, number)?,
            max_pages: reader.parsed("max-pages", None, number)?,
            cursor: reader.one("cursor"),
            envelope: reader.on("envelope"),
            dry_run: reader.on("dry-run"),
            curl: reader.on("curl"),
            snippet: reader.parsed("snippet", None, language)?,
            explain: reader.on("explain"),
            schema: reader.on("schema"),
            yes: reader.on("yes"),
            no_input: reader.on("no-input") || environment.of(service, "NO_INPUT").is_some_and(is_on),
            quiet: reader.on("quiet"),
            verbose: if reader.on("debug") { 2 } else { verbose },
            base_url: reader.one("base-url"),
            variables: reader.variables()?,
            headers: reader.pairs("header", header)?,
            timeout: reader.parsed("timeout", Some("TIMEOUT"), duration)?,
            retries,
            out: reader.one("out").map(Into::into),
            agent: agent_mode(agent, service, environment),
            no_validate: reader.on("no-validate"),
            wait: reader.wait()?,
            template: reader.parsed("template", None, template)?,
        })
    }
}

impl Reader<'_> {
    fn many(&self, id: &str) -> Vec<String> {
        let values = self.matches.try_get_many::<String>(id).ok().flatten();
        values.map(|values| values.cloned().collect()).unwrap_or_default()
    }

    fn one(&self, id: &str) -> Option<String> {
        self.many(id).pop()
    }

    fn on(&self, id: &str) -> bool {
        self.matches.try_get_one::<bool>(id).ok().flatten().copied().unwrap_or(false)
    }

    fn parsed<T>(&self, id: &str, variable: Option<&str>, parse: fn(&str) -> Result<T, String>) -> Result<Option<T>> {
        if let Some(text) = self.one(id) {
            let wrong = |reason| Error::new(Kind::Usage, format!("--{id}: {reason}")).field(id);
            return parse(&text).map(Some).map_err(wrong);
        }
        let Some(variable) = variable else { return Ok(None) };
        let Some(text) = self.environment.of(self.service, variable) else { return Ok(None) };
        let name = format!("{}_{variable}", self.service.env_prefix);
        parse(text).map(Some).map_err(|reason| Error::new(Kind::Config, format!("{name}: {reason}")))
    }

    fn pairs(&self, id: &str, parse: fn(&str) -> Result<(String, String), String>) -> Result<Vec<(String, String)>> {
        let wrong = |reason| Error::new(Kind::Usage, format!("--{id}: {reason}")).field(id);
        self.many(id).iter().map(|text| parse(text).map_err(wrong)).collect()
    }

    fn wait(&self) -> Result<Option<Wait>> {
        let timeout = self.parsed("wait-timeout", None, duration)?;
        let interval = self.parsed("wait-interval", None, duration)?;
        match self.one("wait") {
            Some(state) => Ok(Some(Wait { state: Some(state).filter(|state| !state.is_empty()), timeout, interval })),
            None if timeout.is_none() && interval.is_none() => Ok(None),
            None => Err(Error::new(Kind::Usage, "--wait-timeout and --wait-interval need --wait").field("wait")),
        }
    }

    /// `--server-var`, after `<BIN>_<VARIABLE>` of every variable that the service's servers have.
    fn variables(&self) -> Result<Vec<(String, String)>> {
        let names = self.service.servers.iter().flat_map(|server| server.variables).map(|variable| variable.name);
        let said = names.filter_map(|name| {
            let upper: String =
                name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect();
            Some((name.to_owned(), self.environment.of(self.service, &upper)?.to_owned()))
        });
        let mut all: Vec<(String, String)> = said.collect();
        all.extend(self.pairs("server-var", |text| match text.split_once('=') {
            Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
            _ => Err("write NAME=VALUE".to_owned()),
        })?);
        Ok(all)
    }
}

fn format(text: &str) -> Result<Format, String> {
    Format::parse(text).ok_or_else(|| {
        let shown = crate::terminal::line(text);
        format!("`{shown}` is not auto, table, json, yaml, csv, tsv, ndjson, raw or http")
    })
}

fn template(text: &str) -> Result<Template, String> {
    match text {
        "true" => Ok(Template::Both),
        "minimal" => Ok(Template::Minimal),
        "full" => Ok(Template::Full),
        _ => Err("write --template, --template=minimal or --template=full".to_owned()),
    }
}

fn language(text: &str) -> Result<Language, String> {
    let unknown = || format!("`{}` is not python, javascript or rust", crate::terminal::line(text));
    Language::parse(text).ok_or_else(unknown)
}

fn boolean(text: &str) -> Result<bool, String> {
    match text {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => Err("write true or false".to_owned()),
    }
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("`{}` is not a whole number", crate::terminal::line(text)))
}

/// Seconds, or a number with `ms`, `s`, `m` or `h`.
fn duration(text: &str) -> Result<Duration, String> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (digits, unit) = text.split_at(end);
    let factor = match unit {
        "" | "s" => 1.0,
        "ms" => 0.001,
        "m" => 60.0,
        "h" => 3600.0,
        _ => f64::NAN,
    };
    let seconds = digits.parse::<f64>().unwrap_or(f64::NAN) * factor;
    let duration = Duration::try_from_secs_f64(seconds).ok().filter(|duration| !duration.is_zero());
    duration.ok_or_else(|| format!("`{}` is not a time: write 30, 500ms or 2m", crate::terminal::line(text)))
}

/// `Name: value` (RFC 9110, 5.1 and 5.5).
fn header(text: &str) -> Result<(String, String), String> {
    let Some((name, value)) = text.split_once(':') else { return Err("write NAME:VALUE".to_owned()) };
    let (name, value) = (name.trim(), value.trim());
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.is_empty() || !name.chars().all(is_token) {
        return Err(format!("`{}` is not the name of a header field", crate::terminal::line(name)));
    }
    if value.chars().any(|c| c.is_control() && c != '\t') {
        return Err(format!("the value of `{name}` holds control characters"));
    }
    Ok((name.to_owned(), value.to_owned()))
}

fn list(text: &str) -> Vec<String> {
    text.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_seconds_or_have_a_unit() {
        let rows = [
            ("30", Some(30_000)),
            ("0.5", Some(500)),
            ("500ms", Some(500)),
            ("2m", Some(120_000)),
            ("1h", Some(3_600_000)),
            ("", None),
            ("0", None),
            ("-1", None),
            ("5 s", None),
            ("1e400", None),
        ];
        for (text, expected) in rows {
            assert_eq!(duration(text).ok().map(|d| d.as_millis()), expected, "{text}");
        }
    }

    #[test]
    fn header_fields_cannot_carry_another_one() {
        assert_eq!(header("X-A: b:c "), Ok(("X-A".to_owned(), "b:c".to_owned())));
        for text in ["X-A", ": b", "X A: b", "X-A: b\r\nX-B: c"] {
            assert!(header(text).is_err(), "{text:?}");
        }
    }
}
