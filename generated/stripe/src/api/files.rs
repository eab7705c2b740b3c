//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "files",
    aliases: &[Alias::spelling("file")],
    operations: &[&CREATE, &GET, &LIST],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "PostFiles",
    command: "files create",
    about: "To upload a file to Stripe, you’ll need to send a request of type multipart/form-data",
    description: "To upload a file to Stripe, you’ll need to send a request of type multipart/form-data. The \
        request should contain the file you would like to upload, as well as the parameters for \
        creating a file.\n\n\
        All of Stripe’s officially supported Client libraries should have support for sending \
        multipart/form-data.",
    method: Post,
    path: "/v1/files",
    servers: &[
        Server {
            url: "https://files.stripe.com",
            about: "",
            variables: &[],
        },
    ],
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("file", InBody("/file"), File, "A file to upload").required(),
        &Flag::new(
                "purpose",
                InBody("/purpose"),
                Text,
                "The purpose of the uploaded file",
            )
            .required()
            .with(
                &[
                    Values(
                        &[
                            "account_requirement",
                            "additional_verification",
                            "business_icon",
                            "business_logo",
                            "customer_signature",
                            "dispute_evidence",
                            "identity_document",
                            "pci_document",
                            "tax_document_user_upload",
                            "terminal_reader_splashscreen",
                        ],
                    ),
                ],
            ),
        &super::flags::EXPAND_5D4B4118,
        &Flag::new(
            "file-link-data.create",
            InBody("/file_link_data/create"),
            Boolean,
            "",
        ),
        &Flag::new(
            "file-link-data.expires-at",
            InBody("/file_link_data/expires_at"),
            Integer,
            "",
        ),
        &Flag::new(
            "file-link-data.metadata",
            InBody("/file_link_data/metadata"),
            Map(&Text),
            "",
        ),
    ],
    body: Some(
        &Body {
            media_type: "multipart/form-data",
            kind: Multipart,
            required: true,
            parts: &[
                Part {
                    name: "expand",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
                Part {
                    name: "file_link_data",
                    content_type: None,
                    style: Style::DEEP_OBJECT,
                },
            ],
            schema: r#"{"type":"object","properties":{"expand":{"type":"array","items":{"type":"string","maxLength":5000}},
"file":{"type":"string"},
"file_link_data":{"type":"object","properties":{"create":{"type":"boolean"},
"expires_at":{"type":"integer"},
"metadata":{"anyOf":[{"type":"object","additionalProperties":{"type":"string"}},
{"type":"string","enum":[""]}]}},
"required":["create"]},
"purpose":{"type":"string","enum":["account_requirement","additional_verification","business_icon","business_logo","customer_signature","dispute_evidence","identity_document","pci_document","tax_document_user_upload","terminal_reader_splashscreen"]}},
"required":["file","purpose"],
"additionalProperties":false}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "id,title,type,purpose,size,filename,object,created",
        schema: super::schemas::FILES_CREATE,
        ..Output::NONE
    },
    example: "--file text --purpose account_requirement",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "GetFilesFile",
    command: "files get",
    about: "Retrieves the details of an existing file object",
    description: "Retrieves the details of an existing file object. Supply the unique file ID from a file, and \
        Stripe will return the corresponding file object. To access file contents, see the File Upload \
        Guide.",
    method: Get,
    path: "/v1/files/{file}",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &Flag::new("file", Path("file", Style::SIMPLE), Text, "")
            .required()
            .with(&[MaxLength(5000)]),
        &super::flags::EXPAND_51F06DB8,
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,title,type,purpose,size,filename,object,created",
        schema: super::schemas::FILES_CREATE,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "GetFiles",
    command: "files list",
    about: "Returns a list of the files that your account has access to",
    description: "Returns a list of the files that your account has access to. The files are returned sorted by \
        creation date, with the most recently created files appearing first.",
    method: Get,
    path: "/v1/files",
    security: &[
        &[Requirement::of(&super::security::BEARER_AUTH, &[])],
        &[Requirement::of(&super::security::BASIC_AUTH, &[])],
    ],
    flags: &[
        &super::flags::CREATED_4017E6CA,
        &super::flags::ENDING_BEFORE_9210AC7F,
        &super::flags::EXPAND_51F06DB8,
        &super::flags::LIMIT_PARAM,
        &Flag::new(
                "purpose",
                Query("purpose", Style::FORM),
                Text,
                "The file purpose to filter queries by",
            )
            .with(
                &[
                    Values(
                        &[
                            "account_requirement",
                            "additional_verification",
                            "business_icon",
                            "business_logo",
                            "customer_signature",
                            "dispute_evidence",
                            "document_provider_identity_document",
                            "finance_report_run",
                            "identity_document",
                            "identity_document_downloadable",
                            "pci_document",
                            "selfie",
                            "sigma_scheduled_query",
                            "tax_document_user_upload",
                            "terminal_reader_splashscreen",
                        ],
                    ),
                    MaxLength(5000),
                ],
            ),
        &super::flags::STARTING_AFTER_32411BDF,
    ],
    output: Output {
        media_type: "application/json",
        items: Some("/data"),
        columns: "id,title,type,purpose,size,filename,object,created",
        schema: r#"{"type":"object","properties":{"data":{"type":"array","items":{"type":"object","properties":{"created":{"type":"integer"},
"expires_at":{"type":["integer","null"]},
"filename":{"type":["string","null"]},
"id":{"type":"string"},
"links":{"type":["object","null"],
"properties":{"data":{},
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
"required":["created","id","object","purpose","size"]}},
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
