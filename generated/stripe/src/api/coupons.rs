//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "coupons",
    aliases: &[Alias::spelling("coupon")],
    operations: &[&CREATE, &DELETE, &GET, &LIST, &UPDATE],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostCoupons",
    command: "coupons create",
    about: "You can create coupons easily via the coupon management page of the Stripe dashboard",
    description: "You can create coupons easily via the coupon management page of the Stripe dashboard. Coupon \
        creation is also accessible via the API if you need to create coupons on the fly.\n\n\
        A coupon has either a percent_off or an amount_off and currency. If you set an amount_off, that \
        amount will be subtracted from any invoice’s subtotal. For example, an invoice with a subtotal \
        of 100 will have a final total of 0 if a coupon with an amount_off of 200 is applied to it and \
        an invoice with a subtotal of 300 will have a final total of 100 if a coupon with an amount_off \
        of 200 is applied to it.",
    method: Post,
    path: "/v1/coupons",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
            "amount-off",
            InBody("/amount_off"),
            Integer,
            "A positive integer representing the amount to subtract from an invoice total (required if \
        percent_off is not passed)",
        ),
        &Flag::new(
            "applies-to.products",
            InBody("/applies_to/products"),
            List(&Text),
            "",
        ),
        &Flag::new(
            "currency",
            InBody("/currency"),
            Text,
            "Three-letter ISO code for the currency of the amount_off parameter (required if amount_off is \
        passed)",
        ),
        &Flag::new(
            "currency-options",
            InBody("/currency_options"),
            Map(&Object),
            "Coupons defined in each available currency option (only supported if amount_off is passed)",
        ),
        &Flag::new(
                "duration",
                InBody("/duration"),
                Text,
                "Specifies how long the discount will be in effect if used on a subscription",
            )
            .with(&[Values(&["forever", "once", "repeating"])]),
        &Flag::new(
            "duration-in-months",
            InBody("/duration_in_months"),
            Integer,
            "Required only if duration is repeating, in which case it must be a positive integer",
        ),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "id",
            InBody("/id"),
            Text,
            "Unique string of your choice that will be used to identify this coupon when applying it to a \
        customer",
        ),
        &Flag::new(
            "max-redemptions",
            InBody("/max_redemptions"),
            Integer,
            "A positive integer specifying the number of times the coupon can be redeemed before it's no \
        longer valid",
        ),
        &super::flags::METADATA_2F571921,
        &super::flags::NAME_204D23BB,
        &Flag::new(
            "percent-off",
            InBody("/percent_off"),
            Number,
            "A positive float larger than 0, and smaller or equal to 100",
        ),
        &Flag::new(
            "redeem-by",
            InBody("/redeem_by"),
            Integer,
            "Unix timestamp specifying the last time at which the coupon can be redeemed",
        ),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "applies_to",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "currency_options",
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
            schema: r#"{"type":"object","properties":{"amount_off":{"type":"integer"},
"applies_to":{"type":"object","properties":{"products":{"type":"array","items":{"type":"string","maxLength":5000}}}},
"currency":{"type":"string"},
"currency_options":{"type":"object","additionalProperties":{"type":"object","properties":{"amount_off":{"type":"integer"}},
"required":["amount_off"]}},
"duration":{"type":"string","enum":["forever","once","repeating"]},
"duration_in_months":{"type":"integer"},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"id":{"type":"string","maxLength":5000},
"max_redemptions":{"type":"integer"},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]},
"name":{"type":"string","maxLength":40},
"percent_off":{"type":"number"},
"redeem_by":{"type":"integer"}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,name,duration,currency,amount_off,duration_in_months,livemode,max_redemptions",
        schema: super::schemas::COUPONS_CREATE,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteCouponsCoupon",
    command: "coupons delete",
    about: "You can delete coupons via the coupon management page of the Stripe dashboard",
    description: "You can delete coupons via the coupon management page of the Stripe dashboard. However, \
        deleting a coupon does not affect any customers who have already applied the coupon; it means \
        that new customers can’t redeem the coupon. You can also delete coupons via the API.",
    method: Delete,
    path: "/v1/coupons/{coupon}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::COUPON_938CF859],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,object",
        schema: r#"{"type":"object","properties":{"deleted":{"type":"boolean","enum":[true]},
"id":{"type":"string"},
"object":{"type":"string","enum":["coupon"]}},
"required":["deleted","id","object"]}"#,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetCouponsCoupon",
    command: "coupons get",
    about: "Retrieves the coupon with the given ID",
    method: Get,
    path: "/v1/coupons/{coupon}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::COUPON_938CF859, &super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        columns: "id,name,duration,currency,amount_off,duration_in_months,livemode,max_redemptions",
        schema: super::schemas::COUPONS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetCoupons",
    command: "coupons list",
    about: "Returns a list of your coupons",
    method: Get,
    path: "/v1/coupons",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CREATED_1C117945,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,name,duration,currency,amount_off,duration_in_months,livemode,max_redemptions",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"amount_off":{"type":["integer","null"]},
"applies_to":{"type":"object","properties":{"products":{}},
"required":["products"]},
"created":{"type":"integer"},
"currency":{"type":["string","null"]},
"currency_options":{"type":"object"},
"duration":{"type":"string","enum":["forever","once","repeating"]},
"duration_in_months":{"type":["integer","null"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"max_redemptions":{"type":["integer","null"]},
"metadata":{"type":["object","null"]},
"name":{"type":["string","null"]},
"object":{"type":"string","enum":["coupon"]},
"percent_off":{"type":["number","null"]},
"redeem_by":{"type":["integer","null"]},
"times_redeemed":{"type":"integer"},
"valid":{"type":"boolean"}},
"required":["created","duration","id","livemode","object","times_redeemed","valid"]}},
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

pub static UPDATE: Operation = Operation {
    id: "PostCouponsCoupon",
    command: "coupons update",
    about: "Updates the metadata of a coupon",
    description: "Updates the metadata of a coupon. Other coupon details (currency, duration, amount_off) are, by \
        design, not editable.",
    method: Post,
    path: "/v1/coupons/{coupon}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::COUPON_938CF859,
        &Flag::new(
            "currency-options",
            InBody("/currency_options"),
            Map(&Object),
            "Coupons defined in each available currency option (only supported if the coupon is amount-based)",
        ),
        &super::flags::EXPAND_5D4B4118,
        &super::flags::METADATA_2F571921,
        &super::flags::NAME_204D23BB,
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            parts: &[
                Part {
                    name: "currency_options",
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
            schema: r#"{"type":"object","properties":{"currency_options":{"type":"object","additionalProperties":{"type":"object","properties":{"amount_off":{"type":"integer"}},
"required":["amount_off"]}},
"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]},
"name":{"type":"string","maxLength":40}},
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,name,duration,currency,amount_off,duration_in_months,livemode,max_redemptions",
        schema: super::schemas::COUPONS_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};
