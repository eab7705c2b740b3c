//! The tables of the service, and what its owner has added.

#[rustfmt::skip]
pub mod api;
pub mod custom;
