//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "charges",
    aliases: &[Alias::spelling("charge")],
    groups: &[&super::charges_dispute::GROUP, &super::charges_refunds::GROUP],
    operations: &[&CAPTURE, &CREATE, &GET, &LIST, &REFUND, &SEARCH, &UPDATE],
    ..Group::DEFAULT
};

pub static CAPTURE: Operation = Operation {
    id: "PostChargesChargeCapture",
    command: "charges capture",
    aliases: &[Alias::spelling("capture-charge")],
    about: "Capture the payment of an existing, uncaptured, charge",
    description: "Capture the payment of an existing, uncaptured, charge. This is the second half of the two-step \
        payment flow, where first you created a charge with the capture option set to false.\n\n\
        Uncaptured payments expire a set number of days after they are created (7 by default). If they \
        are not captured by that point in time, they will be marked as refunded and will no longer be \
        capturable.",
    method: Post,
    path: "/v1/charges/{charge}/capture",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CHARGE_85CF5D00,
        &Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "The amount to capture, which must be less than or equal to the original amount",
        ),
        &Flag::new(
            "application-fee",
            InBody("/application_fee"),
            Integer,
            "An application fee to add on to this charge",
        ),
        &Flag::new(
            "application-fee-amount",
            InBody("/application_fee_amount"),
            Integer,
            "An application fee amount to add on to this charge, which must be less than or equal to the \
        original amount",
        ),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "receipt-email",
            InBody("/receipt_email"),
            Text,
            "The email address to send this charge's receipt to",
        ),
        &super::flags::STATEMENT_DESCRIPTOR_81A90D3A,
        &super::flags::STATEMENT_DESCRIPTOR_SUFFIX_6B8C6E3A,
        &super::flags::TRANSFER_DATA_AMOUNT,
        &super::flags::TRANSFER_GROUP_48B1F91B,
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
                    name: "transfer_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"amount":{"type":"integer"},
