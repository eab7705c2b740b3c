//! Bodies drawn at random, said as flags: each must arrive as it was drawn.

use super::call::{self, Network};
use imajin::mock::Mock;
use imajin_runtime::table::{Body, BodyKind, Flag, Kind, Location, Operation, Service, StyleName};
use serde_json::Value;

/// Bodies that are drawn for one operation.
pub const DRAWS: u64 = 20;

/// How the bodies of one operation fared.
#[derive(Default)]
pub struct Reached {
    /// Bodies that were drawn.
    pub drawn: usize,
    /// Those that flags of the table's rows, and paths near them, could say.
    pub by_flags: usize,
    /// Those that needed `--set` as well.
    pub by_set: usize,
    /// Those that `-d` could say.
    pub by_data: usize,
    /// The first that flags could not say without `--set`, and why; the first that nothing could.
    pub missed: Option<String>,
    /// The first that `-d` could not say.
    pub unsaid: Option<String>,
}

/// Draws bodies for an operation, says them, and compares what arrives.
pub fn reach(service: &'static Service, operation: &'static Operation, mock: &Mock, method: &str, path: &str) -> Reached {
    let mut reached = Reached::default();
    let Some(body) = operation.body else { return reached };
    for seed in 0..DRAWS {
        let Some((media_type, value)) = mock.random_body(method, path, seed) else { continue };
        // Bytes of which there are none are no body.
        let row = body.all().find(|row| row.is(&media_type)).map(|row| row.kind);
        if value == "" && matches!(row, Some(BodyKind::Plain | BodyKind::Binary)) {
            continue;
        }
        if body.all().filter(|row| row.is(&media_type)).any(|row| holds_delimiter(row, &value)) {
            continue;
        }
        // A multipart body has named parts (RFC 7578).
        if !body.all().any(|row| row.is(&media_type)) || (media_type.starts_with("multipart/") && !value.is_object()) {
            continue;
        }
        reached.drawn += 1;
        let trial = Trial { service, operation, mock, method, path, media_type: &media_type, value: &value };
        match trial.by_flags() {
            Ok(None) => reached.by_flags += 1,
            Ok(Some(why)) => {
                reached.by_set += 1;
                reached.missed.get_or_insert(format!("needs --set: {why}"));
            }
            Err(why) => {
                reached.missed.get_or_insert(why);
            }
        }
        let data = match (&value, row) {
            (Value::String(text), Some(BodyKind::Plain | BodyKind::Binary)) => {
                if text.starts_with('@') { format!("@{text}") } else { text.clone() }
            }
            (value, _) => value.to_string(),
        };
        match trial.run(&[format!("--data={data}")]) {
            Ok(()) => reached.by_data += 1,
            Err(why) => {
                reached.unsaid.get_or_insert(format!("-d: {why}"));
            }
        }
    }
    reached
}

struct Trial<'t> {
    service: &'static Service,
    operation: &'static Operation,
    mock: &'t Mock,
    method: &'t str,
    path: &'t str,
    media_type: &'t str,
    value: &'t Value,
}

/// How a text is said: as it stands, as JSON where the schema allows anything, or by its place.
#[derive(Clone, Copy, PartialEq)]
enum Manner {
    Plain,
    Quoted,
    Indexed,
    Json,
    Set,
}

impl Trial<'_> {
    /// Says the body as flags; why `--set` was needed, if it was.
    fn by_flags(&self) -> Result<Option<String>, String> {
        let mut first = String::new();
        for manner in [Manner::Plain, Manner::Quoted, Manner::Indexed, Manner::Json, Manner::Set] {
            let mut words = Words { operation: self.operation, manner, said: Vec::new(), set: false };
            words.value(&mut Vec::new(), self.value);
            match self.run(&words.said) {
                Ok(()) if !words.set => return Ok(None),
                Ok(()) => return Ok(Some(if first.is_empty() { clip(&words.said.join(" ")) } else { first })),
                Err(why) if first.is_empty() => first = why,
                Err(_) => {}
            }
        }
        Err(first)
    }

    fn run(&self, body: &[String]) -> Result<(), String> {
        self.mock.reset();
        let mut call = self.mock.example_call(self.method, self.path, false).ok_or("no such operation")?;
        call.body = None;
        let mut words = call::say(self.service, self.operation, &call)?;
        words.extend(body.iter().cloned());
        if self.operation.body.is_some_and(|body| !body.is(self.media_type)) {
            words.push(format!("--content-type={}", self.media_type));
        }
        let network = Network::new(self.mock);
        let (code, stderr) = call::run_with(self.service, &network, &words);
        let is_form = !self.media_type.contains("json");
        let received = network.received();
        // Bytes of which the document says nothing.
        let sent = network.sent_body();
        let is_sent = match self.value {
            Value::String(text) => *text == sent,
            value => serde_json::from_str::<Value>(&sent).is_ok_and(|sent| same(&sent, value, false)),
        };
        if code == 0 && received.is_none() && is_sent {
            return Ok(());
        }
        let shown = || words.iter().skip_while(|word| *word != "--no-validate").skip(1).cloned().collect::<Vec<_>>().join(" ");
        match received {
            Some(received) if same(&received, self.value, is_form) => Ok(()),
            Some(received) => {
                let (want, got) = difference(self.value, &received, String::new());
                Err(format!("wanted {want}, sent {got} [{}]", clip(&shown())))
            }
            None => Err(format!("exit {code}: {} [{}]", clip(&stderr), clip(&shown()))),
        }
    }
}

