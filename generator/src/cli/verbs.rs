//! The name that an operation gets if no other claims it, and the names it gets instead, best first.

use super::ids::{known_verb, unsaid, without_generated_tail};
use super::lexicon::{STANDARD, begins_with_verb, first_word, is_filler, may_be_verb, standard};
use super::resources::{NodeId, Place, Role, Subject, Tree, says_word};
use super::route::{Route, Segment, is_version};
use super::words::{is_plural, kebab, kebab_with_signs, plural, same_noun, singular, without_prefix, without_suffix};

/// Groups and verb.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name {
    pub(super) groups: Vec<String>,
    pub(super) verb: String,
}

/// More groups than these are not remembered (contract, section 1).
const MAX_GROUPS: usize = 3;
/// Longer verbs are shortened.
const MAX_CHARS: usize = 30;
const MAX_WORDS: usize = 4;

impl Name {
    fn new(groups: Vec<String>, verb: impl Into<String>) -> Name {
        Name { groups, verb: verb.into() }
    }

    /// Groups and verb in one.
    pub(super) fn path(&self) -> Vec<String> {
        let mut path = self.groups.clone();
        path.push(self.verb.clone());
        path
    }

    /// At most [`MAX_GROUPS`] groups, a short verb, no empty word. What is done to one thing names one.
    fn fit(mut self, item: bool) -> Name {
        if self.groups.len() > MAX_GROUPS {
            let overflow = self.groups.split_off(MAX_GROUPS);
            let noun = overflow.last().map_or("", String::as_str);
            let noun = if item { singular(noun) } else { noun.to_owned() };
            self.verb = with_noun(&self.verb, &noun);
        }
        self.verb = shorten(&self.verb, &self.groups);
        if self.verb.is_empty() {
            self.verb = "call".to_owned();
        }
        self
    }
}

/// All that names are decided from.
pub(super) struct Names<'a> {
    pub(super) tree: &'a Tree,
    pub(super) subjects: &'a [Subject<'a>],
    pub(super) routes: &'a [Route],
    /// Used where neither path, tag nor schema says a noun.
    pub(super) fallback: &'a str,
}

