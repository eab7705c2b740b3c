//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "scheduled-query-runs",
    aliases: &[Alias::spelling("scheduled-query-run")],
    operations: &[&GET, &LIST],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetSigmaScheduledQueryRunsScheduledQueryRun",
    command: "scheduled-query-runs get",
    about: "Retrieves the details of an scheduled query run",
    method: Get,
    path: "/v1/sigma/scheduled_query_runs/{scheduled_query_run}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new(
                "scheduled-query-run",
                Path("scheduled_query_run", Style::SIMPLE),
                Text,
                "",
            )
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,title,status,livemode,result_available_until,sql,file.title,object",
        schema: r#"{"type":"object","properties":{"created":{"type":"integer"},
"data_load_time":{"type":"integer"},
"error":{"type":"object","properties":{"message":{"type":"string"}},
"required":["message"]},
"file":{"type":["object","null"],
"properties":{"created":{"type":"integer"},
"expires_at":{"type":["integer","null"]},
"filename":{"type":["string","null"]},
"id":{"type":"string"},
"links":{"type":["object","null"],
"properties":{"data":{"type":"array","items":{}},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]},
"object":{"type":"string","enum":["file"]},
"purpose":{"type":"string","enum":["account_requirement","additional_verification","business_icon","business_logo","customer_signature","dispute_evidence","document_provider_identity_document","finance_report_run","identity_document","identity_document_downloadable","pci_document","selfie","sigma_scheduled_query","tax_document_user_upload","terminal_reader_splashscreen"]},
"size":{"type":"integer"},
"title":{"type":["string","null"]},
"type":{"type":["string","null"]},
"url":{"type":["string","null"]}},
"required":["created","id","object","purpose","size"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["scheduled_query_run"]},
"result_available_until":{"type":"integer"},
"sql":{"type":"string"},
"status":{"type":"string"},
"title":{"type":"string"}},
"required":["created","data_load_time","id","livemode","object","result_available_until","sql","status","title"]}"#,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetSigmaScheduledQueryRuns",
    command: "scheduled-query-runs list",
    aliases: &[Alias::spelling("get-sigma")],
    about: "Returns a list of scheduled query runs",
    method: Get,
    path: "/v1/sigma/scheduled_query_runs",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,title,status,livemode,result_available_until,sql,file.title,object",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"created":{"type":"integer"},
"data_load_time":{"type":"integer"},
"error":{"type":"object","properties":{"message":{"type":"string"}},
"required":["message"]},
"file":{"type":["object","null"],
"properties":{"created":{"type":"integer"},
"expires_at":{"type":["integer","null"]},
"filename":{"type":["string","null"]},
"id":{"type":"string"},
"links":{},
"object":{"type":"string","enum":["file"]},
"purpose":{"type":"string","enum":["account_requirement","additional_verification","business_icon","business_logo","customer_signature","dispute_evidence","document_provider_identity_document","finance_report_run","identity_document","identity_document_downloadable","pci_document","selfie","sigma_scheduled_query","tax_document_user_upload","terminal_reader_splashscreen"]},
"size":{"type":"integer"},
"title":{"type":["string","null"]},
"type":{"type":["string","null"]},
"url":{"type":["string","null"]}},
"required":["created","id","object","purpose","size"]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["scheduled_query_run"]},
"result_available_until":{"type":"integer"},
"sql":{"type":"string"},
"status":{"type":"string"},
"title":{"type":"string"}},
"required":["created","data_load_time","id","livemode","object","result_available_until","sql","status","title"]}},
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