/// Elements that are joined cannot hold what stands between them (OpenAPI 3.1.1, Delimited Values).
fn holds_delimiter(row: &Body, value: &Value) -> bool {
    row.parts.iter().filter(|part| !part.style.explode).any(|part| {
        let delimiter = match part.style.name {
            StyleName::SpaceDelimited => ' ',
            StyleName::PipeDelimited => '|',
            _ => ',',
        };
        value.get(part.name).is_some_and(|value| value.to_string().contains(delimiter))
    })
}

fn clip(text: &str) -> String {
    text.chars().take(400).collect::<String>().replace('\n', " / ")
}

/// `2` and `2.0` are the same number. In a form, one value and a list of one are the same bytes.
fn same(left: &Value, right: &Value, form: bool) -> bool {
    match (left, right) {
        (Value::Number(l), Value::Number(r)) => l == r || l.as_f64() == r.as_f64(),
        (Value::Array(l), Value::Array(r)) => l.len() == r.len() && l.iter().zip(r).all(|(l, r)| same(l, r, form)),
        (Value::Object(l), Value::Object(r)) => {
            l.len() == r.len() && l.iter().all(|(name, l)| r.get(name).is_some_and(|r| same(l, r, form)))
        }
        (Value::Array(l), r) if form && l.len() == 1 => same(&l[0], r, form),
        (l, Value::Array(r)) if form && r.len() == 1 => same(l, &r[0], form),
        (l, r) => l == r,
    }
}

/// The first place where two values differ.
fn difference(want: &Value, got: &Value, at: String) -> (String, String) {
    match (want, got) {
        (Value::Object(w), Value::Object(g)) => {
            for name in w.keys().chain(g.keys()) {
                match (w.get(name), g.get(name)) {
                    (Some(w), Some(g)) if same(w, g, false) => {}
                    (Some(w), Some(g)) => return difference(w, g, format!("{at}/{name}")),
                    (w, g) => {
                        let text = |v: Option<&Value>| v.map_or("nothing".to_owned(), Value::to_string);
                        return (format!("{at}/{name} = {}", clip(&text(w))), clip(&text(g)));
                    }
                }
            }
        }
        (Value::Array(w), Value::Array(g)) if w.len() == g.len() => {
            if let Some(index) = (0..w.len()).find(|index| !same(&w[*index], &g[*index], false)) {
                return difference(&w[index], &g[index], format!("{at}/{index}"));
            }
        }
        _ => {}
    }
    (format!("{at} = {}", clip(&want.to_string())), clip(&got.to_string()))
}

/// A body as the words that say it.
struct Words {
    operation: &'static Operation,
    manner: Manner,
    said: Vec<String>,
    set: bool,
}

impl Words {
    fn value(&mut self, place: &mut Vec<String>, value: &Value) {
        match self.name(place) {
            Some((name, row)) => self.named(&name, row, place, value),
            None => match value {
                Value::Object(members) if !members.is_empty() && self.has_rows_below(place) => self.members(place, members),
                Value::Object(members) if members.is_empty() && place.is_empty() => self.said.push("--data={}".to_owned()),
                Value::Null if !place.is_empty() => self.said.push(format!("--null=/{}", pointer(place))),
                value if self.shared(place).is_some() => {
                    let name = self.shared(place).unwrap_or_default();
                    let text = self.text(value);
                    self.said.push(format!("--{name}={text}"));
                }
                value => self.set(place, value),
            },
        }
    }

    fn members(&mut self, place: &mut Vec<String>, members: &serde_json::Map<String, Value>) {
        for (key, value) in members {
            place.push(key.clone());
            self.value(place, value);
            place.pop();
        }
    }