"application_fee":{"type":"integer"},
"application_fee_amount":{"type":"integer"},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"receipt_email":{"type":"string"},
"statement_descriptor":{"type":"string","maxLength":22},
"statement_descriptor_suffix":{"type":"string","maxLength":22},
"transfer_data":{"type":"object","properties":{"amount":{"type":"integer"}}},
"transfer_group":{"type":"string"}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,receipt_email,amount_captured,amount_refunded,application_fee_amount",
        schema: super::schemas::CHARGES_CAPTURE,
        ..Output::NONE
    },
    waiter: Some(
        &Waiter {
            poll: Poll::Operation(
                &super::charges::GET,
                &[("charge", Source::Body("/id"))],
            ),
            state: "/status",
            success: &["succeeded"],
            failure: &["failed"],
            pending: &["pending"],
            ..Waiter::DEFAULT
        },
    ),
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostCharges",
    command: "charges create",
    about: "To charge a credit card or other payment source, you create a Charge object",
    description: "To charge a credit card or other payment source, you create a Charge object. If your API key is \
        in test mode, the supplied payment source (e.g., card) won’t actually be charged, although \
        everything else will occur as if in live mode. (Stripe assumes that the charge would have \
        completed successfully).",
    method: Post,
    path: "/v1/charges",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "Amount intended to be collected by this payment",
        ),
        &Flag::new("application-fee", InBody("/application_fee"), Integer, ""),
        &Flag::new(
            "application-fee-amount",
            InBody("/application_fee_amount"),
            Integer,
            "A fee in cents (or local equivalent) that will be applied to the charge and transferred to the \
        application owner's…",
        ),
        &Flag::new(
            "capture",
            InBody("/capture"),
            Boolean,
            "Whether to immediately capture the charge",
        ),
        &super::flags::CARD_8DB2D066,
        &super::flags::CARD_ADDRESS_CITY,
        &super::flags::CARD_ADDRESS_COUNTRY,
        &super::flags::CARD_ADDRESS_LINE1,
        &super::flags::CARD_ADDRESS_LINE2,
        &super::flags::CARD_ADDRESS_STATE,
        &super::flags::CARD_ADDRESS_ZIP,
        &super::flags::CARD_CVC,
        &super::flags::CARD_EXP_MONTH,
        &super::flags::CARD_EXP_YEAR,
        &super::flags::CARD_METADATA,
        &super::flags::CARD_NAME,
        &super::flags::CARD_NUMBER,
        &super::flags::CARD_OBJECT,
        &super::flags::CURRENCY_AF21D809,
        &Flag::new(
            "customer",
            InBody("/customer"),
            Text,
            "The ID of an existing customer that will be charged in this request",
        ),
        &Flag::new(
            "description",
            InBody("/description"),
            Text,
            "An arbitrary string which you can attach to a Charge object",
        ),
        &Flag::new("destination", InBody("/destination"), Text, ""),
        &Flag::new("destination.account", InBody("/destination/account"), Text, ""),
        &Flag::new("destination.amount", InBody("/destination/amount"), Integer, ""),
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &super::flags::ON_BEHALF_OF_E5337A3D,
        &super::flags::RADAR_OPTIONS_SESSION,
        &Flag::new(
            "receipt-email",
            InBody("/receipt_email"),
            Text,
            "The email address to which this charge's receipt will be sent",
        ),
        &super::flags::SHIPPING_ADDRESS_CITY,
        &super::flags::SHIPPING_ADDRESS_COUNTRY,
        &super::flags::SHIPPING_ADDRESS_LINE1,
        &super::flags::SHIPPING_ADDRESS_LINE2,
        &super::flags::SHIPPING_ADDRESS_POSTAL_CODE,
        &super::flags::SHIPPING_ADDRESS_STATE,
        &super::flags::SHIPPING_CARRIER,
        &super::flags::SHIPPING_NAME,
        &super::flags::SHIPPING_PHONE,
        &super::flags::SHIPPING_TRACKING_NUMBER,
        &super::flags::SOURCE_AD5E6FBA,
        &super::flags::STATEMENT_DESCRIPTOR_81A90D3A,
        &super::flags::STATEMENT_DESCRIPTOR_SUFFIX_6B8C6E3A,
        &super::flags::TRANSFER_DATA_AMOUNT,
        &super::flags::TRANSFER_DATA_DESTINATION,
        &super::flags::TRANSFER_GROUP_48B1F91B,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "card",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "destination",
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
                Part {
                    name: "radar_options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "shipping",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "transfer_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"amount":{"type":"integer"},
"application_fee":{"type":"integer"},
"application_fee_amount":{"type":"integer"},
"capture":{"type":"boolean"},
"card":{"anyOf":[{"type":"object","properties":{"address_city":{"type":"string","maxLength":5000},
"address_country":{"type":"string","maxLength":5000},
"address_line1":{"type":"string","maxLength":5000},
"address_line2":{"type":"string","maxLength":5000},
"address_state":{"type":"string","maxLength":5000},
"address_zip":{"type":"string","maxLength":5000},
"cvc":{"type":"string","maxLength":5000},
"exp_month":{"type":"integer"},
"exp_year":{"type":"integer"},
"metadata":{"type":"object","additionalProperties":{"type":"string"}},
"name":{"type":"string","maxLength":5000},
"number":{"type":"string","maxLength":5000},
"object":{"type":"string","enum":["card"],
"maxLength":5000}},
"required":["exp_month","exp_year","number"]},
{"type":"string","maxLength":5000}]},
"currency":{"type":"string"},
"customer":{"type":"string","maxLength":500},
"description":{"type":"string","maxLength":40000},
"destination":{"anyOf":[{"type":"object","properties":{"account":{"type":"string","maxLength":5000},
"amount":{"type":"integer"}},
"required":["account"]},
{"type":"string"}]},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]},
"on_behalf_of":{"type":"string","maxLength":5000},
"radar_options":{"type":"object","properties":{"session":{"type":"string","maxLength":5000}}},
"receipt_email":{"type":"string"},
"shipping":{"type":"object","properties":{"address":{"type":"object","properties":{"city":{"type":"string","maxLength":5000},
"country":{"type":"string","maxLength":5000},
"line1":{"type":"string","maxLength":5000},
"line2":{"type":"string","maxLength":5000},
"postal_code":{"type":"string","maxLength":5000},
"state":{"type":"string","maxLength":5000}}},
"carrier":{"type":"string","maxLength":5000},
"name":{"type":"string","maxLength":5000},
"phone":{"type":"string","maxLength":5000},
"tracking_number":{"type":"string","maxLength":5000}},
"required":["address","name"]},
"source":{"type":"string","maxLength":5000},
"statement_descriptor":{"type":"string","maxLength":22},
"statement_descriptor_suffix":{"type":"string","maxLength":22},
"transfer_data":{"type":"object","properties":{"amount":{"type":"integer"},
"destination":{"type":"string","maxLength":5000}},
"required":["destination"]},
"transfer_group":{"type":"string"}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,receipt_email,amount_captured,amount_refunded,application_fee_amount",
        schema: super::schemas::CHARGES_CAPTURE,
        ..Output::NONE
    },
    waiter: Some(
        &Waiter {
            poll: Poll::Operation(
                &super::charges::GET,
                &[("charge", Source::Body("/id"))],
            ),
            state: "/status",
            success: &["succeeded"],
            failure: &["failed"],
            pending: &["pending"],
            ..Waiter::DEFAULT
        },
    ),
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetChargesCharge",
    command: "charges get",
    about: "Retrieves the details of a charge that has previously been created",
    description: "Retrieves the details of a charge that has previously been created. Supply the unique charge ID \
        that was returned from your previous request, and Stripe will return the corresponding charge \
        information. The same information is returned when creating or refunding the charge.",
    method: Get,
    path: "/v1/charges/{charge}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::CHARGE_85CF5D00, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,receipt_email,amount_captured,amount_refunded,application_fee_amount",
        schema: super::schemas::CHARGES_CAPTURE,
        ..Output::NONE
    },
    waiter: Some(
        &Waiter {
            poll: Poll::Again,
            state: "/status",
            success: &["succeeded"],
            failure: &["failed"],
            pending: &["pending"],
            ..Waiter::DEFAULT
        },
    ),
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetCharges",
    command: "charges list",
    about: "Returns a list of charges you’ve previously created",
    description: "Returns a list of charges you’ve previously created. The charges are returned in sorted order, \
        with the most recent charges appearing first.",
    method: Get,
    path: "/v1/charges",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CREATED_4017E6CA,
        &Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "Only return charges for the customer specified by this customer ID",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::ENDING_BEFORE_6F5E8D48,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &Flag::new(
                "payment-intent",
                Query("payment_intent", Style::FORM),
                Text,
                "Only return charges that were created by the PaymentIntent specified by this PaymentIntent ID",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::STARTING_AFTER_E1F02050,
        &Flag::new(
                "transfer-group",
                Query("transfer_group", Style::FORM),
                Text,
                "Only return charges for this transfer group",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,amount,currency,receipt_email,amount_captured,amount_refunded,application_fee_amount",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"amount_captured":{"type":"integer"},
"amount_refunded":{"type":"integer"},
"application":{},
"application_fee":{},
"application_fee_amount":{"type":["integer","null"]},
"balance_transaction":{},
"billing_details":{"type":"object"},
"calculated_statement_descriptor":{"type":["string","null"]},
"captured":{"type":"boolean"},
"created":{"type":"integer"},
"currency":{"type":"string"},
"customer":{},
"description":{"type":["string","null"]},
"disputed":{"type":"boolean"},
"failure_balance_transaction":{},
"failure_code":{"type":["string","null"]},
"failure_message":{"type":["string","null"]},
"fraud_details":{"type":["object","null"]},
"id":{"type":"string"},
"invoice":{},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["charge"]},
"on_behalf_of":{},
"outcome":{"type":["object","null"]},
"paid":{"type":"boolean"},
"payment_intent":{},
"payment_method":{"type":["string","null"]},
"payment_method_details":{"type":["object","null"]},
"radar_options":{"type":"object"},
"receipt_email":{"type":["string","null"]},
"receipt_number":{"type":["string","null"]},
"receipt_url":{"type":["string","null"]},
"refunded":{"type":"boolean"},
"refunds":{"type":["object","null"]},
"review":{},
"shipping":{"type":["object","null"]},
"source_transfer":{},
"statement_descriptor":{"type":["string","null"]},
"statement_descriptor_suffix":{"type":["string","null"]},
"status":{"type":"string","enum":["failed","pending","succeeded"]},
"transfer":{},
"transfer_data":{"type":["object","null"]},
"transfer_group":{"type":["string","null"]}},
"required":["amount","amount_captured","amount_refunded","billing_details","captured","created","currency","disputed","id","livemode","metadata","object","paid","refunded","status"]}},
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

