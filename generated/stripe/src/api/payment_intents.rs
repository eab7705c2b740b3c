//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "payment-intents",
    aliases: &[Alias::spelling("payment-intent")],
    operations: &[
        &APPLY_CUSTOMER_BALANCE,
        &CANCEL,
        &CAPTURE,
        &CONFIRM,
        &CREATE,
        &GET,
        &INCREMENT_AUTHORIZATION,
        &LIST,
        &SEARCH,
        &UPDATE,
        &VERIFY_MICRODEPOSITS,
    ],
    ..Group::DEFAULT
};

pub static APPLY_CUSTOMER_BALANCE: Operation = Operation {
    id: "PostPaymentIntentsIntentApplyCustomerBalance",
    command: "payment-intents apply-customer-balance",
    about: "Manually reconcile the remaining amount for a customer_balance PaymentIntent",
    method: Post,
    path: "/v1/payment_intents/{intent}/apply_customer_balance",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("intent", Path("intent", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "Amount intended to be applied to this PaymentIntent from the customer’s cash balance",
        ),
        Flag::new(
            "currency",
            InBody("/currency"),
            Text,
            "Three-letter ISO currency code, in lowercase",
        ),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
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
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,cancellation_reason,capture_method,confirmation_method,setup_future_usage,amount,currency",
        schema: super::schemas::PAYMENT_INTENTS_APPLY_CUSTOMER_BALANCE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CANCEL: Operation = Operation {
    id: "PostPaymentIntentsIntentCancel",
    command: "payment-intents cancel",
    aliases: &[Alias::spelling("cancel-payment-intent")],
    about: "A PaymentIntent object can be canceled when it is in one of these statuses: \
        requires_payment_method, requires_capture…",
    description: "A PaymentIntent object can be canceled when it is in one of these statuses: \
        requires_payment_method, requires_capture, requires_confirmation, requires_action or, in rare \
        cases, processing.\n\n\
        Once canceled, no additional charges will be made by the PaymentIntent and any operations on \
        the PaymentIntent will fail with an error. For PaymentIntents with a status of \
        requires_capture, the remaining amount_capturable will automatically be refunded.\n\n\
        You cannot cancel the PaymentIntent for a Checkout Session. Expire the Checkout Session instead.",
    method: Post,
    path: "/v1/payment_intents/{intent}/cancel",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("intent", Path("intent", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
                "cancellation-reason",
                InBody("/cancellation_reason"),
                Text,
                "Reason for canceling this PaymentIntent",
            )
            .with(
                &[
                    Values(
                        &[
                            "abandoned",
                            "duplicate",
                            "fraudulent",
                            "requested_by_customer",
                        ],
                    ),
                    MaxLength(5000),
                ],
            ),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
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
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,cancellation_reason,capture_method,confirmation_method,setup_future_usage,amount,currency",
        schema: super::schemas::PAYMENT_INTENTS_APPLY_CUSTOMER_BALANCE,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CAPTURE: Operation = Operation {
    id: "PostPaymentIntentsIntentCapture",
    command: "payment-intents capture",
    aliases: &[Alias::spelling("capture-payment-intent")],
    about: "Capture the funds of an existing uncaptured PaymentIntent when its status is requires_capture",
    description: "Capture the funds of an existing uncaptured PaymentIntent when its status is requires_capture.\n\n\
        Uncaptured PaymentIntents will be canceled a set number of days after they are created (7 by \
        default).\n\n\
        Learn more about separate authorization and capture.",
    method: Post,
    path: "/v1/payment_intents/{intent}/capture",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("intent", Path("intent", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "amount-to-capture",
            InBody("/amount_to_capture"),
            Integer,
            "The amount to capture from the PaymentIntent, which must be less than or equal to the original \
        amount",
        ),
        Flag::new(
            "application-fee-amount",
            InBody("/application_fee_amount"),
            Integer,
            "The amount of the application fee (if any)",
        ),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new(
                "statement-descriptor",
                InBody("/statement_descriptor"),
                Text,
                "For non-card charges, you can use this value as the complete description that appears on your \
        customers’ statements",
            )
            .with(&[MaxLength(22)]),
        Flag::new(
                "statement-descriptor-suffix",
                InBody("/statement_descriptor_suffix"),
                Text,
                "Provides information about a card payment that customers see on their statements",
            )
            .with(&[MaxLength(22)]),
        Flag::new("transfer-data.amount", InBody("/transfer_data/amount"), Integer, ""),
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
                    name: "transfer_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,cancellation_reason,capture_method,confirmation_method,setup_future_usage,amount,currency",
        schema: super::schemas::PAYMENT_INTENTS_APPLY_CUSTOMER_BALANCE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CONFIRM: Operation = Operation {
    id: "PostPaymentIntentsIntentConfirm",
    command: "payment-intents confirm",
    aliases: &[Alias::spelling("confirm-payment-intent")],
    about: "Confirm that your customer intends to pay with current or provided payment method",
    description: "Confirm that your customer intends to pay with current or provided payment method. Upon \
        confirmation, the PaymentIntent will attempt to initiate a payment. If the selected payment \
        method requires additional authentication steps, the PaymentIntent will transition to the \
        requires_action status and suggest additional actions via next_action. If payment fails, the \
        PaymentIntent will transition to the requires_payment_method status. If payment succeeds, the \
        PaymentIntent will transition to the succeeded status (or requires_capture, if capture_method \
        is set to manual). If the confirmation_method is automatic, payment may be attempted using our \
        client SDKs and the PaymentIntent’s client_secret. After next_actions are handled by the \
        client, no additional confirmation is required to complete the payment. If the \
        confirmation_method is manual, all payment attempts must be initiated using a secret key. If \
        any actions are required for the payment, the PaymentIntent will return to the \
        requires_confirmation state after those actions are completed. Your server needs to then \
        explicitly re-confirm the PaymentIntent to initiate the next payment attempt. Read the expanded \
        documentation to learn more about manual confirmation.",
    method: Post,
    path: "/v1/payment_intents/{intent}/confirm",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("intent", Path("intent", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
                "capture-method",
                InBody("/capture_method"),
                Text,
                "Controls when the funds will be captured from the customer's account",
            )
            .with(&[Values(&["automatic", "automatic_async", "manual"])]),
        Flag::new(
                "client-secret",
                InBody("/client_secret"),
                Text,
                "The client secret of the PaymentIntent",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "error-on-requires-action",
            InBody("/error_on_requires_action"),
            Boolean,
            "Set to true to fail the payment attempt if the PaymentIntent transitions into requires_action",
        ),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
                "mandate",
                InBody("/mandate"),
                Text,
                "ID of the mandate to be used for this payment",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "mandate-data.customer-acceptance",
            InBody("/mandate_data/customer_acceptance"),
            Object,
            "",
        ),
        Flag::new(
            "off-session",
            InBody("/off_session"),
            OneOf(&[Boolean, Text]),
            "Set to true to indicate that the customer is not in your checkout flow during this payment \
        attempt",
        ),
        Flag::new(
                "payment-method",
                InBody("/payment_method"),
                Text,
                "ID of the payment method (a PaymentMethod, Card, or compatible Source object) to attach to this \
        PaymentIntent",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.acss-debit",
            InBody("/payment_method_data/acss_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.affirm",
            InBody("/payment_method_data/affirm"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.afterpay-clearpay",
            InBody("/payment_method_data/afterpay_clearpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.alipay",
            InBody("/payment_method_data/alipay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.au-becs-debit",
            InBody("/payment_method_data/au_becs_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.bacs-debit",
            InBody("/payment_method_data/bacs_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.bancontact",
            InBody("/payment_method_data/bancontact"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.billing-details",
            InBody("/payment_method_data/billing_details"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.blik",
            InBody("/payment_method_data/blik"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.boleto",
            InBody("/payment_method_data/boleto"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.cashapp",
            InBody("/payment_method_data/cashapp"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.customer-balance",
            InBody("/payment_method_data/customer_balance"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.eps",
            InBody("/payment_method_data/eps"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.fpx",
            InBody("/payment_method_data/fpx"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.giropay",
            InBody("/payment_method_data/giropay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.grabpay",
            InBody("/payment_method_data/grabpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.ideal",
            InBody("/payment_method_data/ideal"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.interac-present",
            InBody("/payment_method_data/interac_present"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.klarna",
            InBody("/payment_method_data/klarna"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.konbini",
            InBody("/payment_method_data/konbini"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.link",
            InBody("/payment_method_data/link"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.metadata",
            InBody("/payment_method_data/metadata"),
            Map(&Text),
            "",
        ),
        Flag::new(
            "payment-method-data.oxxo",
            InBody("/payment_method_data/oxxo"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.p24",
            InBody("/payment_method_data/p24"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.paynow",
            InBody("/payment_method_data/paynow"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.pix",
            InBody("/payment_method_data/pix"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.promptpay",
            InBody("/payment_method_data/promptpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.radar-options",
            InBody("/payment_method_data/radar_options"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.sepa-debit",
            InBody("/payment_method_data/sepa_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.sofort",
            InBody("/payment_method_data/sofort"),
            Object,
            "",
        ),
        Flag::new(
                "payment-method-data.type",
                InBody("/payment_method_data/type"),
                Text,
                "",
            )
            .with(
                &[
                    Values(
                        &[
                            "acss_debit",
                            "affirm",
                            "afterpay_clearpay",
                            "alipay",
                            "au_becs_debit",
                            "bacs_debit",
                            "bancontact",
                            "blik",
                            "boleto",
                            "cashapp",
                            "customer_balance",
                            "eps",
                            "fpx",
                            "giropay",
                            "grabpay",
                            "ideal",
                            "klarna",
                            "konbini",
                            "link",
                            "oxxo",
                            "p24",
                            "paynow",
                            "pix",
                            "promptpay",
                            "sepa_debit",
                            "sofort",
                            "us_bank_account",
                            "wechat_pay",
                        ],
                    ),
                ],
            ),
        Flag::new(
            "payment-method-data.us-bank-account",
            InBody("/payment_method_data/us_bank_account"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.wechat-pay",
            InBody("/payment_method_data/wechat_pay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-options.acss-debit",
            InBody("/payment_method_options/acss_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.affirm",
            InBody("/payment_method_options/affirm"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.afterpay-clearpay",
            InBody("/payment_method_options/afterpay_clearpay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.alipay",
            InBody("/payment_method_options/alipay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.au-becs-debit",
            InBody("/payment_method_options/au_becs_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.bacs-debit",
            InBody("/payment_method_options/bacs_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.bancontact",
            InBody("/payment_method_options/bancontact"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.blik",
            InBody("/payment_method_options/blik"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.boleto",
            InBody("/payment_method_options/boleto"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.card",
            InBody("/payment_method_options/card"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.card-present",
            InBody("/payment_method_options/card_present"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.cashapp",
            InBody("/payment_method_options/cashapp"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.customer-balance",
            InBody("/payment_method_options/customer_balance"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.eps",
            InBody("/payment_method_options/eps"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.fpx",
            InBody("/payment_method_options/fpx"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.giropay",
            InBody("/payment_method_options/giropay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.grabpay",
            InBody("/payment_method_options/grabpay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.ideal",
            InBody("/payment_method_options/ideal"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.interac-present",
            InBody("/payment_method_options/interac_present"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-options.klarna",
            InBody("/payment_method_options/klarna"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.konbini",
            InBody("/payment_method_options/konbini"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.link",
            InBody("/payment_method_options/link"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.oxxo",
            InBody("/payment_method_options/oxxo"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.p24",
            InBody("/payment_method_options/p24"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.paynow",
            InBody("/payment_method_options/paynow"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.pix",
            InBody("/payment_method_options/pix"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.promptpay",
            InBody("/payment_method_options/promptpay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.sepa-debit",
            InBody("/payment_method_options/sepa_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.sofort",
            InBody("/payment_method_options/sofort"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.us-bank-account",
            InBody("/payment_method_options/us_bank_account"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.wechat-pay",
            InBody("/payment_method_options/wechat_pay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-types",
            InBody("/payment_method_types"),
            List(&Text),
            "The list of payment method types (e.g. card) that this PaymentIntent is allowed to use",
        ),
        Flag::new("radar-options.session", InBody("/radar_options/session"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
            "receipt-email",
            InBody("/receipt_email"),
            Text,
            "Email address that the receipt for the resulting payment will be sent to",
        ),
        Flag::new(
            "return-url",
            InBody("/return_url"),
            Text,
            "The URL to redirect your customer back to after they authenticate or cancel their payment on \
        the payment method's app…",
        ),
        Flag::new(
                "setup-future-usage",
                InBody("/setup_future_usage"),
                Text,
                "Indicates that you intend to make future payments with this PaymentIntent's payment method",
            )
            .with(&[Values(&["", "off_session", "on_session"])]),
        Flag::new("shipping.address", InBody("/shipping/address"), Object, ""),
        Flag::new("shipping.carrier", InBody("/shipping/carrier"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.name", InBody("/shipping/name"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.phone", InBody("/shipping/phone"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping.tracking-number",
                InBody("/shipping/tracking_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "use-stripe-sdk",
            InBody("/use_stripe_sdk"),
            Boolean,
            "Set to true only when using manual confirmation and the iOS or Android SDKs to handle \
        additional authentication steps",
        ),
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
                    name: "mandate_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "off_session",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_types",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "radar_options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "receipt_email",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "shipping",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,cancellation_reason,capture_method,confirmation_method,setup_future_usage,amount,currency",
        schema: super::schemas::PAYMENT_INTENTS_APPLY_CUSTOMER_BALANCE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostPaymentIntents",
    command: "payment-intents create",
    about: "Creates a PaymentIntent object",
    description: "Creates a PaymentIntent object.\n\n\
        After the PaymentIntent is created, attach a payment method and confirm to continue the \
        payment. You can read more about the different payment flows available via the Payment Intents \
        API here.\n\n\
        When confirm=true is used during creation, it is equivalent to creating and confirming the \
        PaymentIntent in the same call. You may use any parameters available in the confirm API when \
        confirm=true is supplied.",
    method: Post,
    path: "/v1/payment_intents",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
                "amount",
                InBody("/amount"),
                Integer,
                "Amount intended to be collected by this PaymentIntent",
            )
            .required(),
        Flag::new(
                "currency",
                InBody("/currency"),
                Text,
                "Three-letter ISO currency code, in lowercase",
            )
            .required(),
        Flag::new(
            "application-fee-amount",
            InBody("/application_fee_amount"),
            Integer,
            "The amount of the application fee (if any)",
        ),
        Flag::new(
            "automatic-payment-methods.enabled",
            InBody("/automatic_payment_methods/enabled"),
            Boolean,
            "",
        ),
        Flag::new(
                "capture-method",
                InBody("/capture_method"),
                Text,
                "Controls when the funds will be captured from the customer's account",
            )
            .with(&[Values(&["automatic", "automatic_async", "manual"])]),
        Flag::new(
            "confirm-param",
            InBody("/confirm"),
            Boolean,
            "Set to true to attempt to confirm this PaymentIntent immediately (api: confirm)",
        ),
        Flag::new("confirmation-method", InBody("/confirmation_method"), Text, "")
            .with(&[Values(&["automatic", "manual"])]),
        Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "ID of the Customer this PaymentIntent belongs to, if one exists",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "description",
                InBody("/description"),
                Text,
                "An arbitrary string attached to the object",
            )
            .with(&[MaxLength(1000)]),
        Flag::new(
            "error-on-requires-action",
            InBody("/error_on_requires_action"),
            Boolean,
            "Set to true to fail the payment attempt if the PaymentIntent transitions into requires_action",
        ),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
                "mandate",
                InBody("/mandate"),
                Text,
                "ID of the mandate to be used for this payment",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "mandate-data.customer-acceptance",
            InBody("/mandate_data/customer_acceptance"),
            Object,
            "",
        ),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new(
            "off-session",
            InBody("/off_session"),
            OneOf(&[Boolean, Text]),
            "Set to true to indicate that the customer is not in your checkout flow during this payment \
        attempt",
        ),
        Flag::new(
            "on-behalf-of",
            InBody("/on_behalf_of"),
            Text,
            "The Stripe account ID for which these funds are intended",
        ),
        Flag::new(
                "payment-method",
                InBody("/payment_method"),
                Text,
                "ID of the payment method (a PaymentMethod, Card, or compatible Source object) to attach to this \
        PaymentIntent",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.acss-debit",
            InBody("/payment_method_data/acss_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.affirm",
            InBody("/payment_method_data/affirm"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.afterpay-clearpay",
            InBody("/payment_method_data/afterpay_clearpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.alipay",
            InBody("/payment_method_data/alipay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.au-becs-debit",
            InBody("/payment_method_data/au_becs_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.bacs-debit",
            InBody("/payment_method_data/bacs_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.bancontact",
            InBody("/payment_method_data/bancontact"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.billing-details",
            InBody("/payment_method_data/billing_details"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.blik",
            InBody("/payment_method_data/blik"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.boleto",
            InBody("/payment_method_data/boleto"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.cashapp",
            InBody("/payment_method_data/cashapp"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.customer-balance",
            InBody("/payment_method_data/customer_balance"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.eps",
            InBody("/payment_method_data/eps"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.fpx",
            InBody("/payment_method_data/fpx"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.giropay",
            InBody("/payment_method_data/giropay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.grabpay",
            InBody("/payment_method_data/grabpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.ideal",
            InBody("/payment_method_data/ideal"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.interac-present",
            InBody("/payment_method_data/interac_present"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.klarna",
            InBody("/payment_method_data/klarna"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.konbini",
            InBody("/payment_method_data/konbini"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.link",
            InBody("/payment_method_data/link"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.metadata",
            InBody("/payment_method_data/metadata"),
            Map(&Text),
            "",
        ),
        Flag::new(
            "payment-method-data.oxxo",
            InBody("/payment_method_data/oxxo"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.p24",
            InBody("/payment_method_data/p24"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.paynow",
            InBody("/payment_method_data/paynow"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.pix",
            InBody("/payment_method_data/pix"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.promptpay",
            InBody("/payment_method_data/promptpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.radar-options",
            InBody("/payment_method_data/radar_options"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.sepa-debit",
            InBody("/payment_method_data/sepa_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.sofort",
            InBody("/payment_method_data/sofort"),
            Object,
            "",
        ),
        Flag::new(
                "payment-method-data.type",
                InBody("/payment_method_data/type"),
                Text,
                "",
            )
            .with(
                &[
                    Values(
                        &[
                            "acss_debit",
                            "affirm",
                            "afterpay_clearpay",
                            "alipay",
                            "au_becs_debit",
                            "bacs_debit",
                            "bancontact",
                            "blik",
                            "boleto",
                            "cashapp",
                            "customer_balance",
                            "eps",
                            "fpx",
                            "giropay",
                            "grabpay",
                            "ideal",
                            "klarna",
                            "konbini",
                            "link",
                            "oxxo",
                            "p24",
                            "paynow",
                            "pix",
                            "promptpay",
                            "sepa_debit",
                            "sofort",
                            "us_bank_account",
                            "wechat_pay",
                        ],
                    ),
                ],
            ),
        Flag::new(
            "payment-method-data.us-bank-account",
            InBody("/payment_method_data/us_bank_account"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.wechat-pay",
            InBody("/payment_method_data/wechat_pay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-options.acss-debit",
            InBody("/payment_method_options/acss_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.affirm",
            InBody("/payment_method_options/affirm"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.afterpay-clearpay",
            InBody("/payment_method_options/afterpay_clearpay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.alipay",
            InBody("/payment_method_options/alipay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.au-becs-debit",
            InBody("/payment_method_options/au_becs_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.bacs-debit",
            InBody("/payment_method_options/bacs_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.bancontact",
            InBody("/payment_method_options/bancontact"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.blik",
            InBody("/payment_method_options/blik"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.boleto",
            InBody("/payment_method_options/boleto"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.card",
            InBody("/payment_method_options/card"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.card-present",
            InBody("/payment_method_options/card_present"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.cashapp",
            InBody("/payment_method_options/cashapp"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.customer-balance",
            InBody("/payment_method_options/customer_balance"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.eps",
            InBody("/payment_method_options/eps"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.fpx",
            InBody("/payment_method_options/fpx"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.giropay",
            InBody("/payment_method_options/giropay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.grabpay",
            InBody("/payment_method_options/grabpay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.ideal",
            InBody("/payment_method_options/ideal"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.interac-present",
            InBody("/payment_method_options/interac_present"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-options.klarna",
            InBody("/payment_method_options/klarna"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.konbini",
            InBody("/payment_method_options/konbini"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.link",
            InBody("/payment_method_options/link"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.oxxo",
            InBody("/payment_method_options/oxxo"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.p24",
            InBody("/payment_method_options/p24"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.paynow",
            InBody("/payment_method_options/paynow"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.pix",
            InBody("/payment_method_options/pix"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.promptpay",
            InBody("/payment_method_options/promptpay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.sepa-debit",
            InBody("/payment_method_options/sepa_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.sofort",
            InBody("/payment_method_options/sofort"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.us-bank-account",
            InBody("/payment_method_options/us_bank_account"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.wechat-pay",
            InBody("/payment_method_options/wechat_pay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-types",
            InBody("/payment_method_types"),
            List(&Text),
            "The list of payment method types (e.g. card) that this PaymentIntent is allowed to use",
        ),
        Flag::new("radar-options.session", InBody("/radar_options/session"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
            "receipt-email",
            InBody("/receipt_email"),
            Text,
            "Email address that the receipt for the resulting payment will be sent to",
        ),
        Flag::new(
            "return-url",
            InBody("/return_url"),
            Text,
            "The URL to redirect your customer back to after they authenticate or cancel their payment on \
        the payment method's app…",
        ),
        Flag::new(
                "setup-future-usage",
                InBody("/setup_future_usage"),
                Text,
                "Indicates that you intend to make future payments with this PaymentIntent's payment method",
            )
            .with(&[Values(&["off_session", "on_session"])]),
        Flag::new("shipping.address", InBody("/shipping/address"), Object, ""),
        Flag::new("shipping.carrier", InBody("/shipping/carrier"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.name", InBody("/shipping/name"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.phone", InBody("/shipping/phone"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping.tracking-number",
                InBody("/shipping/tracking_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "statement-descriptor",
                InBody("/statement_descriptor"),
                Text,
                "For non-card charges, you can use this value as the complete description that appears on your \
        customers’ statements",
            )
            .with(&[MaxLength(22)]),
        Flag::new(
                "statement-descriptor-suffix",
                InBody("/statement_descriptor_suffix"),
                Text,
                "Provides information about a card payment that customers see on their statements",
            )
            .with(&[MaxLength(22)]),
        Flag::new("transfer-data.amount", InBody("/transfer_data/amount"), Integer, ""),
        Flag::new(
            "transfer-data.destination",
            InBody("/transfer_data/destination"),
            Text,
            "",
        ),
        Flag::new(
            "transfer-group",
            InBody("/transfer_group"),
            Text,
            "A string that identifies the resulting payment as part of a group",
        ),
        Flag::new(
            "use-stripe-sdk",
            InBody("/use_stripe_sdk"),
            Boolean,
            "Set to true only when using manual confirmation and the iOS or Android SDKs to handle \
        additional authentication steps",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: true,
            parts: &[
                Part {
                    name: "automatic_payment_methods",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "mandate_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "metadata",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "off_session",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_types",
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
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,cancellation_reason,capture_method,confirmation_method,setup_future_usage,amount,currency",
        schema: super::schemas::PAYMENT_INTENTS_APPLY_CUSTOMER_BALANCE,
        ..Output::NONE
    },
    example: "--amount 1 --currency text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetPaymentIntentsIntent",
    command: "payment-intents get",
    about: "Retrieves the details of a PaymentIntent that has previously been created",
    description: "Retrieves the details of a PaymentIntent that has previously been created.\n\n\
        Client-side retrieval using a publishable key is allowed when the client_secret is provided in \
        the query string.\n\n\
        When retrieved with a publishable key, only a subset of properties will be returned. Please \
        refer to the payment intent object reference for more details.",
    method: Get,
    path: "/v1/payment_intents/{intent}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("intent", Path("intent", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
                "client-secret",
                Query("client_secret", Style::FORM),
                Text,
                "The client secret of the PaymentIntent",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,status,cancellation_reason,capture_method,confirmation_method,setup_future_usage,amount,currency",
        schema: super::schemas::PAYMENT_INTENTS_APPLY_CUSTOMER_BALANCE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static INCREMENT_AUTHORIZATION: Operation = Operation {
    id: "PostPaymentIntentsIntentIncrementAuthorization",
    command: "payment-intents increment-authorization",
    about: "Perform an incremental authorization on an eligible PaymentIntent",
    description: "Perform an incremental authorization on an eligible PaymentIntent. To be eligible, the \
        PaymentIntent’s status must be requires_capture and incremental_authorization_supported must be \
        true.\n\n\
        Incremental authorizations attempt to increase the authorized amount on your customer’s card to \
        the new, higher amount provided. As with the initial authorization, incremental authorizations \
        may be declined. A single PaymentIntent can call this endpoint multiple times to further \
        increase the authorized amount.\n\n\
        If the incremental authorization succeeds, the PaymentIntent object is returned with the \
        updated amount. If the incremental authorization fails, a card_declined error is returned, and \
        no fields on the PaymentIntent or Charge are updated. The PaymentIntent object remains \
        capturable for the previously authorized amount.\n\n\
        Each PaymentIntent can have a maximum of 10 incremental authorization attempts, including \
        declines. Once captured, a PaymentIntent can no longer be incremented.\n\n\
        Learn more about incremental authorizations.",
    method: Post,
    path: "/v1/payment_intents/{intent}/increment_authorization",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("intent", Path("intent", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
                "amount",
                InBody("/amount"),
                Integer,
                "The updated total amount you intend to collect from the cardholder",
            )
            .required(),
        Flag::new(
            "application-fee-amount",
            InBody("/application_fee_amount"),
            Integer,
            "The amount of the application fee (if any)",
        ),
        Flag::new(
                "description",
                InBody("/description"),
                Text,
                "An arbitrary string attached to the object",
            )
            .with(&[MaxLength(1000)]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new(
                "statement-descriptor",
                InBody("/statement_descriptor"),
                Text,
                "For non-card charges, you can use this value as the complete description that appears on your \
        customers’ statements",
            )
            .with(&[MaxLength(22)]),
        Flag::new("transfer-data.amount", InBody("/transfer_data/amount"), Integer, ""),
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
                    name: "transfer_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,cancellation_reason,capture_method,confirmation_method,setup_future_usage,amount,currency",
        schema: super::schemas::PAYMENT_INTENTS_APPLY_CUSTOMER_BALANCE,
        ..Output::NONE
    },
    example: "abc123 --amount 1",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetPaymentIntents",
    command: "payment-intents list",
    about: "Returns a list of PaymentIntents",
    method: Get,
    path: "/v1/payment_intents",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new(
            "created",
            Query("created", Style::DEEP_OBJECT),
            OneOf(&[Object, Integer]),
            "A filter on the list, based on the object created field",
        ),
        Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "Only return PaymentIntents for the customer specified by this customer ID",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "ending-before",
                Query("ending_before", Style::FORM),
                Text,
                "A cursor for use in pagination",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "limit-param",
            Query("limit", Style::FORM),
            Integer,
            "A limit on the number of objects to be returned (api: limit)",
        ),
        Flag::new(
                "starting-after",
                Query("starting_after", Style::FORM),
                Text,
                "A cursor for use in pagination",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,cancellation_reason,capture_method,confirmation_method,setup_future_usage,amount,currency",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"amount_capturable":{"type":"integer"},
"amount_details":{"type":"object"},
"amount_received":{"type":"integer"},
"application":{},
"application_fee_amount":{"type":["integer","null"]},
"automatic_payment_methods":{"type":["object","null"]},
"canceled_at":{"type":["integer","null"]},
"cancellation_reason":{"type":["string","null"],
"enum":["abandoned","automatic","duplicate","failed_invoice","fraudulent","requested_by_customer","void_invoice"]},
"capture_method":{"type":"string","enum":["automatic","automatic_async","manual"]},
"client_secret":{"type":["string","null"]},
"confirmation_method":{"type":"string","enum":["automatic","manual"]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"customer":{},
"description":{"type":["string","null"]},
"id":{"type":"string"},
"invoice":{},
"last_payment_error":{"type":["object","null"]},
"latest_charge":{},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"next_action":{"type":["object","null"]},
"object":{"type":"string","enum":["payment_intent"]},
"on_behalf_of":{},
"payment_method":{},
"payment_method_options":{"type":["object","null"]},
"payment_method_types":{"type":"array"},
"processing":{"type":["object","null"]},
"receipt_email":{"type":["string","null"]},
"review":{},
"setup_future_usage":{"type":["string","null"],
"enum":["off_session","on_session"]},
"shipping":{"type":["object","null"]},
"statement_descriptor":{"type":["string","null"]},
"statement_descriptor_suffix":{"type":["string","null"]},
"status":{"type":"string","enum":["canceled","processing","requires_action","requires_capture","requires_confirmation","requires_payment_method","succeeded"]},
"transfer_data":{"type":["object","null"]},
"transfer_group":{"type":["string","null"]}},
"required":["amount","capture_method","confirmation_method","created","currency","id","livemode","object","payment_method_types","status"]}},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}"#,
    },
    page: Some(
        &Page {
            next: Next::LastItem {
                parameter: "starting_after",
                field: "/id",
                more: "/has_more",
            },
            size: Some("limit"),
        },
    ),
    ..Operation::DEFAULT
};

pub static SEARCH: Operation = Operation {
    id: "GetPaymentIntentsSearch",
    command: "payment-intents search",
    aliases: &[Alias::spelling("get-search"), Alias::spelling("search-payment-intent")],
    about: "Search for PaymentIntents you’ve previously created using Stripe’s Search Query Language",
    description: "Search for PaymentIntents you’ve previously created using Stripe’s Search Query Language. Don’t \
        use search in read-after-write flows where strict consistency is necessary. Under normal \
        operating conditions, data is searchable in less than a minute. Occasionally, propagation of \
        new or updated data can be up to an hour behind during outages. Search functionality is not \
        available to merchants in India.",
    method: Get,
    path: "/v1/payment_intents/search",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("query", Query("query", Style::FORM), Text, "The search query string")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            Query("expand", Style::DEEP_OBJECT),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "limit-param",
            Query("limit", Style::FORM),
            Integer,
            "A limit on the number of objects to be returned (api: limit)",
        ),
        Flag::new(
                "page",
                Query("page", Style::FORM),
                Text,
                "A cursor for pagination across multiple pages of results",
            )
            .with(&[MaxLength(5000)]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,status,cancellation_reason,capture_method,confirmation_method,setup_future_usage,amount,currency",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount":{"type":"integer"},
"amount_capturable":{"type":"integer"},
"amount_details":{"type":"object"},
"amount_received":{"type":"integer"},
"application":{},
"application_fee_amount":{"type":["integer","null"]},
"automatic_payment_methods":{"type":["object","null"]},
"canceled_at":{"type":["integer","null"]},
"cancellation_reason":{"type":["string","null"],
"enum":["abandoned","automatic","duplicate","failed_invoice","fraudulent","requested_by_customer","void_invoice"]},
"capture_method":{"type":"string","enum":["automatic","automatic_async","manual"]},
"client_secret":{"type":["string","null"]},
"confirmation_method":{"type":"string","enum":["automatic","manual"]},
"created":{"type":"integer"},
"currency":{"type":"string"},
"customer":{},
"description":{"type":["string","null"]},
"id":{"type":"string"},
"invoice":{},
"last_payment_error":{"type":["object","null"]},
"latest_charge":{},
"livemode":{"type":"boolean"},
"metadata":{"type":"object"},
"next_action":{"type":["object","null"]},
"object":{"type":"string","enum":["payment_intent"]},
"on_behalf_of":{},
"payment_method":{},
"payment_method_options":{"type":["object","null"]},
"payment_method_types":{"type":"array"},
"processing":{"type":["object","null"]},
"receipt_email":{"type":["string","null"]},
"review":{},
"setup_future_usage":{"type":["string","null"],
"enum":["off_session","on_session"]},
"shipping":{"type":["object","null"]},
"statement_descriptor":{"type":["string","null"]},
"statement_descriptor_suffix":{"type":["string","null"]},
"status":{"type":"string","enum":["canceled","processing","requires_action","requires_capture","requires_confirmation","requires_payment_method","succeeded"]},
"transfer_data":{"type":["object","null"]},
"transfer_group":{"type":["string","null"]}},
"required":["amount","capture_method","confirmation_method","created","currency","id","livemode","object","payment_method_types","status"]}},
"has_more":{"type":"boolean"},
"next_page":{"type":["string","null"]},
"object":{"type":"string","enum":["search_result"]},
"total_count":{"type":"integer"},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}"#,
    },
    page: Some(
        &Page {
            next: Next::Cursor {
                parameter: "page",
                pointer: "/next_page",
            },
            size: Some("limit"),
        },
    ),
    example: "--query text",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "PostPaymentIntentsIntent",
    command: "payment-intents update",
    about: "Updates properties on a PaymentIntent object without confirming",
    description: "Updates properties on a PaymentIntent object without confirming.\n\n\
        Depending on which properties you update, you may need to confirm the PaymentIntent again. For \
        example, updating the payment_method will always require you to confirm the PaymentIntent \
        again. If you prefer to update and confirm at the same time, we recommend updating properties \
        via the confirm API instead.",
    method: Post,
    path: "/v1/payment_intents/{intent}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("intent", Path("intent", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "Amount intended to be collected by this PaymentIntent",
        ),
        Flag::new(
            "application-fee-amount",
            InBody("/application_fee_amount"),
            Integer,
            "The amount of the application fee (if any)",
        ),
        Flag::new(
                "capture-method",
                InBody("/capture_method"),
                Text,
                "Controls when the funds will be captured from the customer's account",
            )
            .with(&[Values(&["automatic", "automatic_async", "manual"])]),
        Flag::new(
            "currency",
            InBody("/currency"),
            Text,
            "Three-letter ISO currency code, in lowercase",
        ),
        Flag::new(
                "customer",
                InBody("/customer"),
                Text,
                "ID of the Customer this PaymentIntent belongs to, if one exists",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "description",
                InBody("/description"),
                Text,
                "An arbitrary string attached to the object",
            )
            .with(&[MaxLength(1000)]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
        Flag::new(
            "metadata",
            InBody("/metadata"),
            Map(&Text),
            "Set of key-value pairs that you can attach to an object",
        ),
        Flag::new(
                "payment-method",
                InBody("/payment_method"),
                Text,
                "ID of the payment method (a PaymentMethod, Card, or compatible Source object) to attach to this \
        PaymentIntent",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "payment-method-data.acss-debit",
            InBody("/payment_method_data/acss_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.affirm",
            InBody("/payment_method_data/affirm"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.afterpay-clearpay",
            InBody("/payment_method_data/afterpay_clearpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.alipay",
            InBody("/payment_method_data/alipay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.au-becs-debit",
            InBody("/payment_method_data/au_becs_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.bacs-debit",
            InBody("/payment_method_data/bacs_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.bancontact",
            InBody("/payment_method_data/bancontact"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.billing-details",
            InBody("/payment_method_data/billing_details"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.blik",
            InBody("/payment_method_data/blik"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.boleto",
            InBody("/payment_method_data/boleto"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.cashapp",
            InBody("/payment_method_data/cashapp"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.customer-balance",
            InBody("/payment_method_data/customer_balance"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.eps",
            InBody("/payment_method_data/eps"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.fpx",
            InBody("/payment_method_data/fpx"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.giropay",
            InBody("/payment_method_data/giropay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.grabpay",
            InBody("/payment_method_data/grabpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.ideal",
            InBody("/payment_method_data/ideal"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.interac-present",
            InBody("/payment_method_data/interac_present"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.klarna",
            InBody("/payment_method_data/klarna"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.konbini",
            InBody("/payment_method_data/konbini"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.link",
            InBody("/payment_method_data/link"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.metadata",
            InBody("/payment_method_data/metadata"),
            Map(&Text),
            "",
        ),
        Flag::new(
            "payment-method-data.oxxo",
            InBody("/payment_method_data/oxxo"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.p24",
            InBody("/payment_method_data/p24"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.paynow",
            InBody("/payment_method_data/paynow"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.pix",
            InBody("/payment_method_data/pix"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.promptpay",
            InBody("/payment_method_data/promptpay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-data.radar-options",
            InBody("/payment_method_data/radar_options"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.sepa-debit",
            InBody("/payment_method_data/sepa_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.sofort",
            InBody("/payment_method_data/sofort"),
            Object,
            "",
        ),
        Flag::new(
                "payment-method-data.type",
                InBody("/payment_method_data/type"),
                Text,
                "",
            )
            .with(
                &[
                    Values(
                        &[
                            "acss_debit",
                            "affirm",
                            "afterpay_clearpay",
                            "alipay",
                            "au_becs_debit",
                            "bacs_debit",
                            "bancontact",
                            "blik",
                            "boleto",
                            "cashapp",
                            "customer_balance",
                            "eps",
                            "fpx",
                            "giropay",
                            "grabpay",
                            "ideal",
                            "klarna",
                            "konbini",
                            "link",
                            "oxxo",
                            "p24",
                            "paynow",
                            "pix",
                            "promptpay",
                            "sepa_debit",
                            "sofort",
                            "us_bank_account",
                            "wechat_pay",
                        ],
                    ),
                ],
            ),
        Flag::new(
            "payment-method-data.us-bank-account",
            InBody("/payment_method_data/us_bank_account"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-data.wechat-pay",
            InBody("/payment_method_data/wechat_pay"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-options.acss-debit",
            InBody("/payment_method_options/acss_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.affirm",
            InBody("/payment_method_options/affirm"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.afterpay-clearpay",
            InBody("/payment_method_options/afterpay_clearpay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.alipay",
            InBody("/payment_method_options/alipay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.au-becs-debit",
            InBody("/payment_method_options/au_becs_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.bacs-debit",
            InBody("/payment_method_options/bacs_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.bancontact",
            InBody("/payment_method_options/bancontact"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.blik",
            InBody("/payment_method_options/blik"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.boleto",
            InBody("/payment_method_options/boleto"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.card",
            InBody("/payment_method_options/card"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.card-present",
            InBody("/payment_method_options/card_present"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.cashapp",
            InBody("/payment_method_options/cashapp"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.customer-balance",
            InBody("/payment_method_options/customer_balance"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.eps",
            InBody("/payment_method_options/eps"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.fpx",
            InBody("/payment_method_options/fpx"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.giropay",
            InBody("/payment_method_options/giropay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.grabpay",
            InBody("/payment_method_options/grabpay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.ideal",
            InBody("/payment_method_options/ideal"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.interac-present",
            InBody("/payment_method_options/interac_present"),
            Map(&Any),
            "",
        ),
        Flag::new(
            "payment-method-options.klarna",
            InBody("/payment_method_options/klarna"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.konbini",
            InBody("/payment_method_options/konbini"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.link",
            InBody("/payment_method_options/link"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.oxxo",
            InBody("/payment_method_options/oxxo"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.p24",
            InBody("/payment_method_options/p24"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.paynow",
            InBody("/payment_method_options/paynow"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.pix",
            InBody("/payment_method_options/pix"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.promptpay",
            InBody("/payment_method_options/promptpay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.sepa-debit",
            InBody("/payment_method_options/sepa_debit"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.sofort",
            InBody("/payment_method_options/sofort"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.us-bank-account",
            InBody("/payment_method_options/us_bank_account"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-options.wechat-pay",
            InBody("/payment_method_options/wechat_pay"),
            Object,
            "",
        ),
        Flag::new(
            "payment-method-types",
            InBody("/payment_method_types"),
            List(&Text),
            "The list of payment method types (e.g. card) that this PaymentIntent is allowed to use",
        ),
        Flag::new(
            "receipt-email",
            InBody("/receipt_email"),
            Text,
            "Email address that the receipt for the resulting payment will be sent to",
        ),
        Flag::new(
                "setup-future-usage",
                InBody("/setup_future_usage"),
                Text,
                "Indicates that you intend to make future payments with this PaymentIntent's payment method",
            )
            .with(&[Values(&["", "off_session", "on_session"])]),
        Flag::new("shipping.address", InBody("/shipping/address"), Object, ""),
        Flag::new("shipping.carrier", InBody("/shipping/carrier"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.name", InBody("/shipping/name"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new("shipping.phone", InBody("/shipping/phone"), Text, "")
            .with(&[MaxLength(5000)]),
        Flag::new(
                "shipping.tracking-number",
                InBody("/shipping/tracking_number"),
                Text,
                "",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "statement-descriptor",
                InBody("/statement_descriptor"),
                Text,
                "For non-card charges, you can use this value as the complete description that appears on your \
        customers’ statements",
            )
            .with(&[MaxLength(22)]),
        Flag::new(
                "statement-descriptor-suffix",
                InBody("/statement_descriptor_suffix"),
                Text,
                "Provides information about a card payment that customers see on their statements",
            )
            .with(&[MaxLength(22)]),
        Flag::new("transfer-data.amount", InBody("/transfer_data/amount"), Integer, ""),
        Flag::new(
            "transfer-group",
            InBody("/transfer_group"),
            Text,
            "A string that identifies the resulting payment as part of a group",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "application_fee_amount",
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
                    name: "payment_method_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_options",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "payment_method_types",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "receipt_email",
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
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,cancellation_reason,capture_method,confirmation_method,setup_future_usage,amount,currency",
        schema: super::schemas::PAYMENT_INTENTS_APPLY_CUSTOMER_BALANCE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static VERIFY_MICRODEPOSITS: Operation = Operation {
    id: "PostPaymentIntentsIntentVerifyMicrodeposits",
    command: "payment-intents verify-microdeposits",
    about: "Verifies microdeposits on a PaymentIntent object",
    method: Post,
    path: "/v1/payment_intents/{intent}/verify_microdeposits",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        Flag::new("intent", Path("intent", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        Flag::new(
            "amounts",
            InBody("/amounts"),
            List(&Integer),
            "Two positive integers, in cents, equal to the values of the microdeposits sent to the bank \
        account",
        ),
        Flag::new(
                "client-secret",
                InBody("/client_secret"),
                Text,
                "The client secret of the PaymentIntent",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
                "descriptor-code",
                InBody("/descriptor_code"),
                Text,
                "A six-character code starting with SM present in the microdeposit sent to the bank account",
            )
            .with(&[MaxLength(5000)]),
        Flag::new(
            "expand",
            InBody("/expand"),
            List(&Text),
            "Specifies which fields in the response should be expanded",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "amounts",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            alternatives: &[],
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,status,cancellation_reason,capture_method,confirmation_method,setup_future_usage,amount,currency",
        schema: super::schemas::PAYMENT_INTENTS_APPLY_CUSTOMER_BALANCE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
