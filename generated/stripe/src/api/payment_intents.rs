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
        &super::flags::INTENT,
        &Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "Amount intended to be applied to this PaymentIntent from the customer’s cash balance",
        ),
        &super::flags::CURRENCY_0E9B380D,
        &super::flags::EXPAND_BBF708B9,
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
        &super::flags::INTENT,
        &Flag::new(
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
        &super::flags::EXPAND_BBF708B9,
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
        &super::flags::INTENT,
        &Flag::new(
            "amount-to-capture",
            InBody("/amount_to_capture"),
            Integer,
            "The amount to capture from the PaymentIntent, which must be less than or equal to the original \
        amount",
        ),
        &super::flags::APPLICATION_FEE_AMOUNT_2F5F41A7,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::METADATA_1037CB5E,
        &super::flags::STATEMENT_DESCRIPTOR_F9C2D62F,
        &super::flags::STATEMENT_DESCRIPTOR_SUFFIX_A679D014,
        &super::flags::TRANSFER_DATA_AMOUNT,
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
        &super::flags::INTENT,
        &super::flags::CAPTURE_METHOD,
        &super::flags::CLIENT_SECRET_13D44620,
        &super::flags::ERROR_ON_REQUIRES_ACTION,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::MANDATE,
        &super::flags::MANDATE_DATA_CUSTOMER_ACCEPTANCE,
        &super::flags::OFF_SESSION_40D780F2,
        &super::flags::PAYMENT_METHOD_F4B7A82F,
        &super::flags::PAYMENT_METHOD_DATA_ACSS_DEBIT,
        &super::flags::PAYMENT_METHOD_DATA_AFFIRM,
        &super::flags::PAYMENT_METHOD_DATA_AFTERPAY_CLEARPAY,
        &super::flags::PAYMENT_METHOD_DATA_ALIPAY,
        &super::flags::PAYMENT_METHOD_DATA_AU_BECS_DEBIT,
        &super::flags::PAYMENT_METHOD_DATA_BACS_DEBIT,
        &super::flags::PAYMENT_METHOD_DATA_BANCONTACT,
        &super::flags::PAYMENT_METHOD_DATA_BILLING_DETAILS,
        &super::flags::PAYMENT_METHOD_DATA_BLIK,
        &super::flags::PAYMENT_METHOD_DATA_BOLETO,
        &super::flags::PAYMENT_METHOD_DATA_CASHAPP,
        &super::flags::PAYMENT_METHOD_DATA_CUSTOMER_BALANCE,
        &super::flags::PAYMENT_METHOD_DATA_EPS,
        &super::flags::PAYMENT_METHOD_DATA_FPX,
        &super::flags::PAYMENT_METHOD_DATA_GIROPAY,
        &super::flags::PAYMENT_METHOD_DATA_GRABPAY,
        &super::flags::PAYMENT_METHOD_DATA_IDEAL,
        &super::flags::PAYMENT_METHOD_DATA_INTERAC_PRESENT,
        &super::flags::PAYMENT_METHOD_DATA_KLARNA,
        &super::flags::PAYMENT_METHOD_DATA_KONBINI,
        &super::flags::PAYMENT_METHOD_DATA_LINK,
        &super::flags::PAYMENT_METHOD_DATA_METADATA,
        &super::flags::PAYMENT_METHOD_DATA_OXXO,
        &super::flags::PAYMENT_METHOD_DATA_P24,
        &super::flags::PAYMENT_METHOD_DATA_PAYNOW,
        &super::flags::PAYMENT_METHOD_DATA_PIX,
        &super::flags::PAYMENT_METHOD_DATA_PROMPTPAY,
        &super::flags::PAYMENT_METHOD_DATA_RADAR_OPTIONS,
        &super::flags::PAYMENT_METHOD_DATA_SEPA_DEBIT,
        &super::flags::PAYMENT_METHOD_DATA_SOFORT,
        &super::flags::PAYMENT_METHOD_DATA_TYPE,
        &super::flags::PAYMENT_METHOD_DATA_US_BANK_ACCOUNT,
        &super::flags::PAYMENT_METHOD_DATA_WECHAT_PAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_ACSS_DEBIT,
        &super::flags::PAYMENT_METHOD_OPTIONS_AFFIRM,
        &super::flags::PAYMENT_METHOD_OPTIONS_AFTERPAY_CLEARPAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_ALIPAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_AU_BECS_DEBIT,
        &super::flags::PAYMENT_METHOD_OPTIONS_BACS_DEBIT,
        &super::flags::PAYMENT_METHOD_OPTIONS_BANCONTACT,
        &super::flags::PAYMENT_METHOD_OPTIONS_BLIK,
        &super::flags::PAYMENT_METHOD_OPTIONS_BOLETO,
        &super::flags::PAYMENT_METHOD_OPTIONS_CARD,
        &super::flags::PAYMENT_METHOD_OPTIONS_CARD_PRESENT,
        &super::flags::PAYMENT_METHOD_OPTIONS_CASHAPP,
        &super::flags::PAYMENT_METHOD_OPTIONS_CUSTOMER_BALANCE,
        &super::flags::PAYMENT_METHOD_OPTIONS_EPS,
        &super::flags::PAYMENT_METHOD_OPTIONS_FPX,
        &super::flags::PAYMENT_METHOD_OPTIONS_GIROPAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_GRABPAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_IDEAL,
        &super::flags::PAYMENT_METHOD_OPTIONS_INTERAC_PRESENT,
        &super::flags::PAYMENT_METHOD_OPTIONS_KLARNA,
        &super::flags::PAYMENT_METHOD_OPTIONS_KONBINI,
        &super::flags::PAYMENT_METHOD_OPTIONS_LINK,
        &super::flags::PAYMENT_METHOD_OPTIONS_OXXO,
        &super::flags::PAYMENT_METHOD_OPTIONS_P24,
        &super::flags::PAYMENT_METHOD_OPTIONS_PAYNOW,
        &super::flags::PAYMENT_METHOD_OPTIONS_PIX,
        &super::flags::PAYMENT_METHOD_OPTIONS_PROMPTPAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_SEPA_DEBIT,
        &super::flags::PAYMENT_METHOD_OPTIONS_SOFORT,
        &super::flags::PAYMENT_METHOD_OPTIONS_US_BANK_ACCOUNT,
        &super::flags::PAYMENT_METHOD_OPTIONS_WECHAT_PAY,
        &super::flags::PAYMENT_METHOD_TYPES_0DE8774F,
        &super::flags::RADAR_OPTIONS_SESSION,
        &super::flags::RECEIPT_EMAIL,
        &super::flags::RETURN_URL_F4D4AFFD,
        &super::flags::SETUP_FUTURE_USAGE,
        &super::flags::SHIPPING_ADDRESS,
        &super::flags::SHIPPING_CARRIER,
        &super::flags::SHIPPING_NAME,
        &super::flags::SHIPPING_PHONE,
        &super::flags::SHIPPING_TRACKING_NUMBER,
        &super::flags::USE_STRIPE_SDK,
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
    waiter: Some(
        &Waiter {
            poll: Poll::Operation(
                &super::payment_intents::GET,
                &[("intent", Source::Path("intent"))],
            ),
            state: "/status",
            success: &["succeeded", "requires_capture"],
            failure: &["canceled", "requires_confirmation", "requires_payment_method"],
            pending: &["processing", "requires_action"],
            ..Waiter::DEFAULT
        },
    ),
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
        &Flag::new(
                "amount",
                InBody("/amount"),
                Integer,
                "Amount intended to be collected by this PaymentIntent",
            )
            .required(),
        &super::flags::CURRENCY_698D3617,
        &super::flags::APPLICATION_FEE_AMOUNT_2F5F41A7,
        &super::flags::AUTOMATIC_PAYMENT_METHODS_ENABLED,
        &super::flags::CAPTURE_METHOD,
        &Flag::new(
            "confirm-param",
            InBody("/confirm"),
            Boolean,
            "Set to true to attempt to confirm this PaymentIntent immediately (api: confirm)",
        ),
        &Flag::new("confirmation-method", InBody("/confirmation_method"), Text, "")
            .with(&[Values(&["automatic", "manual"])]),
        &super::flags::CUSTOMER_5771FBD1,
        &super::flags::DESCRIPTION_26B8C3C2,
        &super::flags::ERROR_ON_REQUIRES_ACTION,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::MANDATE,
        &super::flags::MANDATE_DATA_CUSTOMER_ACCEPTANCE,
        &super::flags::METADATA_1037CB5E,
        &super::flags::OFF_SESSION_40D780F2,
        &Flag::new(
            "on-behalf-of",
            InBody("/on_behalf_of"),
            Text,
            "The Stripe account ID for which these funds are intended",
        ),
        &super::flags::PAYMENT_METHOD_F4B7A82F,
        &super::flags::PAYMENT_METHOD_DATA_ACSS_DEBIT,
        &super::flags::PAYMENT_METHOD_DATA_AFFIRM,
        &super::flags::PAYMENT_METHOD_DATA_AFTERPAY_CLEARPAY,
        &super::flags::PAYMENT_METHOD_DATA_ALIPAY,
        &super::flags::PAYMENT_METHOD_DATA_AU_BECS_DEBIT,
        &super::flags::PAYMENT_METHOD_DATA_BACS_DEBIT,
        &super::flags::PAYMENT_METHOD_DATA_BANCONTACT,
        &super::flags::PAYMENT_METHOD_DATA_BILLING_DETAILS,
        &super::flags::PAYMENT_METHOD_DATA_BLIK,
        &super::flags::PAYMENT_METHOD_DATA_BOLETO,
        &super::flags::PAYMENT_METHOD_DATA_CASHAPP,
        &super::flags::PAYMENT_METHOD_DATA_CUSTOMER_BALANCE,
        &super::flags::PAYMENT_METHOD_DATA_EPS,
        &super::flags::PAYMENT_METHOD_DATA_FPX,
        &super::flags::PAYMENT_METHOD_DATA_GIROPAY,
        &super::flags::PAYMENT_METHOD_DATA_GRABPAY,
        &super::flags::PAYMENT_METHOD_DATA_IDEAL,
        &super::flags::PAYMENT_METHOD_DATA_INTERAC_PRESENT,
        &super::flags::PAYMENT_METHOD_DATA_KLARNA,
        &super::flags::PAYMENT_METHOD_DATA_KONBINI,
        &super::flags::PAYMENT_METHOD_DATA_LINK,
        &super::flags::PAYMENT_METHOD_DATA_METADATA,
        &super::flags::PAYMENT_METHOD_DATA_OXXO,
        &super::flags::PAYMENT_METHOD_DATA_P24,
        &super::flags::PAYMENT_METHOD_DATA_PAYNOW,
        &super::flags::PAYMENT_METHOD_DATA_PIX,
        &super::flags::PAYMENT_METHOD_DATA_PROMPTPAY,
        &super::flags::PAYMENT_METHOD_DATA_RADAR_OPTIONS,
        &super::flags::PAYMENT_METHOD_DATA_SEPA_DEBIT,
        &super::flags::PAYMENT_METHOD_DATA_SOFORT,
        &super::flags::PAYMENT_METHOD_DATA_TYPE,
        &super::flags::PAYMENT_METHOD_DATA_US_BANK_ACCOUNT,
        &super::flags::PAYMENT_METHOD_DATA_WECHAT_PAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_ACSS_DEBIT,
        &super::flags::PAYMENT_METHOD_OPTIONS_AFFIRM,
        &super::flags::PAYMENT_METHOD_OPTIONS_AFTERPAY_CLEARPAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_ALIPAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_AU_BECS_DEBIT,
        &super::flags::PAYMENT_METHOD_OPTIONS_BACS_DEBIT,
        &super::flags::PAYMENT_METHOD_OPTIONS_BANCONTACT,
        &super::flags::PAYMENT_METHOD_OPTIONS_BLIK,
        &super::flags::PAYMENT_METHOD_OPTIONS_BOLETO,
        &super::flags::PAYMENT_METHOD_OPTIONS_CARD,
        &super::flags::PAYMENT_METHOD_OPTIONS_CARD_PRESENT,
        &super::flags::PAYMENT_METHOD_OPTIONS_CASHAPP,
        &super::flags::PAYMENT_METHOD_OPTIONS_CUSTOMER_BALANCE,
        &super::flags::PAYMENT_METHOD_OPTIONS_EPS,
        &super::flags::PAYMENT_METHOD_OPTIONS_FPX,
        &super::flags::PAYMENT_METHOD_OPTIONS_GIROPAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_GRABPAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_IDEAL,
        &super::flags::PAYMENT_METHOD_OPTIONS_INTERAC_PRESENT,
        &super::flags::PAYMENT_METHOD_OPTIONS_KLARNA,
        &super::flags::PAYMENT_METHOD_OPTIONS_KONBINI,
        &super::flags::PAYMENT_METHOD_OPTIONS_LINK,
        &super::flags::PAYMENT_METHOD_OPTIONS_OXXO,
        &super::flags::PAYMENT_METHOD_OPTIONS_P24,
        &super::flags::PAYMENT_METHOD_OPTIONS_PAYNOW,
        &super::flags::PAYMENT_METHOD_OPTIONS_PIX,
        &super::flags::PAYMENT_METHOD_OPTIONS_PROMPTPAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_SEPA_DEBIT,
        &super::flags::PAYMENT_METHOD_OPTIONS_SOFORT,
        &super::flags::PAYMENT_METHOD_OPTIONS_US_BANK_ACCOUNT,
        &super::flags::PAYMENT_METHOD_OPTIONS_WECHAT_PAY,
        &super::flags::PAYMENT_METHOD_TYPES_0DE8774F,
        &super::flags::RADAR_OPTIONS_SESSION,
        &super::flags::RECEIPT_EMAIL,
        &super::flags::RETURN_URL_F4D4AFFD,
        &Flag::new(
                "setup-future-usage",
                InBody("/setup_future_usage"),
                Text,
                "Indicates that you intend to make future payments with this PaymentIntent's payment method",
            )
            .with(&[Values(&["off_session", "on_session"])]),
        &super::flags::SHIPPING_ADDRESS,
        &super::flags::SHIPPING_CARRIER,
        &super::flags::SHIPPING_NAME,
        &super::flags::SHIPPING_PHONE,
        &super::flags::SHIPPING_TRACKING_NUMBER,
        &super::flags::STATEMENT_DESCRIPTOR_F9C2D62F,
        &super::flags::STATEMENT_DESCRIPTOR_SUFFIX_A679D014,
        &super::flags::TRANSFER_DATA_AMOUNT,
        &super::flags::TRANSFER_DATA_DESTINATION,
        &super::flags::TRANSFER_GROUP_1B420772,
        &super::flags::USE_STRIPE_SDK,
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
    waiter: Some(
        &Waiter {
            poll: Poll::Operation(
                &super::payment_intents::GET,
                &[("intent", Source::Body("/id"))],
            ),
            state: "/status",
            success: &["succeeded", "requires_capture"],
            failure: &["canceled", "requires_confirmation", "requires_payment_method"],
            pending: &["processing", "requires_action"],
            ..Waiter::DEFAULT
        },
    ),
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
        &super::flags::INTENT,
        &Flag::new(
                "client-secret",
                Query("client_secret", Style::FORM),
                Text,
                "The client secret of the PaymentIntent",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::EXPAND_AC0E5118,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,status,cancellation_reason,capture_method,confirmation_method,setup_future_usage,amount,currency",
        schema: super::schemas::PAYMENT_INTENTS_APPLY_CUSTOMER_BALANCE,
        ..Output::NONE
    },
    waiter: Some(
        &Waiter {
            poll: Poll::Again,
            state: "/status",
            success: &["succeeded", "requires_capture"],
            failure: &["canceled", "requires_confirmation", "requires_payment_method"],
            pending: &["processing", "requires_action"],
            ..Waiter::DEFAULT
        },
    ),
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
        &super::flags::INTENT,
        &Flag::new(
                "amount",
                InBody("/amount"),
                Integer,
                "The updated total amount you intend to collect from the cardholder",
            )
            .required(),
        &super::flags::APPLICATION_FEE_AMOUNT_2F5F41A7,
        &super::flags::DESCRIPTION_26B8C3C2,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::METADATA_1037CB5E,
        &super::flags::STATEMENT_DESCRIPTOR_F9C2D62F,
        &super::flags::TRANSFER_DATA_AMOUNT,
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
        &super::flags::CREATED_036AB643,
        &Flag::new(
                "customer",
                Query("customer", Style::FORM),
                Text,
                "Only return PaymentIntents for the customer specified by this customer ID",
            )
            .with(&[MaxLength(5000)]),
        &super::flags::ENDING_BEFORE_A49EF918,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_035FFE89,
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
            place: Place::Query,
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
        &super::flags::QUERY,
        &super::flags::EXPAND_AC0E5118,
        &super::flags::LIMIT_PARAM,
        &super::flags::PAGE,
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
            place: Place::Query,
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
        &super::flags::INTENT,
        &Flag::new(
            "amount",
            InBody("/amount"),
            Integer,
            "Amount intended to be collected by this PaymentIntent",
        ),
        &super::flags::APPLICATION_FEE_AMOUNT_2F5F41A7,
        &super::flags::CAPTURE_METHOD,
        &super::flags::CURRENCY_0E9B380D,
        &super::flags::CUSTOMER_5771FBD1,
        &super::flags::DESCRIPTION_26B8C3C2,
        &super::flags::EXPAND_BBF708B9,
        &super::flags::METADATA_1037CB5E,
        &super::flags::PAYMENT_METHOD_F4B7A82F,
        &super::flags::PAYMENT_METHOD_DATA_ACSS_DEBIT,
        &super::flags::PAYMENT_METHOD_DATA_AFFIRM,
        &super::flags::PAYMENT_METHOD_DATA_AFTERPAY_CLEARPAY,
        &super::flags::PAYMENT_METHOD_DATA_ALIPAY,
        &super::flags::PAYMENT_METHOD_DATA_AU_BECS_DEBIT,
        &super::flags::PAYMENT_METHOD_DATA_BACS_DEBIT,
        &super::flags::PAYMENT_METHOD_DATA_BANCONTACT,
        &super::flags::PAYMENT_METHOD_DATA_BILLING_DETAILS,
        &super::flags::PAYMENT_METHOD_DATA_BLIK,
        &super::flags::PAYMENT_METHOD_DATA_BOLETO,
        &super::flags::PAYMENT_METHOD_DATA_CASHAPP,
        &super::flags::PAYMENT_METHOD_DATA_CUSTOMER_BALANCE,
        &super::flags::PAYMENT_METHOD_DATA_EPS,
        &super::flags::PAYMENT_METHOD_DATA_FPX,
        &super::flags::PAYMENT_METHOD_DATA_GIROPAY,
        &super::flags::PAYMENT_METHOD_DATA_GRABPAY,
        &super::flags::PAYMENT_METHOD_DATA_IDEAL,
        &super::flags::PAYMENT_METHOD_DATA_INTERAC_PRESENT,
        &super::flags::PAYMENT_METHOD_DATA_KLARNA,
        &super::flags::PAYMENT_METHOD_DATA_KONBINI,
        &super::flags::PAYMENT_METHOD_DATA_LINK,
        &super::flags::PAYMENT_METHOD_DATA_METADATA,
        &super::flags::PAYMENT_METHOD_DATA_OXXO,
        &super::flags::PAYMENT_METHOD_DATA_P24,
        &super::flags::PAYMENT_METHOD_DATA_PAYNOW,
        &super::flags::PAYMENT_METHOD_DATA_PIX,
        &super::flags::PAYMENT_METHOD_DATA_PROMPTPAY,
        &super::flags::PAYMENT_METHOD_DATA_RADAR_OPTIONS,
        &super::flags::PAYMENT_METHOD_DATA_SEPA_DEBIT,
        &super::flags::PAYMENT_METHOD_DATA_SOFORT,
        &super::flags::PAYMENT_METHOD_DATA_TYPE,
        &super::flags::PAYMENT_METHOD_DATA_US_BANK_ACCOUNT,
        &super::flags::PAYMENT_METHOD_DATA_WECHAT_PAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_ACSS_DEBIT,
        &super::flags::PAYMENT_METHOD_OPTIONS_AFFIRM,
        &super::flags::PAYMENT_METHOD_OPTIONS_AFTERPAY_CLEARPAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_ALIPAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_AU_BECS_DEBIT,
        &super::flags::PAYMENT_METHOD_OPTIONS_BACS_DEBIT,
        &super::flags::PAYMENT_METHOD_OPTIONS_BANCONTACT,
        &super::flags::PAYMENT_METHOD_OPTIONS_BLIK,
        &super::flags::PAYMENT_METHOD_OPTIONS_BOLETO,
        &super::flags::PAYMENT_METHOD_OPTIONS_CARD,
        &super::flags::PAYMENT_METHOD_OPTIONS_CARD_PRESENT,
        &super::flags::PAYMENT_METHOD_OPTIONS_CASHAPP,
        &super::flags::PAYMENT_METHOD_OPTIONS_CUSTOMER_BALANCE,
        &super::flags::PAYMENT_METHOD_OPTIONS_EPS,
        &super::flags::PAYMENT_METHOD_OPTIONS_FPX,
        &super::flags::PAYMENT_METHOD_OPTIONS_GIROPAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_GRABPAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_IDEAL,
        &super::flags::PAYMENT_METHOD_OPTIONS_INTERAC_PRESENT,
        &super::flags::PAYMENT_METHOD_OPTIONS_KLARNA,
        &super::flags::PAYMENT_METHOD_OPTIONS_KONBINI,
        &super::flags::PAYMENT_METHOD_OPTIONS_LINK,
        &super::flags::PAYMENT_METHOD_OPTIONS_OXXO,
        &super::flags::PAYMENT_METHOD_OPTIONS_P24,
        &super::flags::PAYMENT_METHOD_OPTIONS_PAYNOW,
        &super::flags::PAYMENT_METHOD_OPTIONS_PIX,
        &super::flags::PAYMENT_METHOD_OPTIONS_PROMPTPAY,
        &super::flags::PAYMENT_METHOD_OPTIONS_SEPA_DEBIT,
        &super::flags::PAYMENT_METHOD_OPTIONS_SOFORT,
        &super::flags::PAYMENT_METHOD_OPTIONS_US_BANK_ACCOUNT,
        &super::flags::PAYMENT_METHOD_OPTIONS_WECHAT_PAY,
        &super::flags::PAYMENT_METHOD_TYPES_0DE8774F,
        &super::flags::RECEIPT_EMAIL,
        &super::flags::SETUP_FUTURE_USAGE,
        &super::flags::SHIPPING_ADDRESS,
        &super::flags::SHIPPING_CARRIER,
        &super::flags::SHIPPING_NAME,
        &super::flags::SHIPPING_PHONE,
        &super::flags::SHIPPING_TRACKING_NUMBER,
        &super::flags::STATEMENT_DESCRIPTOR_F9C2D62F,
        &super::flags::STATEMENT_DESCRIPTOR_SUFFIX_A679D014,
        &super::flags::TRANSFER_DATA_AMOUNT,
        &super::flags::TRANSFER_GROUP_1B420772,
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
        &super::flags::INTENT,
        &super::flags::AMOUNTS,
        &super::flags::CLIENT_SECRET_13D44620,
        &super::flags::DESCRIPTOR_CODE,
        &super::flags::EXPAND_BBF708B9,
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
