//! The tree of a service's paths: which words are resources, which are views of them, and which say what is done.

use super::lexicon::{begins_with_verb, may_be_verb};
use super::route::{Route, Segment};
use super::words::{is_plural, kebab, plural, same_noun, singular, without_prefix};
use std::collections::{BTreeMap, BTreeSet};

/// What names are made from: the facts of one operation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Subject<'a> {
    /// Upper case.
    pub(super) method: &'a str,
    /// The same, kebab-case.
    pub(super) token: &'a str,
    /// As published.
    pub(super) path: &'a str,
    /// If the document has one.
    pub(super) operation_id: Option<&'a str>,
    /// The verb that it says.
    pub(super) said: Option<&'static str>,
    /// The first one.
    pub(super) tag: Option<&'a str>,
    /// One line.
    pub(super) summary: &'a str,
    /// The response is or holds a list.
    pub(super) list: bool,
    /// The name of the schema that the response is about.
    pub(super) entity: Option<&'a str>,
    /// What the vendor calls that schema's resource (`x-resourceId`): `issuing.card`.
    pub(super) resource: Option<&'a str>,
    /// Should not be used.
    pub(super) deprecated: bool,
}

/// An index into [`Tree`].
pub(super) type NodeId = usize;

/// A fixed word of paths, in its place.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) word: String,
    pub(super) parent: Option<NodeId>,
    /// A value stands between this word and its parent.
    pub(super) under_item: bool,
    /// Methods on the word itself.
    pub(super) methods: BTreeSet<String>,
    /// Methods on the word and a value.
    pub(super) item_methods: BTreeSet<String>,
    pub(super) children: BTreeSet<NodeId>,
    /// GET answers a list.
    pub(super) list: bool,
    entity: Option<String>,
    resource: Option<Resource>,
    /// Verbs said by the paths themselves (`:cancel`) hang here.
    acts: bool,
    /// A POST or PUT here is called what the word says: `pulls/{number}/merge` is `merge`.
    names_itself: bool,
    /// The resource's own place is here, wherever that is in the tree.
    lifted: bool,
}

/// What a vendor calls a resource: `treasury.financial_account`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Resource {
    namespace: Vec<String>,
    noun: String,
}

/// What a word is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It has commands below it.
    Group,
    /// A part or a look of its parent: `list-owners`, `get-license`.
    View,
    /// It is what is done to its parent: `capture`.
    Verb,
}

/// Where an operation stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// Nothing if the path has no words.
    pub(super) node: Option<NodeId>,
    /// A value comes after the word.
    pub(super) item: bool,
}

/// All words of all paths.
#[derive(Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    places: Vec<Place>,
}

