//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "credit-notes",
    aliases: &[Alias::spelling("credit-note")],
    operations: &[&CREATE, &GET, &LIST, &PREVIEW, &PREVIEW_LINES, &UPDATE, &VOID],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostCreditNotes",
    command: "credit-notes create",
    about: "Issue a credit note to adjust the amount of a finalized invoice",
    description: "Issue a credit note to adjust the amount of a finalized invoice. For a status=open invoice, a \
        credit note reduces its amount_due. For a status=paid invoice, a credit note does not affect \
        its amount_due. Instead, it can result in any combination of the following:\n\n\
        Refund: create a new refund (using refund_amount) or link an existing refund (using refund). \
        Customer balance credit: credit the customer’s balance (using credit_amount) which will be \
        automatically applied to their next invoice when it’s finalized. Outside of Stripe credit: \
        record the amount that is or will be credited outside of Stripe (using out_of_band_amount).\n\n\
        For post-payment credit notes the sum of the refund, credit and outside of Stripe amounts must \
        equal the credit note total.\n\n\
        You may issue multiple credit notes for an invoice. Each credit note will increment the \
        invoice’s pre_payment_credit_notes_amount or post_payment_credit_notes_amount depending on its \
        status at the time of credit note creation.",
    method: Post,
    path: "/v1/credit_notes",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("invoice", InBody("/invoice"), Text, "ID of the invoice").required(),
        &Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "The integer amount in cents (or local equivalent) representing the total amount of the credit \
        note",
        ),
        &Flag::new(
            "credit-amount",
            InBody("/credit_amount"),
            Integer,
            "The integer amount in cents (or local equivalent) representing the amount to credit the \
        customer's balance",
        ),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "lines",
            InBody("/lines"),
            List(&Object),
            "Line items that make up the credit note",
        ),
        &Flag::new(
            "memo",
            InBody("/memo"),
            Text,
            "The credit note's memo appears on the credit note PDF",
        ),
        &super::flags::METADATA_2F571921,
        &Flag::new(
            "out-of-band-amount",
            InBody("/out_of_band_amount"),
            Integer,
            "The integer amount in cents (or local equivalent) representing the amount that is credited \
        outside of Stripe",
        ),
        &Flag::new(
                "reason",
                InBody("/reason"),
                Text,
                "Reason for issuing this credit note, one of duplicate, fraudulent, order_change, or \
        product_unsatisfactory",
            )
            .with(
                &[
                    Values(
                        &[
                            "duplicate",
                            "fraudulent",
                            "order_change",
                            "product_unsatisfactory",
                        ],
                    ),
                ],
            ),
        &Flag::new(
            "refund",
            InBody("/refund"),
            Text,
            "ID of an existing refund to link this credit note to",
        ),
        &Flag::new(
            "refund-amount",
            InBody("/refund_amount"),
            Integer,
            "The integer amount in cents (or local equivalent) representing the amount to refund",
        ),
        &super::flags::SHIPPING_COST_SHIPPING_RATE,
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
                    name: "lines",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "shipping_cost",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"amount":{"type":"integer"},
"credit_amount":{"type":"integer"},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"invoice":{"type":"string","maxLength":5000},
"lines":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"description":{"type":"string","maxLength":5000},
"invoice_line_item":{"type":"string","maxLength":5000},
"quantity":{"type":"integer"},
"tax_rates":{"anyOf":[{"type":"array","items":{"type":"string","maxLength":5000}},
{"type":"string","enum":[""]}]},
"type":{"type":"string","enum":["custom_line_item","invoice_line_item"]},
"unit_amount":{"type":"integer"},
"unit_amount_decimal":{"type":"string","format":"decimal"}},
"required":["type"]}},
"memo":{"type":"string","maxLength":5000},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"out_of_band_amount":{"type":"integer"},
"reason":{"type":"string","enum":["duplicate","fraudulent","order_change","product_unsatisfactory"]},
"refund":{"type":"string"},
"refund_amount":{"type":"integer"},
"shipping_cost":{"type":"object","properties":{"shipping_rate":{"type":"string","maxLength":5000}}}},
"required":["invoice"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,type,reason,amount,currency,total",
        schema: super::schemas::CREDIT_NOTES_CREATE,
        ..Output::NONE
    },
    example: "--invoice text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetCreditNotesId",
    command: "credit-notes get",
    about: "Retrieves the credit note object with the given identifier",
    method: Get,
    path: "/v1/credit_notes/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ID_4DA3794B, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,type,reason,amount,currency,total",
        schema: super::schemas::CREDIT_NOTES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetCreditNotes",
    command: "credit-notes list",
    about: "Returns a list of credit notes",
    method: Get,
    path: "/v1/credit_notes",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "Only return credit notes for the customer specified by this customer ID",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &Flag::new(
                "invoice",
                Query("invoice", Style::FORM),
                Text,
                "Only return credit notes for the invoice specified by this invoice ID",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,number,status,type,reason,amount,currency,total",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"amount_shipping":{"type":"integer"},
"created":{"type":"integer"},
"currency":{"type":"string"},
"customer":{"anyOf":[{"type":"string"},
{"type":"object"},
{"type":"object"}]},
"customer_balance_transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"discount_amount":{"type":"integer"},
"discount_amounts":{"type":"array","items":{}},
"id":{"type":"string"},
"invoice":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"lines":{"type":"object","properties":{"data":{},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"livemode":{"type":"boolean"},
"memo":{"type":["string","null"]},
"metadata":{"type":["object","null"]},
"number":{"type":"string"},
"object":{"type":"string","enum":["credit_note"]},
"out_of_band_amount":{"type":["integer","null"]},
"pdf":{"type":"string"},
"reason":{"type":["string","null"],
"enum":["duplicate","fraudulent","order_change","product_unsatisfactory"]},
"refund":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"shipping_cost":{"type":["object","null"],
"properties":{"amount_subtotal":{"type":"integer"},
"amount_tax":{"type":"integer"},
"amount_total":{"type":"integer"},
"shipping_rate":{},
"taxes":{}},
"required":["amount_subtotal","amount_tax","amount_total"]},
"status":{"type":"string","enum":["issued","void"]},
"subtotal":{"type":"integer"},
"subtotal_excluding_tax":{"type":["integer","null"]},
"tax_amounts":{"type":"array","items":{}},
"total":{"type":"integer"},
"total_excluding_tax":{"type":["integer","null"]},
"type":{"type":"string","enum":["post_payment","pre_payment"]},
"voided_at":{"type":["integer","null"]}},
"required":["amount","amount_shipping","created","currency","customer","discount_amount","discount_amounts","id","invoice","lines","livemode","number","object","pdf","status","subtotal","tax_amounts","total","type"]}},
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

