//! The body: what `-d` says, flags merged over it, then `--set`, `--null` and `--unset`.

use super::read::{Reading, Said};
use super::value::{has_large_integer, structured};
use super::{Bytes, Content};
use crate::args::Edit;
use crate::error::{Error, Kind, Result};
use crate::pointer::{get, join, remove, set, steps};
use crate::table::{Body, BodyKind, Flag, Kind as Shape, Location};
use crate::terminal::line;
use serde_json::{Map, Value};

/// A body being put together.
#[derive(Default)]
pub(super) struct Draft {
    /// Bytes that are sent as given; nothing can be merged over them.
    raw: Option<Bytes>,
    /// `-d`, as JSON text that cannot be read without loss.
    inexact: Option<String>,
    value: Value,
    files: Vec<(String, Bytes)>,
    /// What flags say, to be put in from the outside in.
    said: Vec<(&'static Flag, Vec<String>, Said)>,
    below: Vec<(Vec<String>, Value)>,
}

impl Draft {
    /// Reads `-d`.
    pub(super) fn start(reading: &mut Reading) -> Result<Draft> {
        let mut draft = Draft::default();
        let invocation = reading.invocation;
        let (Some(data), Some(body)) = (&invocation.given.data, &invocation.operation.body) else { return Ok(draft) };
        if is_raw(body, &invocation.globals.headers) {
            draft.raw = Some(reading.source.data(data)?);
            return Ok(draft);
        }
        let text = if data == "-" { "@-" } else { data };
        let text = reading.source.text(text)?;
        match structured(&text) {
            Ok(value) => draft.value = value,
            Err(reason) => {
                return Err(Error::new(Kind::Usage, format!("--data {reason}"))
                    .field("data")
                    .hint("write -d '{\"name\": \"value\"}', -d @body.json or -d @body.yaml, or - for stdin"));
            }
        }
        if body.kind == BodyKind::Json && has_large_integer(&text) && draft.value != Value::String(text.clone()) {
            draft.inexact = Some(text);
        }
        Ok(draft)
    }

    /// `-d` says something at this place.
    pub(super) fn has(&self, pointer: &str) -> bool {
        self.raw.is_some() || get(&self.value, &steps(pointer)).is_some_and(|value| !value.is_null())
    }

    pub(super) fn put(&mut self, flag: &'static Flag, pointer: &str, said: Said) {
        self.said.push((flag, steps(pointer), said));
    }

    /// Something below a flag's place; it is put in after all flags.
    pub(super) fn set_below(&mut self, pointer: &str, path: &[String], value: Value) -> bool {
        let mut place = steps(pointer);
        place.extend_from_slice(path);
        self.below.push((place, value));
        true
    }

    /// Puts the flags in. Maps are merged by key; anything else replaces what is there.
    fn merge(&mut self, reading: &mut Reading) {
        let mut said = std::mem::take(&mut self.said);
        said.sort_by_key(|(_, steps, _)| steps.len());
        for (flag, place, said) in said {
            let done = match said {
                Said::Value(Value::Object(map)) if matches!(flag.kind, Shape::Map(_)) && !map.is_empty() => {
                    map.into_iter().try_for_each(|(key, value)| {
                        let inner: Vec<String> = place.iter().cloned().chain([key]).collect();
                        set(&mut self.value, &inner, value)
                    })
                }
                Said::Value(value) => set(&mut self.value, &place, value),
                Said::Files(files, is_list) => self.put_files(&place, files, is_list),
            };
            if done.is_err() {
                let name = flag.name;
                reading.problem(
                    name,
                    format!("--{name} has no place: what -d or another flag says above it is no object"),
                );
            }
        }
        for (place, value) in std::mem::take(&mut self.below) {
            if set(&mut self.value, &place, value).is_err() {
                reading.problem("data", format!("`{}` has no place in the body", line(&place.join("."))));
            }
        }
    }

    fn put_files(&mut self, place: &[String], files: Vec<Bytes>, is_list: bool) -> Result<(), Vec<String>> {
        if !is_list {
            if let Some(file) = files.into_iter().next_back() {
                self.files.push((join(place), file));
            }
            return if place.is_empty() { Ok(()) } else { set(&mut self.value, place, Value::Null) };
        }
        set(&mut self.value, place, vec![Value::Null; files.len()].into())?;
        for (index, file) in files.into_iter().enumerate() {
            self.files.push((format!("{}/{index}", join(place)), file));
        }
        Ok(())
    }