pub static REFUND: Operation = Operation {
    id: "PostChargesChargeRefund",
    command: "charges refund",
    aliases: &[Alias::spelling("refund-charge")],
    about: "When you create a new refund, you must specify a Charge or a PaymentIntent object on which to \
        create it",
    description: "When you create a new refund, you must specify a Charge or a PaymentIntent object on which to \
        create it.\n\n\
        Creating a new refund will refund a charge that has previously been created but not yet \
        refunded. Funds will be refunded to the credit or debit card that was originally charged.\n\n\
        You can optionally refund only part of a charge. You can do so multiple times, until the entire \
        charge has been refunded.\n\n\
        Once entirely refunded, a charge can’t be refunded again. This method will raise an error when \
        called on an already-refunded charge, or when trying to refund more money than is left on a \
        charge.",
    method: Post,
    path: "/v1/charges/{charge}/refund",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CHARGE_85CF5D00,
        &super::flags::AMOUNT_FEF76511,
        &super::flags::EXPAND_5D4B4118,
        &super::flags::INSTRUCTIONS_EMAIL,
        &super::flags::METADATA_2F571921,
        &super::flags::PAYMENT_INTENT,
        &super::flags::REASON_21237A2D,
        &super::flags::REFUND_APPLICATION_FEE,
        &super::flags::REVERSE_TRANSFER,
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
            schema: r#"{"type":"object","properties":{"amount":{"type":"integer"},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"instructions_email":{"type":"string"},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]},
"payment_intent":{"type":"string","maxLength":5000},
"reason":{"type":"string","enum":["duplicate","fraudulent","requested_by_customer"],
"maxLength":5000},
"refund_application_fee":{"type":"boolean"},
"reverse_transfer":{"type":"boolean"}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,receipt_email,amount_captured,amount_refunded,application_fee_amount",
        schema: super::schemas::CHARGES_CAPTURE,
        ..Output::NONE
    },
    waiter: Some(
        &Waiter {
            poll: Poll::Operation(
                &super::charges::GET,
                &[("charge", Source::Body("/id"))],
            ),
            state: "/status",
            success: &["succeeded"],
            failure: &["failed"],
            pending: &["pending"],
            ..Waiter::DEFAULT
        },
    ),
    example: "abc123",
    ..Operation::DEFAULT
};

