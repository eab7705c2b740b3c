//! The keyword that stands for `$ref` in translated schemas.
//!
//! The validator fills in where an error is only down to the keyword; the rest of the way, inside the target, travels
//! at the head of the message and is put together again by [`unwrap`].

use super::{Direction, Schemas, Violation, message};
use jsonschema::error::ValidationErrorKind;
use jsonschema::{Keyword, ValidationError};
use serde_json::Value;
use std::cell::RefCell;
use std::sync::Weak;

/// The keyword's name: none that a document could contain, since unknown keywords are not translated.
pub(super) const KEYWORD: &str = "x-imajin-target";

/// References opened within one another; beyond, a value is taken as valid rather than the stack as endless.
const DEEPEST: usize = 128;

thread_local! {
    /// Which targets are being applied to which instances on this thread: a target met again on the same instance is
    /// a schema that contains itself without consuming anything, and adds nothing.
    static OPEN: RefCell<Vec<(u64, usize)>> = const { RefCell::new(Vec::new()) };
}

struct Reference {
    schemas: Weak<Schemas>,
    target: String,
    direction: Direction,
    identity: u64,
}

struct Opened;

impl Drop for Opened {
    fn drop(&mut self) {
        OPEN.with_borrow_mut(|open| open.pop());
    }
}

impl Reference {
    fn open(&self, instance: &Value) -> Option<Opened> {
        let key = (self.identity, std::ptr::from_ref(instance) as usize);
        OPEN.with_borrow_mut(|open| {
            if open.len() >= DEEPEST || open.contains(&key) {
                return None;
            }
            open.push(key);
            Some(Opened)
        })
    }
}

impl<'i> Keyword<'i> for Reference {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        self.iter_errors(instance).next().map_or(Ok(()), Err)
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        let (Some(schemas), Some(_opened)) = (self.schemas.upgrade(), self.open(instance)) else { return true };
        schemas.is_valid(&self.target, self.direction, instance)
    }

    fn iter_errors(&self, instance: &'i Value) -> Box<dyn Iterator<Item = ValidationError<'i>> + 'i> {
        let (Some(schemas), Some(_opened)) = (self.schemas.upgrade(), self.open(instance)) else {
            return Box::new(std::iter::empty());
        };
        let found = schemas.violations(&self.target, self.direction, instance);
        Box::new(found.into_iter().map(|v| ValidationError::custom(format!("{}\n{}", v.pointer, v.message))))
    }
}

/// What stands at a property that must not be sent.
struct ReadOnly;

impl<'i> Keyword<'i> for ReadOnly {
    fn validate(&self, _: &'i Value) -> Result<(), ValidationError<'i>> {
        Err(ValidationError::custom("\nis read-only and must not be sent"))
    }

    fn is_valid(&self, _: &'i Value) -> bool {
        false
    }
}

/// Makes the keyword for a target; no target means that nothing is allowed.
pub(super) fn keyword<'a>(
    schemas: &Weak<Schemas>,
    target: &Value,
    direction: Direction,
) -> Result<Box<dyn for<'i> Keyword<'i>>, ValidationError<'a>> {
    let Some(target) = target.as_str().map(str::to_owned) else { return Ok(Box::new(ReadOnly)) };
    let identity = crate::mock::sample::hash(&target);
    Ok(Box::new(Reference { schemas: schemas.clone(), target, direction, identity }))
}

/// An error with the whole way to its place, in words that say what to change.
pub(super) fn unwrap(error: &ValidationError<'_>) -> Violation {
    let place = error.instance_path().to_string();
    let message = match error.kind() {
        ValidationErrorKind::Custom { keyword, message } if keyword == KEYWORD => {
            let (rest, message) = message.split_once('\n').unwrap_or(("", message));
            return Violation { pointer: place + rest, message: message.to_owned() };
        }
        ValidationErrorKind::FalseSchema => "is not allowed here".to_owned(),
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            // A branch that got further into the value is more likely the one that was meant.
            let branches = context.iter().filter_map(|branch| branch.first().map(unwrap));
            let nearest =
                branches.reduce(|best, next| if next.pointer.len() > best.pointer.len() { next } else { best });
            match nearest {
                Some(why) => {
                    let at = why.pointer.strip_prefix(&place).unwrap_or(&why.pointer);
                    let colon = if at.is_empty() { "" } else { ": " };
                    format!("fits none of the alternatives; the nearest says: {at}{colon}{}", why.message)
                }
                None => message(error),
            }
        }
        _ => message(error),
    };
    Violation { pointer: place, message }
}
