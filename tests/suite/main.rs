//! What a user would see, and what a reader of the code may rely on.

mod architecture;
mod corpus;
mod docs;
mod golden;