impl Names<'_> {
    /// The names of an operation, best first. `vendor` is the vendor's own verb. `outdated` says that a newer version of the API has the best one: the
    /// names of an older version carry that version. The last names are long, and differ for any two operations whose
    /// id or path differs in letters or digits.
    pub(super) fn candidates(&self, index: usize, best: &Name, vendor: Option<&str>, outdated: bool) -> Vec<Name> {
        let (subject, route) = (&self.subjects[index], &self.routes[index]);
        let item = self.tree.place(index).item;
        let version = route.version.as_deref().filter(|_| outdated);
        let mut names = vec![best.clone()];
        let mut push = |verb: String| {
            let name = Name::new(best.groups.clone(), verb).fit(item);
            names.push(match version {
                Some(version) => Name::new(name.groups, format!("{}-{version}", name.verb)),
                None => name,
            });
        };
        if outdated {
            push(best.verb.clone());
        }
        let unfitted = self.unfitted(index);
        if unfitted.groups.len() > MAX_GROUPS + 1 {
            push(with_noun(&unfitted.verb, &unfitted.groups[MAX_GROUPS..].join("-")));
        }
        if let Some(verb) = vendor.filter(|verb| *verb != best.verb) {
            push(verb.to_owned());
        }
        if let Some(qualifier) = &route.qualifier {
            push(format!("{}-{qualifier}", best.verb));
        }
        let params = route.segments.iter().rev().filter_map(|s| match s {
            Segment::Param(name) => Some(name),
            Segment::Static(_) => None,
        });
        let (trailing, last) = (matches!(route.segments.last(), Some(Segment::Param(_))), params.clone().next());
        if let Some(name) = last.filter(|_| trailing) {
            push(format!("{}-by-{name}", best.verb));
        }
        self.alternative_verbs(index, best).into_iter().for_each(&mut push);
        if let [above @ .., noun] = best.groups.as_slice()
            && !above.is_empty()
            && STANDARD.contains(&best.verb.as_str())
        {
            let name = Name::new(
                above.to_vec(),
                with_noun(&best.verb, without_prefix(noun, above.last().map_or("", String::as_str))),
            );
            names.push(name.fit(item));
        }
        let mut push = |verb: String| names.push(Name::new(best.groups.clone(), verb).fit(item));
        let id = subject.operation_id.map(kebab_with_signs).filter(|id| !id.is_empty());
        if let Some(id) = id.as_ref().filter(|id| id.len() <= MAX_CHARS && begins_with_verb(id)) {
            push(id.clone());
        }
        if let Some(name) = last.filter(|_| !trailing) {
            push(format!("{}-by-{name}", best.verb));
        }
        if let Some(version) = &route.version {
            push(format!("{}-{version}", best.verb));
        }
        let method = subject.method.to_ascii_lowercase();
        if !best.verb.split('-').any(|word| word == method) {
            push(format!("{}-{method}", best.verb));
        }
        names.extend(id.map(|id| Name::new(best.groups.clone(), id)));
        let spelled = format!("{method}-{}", kebab_with_signs(subject.path));
        names.push(Name::new(best.groups.clone(), spelled.trim_end_matches('-')));
        names
    }

    /// Other verbs for what is done to the same thing, and what else the vendor's id says of it.
    fn alternative_verbs(&self, index: usize, best: &Name) -> Vec<String> {
        let subject = &self.subjects[index];
        let item = self.tree.place(index).item;
        if self.tree.place(index).node.is_none() {
            let id = kebab(subject.operation_id.unwrap_or_default());
            return Some(without_prefix(&id, best.groups.last().map_or("", String::as_str)).to_owned())
                .filter(|verb| !verb.is_empty() && verb.len() <= MAX_CHARS)
                .into_iter()
                .collect();
        }
        let other = match (subject.method, best.verb.as_str()) {
            ("GET", "get") if !item => Some("list".to_owned()),
            ("PUT", "update" | "create") => Some("replace".to_owned()),
            ("POST", "delete") if !item => Some("delete-all".to_owned()),
            (_, verb) if !item && verb == method_verb(subject, true) && !matches!(subject.method, "GET" | "POST") => {
                Some(format!("{verb}-all"))
            }
            _ => None,
        };
        other.into_iter().chain(self.said_of(subject, best)).collect()
    }

    /// The vendor's id from its verb on, without the noun of the last group: `issues/list-comments-for-repo` is
    /// `list-for-repo` among comments.
    fn said_of(&self, subject: &Subject<'_>, best: &Name) -> Option<String> {
        let id = kebab(subject.operation_id?);
        let noun = best.groups.last().map_or("", String::as_str);
        let words = without_generated_tail(id.split('-').filter(|w| !is_version(w) && *w != subject.token).collect());
        let said = words.iter().position(|w| begins_with_verb(w))?;
        let noun_words: Vec<&str> = noun.split('-').collect();
        let mut rest: Vec<&str> =
            words[said + 1..].iter().copied().filter(|w| !noun_words.iter().any(|n| same_noun(n, w))).collect();
        while rest.last().is_some_and(|w| is_filler(w)) {
            rest.pop();
        }
        let first = first_word(&best.verb);
        let verb = if standard(words[said]).is_some() && standard(first).is_some() { first } else { words[said] };
        let name = shorten(&format!("{verb}-{}", rest.join("-")), &[]);
        (!rest.is_empty() && name.len() <= MAX_CHARS).then_some(name)
    }

    /// The name that an operation gets if no other claims it.
    pub(super) fn best(&self, index: usize) -> Name {
        self.unfitted(index).fit(self.tree.place(index).item)
    }

    /// The same, however deep and long.
    fn unfitted(&self, index: usize) -> Name {
        let (subject, route) = (&self.subjects[index], &self.routes[index]);
        let place = self.tree.place(index);
        let Some(id) = place.node else {
            return Name::new(vec![self.noun_elsewhere(subject)], method_verb(subject, place.item));
        };
        if let Some(action) = &route.action {
            let verb = without_suffix(action, &self.tree.node(id).word);
            return Name::new(self.tree.chain(id), polite(verb));
        }
        if let Some(name) = self.call(subject, id) {
            return name;
        }
        match self.tree.role(id) {
            Role::Group if self.is_lonely_root(id) => self.lonely_root(subject, id),
            Role::Group => Name::new(self.tree.chain(id), self.verb_of_group(subject, id, place)),
            Role::View => self.view(subject, id, place),
            Role::Verb => self.verb(subject, id),
        }
    }

    /// A path that is a call: `/createUser`, `/getUserById/{id}`.
    fn call(&self, subject: &Subject<'_>, id: NodeId) -> Option<Name> {
        let node = self.tree.node(id);
        let first = first_word(&node.word);
        let verb = standard(first).filter(|_| known_verb(first).is_some() && subject.tag.is_none())?;
        let alone =
            node.parent.is_none() && node.children.is_empty() && node.methods.len() + node.item_methods.len() == 1;
        let noun = node.word.get(first.len() + 1..).filter(|_| alone)?;
        let noun = noun.split("-by-").next().unwrap_or(noun);
        let lists = verb == "get" && subject.method == "GET" && node.item_methods.is_empty() && is_plural(noun);
        Some(Name::new(vec![plural(noun)], if lists { "list" } else { verb }))
    }

    /// A first and only word: `/search`, `/rate_limit`, `/ping`.
    fn is_lonely_root(&self, id: NodeId) -> bool {
        let node = self.tree.node(id);
        node.parent.is_none() && node.children.is_empty() && node.is_singleton() && node.methods.len() == 1
    }

    fn lonely_root(&self, subject: &Subject<'_>, id: NodeId) -> Name {
        let word = self.tree.node(id).word.as_str();
        let verb = if subject.method == "GET" && says_list(subject) { "list" } else { method_verb(subject, false) };
        let squeezed = singular(word).replace('-', "");
        let tag = subject.tag.map(kebab).filter(|t| !t.is_empty() && !t.replace('-', "").contains(&squeezed));
        match tag {
            Some(tag) if may_be_verb(word) => Name::new(vec![tag.clone()], stripped(word, &tag)),
            Some(tag) if verb != "create" => Name::new(vec![tag.clone()], with_noun(verb, without_prefix(word, &tag))),
            None if begins_with_verb(word) && word.contains('-') => {
                let first = first_word(word);
                Name::new(vec![word[first.len() + 1..].to_owned()], standard(first).unwrap_or(first))
            }
            _ => Name::new(vec![word.to_owned()], verb),
        }
    }

    fn verb_of_group(&self, subject: &Subject<'_>, id: NodeId, place: Place) -> String {
        let node = self.tree.node(id);
        if place.item {
            return self.verb_of_item(subject, id);
        }
        match subject.method {
            "GET" if subject.list || says_list(subject) => "list".into(),
            "GET" if !node.item_methods.is_empty() && !is_single_answer(subject) => "list".into(),
            "GET" if subject.entity.is_none() && is_plural(&node.word) && node.only_grows() => "list".into(),
            "POST" if node.is_singleton() && node.methods.contains("GET") && !says_create(subject) => {
                if node.methods.contains("PUT") || node.methods.contains("PATCH") { "create" } else { "update" }.into()
            }
            "POST" => self.verb_of_post(subject),
            "PUT" if says_create(subject) => "create".into(),
            "DELETE" | "PATCH" | "PUT" if node.item_methods.contains(subject.method) => {
                format!("{}-all", method_verb(subject, false))
            }
            "PUT" if !node.methods.contains("PATCH") => "update".into(),
            _ => method_verb(subject, true).to_owned(),
        }
    }

    fn verb_of_item(&self, subject: &Subject<'_>, id: NodeId) -> String {
        let node = self.tree.node(id);
        let has = |method: &str| node.item_methods.contains(method);
        match subject.method {
            "GET" if subject.list && !node.methods.contains("GET") && !self.is_id(subject, id) => "list".into(),
            "PUT" if !has("POST") && says_only_create(subject) => "create".into(),
            "PUT" if !has("PATCH") => "update".into(),
            "POST" if has("PUT") || has("PATCH") => said_verb(subject).unwrap_or("create").to_owned(),
            "POST" => match subject.said {
                Some(verb) => standard(verb).unwrap_or(verb).to_owned(),
                None if has("GET") || has("DELETE") => "update".to_owned(),
                None => "create".to_owned(),
            },
            _ => method_verb(subject, true).to_owned(),
        }
    }

    /// Whether the last value of the path names one thing.
    fn is_id(&self, subject: &Subject<'_>, id: NodeId) -> bool {
        let name = kebab(subject.path.rsplit('{').next().unwrap_or_default());
        let last = name.rsplit('-').next().unwrap_or_default();
        matches!(last, "id" | "uuid" | "guid" | "sid" | "key" | "slug" | "name" | "number" | "code" | "symbol" | "hash")
            || name.contains(&singular(&self.tree.node(id).word))
    }

    /// A POST on a collection creates, unless the vendor says another verb.
    fn verb_of_post(&self, subject: &Subject<'_>) -> String {
        const OTHERS: &[&str] = &[
            "batch", "bulk", "check", "delete", "execute", "export", "find", "import", "list", "merge", "query",
            "replace", "run", "search", "send", "set", "sync", "update", "upload", "upsert", "validate", "verify",
        ];
        match said_verb(subject) {
            Some(verb) if OTHERS.contains(&verb) => verb.to_owned(),
            _ => "create".to_owned(),
        }
    }

    /// `list-owners`, `get-license`, `update-features`: commands of the parent.
    fn view(&self, subject: &Subject<'_>, id: NodeId, place: Place) -> Name {
        let node = self.tree.node(id);
        let (groups, stem) = self.above(id);
        let word = join(&stem, &node.word);
        if !stem.is_empty() || says_word(subject, &node.word) {
            return Name::new(groups, word);
        }
        let verb = match subject.method {
            "GET" if place.item => "get",
            "GET" if subject.list || said_verb(subject) == Some("list") => "list",
            "GET" if subject.entity.is_none() && is_plural(&node.word) => "list",
            "POST" | "PUT" if may_be_verb(&node.word) && !node.methods.contains("GET") => {
                return Name::new(groups, word);
            }
            "POST" | "PUT" if subject.said.is_some_and(|verb| standard(verb) == Some("create")) => "create",
            "POST" if node.methods.contains("GET") && !is_noun_of(node.entity(), &node.word) => "update",
            "PUT" if says_create(subject) => "create",
            "PUT" if !node.methods.contains("PATCH") => "update",
            _ => method_verb(subject, true),
        };
        let noun = if place.item { singular(&word) } else { word };
        let noun = groups.last().map_or(noun.as_str(), |g| without_prefix(&noun, g));
        let id = subject.operation_id.map(kebab).unwrap_or_default();
        let said_many = id.split('-').any(|w| noun.ends_with(w) && is_plural(w));
        let noun = if verb == "create" && !said_many { singular(noun) } else { noun.to_owned() };
        Name::new(groups.clone(), format!("{verb}-{noun}"))
    }

    fn verb(&self, subject: &Subject<'_>, id: NodeId) -> Name {
        let node = self.tree.node(id);
        let (groups, stem) = self.above(id);
        let word = groups.last().map_or(node.word.as_str(), |g| stripped(&node.word, g)).to_owned();
        let verb = match (subject.method, subject.said) {
            ("HEAD" | "OPTIONS" | "TRACE", _) => with_noun(method_verb(subject, true), &word),
            ("POST", Some(said)) if stem.is_empty() && !may_be_verb(&word) => {
                format!("{}-{word}", standard(said).unwrap_or(said))
            }
            _ => polite(&join(&stem, &word)).to_owned(),
        };
        Name::new(groups, verb)
    }

    /// The groups above a word that is no group, and the functions between: `preview` of `preview-lines`.
    fn above(&self, id: NodeId) -> (Vec<String>, String) {
        match self.tree.node(id).parent {
            None => (vec![self.fallback.to_owned()], String::new()),
            Some(parent) if self.tree.is_function(parent) => {
                let (groups, stem) = self.above(parent);
                (groups, join(&stem, &self.tree.node(parent).word))
            }
            Some(parent) => (self.tree.chain(parent), String::new()),
        }
    }

    fn noun_elsewhere(&self, subject: &Subject<'_>) -> String {
        let tag = subject.tag.map(kebab).filter(|t| !t.is_empty());
        let entity = subject.entity.map(|e| plural(&kebab(e))).filter(|e| !e.is_empty());
        tag.or(entity).unwrap_or_else(|| self.fallback.to_owned())
    }

    /// What the vendor calls it, without what the groups say: `FetchCall` in `calls` is `fetch`.
    pub(super) fn vendor_verb(&self, index: usize, groups: &[String]) -> Option<String> {
        let (subject, route) = (&self.subjects[index], &self.routes[index]);
        let id = kebab(subject.operation_id?);
        let tag = subject.tag.map(kebab).unwrap_or_default();
        let known = groups.iter().map(String::as_str).chain([tag.as_str(), self.fallback]);
        let known: Vec<(&str, String)> = known.map(|name| (name, name.replace('-', ""))).collect();
        let words = without_generated_tail(unsaid(&id, &known, route.version.as_deref()));
        let words = match words.as_slice() {
            ["post" | "put" | "patch", rest @ ..] if subject.method.eq_ignore_ascii_case(words[0]) => rest,
            all => all,
        };
        let said = words.iter().position(|w| begins_with_verb(w) || may_be_verb(w))?;
        let end = words.iter().rposition(|w| !is_filler(w)).map_or(0, |at| at + 1);
        let verb = shorten(&words.get(said..end)?.join("-"), groups);
        (!verb.is_empty() && verb.len() <= MAX_CHARS).then_some(verb)
    }
}

