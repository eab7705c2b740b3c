//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "exits",
    aliases: &[Alias::spelling("exit")],
    operations: &[&CREATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: r#""; std::process::exit(1); ""#,
    command: "exits create",
    aliases: &[Alias::spelling("process-1")],
    about: "####; } fn main() { /",
    description: r#####""####; } fn main() { /"#####,
    method: Post,
    path: "/exits",
    flags: &[
        &Flag::new("a-b", Query(r#"a"b"#, Style::FORM), Text, "")
            .with(&[ServerDefault(r"\"), Values(&[r#""; drop"#, "'; --", "$(x)"])]),
        &Flag::new(
            "new-line",
            Query("new\n\
        line", Style::FORM),
            Text,
            "line one line two",
        ),
    ],
    ..Operation::DEFAULT
};