pub static SEARCH: Operation = Operation {
    id: "GetChargesSearch",
    command: "charges search",
    aliases: &[Alias::spelling("get-search"), Alias::spelling("search-charge")],
    about: "Search for charges you’ve previously created using Stripe’s Search Query Language",
    description: "Search for charges you’ve previously created using Stripe’s Search Query Language. Don’t use \
        search in read-after-write flows where strict consistency is necessary. Under normal operating \
        conditions, data is searchable in less than a minute. Occasionally, propagation of new or \
        updated data can be up to an hour behind during outages. Search functionality is not available \
        to merchants in India.",
    method: Get,
    path: "/v1/charges/search",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::QUERY,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::PAGE,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,amount,currency,receipt_email,amount_captured,amount_refunded,application_fee_amount",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"amount_captured":{"type":"integer"},
"amount_refunded":{"type":"integer"},
"application":{},
"application_fee":{},
"application_fee_amount":{"type":["integer","null"]},
"balance_transaction":{},
"billing_details":{"type":"object"},
"calculated_statement_descriptor":{"type":["string","null"]},
"captured":{"type":"boolean"},
"created":{"type":"integer"},
"currency":{"type":"string"},
"customer":{},
"description":{"type":["string","null"]},
"disputed":{"type":"boolean"},
"failure_balance_transaction":{},
"failure_code":{"type":["string","null"]},
"failure_message":{"type":["string","null"]},
"fraud_details":{"type":["object","null"]},
"id":{"type":"string"},
"invoice":{},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"object":{"type":"string","enum":["charge"]},
"on_behalf_of":{},
"outcome":{"type":["object","null"]},
"paid":{"type":"boolean"},
"payment_intent":{},
"payment_method":{"type":["string","null"]},
"payment_method_details":{"type":["object","null"]},
"radar_options":{"type":"object"},
"receipt_email":{"type":["string","null"]},
"receipt_number":{"type":["string","null"]},
"receipt_url":{"type":["string","null"]},
"refunded":{"type":"boolean"},
"refunds":{"type":["object","null"]},
"review":{},
"shipping":{"type":["object","null"]},
"source_transfer":{},
"statement_descriptor":{"type":["string","null"]},
"statement_descriptor_suffix":{"type":["string","null"]},
"status":{"type":"string","enum":["failed","pending","succeeded"]},
"transfer":{},
"transfer_data":{"type":["object","null"]},
"transfer_group":{"type":["string","null"]}},
"required":["amount","amount_captured","amount_refunded","billing_details","captured","created","currency","disputed","id","livemode","metadata","object","paid","refunded","status"]}},
"has_more":{"type":"boolean"},
"next_page":{"type":["string","null"]},
"object":{"type":"string","enum":["search_result"]},
"total_count":{"type":"integer"},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}"#,
        ..Output::NONE
    },
    page: Some(
        &Page {
            next: Next::Cursor {
                parameter: "page",
                pointer: "/next_page",
            },
            size: Some("limit"),
            place: Place::Query,
        },
    ),
    example: "--query text",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostChargesCharge",
    command: "charges update",
    about: "Updates the specified charge by setting the values of the parameters passed",
    description: "Updates the specified charge by setting the values of the parameters passed. Any parameters not \
        provided will be left unchanged.",
    method: Post,
    path: "/v1/charges/{charge}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CHARGE_85CF5D00,
        &Flag::new(
            "customer",
            InBody("/customer"),
            Text,
            "The ID of an existing customer that will be associated with this request",
        ),
        &Flag::new(
            "description",
            InBody("/description"),
            Text,
            "An arbitrary string which you can attach to a charge object",
        ),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
                "fraud-details.user-report",
                InBody("/fraud_details/user_report"),
                Text,
                "",
            )
            .with(&[Values(&["", "fraudulent", "safe"])]),
        &super::flags::METADATA_2F571921,
        &Flag::new(
            "receipt-email",
            InBody("/receipt_email"),
            Text,
            "This is the email address that the receipt for this charge will be sent to",
        ),
        &super::flags::SHIPPING_ADDRESS_CITY,
        &super::flags::SHIPPING_ADDRESS_COUNTRY,
        &super::flags::SHIPPING_ADDRESS_LINE1,
        &super::flags::SHIPPING_ADDRESS_LINE2,
        &super::flags::SHIPPING_ADDRESS_POSTAL_CODE,
        &super::flags::SHIPPING_ADDRESS_STATE,
        &super::flags::SHIPPING_CARRIER,
        &super::flags::SHIPPING_NAME,
        &super::flags::SHIPPING_PHONE,
        &super::flags::SHIPPING_TRACKING_NUMBER,
        &super::flags::TRANSFER_GROUP_48B1F91B,
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
                    name: "fraud_details",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "shipping",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"customer":{"type":"string","maxLength":5000},