    /// `--set`, `--null`, `--unset`, in the order given.
    fn edit(&mut self, reading: &mut Reading) {
        let invocation = reading.invocation;
        for edit in &invocation.given.edits {
            let (path, value) = match edit {
                Edit::Text(path, text) => (path, Ok(Some(Value::String(text.clone())))),
                Edit::Json(path, text) if has_large_integer(text) => {
                    (path, Err(" holds a number too large to be merged exactly".to_owned()))
                }
                Edit::Json(path, text) => {
                    (path, serde_json::from_str(text).map(Some).map_err(|error| format!(" is not JSON: {error}")))
                }
                Edit::Null(path) => (path, Ok(Some(Value::Null))),
                Edit::Unset(path) => (path, Ok(None)),
            };
            let place = place(path, invocation.operation.flags);
            let done = value.and_then(|value| match value {
                Some(value) => set(&mut self.value, &place, value).map_err(|at| match at.as_slice() {
                    [] => " has no place: the body is no object".to_owned(),
                    at => format!(" has no place: `{}` is no object and has no such element", at.join(".")),
                }),
                None => {
                    remove(&mut self.value, &place);
                    Ok(())
                }
            });
            if let Err(reason) = done {
                reading.problem("set", format!("`{}`{reason}", line(path)));
            }
        }
    }
}

/// The steps of a dotted path or pointer. A path may start with a flag's name: `--unset shipping-address.line1`.
fn place(path: &str, flags: &[&Flag]) -> Vec<String> {
    if path.starts_with('/') {
        return steps(path);
    }
    let dots = path.rmatch_indices('.').map(|(at, _)| at);
    for end in std::iter::once(path.len()).chain(dots) {
        let named = flags.iter().find_map(|flag| match flag.location {
            Location::Body(pointer) if flag.name == &path[..end] && !pointer.is_empty() => Some(pointer),
            _ => None,
        });
        if let Some(pointer) = named {
            let mut place = steps(pointer);
            place.extend(path[end..].split('.').skip(1).map(str::to_owned));
            return place;
        }
    }
    path.split('.').map(str::to_owned).collect()
}

/// The body's kind, or another media type that the user names, is sent as given.
fn is_raw(body: &Body, headers: &[(String, String)]) -> bool {
    let named = headers.iter().rev().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    let essence = |text: &str| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let other = named.is_some_and(|(_, value)| {
        let named = essence(value);
        named != essence(body.media_type) && !(body.kind == BodyKind::Json && named.ends_with("json"))
    });
    other || matches!(body.kind, BodyKind::Plain | BodyKind::Xml | BodyKind::Binary)
}

/// The finished body.
pub(super) fn finish(reading: &mut Reading, mut draft: Draft) -> Result<Content> {
    let invocation = reading.invocation;
    let Some(body) = invocation.operation.body else { return Ok(Content::Nothing) };
    let merges = !(draft.said.is_empty() && draft.below.is_empty() && invocation.given.edits.is_empty());
    if let Some(raw) = draft.raw.take() {
        return if merges { Err(nothing_to_merge(body)) } else { Ok(Content::Raw(raw)) };
    }
    if let Some(text) = draft.inexact.take() {
        if merges {
            let message = "--data holds a number too large to be merged exactly with flags";
            return Err(Error::new(Kind::Usage, message).field("data").hint("say everything in -d"));
        }
        return Ok(Content::Raw(Bytes::Memory(text.into_bytes())));
    }
    draft.merge(reading);
    draft.edit(reading);
    let said = merges || invocation.given.data.is_some();
    if !said && !body.required {
        return Ok(Content::Nothing);
    }
    required(reading, &draft);
    if said {
        return Ok(Content::Value(draft.value, draft.files));
    }
    // A required body of optional fields: what is meant is an empty one.
    let mut fields = invocation.operation.flags.iter().filter(|flag| matches!(flag.location, Location::Body(_)));
    let is_object = matches!(body.kind, BodyKind::Json | BodyKind::Form | BodyKind::Multipart)
        && fields.all(|flag| flag.location != Location::Body(""));
    if !is_object && reading.problems.is_empty() {
        reading.problem("data", "a body is required: give it with -d".to_owned());
    }
    Ok(Content::Value(Value::Object(Map::new()), Vec::new()))
}

fn nothing_to_merge(body: &Body) -> Box<Error> {
    let media_type = line(body.media_type);
    Error::new(Kind::Usage, format!("-d is the whole body ({media_type}), and flags cannot be merged over it"))
        .field("data")
}

/// Required flags of the body must have a value, from wherever it came. A body that is no object has no such places.
fn required(reading: &mut Reading, draft: &Draft) {
    if !draft.value.is_object() && !draft.value.is_null() {
        return;
    }
    for flag in reading.invocation.operation.flags.iter().filter(|flag| flag.required) {
        let Location::Body(pointer) = flag.location else { continue };
        let place = steps(pointer);
        let is_file = draft.files.iter().any(|(file, _)| *file == pointer);
        // `--null` is an answer; the whole body is there once it is anything.
        let is_there = get(&draft.value, &place).is_some_and(|value| !place.is_empty() || !value.is_null());
        let is_wrong = reading.is_problem(flag.name);
        if !is_there && !is_file && !is_wrong {
            reading.missing(flag);
        }
    }
}
