//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "report-types",
    aliases: &[Alias::spelling("report-type")],
    operations: &[&GET, &LIST],
    ..Group::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetReportingReportTypesReportType",
    command: "reporting report-types get",
    about: "Retrieves the details of a Report Type",
    description: "Retrieves the details of a Report Type. (Certain report types require a live-mode API key.)",
    method: Get,
    path: "/v1/reporting/report_types/{report_type}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("report-type", Path("report_type", Style::SIMPLE), Text, "")
            .required(),
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,name,data_available_end,data_available_start,livemode,version,object,updated",
        schema: r#"{"type":"object","properties":{"data_available_end":{"type":"integer"},
"data_available_start":{"type":"integer"},
"default_columns":{"type":["array","null"],
"items":{"type":"string"}},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"name":{"type":"string"},
"object":{"type":"string","enum":["reporting.report_type"]},
"updated":{"type":"integer"},
"version":{"type":"integer"}},
"required":["data_available_end","data_available_start","id","livemode","name","object","updated","version"]}"#,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetReportingReportTypes",
    command: "reporting report-types list",
    about: "Returns a full list of Report Types",
    method: Get,
    path: "/v1/reporting/report_types",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::EXPAND_51F06DB8],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,name,data_available_end,data_available_start,livemode,version,object,updated",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"data_available_end":{"type":"integer"},
"data_available_start":{"type":"integer"},
"default_columns":{"type":["array","null"],
"items":{"type":"string"}},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"name":{"type":"string"},
"object":{"type":"string","enum":["reporting.report_type"]},
"updated":{"type":"integer"},
"version":{"type":"integer"}},
"required":["data_available_end","data_available_start","id","livemode","name","object","updated","version"]}},
"has_more":{"type":"boolean"},
"object":{"type":"string","enum":["list"]},
"url":{"type":"string"}},
"required":["data","has_more","object","url"]}"#,
        ..Output::NONE
    },
    ..Operation::DEFAULT
};
