use crate::json;
use serde_json::Value;
use std::borrow::Cow;

/// One event, or one item of a stream of items.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Event {
    /// Its type, if it says one.
    pub(crate) name: Option<String>,
    /// The id that it says itself.
    pub(crate) id: Option<String>,
    /// Text, which may be JSON.
    pub(crate) data: String,
}

impl Event {
    /// With nothing but data.
    pub(crate) fn item(data: String) -> Event {
        Event { data, ..Event::default() }
    }

    /// The end of a stream as OpenAI has it, and who follows: no event.
    pub(crate) fn is_done(&self) -> bool {
        self.data.trim() == "[DONE]"
    }

    /// The name, where it says more than the data's own `type`.
    pub(crate) fn telling_name(&self) -> Option<&str> {
        let name = self.name.as_deref().filter(|name| *name != "message")?;
        let kind = json::parse(&self.data).ok().and_then(|data| json::at(data, "/type"));
        let repeated = kind.and_then(json::scalar).is_some_and(|kind| kind == name);
        (!repeated).then_some(name)
    }

    /// As one JSON value that has all of it: the data, if it is JSON and all that there is, or else an object with what
    /// there is of `event`, `id` and `data`.
    pub(crate) fn json(&self) -> Cow<'_, str> {
        let data = json::parse(&self.data).ok().map(|value| Cow::Borrowed(value.get()));
        let name = self.telling_name();
        let data = match data {
            Some(data) if name.is_none() && self.id.is_none() => return data,
            Some(data) => data,
            None => Cow::Owned(text(&self.data)),
        };
        let name = name.map(|name| format!("\"event\":{},", text(name))).unwrap_or_default();
        let id = self.id.as_ref().map(|id| format!("\"id\":{},", text(id))).unwrap_or_default();
        Cow::Owned(format!("{{{name}{id}\"data\":{data}}}"))
    }
}

fn text(text: &str) -> String {
    Value::from(text).to_string()
}
