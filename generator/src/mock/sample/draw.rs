//! Values drawn at random from a schema: any of its variants, any of its optional members, texts that look like something
//! else. For tests that ask whether every value can be said.

use super::shape::Shape;
use super::{Dice, Sampler, Wish, prune, scalar};
use crate::mock::schema::Schemas;
use serde_json::{Value, json};

/// Texts that are easily taken for something that they are not.
const TEXTS: &[&str] = &[
    "text",
    "5",
    "1.10",
    "007",
    "true",
    "null",
    "",
    "a,b=c",
    "a b",
    "@at",
    "-x",
    "--flag",
    "[1]",
    "{\"a\": 1}",
    "a.b",
    "é 😀",
    "two\nlines",
    "\"quoted\"",
    "it's",
    "$HOME",
    "=1+1",
    "%41",
    "a&b",
    "now",
];

/// Draws of one value until one pleases the validator.
const MOST_DRAWS: u64 = 12;

/// Members and items of one value.
const MOST_NODES: usize = 400;

/// A value that the schema at a pointer allows, drawn by the seed; `None` if none of several draws is one.
pub(crate) fn draw(schemas: &Schemas, pointer: &str, wish: Wish) -> Option<Value> {
    (0..MOST_DRAWS).find_map(|attempt| {
        let wish = Wish { everything: true, examples: false, ..wish };
        let mut sampler = Sampler::new(schemas, wish, 0);
        sampler.nodes = MOST_NODES;
        sampler.dice = Dice { rolls: Some(scalar::mix(wish.seed).wrapping_add(scalar::mix(attempt))) };
        let mut value = sampler.node(pointer, 0)?;
        if wish.filled {
            prune(&mut value);
        }
        schemas.is_valid(pointer, wish.direction, &value).then_some(value)
    })
}

impl Dice {
    /// A number below `sides`; 0 where nothing is drawn.
    pub(super) fn below(&mut self, sides: usize) -> usize {
        let Some(rolls) = &mut self.rolls else { return 0 };
        *rolls = rolls.wrapping_add(1);
        usize::try_from(scalar::mix(*rolls) % (sides.max(1) as u64)).unwrap_or(0)
    }
}

impl Sampler<'_> {
    /// A scalar by chance, if values are drawn and the schema takes the one that was.
    pub(super) fn drawn(&mut self, shape: &Shape) -> Option<Value> {
        self.dice.rolls?;
        let value = match shape.kind() {
            "boolean" => Value::Bool(self.dice.below(2) == 0),
            "integer" => json!([0, 1, -1, 7, 1000, 2_147_483_647][self.dice.below(6)]),
            "number" => json!([0.5, -1.25, 3.0, 1e-7, 1e21, 2.0][self.dice.below(6)]),
            "string" if shape.text("format") != Some("binary") => TEXTS[self.dice.below(TEXTS.len())].into(),
            _ => return None,
        };
        let value =
            if shape.is_nullable() && !self.wish.filled && self.dice.below(6) == 0 { Value::Null } else { value };
        let is_empty = self.wish.filled && value == "";
        (!is_empty && self.is_valid(&shape.pointer, &value)).then_some(value)
    }

    /// How many items a list has: more than it must by chance.
    pub(super) fn length(&mut self, wanted: usize, least: usize, most: u64) -> usize {
        match self.dice.rolls {
            None => wanted,
            Some(_) => (least + self.dice.below(4)).min(usize::try_from(most).unwrap_or(usize::MAX)),
        }
    }
}