impl Tree {
    /// `routes` are those of `subjects`, one to one.
    pub(super) fn new(subjects: &[Subject<'_>], routes: &[Route]) -> Tree {
        let mut tree = Tree::default();
        let mut known: BTreeMap<(Option<NodeId>, bool, String), NodeId> = BTreeMap::new();
        for (subject, route) in subjects.iter().zip(routes) {
            let place = tree.insert(route, &mut known);
            tree.places.push(place);
            tree.note(place, subject, route);
        }
        tree.find_homes();
        tree
    }

    fn insert(&mut self, route: &Route, known: &mut BTreeMap<(Option<NodeId>, bool, String), NodeId>) -> Place {
        let mut place = Place { node: None, item: false };
        for segment in &route.segments {
            match segment {
                Segment::Param(_) => place.item = true,
                Segment::Static(word) => {
                    let id = *known.entry((place.node, place.item, word.clone())).or_insert_with(|| {
                        self.nodes.push(Node::new(word.clone(), place));
                        self.nodes.len() - 1
                    });
                    if let Some(parent) = place.node {
                        self.nodes[parent].children.insert(id);
                    }
                    place = Place { node: Some(id), item: false };
                }
            }
        }
        place
    }

    fn note(&mut self, place: Place, subject: &Subject<'_>, route: &Route) {
        let Some(id) = place.node else { return };
        let node = &mut self.nodes[id];
        if route.action.is_some() {
            node.acts = true;
            return;
        }
        let methods = if place.item { &mut node.item_methods } else { &mut node.methods };
        methods.insert(subject.method.to_owned());
        node.names_itself |= says_word(subject, &node.word) && !place.item;
        node.list |= subject.method == "GET" && subject.list && !place.item;
        let says_best = subject.method == "GET" && place.item;
        if matches!(subject.method, "GET" | "POST")
            && (says_best || node.resource.is_none())
            && let Some(resource) = subject.resource
        {
            node.resource = Some(Resource::parse(resource));
        }
        if subject.method != "DELETE" && (says_best || node.entity.is_none()) {
            node.entity = subject.entity.map(kebab).or(node.entity.take());
        }
    }

    /// Decides for each resource that the vendor names which node is its home. A home is found from the name alone;
    /// where several nodes show one resource and none is where its name says, it has no home.
    fn find_homes(&mut self) {
        let mut homes: BTreeMap<Resource, Vec<NodeId>> = BTreeMap::new();
        for (id, node) in self.nodes.iter().enumerate() {
            if let Some(resource) = node.resource.clone().filter(|r| self.shows(id, r)) {
                homes.entry(resource).or_default().push(id);
            }
        }
        for (resource, nodes) in homes {
            let is_named = |id: &NodeId| plural(&resource.noun) == plural(&self.nodes[*id].word);
            let named: Vec<NodeId> = nodes.iter().copied().filter(is_named).collect();
            let exact: Vec<NodeId> = named.iter().copied().filter(|id| self.is_at(*id, &resource)).collect();
            let best = [exact, named, nodes].into_iter().find(|places| !places.is_empty());
            if let Some(&[home]) = best.as_deref()
                && !self.is_part_of_parent(home, &resource)
            {
                self.nodes[home].lifted = true;
            }
        }
    }

    /// Whether a node is a place of a resource, not something that is done to another.
    fn shows(&self, id: NodeId, resource: &Resource) -> bool {
        let node = &self.nodes[id];
        let named =
            same_noun(&node.word, &resource.noun) || resource.noun.ends_with(&format!("-{}", singular(&node.word)));
        let kept = !node.item_methods.is_empty() || node.list || named;
        kept && (named || !begins_with_verb(&node.word)) && !node.parent.is_some_and(|p| self.is_function(p))
    }

    fn is_at(&self, id: NodeId, resource: &Resource) -> bool {
        let parents: Vec<&str> = self.ancestors(id).map(|a| self.nodes[a].word.as_str()).collect();
        parents.iter().rev().eq(resource.namespace.iter())
    }

    /// A namespaced resource that is only looked at under an item of the same namespace is a part of that item.
    fn is_part_of_parent(&self, id: NodeId, resource: &Resource) -> bool {
        let node = &self.nodes[id];
        let Some(parent) = node.parent.filter(|_| node.under_item) else { return false };
        let same_space = self.nodes[parent].resource.as_ref().is_some_and(|r| r.namespace == resource.namespace);
        same_space && !resource.namespace.is_empty() && node.item_methods.is_empty()
    }

    fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        std::iter::successors(self.nodes[id].parent, |id| self.nodes[*id].parent)
    }

    /// The place of the operation with this index.
    pub(super) fn place(&self, operation: usize) -> Place {
        self.places[operation]
    }