    fn named(&mut self, name: &str, row: Option<&'static Flag>, place: &mut Vec<String>, value: &Value) {
        match value {
            Value::Null => self.said.push(format!("--null=/{}", pointer(place))),
            Value::Array(items) if items.is_empty() => self.said.push(format!("--{name}=[]")),
            Value::Object(members) if members.is_empty() => self.said.push(format!("--{name}={{}}")),
            Value::Array(_) if self.manner == Manner::Json => self.said.push(format!("--{name}={value}")),
            Value::Array(items) => {
                let scalars = items.iter().all(|item| !item.is_array() && !item.is_object() && !item.is_null());
                let is_list = row.is_some_and(|row| holds_list(row.kind));
                for (index, item) in items.iter().enumerate() {
                    if scalars && is_list && self.manner == Manner::Plain {
                        self.scalar(name, place, item);
                        continue;
                    }
                    place.push(index.to_string());
                    self.value(place, item);
                    place.pop();
                }
            }
            Value::Object(members) => {
                for (key, value) in members {
                    let is_scalar = !value.is_array() && !value.is_object() && !value.is_null();
                    let is_map = row.is_some_and(|row| matches!(row.kind, Kind::Map(_)));
                    if is_map && is_scalar && !key.is_empty() && !key.contains('=') && self.manner != Manner::Set {
                        let text = self.text(value);
                        let text = text.strip_prefix('@').filter(|rest| rest.starts_with('@')).unwrap_or(&text);
                        self.said.push(format!("--{name}={key}={text}"));
                        continue;
                    }
                    place.push(key.clone());
                    self.value(place, value);
                    place.pop();
                }
            }
            scalar => self.scalar(name, place, scalar),
        }
    }

    fn scalar(&mut self, name: &str, place: &[String], value: &Value) {
        if self.manner == Manner::Set && value.is_string() {
            return self.set(place, value);
        }
        let text = self.text(value);
        self.said.push(format!("--{name}={text}"));
    }

    fn text(&self, value: &Value) -> String {
        match value {
            Value::String(text) if self.manner == Manner::Quoted && is_json(text) => value.to_string(),
            // A text that would be read as a file's name.
            Value::String(text) if text.starts_with('@') => format!("@{text}"),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        }
    }

    fn set(&mut self, place: &[String], value: &Value) {
        self.set = true;
        self.said.push(match value {
            Value::String(text) => format!("--set=/{}={text}", pointer(place)),
            value => format!("--set=/{}:={value}", pointer(place)),
        });
    }

    /// The flag that says a place: a row's, or a path below one, or the part of names that rows share.
    fn name(&self, place: &[String]) -> Option<(String, Option<&'static Flag>)> {
        let rows = || self.operation.flags.iter().copied().filter_map(|flag| Some((flag, row_place(flag)?)));
        if let Some((flag, _)) = rows().find(|(_, row)| row == place) {
            return Some((flag.name.to_owned(), Some(flag)));
        }
        for depth in (0..place.len()).rev() {
            let Some((flag, _)) = rows().find(|(flag, row)| row[..] == place[..depth] && has_inside(flag.kind)) else { continue };
            let below = &place[depth..];
            let plain = |step: &String| !step.is_empty() && !step.contains(['.', '=']);
            return below.iter().all(plain).then(|| (format!("{}.{}", flag.name, below.join(".")), None));
        }
        None
    }

    /// The part of their names that rows below a place share.
    fn shared(&self, place: &[String]) -> Option<String> {
        let rows = self.operation.flags.iter().filter_map(|flag| Some((flag, row_place(flag)?)));
        let mut below = rows.filter(|(flag, row)| {
            row.len() > place.len() && row.starts_with(place) && flag.name.split('.').count() == row.len()
        });
        let (flag, _) = below.next().filter(|_| !place.is_empty())?;
        Some(flag.name.split('.').take(place.len()).collect::<Vec<_>>().join("."))
    }

    fn has_rows_below(&self, place: &[String]) -> bool {
        self.operation.flags.iter().filter_map(|flag| row_place(flag)).any(|row| row.len() > place.len() && row.starts_with(place))
    }
}

fn row_place(flag: &Flag) -> Option<Vec<String>> {
    let Location::Body(pointer) = flag.location else { return None };
    Some(pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect())
}

fn pointer(place: &[String]) -> String {
    place.iter().map(|step| step.replace('~', "~0").replace('/', "~1")).collect::<Vec<_>>().join("/")
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<Value>(text).is_ok()
}

fn holds_list(kind: Kind) -> bool {
    match kind {
        Kind::List(_) => true,
        Kind::OneOf(kinds) => kinds.iter().any(|kind| holds_list(*kind)),
        _ => false,
    }
}

fn has_inside(kind: Kind) -> bool {
    match kind {
        Kind::Map(_) | Kind::Object | Kind::Any | Kind::List(_) => true,
        Kind::OneOf(kinds) => kinds.iter().any(|kind| has_inside(*kind)),
        _ => false,
    }
}