/// The same, else the summary's first word: "Restores a file" is `restore`.
fn said_verb(subject: &Subject<'_>) -> Option<&'static str> {
    let summary = subject.summary.split_whitespace().next().map(|w| singular(&w.to_lowercase()));
    let means = |verb: &&str| !matches!(*verb, "get" | "give" | "perform" | "return" | "retrieve" | "use");
    subject.said.or_else(|| summary.and_then(|w| known_verb(&w)).filter(means))
}

fn says_create(subject: &Subject<'_>) -> bool {
    said_verb(subject).is_some_and(|verb| standard(verb) == Some("create"))
}

/// The id says that a thing is created, and not that it may be there already.
fn says_only_create(subject: &Subject<'_>) -> bool {
    let id = kebab(subject.operation_id.unwrap_or_default());
    subject.said.and_then(standard) == Some("create") && !id.split('-').any(|word| word == "or")
}

/// GET's answer is one thing, as far as the document says.
fn is_single_answer(subject: &Subject<'_>) -> bool {
    let name = kebab(subject.operation_id.unwrap_or_default());
    !subject.list && subject.entity.is_some() && !name.split('-').any(|w| w == "list" || w == "all")
}

fn is_noun_of(entity: Option<&str>, word: &str) -> bool {
    entity.is_some_and(|e| same_noun(e, word))
}

/// The vendor's id says that a collection is listed, and nothing says otherwise: `listThings`, `getAllThings`,
/// `findThings`.
fn says_list(subject: &Subject<'_>) -> bool {
    let id = kebab(subject.operation_id.unwrap_or_default());
    let plural_end = || id.rsplit('-').next().is_some_and(is_plural);
    match subject.said {
        Some("list") => true,
        Some("find" | "search" | "query") => subject.entity.is_none() && plural_end(),
        _ => subject.entity.is_none() && id.split('-').any(|word| word == "all") && plural_end(),
    }
}

/// The contract's verb for a method; for methods that OpenAPI has no word for, the vendor's, else the method itself.
fn method_verb<'a>(subject: &Subject<'a>, item: bool) -> &'a str {
    match subject.method {
        "GET" if subject.list && !item => "list",
        "GET" => "get",
        "POST" => "create",
        "PUT" => "replace",
        "PATCH" => "update",
        "DELETE" => "delete",
        "HEAD" => "head",
        "OPTIONS" => "options",
        "TRACE" => "trace",
        "QUERY" => "query",
        _ => subject.said.unwrap_or(subject.token),
    }
}

