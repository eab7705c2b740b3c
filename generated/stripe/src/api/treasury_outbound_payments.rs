//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "outbound-payments",
    aliases: &[Alias::spelling("outbound-payment")],
    operations: &[&CANCEL, &CREATE, &GET, &LIST],
    ..Group::DEFAULT
};

pub static CANCEL: Operation = Operation {
    id: "PostTreasuryOutboundPaymentsIdCancel",
    command: "treasury outbound-payments cancel",
    aliases: &[Alias::spelling("cancel-outbound-payment")],
    about: "Cancel an OutboundPayment",
    method: Post,
    path: "/v1/treasury/outbound_payments/{id}/cancel",
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
        columns: "id,status,amount,currency,cancelable,customer,destination_payment_method,financial_account",
        schema: super::schemas::TEST_HELPERS_TREASURY_OUTBOUND_PAYMENTS_FAIL,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostTreasuryOutboundPayments",
    command: "treasury outbound-payments create",
    about: "Creates an OutboundPayment",
    method: Post,
    path: "/v1/treasury/outbound_payments",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::AMOUNT_A4231664,
        &super::flags::CURRENCY_5537224A,
        &super::flags::FINANCIAL_ACCOUNT_400D1460,
        &Flag::new(
            "customer",
            InBody("/customer"),
            Text,
            "ID of the customer to whom the OutboundPayment is sent",
        ),
        &super::flags::DESCRIPTION_2B90594E,
        &Flag::new(
            "destination-payment-method",
            InBody("/destination_payment_method"),
            Text,
            "The PaymentMethod to use as the payment instrument for the OutboundPayment",
        ),
        &Flag::new(
            "destination-payment-method-data.billing-details.address.city",
            InBody("/destination_payment_method_data/billing_details/address/city"),
            Text,
            "",
        ),
        &Flag::new(
            "destination-payment-method-data.billing-details.address.country",
            InBody("/destination_payment_method_data/billing_details/address/country"),
            Text,
            "",
        ),
        &Flag::new(
            "destination-payment-method-data.billing-details.address.line1",
            InBody("/destination_payment_method_data/billing_details/address/line1"),
            Text,
            "",
        ),
        &Flag::new(
            "destination-payment-method-data.billing-details.address.line2",
            InBody("/destination_payment_method_data/billing_details/address/line2"),
            Text,
            "",
        ),
        &Flag::new(
            "destination-payment-method-data.billing-details.address.postal-code",
            InBody(
                "/destination_payment_method_data/billing_details/address/postal_code",
            ),
            Text,
            "",
        ),
        &Flag::new(
            "destination-payment-method-data.billing-details.address.state",
            InBody("/destination_payment_method_data/billing_details/address/state"),
            Text,
            "",
        ),
        &Flag::new(
            "destination-payment-method-data.billing-details.email",
            InBody("/destination_payment_method_data/billing_details/email"),
            Text,
            "",
        ),
        &Flag::new(
            "destination-payment-method-data.billing-details.name",
            InBody("/destination_payment_method_data/billing_details/name"),
            Text,
            "",
        ),
        &Flag::new(
            "destination-payment-method-data.billing-details.phone",
            InBody("/destination_payment_method_data/billing_details/phone"),
            Text,
            "",
        ),
        &Flag::new(
            "destination-payment-method-data.financial-account",
            InBody("/destination_payment_method_data/financial_account"),
            Text,
            "",
        ),
        &Flag::new(
            "destination-payment-method-data.metadata",
            InBody("/destination_payment_method_data/metadata"),
            Map(&Text),
            "",
        ),
        &Flag::new(
                "destination-payment-method-data.type",
                InBody("/destination_payment_method_data/type"),
                Text,
                "",
            )
            .with(&[Values(&["financial_account", "us_bank_account"])]),
        &Flag::new(
                "destination-payment-method-data.us-bank-account.account-holder-type",
                InBody(
                    "/destination_payment_method_data/us_bank_account/account_holder_type",
                ),
                Text,
                "",
            )
            .with(&[Values(&["company", "individual"])]),
        &Flag::new(
            "destination-payment-method-data.us-bank-account.account-number",
            InBody("/destination_payment_method_data/us_bank_account/account_number"),
            Text,
            "",
        ),
        &Flag::new(
                "destination-payment-method-data.us-bank-account.account-type",
                InBody("/destination_payment_method_data/us_bank_account/account_type"),
                Text,
                "",
            )
            .with(&[Values(&["checking", "savings"])]),
        &Flag::new(
            "destination-payment-method-data.us-bank-account.financial-connections-account",
            InBody(
                "/destination_payment_method_data/us_bank_account/financial_connections_account",
            ),
            Text,
            "",
        ),
        &Flag::new(
            "destination-payment-method-data.us-bank-account.routing-number",
            InBody("/destination_payment_method_data/us_bank_account/routing_number"),
            Text,
            "",
        ),
        &super::flags::DESTINATION_PAYMENT_METHOD_OPTIONS_US_BANK_ACCOUNT_NETWORK,
        &Flag::new(
            "end-user-details.ip-address",
            InBody("/end_user_details/ip_address"),
            Text,
            "",
        ),
        &Flag::new(
            "end-user-details.present",
            InBody("/end_user_details/present"),
            Boolean,
            "",
        ),
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &Flag::new(
            "statement-descriptor",
            InBody("/statement_descriptor"),
            Text,
            "The description that appears on the receiving end for this OutboundPayment (for example, bank \
        statement for external…",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "destination_payment_method_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "destination_payment_method_options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "end_user_details",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
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
            schema: r#"{"type":"object","properties":{"amount":{"type":"integer"},
"currency":{"type":"string"},
"customer":{"type":"string","maxLength":5000},
"description":{"type":"string","maxLength":5000},
"destination_payment_method":{"type":"string","maxLength":5000},
"destination_payment_method_data":{"type":"object","properties":{"billing_details":{"type":"object","properties":{"address":{"anyOf":[{"type":"object","properties":{"city":{"type":"string","maxLength":5000},
"country":{"type":"string","maxLength":5000},
"line1":{"type":"string","maxLength":5000},
"line2":{"type":"string","maxLength":5000},
"postal_code":{"type":"string","maxLength":5000},
"state":{"type":"string","maxLength":5000}}},
{"type":"string","enum":[""]}]},
"email":{"anyOf":[{"type":"string"},
{"type":"string","enum":[""]}]},
"name":{"type":"string","maxLength":5000},
"phone":{"type":"string","maxLength":5000}}},
"financial_account":{"type":"string"},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"type":{"type":"string","enum":["financial_account","us_bank_account"]},
"us_bank_account":{"type":"object","properties":{"account_holder_type":{"type":"string","enum":["company","individual"]},
"account_number":{"type":"string","maxLength":5000},
"account_type":{"type":"string","enum":["checking","savings"]},
"financial_connections_account":{"type":"string","maxLength":5000},
"routing_number":{"type":"string","maxLength":5000}}}},
"required":["type"]},
"destination_payment_method_options":{"type":"object","properties":{"us_bank_account":{"anyOf":[{"type":"object","properties":{"network":{"type":"string","enum":["ach","us_domestic_wire"]}}},
{"type":"string","enum":[""]}]}}},
"end_user_details":{"type":"object","properties":{"ip_address":{"type":"string"},
"present":{"type":"boolean"}},
"required":["present"]},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"financial_account":{"type":"string"},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"statement_descriptor":{"type":"string","maxLength":5000}},
"required":["amount","currency","financial_account"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,cancelable,customer,destination_payment_method,financial_account",
        schema: super::schemas::TEST_HELPERS_TREASURY_OUTBOUND_PAYMENTS_FAIL,
        ..Output::NONE
    },
    example: "--amount 1 --currency text --financial-account text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetTreasuryOutboundPaymentsId",
    command: "treasury outbound-payments get",
    about: "Retrieves the details of an existing OutboundPayment by passing the unique OutboundPayment ID \
        from either the…",
    description: "Retrieves the details of an existing OutboundPayment by passing the unique OutboundPayment ID \
        from either the OutboundPayment creation request or OutboundPayment list.",
    method: Get,
    path: "/v1/treasury/outbound_payments/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::ID_4DA3794B, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,cancelable,customer,destination_payment_method,financial_account",
        schema: super::schemas::TEST_HELPERS_TREASURY_OUTBOUND_PAYMENTS_FAIL,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetTreasuryOutboundPayments",
    command: "treasury outbound-payments list",
    about: "Returns a list of OutboundPayments sent from the specified FinancialAccount",
    method: Get,
    path: "/v1/treasury/outbound_payments",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::FINANCIAL_ACCOUNT_E28B4FA1,
        &Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "Only return OutboundPayments sent to this customer",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                Text,
                "Only return OutboundPayments that have the given status: processing, failed, posted, returned, \
        or canceled",
            )
            .with(&[Values(&["canceled", "failed", "posted", "processing", "returned"])]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,amount,currency,cancelable,customer,destination_payment_method,financial_account",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"cancelable":{"type":"boolean"},
"created":{"type":"integer"},
"currency":{"type":"string"},
"customer":{"type":["string","null"]},
"description":{"type":["string","null"]},
"destination_payment_method":{"type":["string","null"]},
"destination_payment_method_details":{"type":["object","null"],
"properties":{"billing_details":{},
"financial_account":{},
"type":{"type":"string","enum":["financial_account","us_bank_account"]},
"us_bank_account":{}},
"required":["billing_details","type"]},
"end_user_details":{"type":["object","null"],
"properties":{"ip_address":{"type":["string","null"]},
"present":{"type":"boolean"}},
"required":["present"]},
"expected_arrival_date":{"type":"integer"},
"financial_account":{"type":"string"},
"hosted_regulatory_receipt_url":{"type":["string","null"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["treasury.outbound_payment"]},
"returned_details":{"type":["object","null"],
"properties":{"code":{"type":"string","enum":["account_closed","account_frozen","bank_account_restricted","bank_ownership_changed","declined","incorrect_account_holder_name","invalid_account_number","invalid_currency","no_account","other"]},
"transaction":{}},
"required":["code","transaction"]},
"statement_descriptor":{"type":"string"},
"status":{"type":"string","enum":["canceled","failed","posted","processing","returned"]},
"status_transitions":{"type":"object","properties":{"canceled_at":{"type":["integer","null"]},
"failed_at":{"type":["integer","null"]},
"posted_at":{"type":["integer","null"]},
"returned_at":{"type":["integer","null"]}}},
"transaction":{"anyOf":[{"type":"string"},
{"type":"object"}]}},
"required":["amount","cancelable","created","currency","expected_arrival_date","financial_account","id","livemode","metadata","object","statement_descriptor","status","status_transitions","transaction"]}},
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
    example: "--financial-account text",
    ..Operation::DEFAULT
};
