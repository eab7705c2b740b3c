//! Specification Extensions (OpenAPI, 4.9): `x-…` members. Of a schema also its XML Object, as `xml`.

use serde::{Serialize, Serializer};
use serde_json::Value;

/// `x-…` members by name, sorted. A list, because there are few of them on each of very many schemas.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Extensions(Vec<(String, Value)>);

impl Extensions {
    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let at = self.find(name).ok()?;
        self.0.get(at).map(|(_, value)| value)
    }

    /// Whether there is one of this name.
    pub fn contains(&self, name: &str) -> bool {
        self.find(name).is_ok()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    pub(super) fn insert(&mut self, name: String, value: Value) {
        match self.find(&name) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => {
                self.0.reserve_exact(1);
                self.0.insert(at, (name, value));
            }
        }
    }

    pub(super) fn retain(&mut self, mut keep: impl FnMut(&Value) -> bool) {
        self.0.retain(|(_, value)| keep(value));
    }

    fn find(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_str().cmp(name))
    }
}

/// Of two of one name the later one wins.
impl Extend<(String, Value)> for Extensions {
    fn extend<T: IntoIterator<Item = (String, Value)>>(&mut self, members: T) {
        members.into_iter().for_each(|(name, value)| self.insert(name, value));
    }
}

impl FromIterator<(String, Value)> for Extensions {
    fn from_iter<T: IntoIterator<Item = (String, Value)>>(members: T) -> Self {
        let mut all = Extensions::default();
        all.extend(members);
        all
    }
}

impl IntoIterator for Extensions {
    type Item = (String, Value);
    type IntoIter = std::vec::IntoIter<(String, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl Serialize for Extensions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}