/// `list` and `labels` are `list-labels`; `create` and `labels` are `create-label`.
fn with_noun(verb: &str, noun: &str) -> String {
    match verb {
        _ if noun.is_empty() => verb.to_owned(),
        "list" => format!("list-{noun}"),
        "delete-all" => format!("delete-all-{}", plural(noun)),
        "get" | "update" | "replace" | "delete" | "head" => format!("{verb}-{noun}"),
        _ => format!("{verb}-{}", singular(noun)),
    }
}

fn stripped<'a>(word: &'a str, group: &str) -> &'a str {
    without_suffix(without_prefix(word, group), group)
}

/// Never `info`, `show` or `describe` (contract, section 1).
fn polite(verb: &str) -> &str {
    match verb {
        "info" | "show" | "describe" => "get",
        other => other,
    }
}

fn join(stem: &str, word: &str) -> String {
    if stem.is_empty() { word.to_owned() } else { format!("{stem}-{word}") }
}

/// Drops what the groups say, then fillers, from a name that is too long.
fn shorten(verb: &str, groups: &[String]) -> String {
    let too_long =
        |words: &[&str]| words.len() > MAX_WORDS || words.iter().map(|w| w.len() + 1).sum::<usize>() > MAX_CHARS + 1;
    let mut words: Vec<&str> = verb.split('-').filter(|w| !w.is_empty()).collect();
    let whole = words.len();
    let said = |word: &str| groups.iter().any(|g| g.split('-').any(|part| same_noun(part, word)));
    for redundant in [&said as &dyn Fn(&str) -> bool, &is_filler] {
        let mut at = words.len();
        while at > 1 && too_long(&words) {
            at -= 1;
            if redundant(words[at]) {
                words.remove(at);
            }
        }
    }
    while words.len() > 1 && words.len() < whole && words.last().is_some_and(|w| is_filler(w)) {
        words.pop();
    }
    words.join("-")
}