pub static PREVIEW: Operation = Operation {
    id: "GetCreditNotesPreview",
    command: "credit-notes preview",
    aliases: &[Alias::spelling("get-preview"), Alias::spelling("preview-credit-note")],
    about: "Get a preview of a credit note without creating it",
    method: Get,
    path: "/v1/credit_notes/preview",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::INVOICE_7E9ED6F8,
        &super::flags::AMOUNT_07C78BA9,
        &super::flags::CREDIT_AMOUNT,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LINES,
        &super::flags::MEMO,
        &super::flags::METADATA_77EEEBBF,
        &super::flags::OUT_OF_BAND_AMOUNT,
        &super::flags::REASON_BC46D0E0,
        &super::flags::REFUND_6F1FC323,
        &super::flags::REFUND_AMOUNT,
        &super::flags::SHIPPING_COST,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,type,reason,amount,currency,total",
        schema: super::schemas::CREDIT_NOTES_CREATE,
        ..Output::NONE
    },
    example: "--invoice text",
    ..Operation::DEFAULT
};

pub static PREVIEW_LINES: Operation = Operation {
    id: "GetCreditNotesPreviewLines",
    command: "credit-notes preview-lines",
    aliases: &[Alias::spelling("get-preview-lines")],
    about: "When retrieving a credit note preview, you’ll get a lines property containing the first handful \
        of those items",
    description: "When retrieving a credit note preview, you’ll get a lines property containing the first handful \
        of those items. This URL you can retrieve the full (paginated) list of line items.",
    method: Get,
    path: "/v1/credit_notes/preview/lines",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::INVOICE_7E9ED6F8,
        &super::flags::AMOUNT_07C78BA9,
        &super::flags::CREDIT_AMOUNT,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::LINES,
        &super::flags::MEMO,
        &super::flags::METADATA_77EEEBBF,
        &super::flags::OUT_OF_BAND_AMOUNT,
        &super::flags::REASON_BC46D0E0,
        &super::flags::REFUND_6F1FC323,
        &super::flags::REFUND_AMOUNT,
        &super::flags::SHIPPING_COST,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,type,amount,quantity,amount_excluding_tax,discount_amount,invoice_line_item,livemode",
        schema: super::schemas::CREDIT_NOTE_LINE_ITEMS_LIST,
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
    example: "--invoice text",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostCreditNotesId",
    command: "credit-notes update",
    about: "Updates an existing credit note",
    method: Post,
    path: "/v1/credit_notes/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ID_4DA3794B,
        &super::flags::EXPAND_5D4B4118,
        &Flag::new("memo", InBody("/memo"), Text, "Credit note memo"),
        &super::flags::METADATA_2F571921,
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
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"memo":{"type":"string","maxLength":5000},
"metadata":{"type":"object","additionalProperties":{"type":"string"}}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,number,status,type,reason,amount,currency,total",
        schema: super::schemas::CREDIT_NOTES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static VOID: Operation = Operation {
    id: "PostCreditNotesIdVoid",
    command: "credit-notes void",
    aliases: &[Alias::spelling("void-credit-note")],
    about: "Marks a credit note as void",
    description: "Marks a credit note as void. Learn more about voiding credit notes.",
    method: Post,
    path: "/v1/credit_notes/{id}/void",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ID_4DA3794B, &super::flags::EXPAND_5D4B4118],
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
        columns: "id,number,status,type,reason,amount,currency,total",
        schema: super::schemas::CREDIT_NOTES_CREATE,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};
