//! Rules of the stage `openapi`.

use super::super::{Rule, Severity};

/// All of them.
pub(super) static RULES: &[&Rule] = &[
    &NOT_OPENAPI,
    &UNKNOWN_VERSION,
    &WRONG_TYPE,
    &COERCED_VALUE,
    &UNKNOWN_TYPE,
    &DANGLING_REFERENCE,
    &CYCLIC_REFERENCE,
    &MISSING_MEMBER,
    &UNKNOWN_VALUE,
    &METHOD_CASE,
    &INVALID_PATH,
    &INVALID_METHOD,
    &NOT_AN_OPERATION,
];

/// Not a description.
pub static NOT_OPENAPI: Rule = Rule {
    name: "not-openapi",
    severity: Severity::Error,
    summary: "the document is no OpenAPI description",
    explanation: "An OpenAPI description is an object with a member `openapi` (3.x) or `swagger` (2.0). This one has \
        neither, and no `paths` from which its version could be guessed, so there is nothing to generate from. Check \
        that the right file was named: a fragment of a tree of files must be reached from the tree's entry document.",
};

/// Version missing or unknown.
pub static UNKNOWN_VERSION: Rule = Rule {
    name: "unknown-version",
    severity: Severity::Warning,
    summary: "the document does not say which OpenAPI it is written in",
    explanation: "Neither `openapi` nor `swagger` names a version that is known. The document was read as 2.0 if it has \
        members that only 2.0 has (`definitions`, `host`, `basePath`), else as 3.1, which takes in nearly all of 3.0. \
        Say the version in an overlay to be sure.",
};

/// Dropped keyword.
pub static WRONG_TYPE: Rule = Rule {
    name: "wrong-type",
    severity: Severity::Warning,
    summary: "a member is not of the type that OpenAPI gives it",
    explanation: "A member has a JSON type that it may not have, such as text where a list is due, and there is no \
        telling what was meant. The member was ignored; all else of the object around it was read. Replace or remove it \
        with an overlay.",
};

/// Coerced keyword.
pub static COERCED_VALUE: Rule = Rule {
    name: "coerced-value",
    severity: Severity::Note,
    summary: "a member of the wrong type was read as what it means",
    explanation: "A member has the wrong JSON type and a plain meaning: `\"true\"` for `true`, `\"10\"` for 10, `int` for \
        `integer`. It was read as that. Nothing needs to be done; the overlay text makes it right for other tools.",
};

/// Unknown type.
pub static UNKNOWN_TYPE: Rule = Rule {
    name: "unknown-type",
    severity: Severity::Warning,
    summary: "a schema's type is none of JSON Schema's",
    explanation: "`type` must be one of string, number, integer, boolean, object, array and (3.1) null. This one is \
        neither that nor a spelling of it that is common, so the schema was read as one that allows anything.",
};

/// Dangling.
pub static DANGLING_REFERENCE: Rule = Rule {
    name: "dangling-reference",
    severity: Severity::Warning,
    summary: "a reference leads to nothing",
    explanation: "A `$ref` names a place where nothing stands, or a document that was not loaded. A schema that it stands \
        for allows anything; a parameter, body or response that it stands for is left out; a path item that it stands \
        for loses its operations. The nearest name among the siblings is suggested.",
};

/// Cycle.
pub static CYCLIC_REFERENCE: Rule = Rule {
    name: "cyclic-reference",
    severity: Severity::Warning,
    summary: "a reference leads back to itself",
    explanation: "A chain of references, or of `allOf`, `oneOf` and `anyOf` with nothing else, leads back to where it \
        began, so it says nothing about a value. The schema was read as one that allows anything. (Recursive schemas, \
        where the cycle goes through a property or a list, are fine and are not meant here.)",
};

/// Missing.
pub static MISSING_MEMBER: Rule = Rule {
    name: "missing-member",
    severity: Severity::Warning,
    summary: "an object lacks a member without which it means nothing",
    explanation: "A parameter without `name` or `in`, a request body without `content`, a security scheme without `type`: \
        without that member the object cannot be used, and it was left out. Add the member with an overlay.",
};

/// Unknown value.
pub static UNKNOWN_VALUE: Rule = Rule {
    name: "unknown-value",
    severity: Severity::Warning,
    summary: "a member has a value that OpenAPI does not know",
    explanation: "A member such as `in`, `style` or `collectionFormat` has a value that OpenAPI does not list for it. The \
        default was taken where there is one; otherwise the object was left out.",
};

/// Method in capitals.
pub static METHOD_CASE: Rule = Rule {
    name: "method-case",
    severity: Severity::Note,
    summary: "a method is not in lower case",
    explanation: "The members of a Path Item Object are in lower case. One that equals a method but for case was read as \
        that method.",
};

/// Path without slash.
pub static INVALID_PATH: Rule = Rule {
    name: "invalid-path",
    severity: Severity::Warning,
    summary: "a path does not begin with a slash",
    explanation: "A key of `paths` must begin with a slash (or, by custom, with a template). What this one means cannot be \
        known, so its operations have no command; `coverage.json` lists them with the reason `invalid-path`. Give the \
        path item its right key with an overlay.",
};

/// No token.
pub static INVALID_METHOD: Rule = Rule {
    name: "invalid-method",
    severity: Severity::Warning,
    summary: "a method is no HTTP token",
    explanation: "A key of `additionalOperations` is sent as the method of a request, and must be a token (RFC 9110, \
        5.6.2). This one cannot be sent, so its operation has no command.",
};

/// No object.
pub static NOT_AN_OPERATION: Rule = Rule {
    name: "not-an-operation",
    severity: Severity::Warning,
    summary: "what stands where an operation is due is no object",
    explanation: "A method of a path item holds null, text or a list, so nothing is known about the operation and it has \
        no command; `coverage.json` lists it with the reason `not-an-object`.",
};
