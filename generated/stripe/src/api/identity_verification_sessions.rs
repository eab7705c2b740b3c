//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "verification-sessions",
    aliases: &[Alias::spelling("verification-session")],
    operations: &[&CANCEL, &CREATE, &GET, &LIST, &REDACT, &UPDATE],
    ..Group::DEFAULT
};

pub static CANCEL: Operation = Operation {
    id: "PostIdentityVerificationSessionsSessionCancel",
    command: "identity verification-sessions cancel",
    aliases: &[Alias::spelling("cancel-verification-session")],
    about: "A VerificationSession object can be canceled when it is in requires_input status",
    description: "A VerificationSession object can be canceled when it is in requires_input status.\n\n\
        Once canceled, future submission attempts are disabled. This cannot be undone. Learn more.",
    method: Post,
    path: "/v1/identity/verification_sessions/{session}/cancel",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::SESSION_C3F57DBE, &super::flags::EXPAND_5D4B4118],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: super::schemas::BANK_ACCOUNTS_DELETE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,type,livemode,object,client_secret,created,url",
        schema: super::schemas::IDENTITY_VERIFICATION_SESSIONS_CANCEL,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostIdentityVerificationSessions",
    command: "identity verification-sessions create",
    about: "Creates a VerificationSession object",
    description: "Creates a VerificationSession object.\n\n\
        After the VerificationSession is created, display a verification modal using the session \
        client_secret or send your users to the session’s url.\n\n\
        If your API key is in test mode, verification checks won’t actually process, though everything \
        else will occur as if in live mode.\n\n\
        Related guide: Verify your users’ identity documents.",
    method: Post,
    path: "/v1/identity/verification_sessions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "type",
                InBody("/type"),
                Text,
                "The type of verification check to be performed",
            )
            .required()
            .with(&[Values(&["document", "id_number"])]),
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &super::flags::OPTIONS_DOCUMENT_ALLOWED_TYPES,
        &super::flags::OPTIONS_DOCUMENT_REQUIRE_ID_NUMBER,
        &super::flags::OPTIONS_DOCUMENT_REQUIRE_LIVE_CAPTURE,
        &super::flags::OPTIONS_DOCUMENT_REQUIRE_MATCHING_SELFIE,
        &Flag::new(
            "return-url",
            InBody("/return_url"),
            Text,
            "The URL that the user will be redirected to upon completing the verification flow",
        ),
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
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"options":{"type":"object","properties":{"document":{"anyOf":[{"type":"object","properties":{"allowed_types":{"type":"array","items":{"type":"string","enum":["driving_license","id_card","passport"]}},
"require_id_number":{"type":"boolean"},
"require_live_capture":{"type":"boolean"},
"require_matching_selfie":{"type":"boolean"}}},
{"type":"string","enum":[""]}]}}},
"return_url":{"type":"string"},
"type":{"type":"string","enum":["document","id_number"]}},
"required":["type"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,type,livemode,object,client_secret,created,url",
        schema: super::schemas::IDENTITY_VERIFICATION_SESSIONS_CANCEL,
        ..Output::NONE
    },
    example: "--type document",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetIdentityVerificationSessionsSession",
    command: "identity verification-sessions get",
    about: "Retrieves the details of a VerificationSession that was previously created",
    description: "Retrieves the details of a VerificationSession that was previously created.\n\n\
        When the session status is requires_input, you can use this method to retrieve a valid \
        client_secret or url to allow re-submission.",
    method: Get,
    path: "/v1/identity/verification_sessions/{session}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::SESSION_C3F57DBE, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,status,type,livemode,object,client_secret,created,url",
        schema: super::schemas::IDENTITY_VERIFICATION_SESSIONS_CANCEL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetIdentityVerificationSessions",
    command: "identity verification-sessions list",
    about: "Returns a list of VerificationSessions",
    method: Get,
    path: "/v1/identity/verification_sessions",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CREATED_4017E6CA,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "Only return VerificationSessions with this status",
            )
            .with(&[Values(&["canceled", "processing", "requires_input", "verified"])]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,type,livemode,object,client_secret,created,url",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"client_secret":{"type":["string","null"]},
"created":{"type":"integer"},
"id":{"type":"string"},
"last_error":{"type":["object","null"],
"properties":{"code":{"type":["string","null"],
"enum":["abandoned","consent_declined","country_not_supported","device_not_supported","document_expired","document_type_not_supported","document_unverified_other","id_number_insufficient_document_data","id_number_mismatch","id_number_unverified_other","selfie_document_missing_photo","selfie_face_mismatch","selfie_manipulated","selfie_unverified_other","under_supported_age"]},
"reason":{"type":["string","null"]}}},
"last_verification_report":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["identity.verification_session"]},
"options":{"type":["object","null"],
"properties":{"document":{},
"id_number":{"type":"object"}}},
"redaction":{"type":["object","null"],
"properties":{"status":{"type":"string","enum":["processing","redacted"]}},
"required":["status"]},
"status":{"type":"string","enum":["canceled","processing","requires_input","verified"]},
"type":{"type":["string","null"],
"enum":["document","id_number"]},
"url":{"type":["string","null"]},
"verified_outputs":{"type":["object","null"],
"properties":{"address":{},
"dob":{},
"first_name":{"type":["string","null"]},
"id_number":{"type":["string","null"]},
"id_number_type":{"type":["string","null"],
"enum":["br_cpf","sg_nric","us_ssn"]},
"last_name":{"type":["string","null"]}}}},
"required":["created","id","livemode","metadata","object","status"]}},
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

