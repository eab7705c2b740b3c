//! Rules of the stage `api`.

use super::super::{Rule, Severity};

/// All of them.
pub(super) static RULES: &[&Rule] = &[
    &SAME_REQUEST,
    &DUPLICATE_PARAMETER,
    &UNSENDABLE_PARAMETER,
    &UNUSED_PATH_PARAMETER,
    &UNDECLARED_PATH_PARAMETER,
    &UNDECLARED_SCHEME,
    &UNSENDABLE_SCHEME,
    &CREDENTIAL_PARAMETER,
    &SCHEMA_TOO_LARGE,
    &DOCUMENT_TOO_LARGE,
    &WRONG_WAITER,
];

/// Twice the same.
pub static SAME_REQUEST: Rule = Rule {
    name: "same-request",
    severity: Severity::Warning,
    summary: "two operations are the same request",
    explanation: "Two paths differ in nothing but the names of their parameters, and have the same method and nothing else \
        that would tell them apart (an `operationId` each, or a fragment). A server cannot tell their requests apart, so \
        the second one has no command; `coverage.json` lists it with the reason `same-request`.",
};

/// Declared twice.
pub static DUPLICATE_PARAMETER: Rule = Rule {
    name: "duplicate-parameter",
    severity: Severity::Warning,
    summary: "a parameter is declared twice",
    explanation: "A parameter is known by its name and its place (`in`), and an operation's list has two of the same. The \
        first one was taken. (An operation's parameter that overrides its path item's is fine and is not meant here.)",
};

/// No name for what it is.
pub static UNSENDABLE_PARAMETER: Rule = Rule {
    name: "unsendable-parameter",
    severity: Severity::Warning,
    summary: "a parameter has a name that cannot be sent",
    explanation: "The name of a header field or of a cookie is a token: ASCII letters, digits and some punctuation, without \
        spaces (RFC 9110, 5.6.2). The name of a query parameter is at least one character. No request can carry this \
        parameter, so it was left out. Give it the name that the API reads with an overlay.",
};

/// Not in the path.
pub static UNUSED_PATH_PARAMETER: Rule = Rule {
    name: "unused-path-parameter",
    severity: Severity::Warning,
    summary: "a path parameter is not in the path",
    explanation: "A parameter is declared as `in: path`, and no `{name}` in the path is it, so there is nowhere to put its \
        value. It was left out. If it belongs elsewhere, say so with an overlay that updates its `in`.",
};

/// Not declared.
pub static UNDECLARED_PATH_PARAMETER: Rule = Rule {
    name: "undeclared-path-parameter",
    severity: Severity::Warning,
    summary: "a parameter of the path is not declared",
    explanation: "The path has a `{name}` that neither the operation nor the path item declares. It was taken as required \
        text, for without it there is no request. Declare it with an overlay to give it a type and a description.",
};

/// Scheme missing.
pub static UNDECLARED_SCHEME: Rule = Rule {
    name: "undeclared-scheme",
    severity: Severity::Warning,
    summary: "a security requirement names a scheme that is not declared",
    explanation: "A security requirement names a scheme that is not in `components.securitySchemes` (2.0: \
        `securityDefinitions`), so it is not known how the credential is sent. The scheme was taken out of the \
        requirement. Declare it with an overlay.",
};

/// No name for what it is.
pub static UNSENDABLE_SCHEME: Rule = Rule {
    name: "unsendable-scheme",
    severity: Severity::Warning,
    summary: "a security scheme has a name that cannot be sent",
    explanation: "The name of a header field, of a cookie or of an authentication scheme is a token: ASCII letters, digits and \
        some punctuation, without spaces (RFC 9110, 5.6.2). The name of a query parameter is at least one character. No \
        request can carry this credential, so the scheme was left out, and operations that need no other are called \
        without credential. Give it the name that the API reads with an overlay.",
};

/// Parameter that is a credential.
pub static CREDENTIAL_PARAMETER: Rule = Rule {
    name: "credential-parameter",
    severity: Severity::Note,
    summary: "a parameter is a credential",
    explanation: "A parameter such as `api_key` or `X-Auth-Token` is a secret. As a flag it would end in the shell's \
        history, so it was made a security scheme: the secret comes from the environment or the credential store, like \
        that of a declared scheme, and is redacted in all output.",
};

/// Too large.
pub static SCHEMA_TOO_LARGE: Rule = Rule {
    name: "schema-too-large",
    severity: Severity::Note,
    summary: "a schema is too large to be followed to its depth",
    explanation: "Written out, the schema of a body, parameter or response has tens of thousands of members, mostly because \
        schemas refer to each other many times. It was followed less deeply; what is below can be given as JSON.",
};

/// Too large in all.
pub static DOCUMENT_TOO_LARGE: Rule = Rule {
    name: "document-too-large",
    severity: Severity::Warning,
    summary: "through its references the document says far more than its size explains",
    explanation: "A reference is a few bytes, and what it leads to is said again by every operation that refers to it. This \
        document repeats so much in this way that its crate would be many times as large as itself. An operation beyond the \
        limit keeps what its request needs: its required parameters, and its body as a whole (`--data`). What still is too \
        much has no command; `coverage.json` lists it with the reason `document-too-large`. If the document is meant so, \
        share less in it: fewer fields, values and words in the components that most operations refer to.",
};

/// Says what the document does not have.
pub static WRONG_WAITER: Rule = Rule {
    name: "wrong-waiter",
    severity: Severity::Warning,
    summary: "a waiter does not fit the document",
    explanation: "`x-imajin-waiter` says how `--wait` sees that what an operation has begun is done: which operation reads \
        the state, where its values come from, where the state is, and which states are good or bad. One of these is not in \
        the document: an operation that is not there, a pointer into an answer whose schema has no such member, a state \
        that is none of the values. The command has no `--wait`. An example: `x-imajin-waiter: {operation: getJob, \
        arguments: {id: $response.body#/id}, state: /status, success: [done], failure: [failed], interval: 2}`.",
};