    /// A node.
    pub(super) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id]
    }

    /// What is read of a collection besides its items (`invoices/upcoming`, `credit-notes/preview`), and a verb that
    /// has variants (`attach`, `attach/ws`).
    pub(super) fn is_function(&self, id: NodeId) -> bool {
        let node = &self.nodes[id];
        let of_collection = node.parent.is_some_and(|p| !self.nodes[p].item_methods.is_empty());
        let pseudo_item = matches!(node.word.as_str(), "me" | "self" | "current" | "my" | "default" | "mine");
        let verb = node.parent.is_some() && begins_with_verb(&node.word) && !node.is_its_entity();
        (verb || of_collection && !node.under_item)
            && !node.methods.is_empty()
            && node.item_methods.is_empty()
            && !pseudo_item
            && node.children.iter().all(|c| {
                let child = &self.nodes[*c];
                child.children.is_empty() && child.item_methods.is_empty() && (verb || child.only("GET"))
            })
    }

    /// Whether a function answers what its collection holds.
    pub(super) fn is_of_parents_kind(&self, id: NodeId) -> bool {
        let node = &self.nodes[id];
        let parent = node.parent.and_then(|p| self.nodes[p].entity.as_deref());
        node.entity.as_deref().is_some_and(|entity| parent == Some(entity))
    }

    /// What a word is for.
    pub(super) fn role(&self, id: NodeId) -> Role {
        let node = &self.nodes[id];
        if node.parent.is_none() || node.acts {
            return Role::Group;
        }
        if self.is_function(id) {
            return self.leaf_role(id);
        }
        if !node.children.is_empty() {
            return Role::Group;
        }
        let mut methods = node.methods.union(&node.item_methods);
        let does = matches!((methods.next().map(String::as_str), methods.next()), (Some("GET" | "POST" | "PUT"), None));
        if begins_with_verb(&node.word) && !node.is_its_entity() && does {
            return Role::Verb;
        }
        if node.lifted {
            return Role::Group;
        }
        if node.item_methods.is_empty() {
            return self.leaf_role(id);
        }
        let read_only = node.methods.iter().chain(&node.item_methods).all(|m| m == "GET" || m == "HEAD");
        if read_only && node.under_item { Role::View } else { Role::Group }
    }

    fn leaf_role(&self, id: NodeId) -> Role {
        let node = &self.nodes[id];
        let verb = begins_with_verb(&node.word) && !node.is_its_entity();
        let changes: Vec<&str> = node.methods.iter().map(String::as_str).filter(|m| !is_look(m)).collect();
        match changes.as_slice() {
            ["GET"] if verb => Role::Verb,
            ["GET"] if self.is_function(id) && self.is_of_parents_kind(id) && !node.list => Role::Verb,
            ["POST"] if verb => Role::Verb,
            ["POST"] => {
                let creates = is_plural(&node.word) || node.is_its_entity() && !may_be_verb(&node.word);
                if creates { Role::Group } else { Role::Verb }
            }
            ["PUT"] if may_be_verb(&node.word) => Role::Verb,
            [_, ..] if node.names_itself && !node.list => Role::View,
            ["GET", "POST"] if node.list => Role::Group,
            [_, _, _, ..] => Role::Group,
            _ => Role::View,
        }
    }

    /// The groups that lead to a node, the node included.
    pub(super) fn chain(&self, id: NodeId) -> Vec<String> {
        let node = &self.nodes[id];
        if node.lifted
            && let Some(resource) = &node.resource
        {
            let mut chain = resource.namespace.clone();
            chain.push(self.noun(id, resource));
            return chain;
        }
        self.path_chain(id)
    }

    /// The same, as the path has it.
    pub(super) fn path_chain(&self, id: NodeId) -> Vec<String> {
        let node = &self.nodes[id];
        let Some(parent) = node.parent else { return vec![node.word.clone()] };
        let mut chain = self.chain(parent);
        let stripped = without_prefix(&node.word, &self.nodes[parent].word);
        if chain.last().is_none_or(|last| last != stripped) {
            chain.push(stripped.to_owned());
        }
        chain
    }

    /// The noun of a lifted resource: plural unless there is only one.
    fn noun(&self, id: NodeId, resource: &Resource) -> String {
        let node = &self.nodes[id];
        let single = node.item_methods.is_empty() && !node.list && !is_plural(&node.word);
        if single { resource.noun.clone() } else { plural(&resource.noun) }
    }
}

impl Node {
    fn new(word: String, place: Place) -> Node {
        Node {
            word,
            parent: place.node,
            under_item: place.item,
            methods: BTreeSet::new(),
            item_methods: BTreeSet::new(),
            children: BTreeSet::new(),
            list: false,
            entity: None,
            resource: None,
            acts: false,
            names_itself: false,
            lifted: false,
        }
    }

    /// Whether this is the only method on the word itself.
    pub(super) fn only(&self, method: &str) -> bool {
        self.methods.iter().all(|m| m == method || is_look(m)) && self.methods.contains(method)
    }

    /// Whether nothing is ever changed here but by adding to it.
    pub(super) fn only_grows(&self) -> bool {
        self.methods.iter().all(|m| m == "GET" || m == "POST" || is_look(m))
    }

    /// Whether the answer is what the word says: `login-links` answers a login link.
    fn is_its_entity(&self) -> bool {
        self.entity.as_deref().is_some_and(|entity| same_noun(entity, &self.word))
    }

    /// Whether there is no more than one of it: nothing is listed and nothing has an id.
    pub(super) fn is_singleton(&self) -> bool {
        self.item_methods.is_empty() && !self.list
    }

    /// Whether the node's name and entity agree with a noun.
    pub(super) fn entity(&self) -> Option<&str> {
        self.entity.as_deref()
    }
}

impl Resource {
    fn parse(id: &str) -> Resource {
        let mut parts: Vec<String> = id.split('.').map(kebab).filter(|p| !p.is_empty()).collect();
        let noun = parts.pop().unwrap_or_default();
        Resource { namespace: parts, noun }
    }
}

/// Whether the vendor's verb for a change is the path's last word, and not just there because the id spells the request.
pub(super) fn says_word(subject: &Subject<'_>, word: &str) -> bool {
    if !matches!(subject.method, "POST" | "PUT") || !may_be_verb(word) {
        return false;
    }
    let id = kebab(subject.operation_id.unwrap_or_default());
    let ends = id.strip_suffix(word).is_some_and(|rest| rest.is_empty() || rest.ends_with('-'));
    match subject.said {
        Some(said) => said == word,
        None if id.is_empty() => begins_with_verb(word),
        None => ends && !id.split('-').any(|part| part == subject.token),
    }
}

/// Methods that only look at what another method does.
fn is_look(method: &str) -> bool {
    matches!(method, "HEAD" | "OPTIONS" | "TRACE")
}
