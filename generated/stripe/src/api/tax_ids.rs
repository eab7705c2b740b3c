//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "tax-ids",
    aliases: &[Alias::spelling("tax-id")],
    operations: &[&CREATE, &DELETE, &GET, &LIST],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostCustomersCustomerTaxIds",
    command: "tax-ids create",
    about: "Creates a new TaxID object for a customer",
    method: Post,
    path: "/v1/customers/{customer}/tax_ids",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_57BEE8B0,
        &Flag::new(
                "type",
                InBody("/type"),
                Text,
                "Type of the tax ID, one of ae_trn, au_abn, au_arn, bg_uic, br_cnpj, br_cpf, ca_bn, ca_gst_hst, \
        ca_pst_bc, ca_pst_mb…",
            )
            .required()
            .with(
                &[
                    Values(
                        &[
                            "ae_trn",
                            "au_abn",
                            "au_arn",
                            "bg_uic",
                            "br_cnpj",
                            "br_cpf",
                            "ca_bn",
                            "ca_gst_hst",
                            "ca_pst_bc",
                            "ca_pst_mb",
                            "ca_pst_sk",
                            "ca_qst",
                            "ch_vat",
                            "cl_tin",
                            "eg_tin",
                            "es_cif",
                            "eu_oss_vat",
                            "eu_vat",
                            "gb_vat",
                            "ge_vat",
                            "hk_br",
                            "hu_tin",
                            "id_npwp",
                            "il_vat",
                            "in_gst",
                            "is_vat",
                            "jp_cn",
                            "jp_rn",
                            "jp_trn",
                            "ke_pin",
                            "kr_brn",
                            "li_uid",
                            "mx_rfc",
                            "my_frp",
                            "my_itn",
                            "my_sst",
                            "no_vat",
                            "nz_gst",
                            "ph_tin",
                            "ru_inn",
                            "ru_kpp",
                            "sa_vat",
                            "sg_gst",
                            "sg_uen",
                            "si_tin",
                            "th_vat",
                            "tr_tin",
                            "tw_vat",
                            "ua_vat",
                            "us_ein",
                            "za_vat",
                        ],
                    ),
                ],
            ),
        &Flag::new("value", InBody("/value"), Text, "Value of the tax ID").required(),
        &super::flags::EXPAND_5D4B4118,
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
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"type":{"type":"string","enum":["ae_trn","au_abn","au_arn","bg_uic","br_cnpj","br_cpf","ca_bn","ca_gst_hst","ca_pst_bc","ca_pst_mb","ca_pst_sk","ca_qst","ch_vat","cl_tin","eg_tin","es_cif","eu_oss_vat","eu_vat","gb_vat","ge_vat","hk_br","hu_tin","id_npwp","il_vat","in_gst","is_vat","jp_cn","jp_rn","jp_trn","ke_pin","kr_brn","li_uid","mx_rfc","my_frp","my_itn","my_sst","no_vat","nz_gst","ph_tin","ru_inn","ru_kpp","sa_vat","sg_gst","sg_uen","si_tin","th_vat","tr_tin","tw_vat","ua_vat","us_ein","za_vat"],
"maxLength":5000},
"value":{"type":"string"}},
"required":["type","value"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,type,country,livemode,value,object,created",
        schema: super::schemas::TAX_IDS_CREATE,
        ..Output::NONE
    },
    example: "abc123 --type ae_trn --value text",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "DeleteCustomersCustomerTaxIdsId",
    command: "tax-ids delete",
    about: "Deletes an existing TaxID object",
    method: Delete,
    path: "/v1/customers/{customer}/tax_ids/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[&super::flags::CUSTOMER_57BEE8B0, &super::flags::ID_8C68B82E],
    output: Output {
        media_type: "application/json",
        columns: "id,deleted,object",
        schema: r#"{"type":"object","properties":{"deleted":{"type":"boolean","enum":[true]},
"id":{"type":"string"},
"object":{"type":"string","enum":["tax_id"]}},
"required":["deleted","id","object"]}"#,
        ..Output::NONE
    },
    destructive: true,
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetCustomersCustomerTaxIdsId",
    command: "tax-ids get",
    about: "Retrieves the TaxID object with the given identifier",
    method: Get,
    path: "/v1/customers/{customer}/tax_ids/{id}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_57BEE8B0,
        &super::flags::ID_8C68B82E,
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,type,country,livemode,value,object,created",
        schema: super::schemas::TAX_IDS_CREATE,
        ..Output::NONE
    },
    example: "abc123 abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetCustomersCustomerTaxIds",
    command: "tax-ids list",
    aliases: &[Alias::spelling("get-customers-customer")],
    about: "Returns a list of tax IDs for a customer",
    method: Get,
    path: "/v1/customers/{customer}/tax_ids",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CUSTOMER_57BEE8B0,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,type,country,livemode,value,object,created",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"country":{"type":["string","null"]},
"created":{"type":"integer"},
"customer":{"anyOf":[{"type":"string"},
{"type":"object"}]},
"id":{"type":"string"},
"livemode":{"type":"boolean"},
"object":{"type":"string","enum":["tax_id"]},
"type":{"type":"string"},
"value":{"type":"string"},
"verification":{"type":["object","null"],
"properties":{"status":{"type":"string","enum":["pending","unavailable","unverified","verified"]},
"verified_address":{"type":["string","null"]},
"verified_name":{"type":["string","null"]}},
"required":["status"]}},
"required":["created","id","livemode","object","type","value"]}},
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
    example: "abc123",
    ..Operation::DEFAULT
};