"description":{"type":"string","maxLength":40000},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"fraud_details":{"type":"object","properties":{"user_report":{"type":"string","enum":["","fraudulent","safe"],
"maxLength":5000}},
"required":["user_report"]},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]},
"receipt_email":{"type":"string","maxLength":5000},
"shipping":{"type":"object","properties":{"address":{"type":"object","properties":{"city":{"type":"string","maxLength":5000},
"country":{"type":"string","maxLength":5000},
"line1":{"type":"string","maxLength":5000},
"line2":{"type":"string","maxLength":5000},
"postal_code":{"type":"string","maxLength":5000},
"state":{"type":"string","maxLength":5000}}},
"carrier":{"type":"string","maxLength":5000},
"name":{"type":"string","maxLength":5000},
"phone":{"type":"string","maxLength":5000},
"tracking_number":{"type":"string","maxLength":5000}},
"required":["address","name"]},
"transfer_group":{"type":"string"}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,amount,currency,receipt_email,amount_captured,amount_refunded,application_fee_amount",
        schema: super::schemas::CHARGES_CAPTURE,
        ..Output::NONE
    },
    waiter: Some(
        &Waiter {
            poll: Poll::Operation(
                &super::charges::GET,
                &[("charge", Source::Path("charge"))],
            ),
            state: "/status",
            success: &["succeeded"],
            failure: &["failed"],
            pending: &["pending"],
            ..Waiter::DEFAULT
        },
    ),
    example: "abc123",
    ..Operation::DEFAULT
};
