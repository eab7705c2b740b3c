//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "source-mandate-notifications",
    aliases: &[Alias::spelling("source-mandate-notification")],
    operations: &[&GET],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetSourcesSourceMandateNotificationsMandateNotification",
    command: "source-mandate-notifications get",
    about: "Retrieves a new Source MandateNotification",
    method: Get,
    path: "/v1/sources/{source}/mandate_notifications/{mandate_notification}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::SOURCE_C9D7F24F,
        &Flag::new(
                "mandate-notification",
                Path("mandate_notification", Style::SIMPLE),
                Text,
                "",
            )
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,status,type,amount,livemode,reason,source.id,object",
        schema: r#"{"type":"object","properties":{"acss_debit":{"type":"object","properties":{"statement_descriptor":{"type":"string"}}},
"amount":{"type":["integer","null"]},
"bacs_debit":{"type":"object","properties":{"last4":{"type":"string"}}},
"created":{"type":"integer"},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["source_mandate_notification"]},
"reason":{"type":"string"},
"sepa_debit":{"type":"object","properties":{"creditor_identifier":{"type":"string"},
"last4":{"type":"string"},
"mandate_reference":{"type":"string"}}},
"source":{"type":"object","properties":{"ach_credit_transfer":{"type":"object"},
"ach_debit":{"type":"object"},
"acss_debit":{"type":"object"},
"alipay":{"type":"object"},
"amount":{"type":["integer","null"]},
"au_becs_debit":{"type":"object"},
"bancontact":{"type":"object"},
"card":{"type":"object"},
"card_present":{"type":"object"},
"client_secret":{"type":"string"},
"code_verification":{"type":"object"},
"created":{"type":"integer"},
"currency":{"type":["string","null"]},
"customer":{"type":"string"},
"eps":{"type":"object"},
"flow":{"type":"string"},
"giropay":{"type":"object"},
"id":{"type":"string"},
"ideal":{"type":"object"},
"klarna":{"type":"object"},
"livemode":{"type":"boolean"},
"metadata":{"type":["object","null"]},
"multibanco":{"type":"object"},
"object":{"type":"string","enum":["source"]},
"owner":{"type":["object","null"]},
"p24":{"type":"object"},
"receiver":{"type":"object"},
"redirect":{"type":"object"},
"sepa_debit":{"type":"object"},
"sofort":{"type":"object"},
"source_order":{"type":"object"},
"statement_descriptor":{"type":["string","null"]},
"status":{"type":"string"},
"three_d_secure":{"type":"object"},
"type":{"type":"string","enum":["ach_credit_transfer","ach_debit","acss_debit","alipay","au_becs_debit","bancontact","card","card_present","eps","giropay","ideal","klarna","multibanco","p24","sepa_debit","sofort","three_d_secure","wechat"]},
"usage":{"type":["string","null"]},
"wechat":{"type":"object"}},
"required":["client_secret","created","flow","id","livemode","object","status","type"]},
"status":{"type":"string"},
"type":{"type":"string"}},
"required":["created","id","livemode","object","reason","source","status","type"]}"#,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};
