//! `completion`.

/// The shells that there are scripts for.
pub static SHELLS: &[&str] = &["bash", "zsh", "fish", "powershell", "elvish"];
