//! `import` and `include`: definitions (`.jq`) and data (`.json`) from files, looked for in the working directory, or
//! where the directive's `search` says, from the file that says it.

use super::parse::{Names, Parser};
use super::read;
use super::term::{Def, Term};
use super::token::{Kind, Piece, Wrong};
use super::value::Val;
use std::path::{Path, PathBuf};

/// What jq has, written in jq.
const PRELUDE: &str = include_str!("prelude.jq");
/// Modules that import each other; more is a circle.
const DEEPEST: usize = 32;

/// Reads a program with the prelude and all that it imports: the functions, and what is run.
///
/// # Errors
/// What is wrong, and where in the program.
pub(super) fn program(text: &str) -> Result<(Vec<Def>, Term), Wrong> {
    let mut defs = Vec::new();
    let mut prelude = Parser::new(PRELUDE, Names::default())?;
    definitions(&mut prelude, &mut defs)?;
    let mut loader = Loader { prelude: prelude.names, defs };
    let mut parser = Parser::new(text, loader.prelude.clone())?;
    loader.imports(&mut parser, Path::new(""), 0)?;
    let term = parser.program()?;
    Ok((loader.defs, term))
}

/// Reads definitions, each of which knows those before it; gives those that these are.
fn definitions(parser: &mut Parser<'_>, defs: &mut Vec<Def>) -> Result<Vec<(String, usize, usize)>, Wrong> {
    let mut own = Vec::new();
    while let Some((name, count)) = parser.signature() {
        let entry = (name, count, defs.len());
        parser.names.functions.push(entry.clone());
        own.push(entry);
        defs.push(parser.global()?);
    }
    Ok(own)
}

struct Loader {
    prelude: Names,
    defs: Vec<Def>,
}

/// `import "path" as name {search: "…"};`
struct Import {
    path: String,
    /// None: `include`.
    name: Option<Kind>,
    search: Option<String>,
    at: usize,
}

impl Loader {
    /// Reads the directives at the start of a file in `folder`, and what they name.
    fn imports(&mut self, parser: &mut Parser<'_>, folder: &Path, depth: usize) -> Result<(), Wrong> {
        if parser.takes_word("module") {
            metadata(parser)?;
            parser.sign(";")?;
        }
        loop {
            let at = parser.at();
            let is_include = parser.takes_word("include");
            if !is_include && !parser.takes_word("import") {
                return Ok(());
            }
            let import = directive(parser, is_include, at)?;
            let wrong = |reason: String| (format!("the module `{}` {reason}", crate::terminal::line(&import.path)), at);
            if depth >= DEEPEST {
                return Err(wrong("imports itself".to_owned()));
            }
            let root = import.search.as_ref().map_or_else(PathBuf::new, |search| folder.join(search));
            if let Some(Kind::Variable(name)) = &import.name {
                let text = std::fs::read_to_string(root.join(format!("{}.json", import.path)));
                let text = text.map_err(|error| wrong(format!("cannot be read: {error}")))?;
                let data = Val::list(read::read_all(&text).map_err(wrong)?);
                parser.names.constants.push((format!("{name}::{name}"), data.clone()));
                parser.names.constants.push((name.clone(), data));
                continue;
            }
            let own = self.module(&root, &import, depth)?;
            let prefix = if let Some(Kind::Name(name)) = &import.name { format!("{name}::") } else { String::new() };
            let own = own.into_iter().map(|(name, count, index)| (format!("{prefix}{name}"), count, index));
            parser.names.functions.extend(own);
        }
    }

    fn module(&mut self, root: &Path, import: &Import, depth: usize) -> Result<Vec<(String, usize, usize)>, Wrong> {
        let wrong =
            |reason: String| (format!("the module `{}`: {reason}", crate::terminal::line(&import.path)), import.at);
        let last = import.path.rsplit('/').next().unwrap_or("");
        let places = [root.join(format!("{}.jq", import.path)), root.join(&import.path).join(format!("{last}.jq"))];
        let found = places.iter().find_map(|path| Some((path, std::fs::read_to_string(path).ok()?)));
        let (path, text) = found.ok_or_else(|| wrong(format!("there is no `{}`", places[0].display())))?;
        let inside = |(reason, at): Wrong| wrong(format!("{reason}, at byte {at} of `{}`", path.display()));
        let mut parser = Parser::new(&text, self.prelude.clone()).map_err(inside)?;
        self.imports(&mut parser, path.parent().unwrap_or(root), depth + 1).map_err(inside)?;
        let own = definitions(&mut parser, &mut self.defs).map_err(inside)?;
        if *parser.peek() == Kind::End { Ok(own) } else { Err(inside(parser.unexpected("a definition"))) }
    }
}

/// After `import` or `include`.
fn directive(parser: &mut Parser<'_>, is_include: bool, at: usize) -> Result<Import, Wrong> {
    let path = match parser.advance() {
        Kind::Text(pieces) => match &pieces[..] {
            [Piece::Text(path)] => path.clone(),
            _ => return Err(("the path of a module must be constant".to_owned(), at)),
        },
        _ => return Err(("the path of a module expected".to_owned(), at)),
    };
    let name = if is_include {
        None
    } else if parser.takes_word("as") {
        Some(parser.advance())
    } else {
        return Err(parser.unexpected("`as`"));
    };
    let search = if parser.is(";") { None } else { metadata(parser)? };
    parser.sign(";")?;
    Ok(Import { path, name, search, at })
}

/// The constant object of a directive: where to search.
fn metadata(parser: &mut Parser<'_>) -> Result<Option<String>, Wrong> {
    let at = parser.at();
    let Term::Object(members) = parser.postfix()? else {
        return Err(("a module's metadata must be a constant object".to_owned(), at));
    };
    let search = members.iter().find_map(|(key, value)| match (key, value) {
        (Term::Literal(Val::Str(key)), Term::Literal(Val::Str(value))) if &**key == "search" => Some(value.to_string()),
        _ => None,
    });
    Ok(search)
}
