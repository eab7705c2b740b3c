//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "reactions",
    aliases: &[Alias::spelling("reaction")],
    operations: &[&CREATE_VOTE, &DELETE_VOTES, &GET, &LIST],
    ..Group::DEFAULT
};

pub static CREATE_VOTE: Operation = Operation {
    id: "reactions-+1",
    command: "reactions create-vote",
    about: "Create vote",
    method: Post,
    path: "/reactions/{reaction_id}/votes",
    flags: &[&super::flags::REACTION_ID],
    example: "abc123",
    ..Operation::DEFAULT
};

pub static DELETE_VOTES: Operation = Operation {
    id: "reactions--1",
    command: "reactions delete-votes",
    about: "Delete votes",
    method: Delete,
    path: "/reactions/{reaction_id}/votes",
    flags: &[&super::flags::REACTION_ID],
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "listReactions",
    command: "reactions get",
    about: "List reactions",
    method: Get,
    path: "/Reactions/{id}",
    flags: &[
        &Flag::new("id", Path("id", Style::SIMPLE), Text, "").required(),
        &Flag::new("query.id", Query("ID", Style::FORM), Text, ""),
    ],
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "list_reactions",
    command: "reactions list",
    about: "List reactions",
    method: Get,
    path: "/reactions",
    flags: &[
        &Flag::new("configuration", Query("configuration", Style::FORM), Text, ""),
        &Flag::new("content", Query("content", Style::FORM), Text, "")
            .with(&[Values(&["+1", "-1", "laugh", "Etc/GMT+0", "Etc/GMT-0"])]),
        &Flag::new("query.sort-by", Query("sortBy", Style::FORM), Text, ""),
        &Flag::new("query.sort-by.snake", Query("sort_by", Style::FORM), Text, ""),
    ],
    ..Operation::DEFAULT
};
