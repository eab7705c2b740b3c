//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "test-clocks",
    aliases: &[Alias::spelling("test-clock")],
    operations: &[&ADVANCE, &CREATE, &DELETE, &GET, &LIST],
    ..Group::DEFAULT
};

pub static ADVANCE: Operation = Operation {
    id: "PostTestHelpersTestClocksTestClockAdvance",
    command: "test-helpers test-clocks advance",
    aliases: &[Alias::spelling("advance-test-clock")],
    about: "Starts advancing a test clock to a specified time in the future",
    description: "Starts advancing a test clock to a specified time in the future. Advancement is done when \
        status changes to Ready.",
    method: Post,
    path: "/v1/test_helpers/test_clocks/{test_clock}/advance",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::TEST_CLOCK,
        &Flag::new(
                "frozen-time",
                InBody("/frozen_time"),
                Integer,
                "The time to advance the test clock",
            )
            .required(),
        &super::flags::EXPAND_5D4B4118,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"frozen_time":{"type":"integer"}},
"required":["frozen_time"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,name,status,deletes_after,livemode,object,created,frozen_time",
        schema: super::schemas::TEST_HELPERS_TEST_CLOCKS_ADVANCE,
        ..Output::NONE
    },
    waiter: Some(
        &Waiter {
            poll: Poll::Operation(
                &super::test_helpers_test_clocks::GET,
                &[("test_clock", Source::Body("/id"))],
            ),
            state: "/status",
            success: &["ready"],
            failure: &["internal_failure"],
            pending: &["advancing"],
            ..Waiter::DEFAULT
        },
    ),
    example: "abc123 --frozen-time 1",
    ..Operation::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTestHelpersTestClocks",
    command: "test-helpers test-clocks create",
    about: "Creates a new test clock that can be attached to new customers and quotes",
    method: Post,
    path: "/v1/test_helpers/test_clocks",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "frozen-time",
                InBody("/frozen_time"),
                Integer,
                "The initial frozen time for this test clock",
            )
            .required(),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new("name", InBody("/name"), Text, "The name for this test clock"),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"frozen_time":{"type":"integer"},
"name":{"type":"string","maxLength":300}},
"required":["frozen_time"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,name,status,deletes_after,livemode,object,created,frozen_time",
        schema: super::schemas::TEST_HELPERS_TEST_CLOCKS_ADVANCE,
        ..Output::NONE
    },
    waiter: Some(
        &Waiter {
            poll: Poll::Operation(
                &super::test_helpers_test_clocks::GET,
                &[("test_clock", Source::Body("/id"))],
            ),
            state: "/status",
            success: &["ready"],
            failure: &["internal_failure"],
            pending: &["advancing"],
            ..Waiter::DEFAULT
        },
    ),
    example: "--frozen-time 1",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteTestHelpersTestClocksTestClock",
    command: "test-helpers test-clocks delete",
    about: "Deletes a test clock",
    method: Delete,
    path: "/v1/test_helpers/test_clocks/{test_clock}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::TEST_CLOCK],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,object",
        schema: r#"{"type":"object","properties":{"deleted":{"type":"boolean","enum":[true]},
"id":{"type":"string"},
"object":{"type":"string","enum":["test_helpers.test_clock"]}},
"required":["deleted","id","object"]}"#,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTestHelpersTestClocksTestClock",
    command: "test-helpers test-clocks get",
    about: "Retrieves a test clock",
    method: Get,
    path: "/v1/test_helpers/test_clocks/{test_clock}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::TEST_CLOCK, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,name,status,deletes_after,livemode,object,created,frozen_time",
        schema: super::schemas::TEST_HELPERS_TEST_CLOCKS_ADVANCE,
        ..Output::NONE
    },
    waiter: Some(
        &Waiter {
            poll: Poll::Again,
            state: "/status",
            success: &["ready"],
            failure: &["internal_failure"],
            pending: &["advancing"],
            ..Waiter::DEFAULT
        },
    ),
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetTestHelpersTestClocks",
    command: "test-helpers test-clocks list",
    about: "Returns a list of your test clocks",
    method: Get,
    path: "/v1/test_helpers/test_clocks",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,name,status,deletes_after,livemode,object,created,frozen_time",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"created":{"type":"integer"},
"deletes_after":{"type":"integer"},
"frozen_time":{"type":"integer"},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"name":{"type":["string","null"]},
"object":{"type":"string","enum":["test_helpers.test_clock"]},
"status":{"type":"string","enum":["advancing","internal_failure","ready"]}},
"required":["created","deletes_after","frozen_time","id","livemode","object","status"]}},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}"#,
        ..Output::NONE
    },
    page: Some(
        &Page {
            next: Next::LastItem {
                parameter: "starting_after",
                field: "/id",
                more: "/has_more",
            },
            size: Some("limit"),
            place: Place::Query,
        },
    ),
    ..Operation::DEFAULT
};