pub static REDACT: Operation = Operation {
    id: "PostIdentityVerificationSessionsSessionRedact",
    command: "identity verification-sessions redact",
    aliases: &[Alias::spelling("redact-verification-session")],
    about: "Redact a VerificationSession to remove all collected information from Stripe",
    description: "Redact a VerificationSession to remove all collected information from Stripe. This will redact \
        the VerificationSession and all objects related to it, including VerificationReports, Events, \
        request logs, etc.\n\n\
        A VerificationSession object can be redacted when it is in requires_input or verified status. \
        Redacting a VerificationSession in requires_action state will automatically cancel it.\n\n\
        The redaction process may take up to four days. When the redaction process is in progress, the \
        VerificationSession’s redaction.status field will be set to processing; when the process is \
        finished, it will change to redacted and an identity.verification_session.redacted event will \
        be emitted.\n\n\
        Redaction is irreversible. Redacted objects are still accessible in the Stripe API, but all the \
        fields that contain personal data will be replaced by the string redacted or a similar \
        placeholder. The metadata field will also be erased. Redacted objects cannot be updated or used \
        for any purpose.\n\n\
        Learn more.",
    method: Post,
    path: "/v1/identity/verification_sessions/{session}/redact",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::SESSION_C3F57DBE, &super::flags::EXPAND_5D4B4118],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: super::schemas::BANK_ACCOUNTS_DELETE,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,type,livemode,object,client_secret,created,url",
        schema: super::schemas::IDENTITY_VERIFICATION_SESSIONS_CANCEL,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostIdentityVerificationSessionsSession",
    command: "identity verification-sessions update",
    about: "Updates a VerificationSession object",
    description: "Updates a VerificationSession object.\n\n\
        When the session status is requires_input, you can use this method to update the verification \
        check and options.",
    method: Post,
    path: "/v1/identity/verification_sessions/{session}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SESSION_C3F57DBE,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &super::flags::OPTIONS_DOCUMENT_ALLOWED_TYPES,
        &super::flags::OPTIONS_DOCUMENT_REQUIRE_ID_NUMBER,
        &super::flags::OPTIONS_DOCUMENT_REQUIRE_LIVE_CAPTURE,
        &super::flags::OPTIONS_DOCUMENT_REQUIRE_MATCHING_SELFIE,
        &Flag::new(
                "type",
                InBody("/type"),
                Text,
                "The type of verification check to be performed",
            )
            .with(&[Values(&["document", "id_number"])]),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"options":{"type":"object","properties":{"document":{"anyOf":[{"type":"object","properties":{"allowed_types":{"type":"array","items":{"type":"string","enum":["driving_license","id_card","passport"]}},
"require_id_number":{"type":"boolean"},
"require_live_capture":{"type":"boolean"},
"require_matching_selfie":{"type":"boolean"}}},
{"type":"string","enum":[""]}]}}},
"type":{"type":"string","enum":["document","id_number"]}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,type,livemode,object,client_secret,created,url",
        schema: super::schemas::IDENTITY_VERIFICATION_SESSIONS_CANCEL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
