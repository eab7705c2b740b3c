//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "pet",
    aliases: &[Alias::spelling("pets")],
    about: "Everything about your Pets",
    operations: &[
        &CREATE,
        &DELETE,
        &FIND_BY_TAGS,
        &GET,
        &LIST,
        &UPDATE,
        &UPDATE_WITH_FORM,
        &UPLOAD_IMAGE,
    ],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "addPet",
    command: "pet create",
    aliases: &[Alias::spelling("add")],
    about: "Add a new pet to the store",
    method: Post,
    path: "/pet",
    security: &[
        &[Requirement::of(&super::security::PETSTORE_AUTH, &["write:pets", "read:pets"])],
    ],
    flags: &[
        &super::flags::NAME,
        &super::flags::PHOTO_URLS,
        &super::flags::CATEGORY_ID,
        &super::flags::CATEGORY_NAME,
        &super::flags::STATUS,
        &super::flags::TAGS,
    ],
    body: Some(
        &Body {
            media_type: "application/json",
            kind: Json,
            required: true,
            schema: r##"{"$ref":"#/$defs/Pet"}"##,
            others: &[
                Body {
                    media_type: "application/xml",
                    kind: Xml,
                    required: true,
                    schema: r##"{"$ref":"#/$defs/Pet"}"##,
                    ..Body::DEFAULT
                },
            ],
            ..Body::DEFAULT
        },
    ),
    example: "--name doggie --photo-urls text",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "deletePet",
    command: "pet delete",
    about: "Deletes a pet",
    method: Delete,
    path: "/pet/{petId}",
    security: &[
        &[
            Requirement::of(
                &super::security::PETSTORE_AUTH,
                &["write:pets", "read:pets"],
            ),
        ],
        &[Requirement::of(&super::security::API_KEY, &[])],
    ],
    flags: &[
        &Flag::new("pet-id", Path("petId", Style::SIMPLE), Integer, "Pet id to delete")
            .required(),
    ],
    destructive: true,
    example: "1",
    ..Operation::DEFAULT
};

pub static FIND_BY_TAGS: Operation = Operation {
    id: "findPetsByTags",
    command: "pet find-by-tags",
    about: "Finds Pets by tags",
    description: "Muliple tags can be provided with comma separated strings. Use tag1, tag2, tag3 for testing.",
    method: Get,
    path: "/pet/findByTags",
    security: &[
        &[Requirement::of(&super::security::PETSTORE_AUTH, &["write:pets", "read:pets"])],
    ],
    flags: &[
        &Flag::new("tags", Query("tags", Style::FORM), List(&Text), "Tags to filter by")
            .required(),
    ],
    output: Output {
        media_type: "application/json",
        items: Some(""),
        columns: "id,name,status,category.name",
        schema: super::schemas::PET_FIND_BY_TAGS,
        ..Output::NONE
    },
    deprecated: true,
    example: "--tags text",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "getPetById",
    command: "pet get",
    about: "Find pet by ID",
    description: "Returns a single pet",
    method: Get,
    path: "/pet/{petId}",
    security: &[&[Requirement::of(&super::security::API_KEY, &[])]],
    flags: &[
        &Flag::new(
                "pet-id",
                Path("petId", Style::SIMPLE),
                Integer,
                "ID of pet to return",
            )
            .required(),
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,name,status,category.name",
        schema: r#"{"type":"object","properties":{"category":{"type":"object","properties":{"id":{"type":"integer"},
"name":{"type":"string"}}},
"id":{"type":"integer"},
"name":{"type":"string"},
"photoUrls":{"type":"array","items":{"type":"string"}},
"status":{"type":"string","enum":["available","pending","sold"]},
"tags":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer"},
"name":{"type":"string"}}}}},
"required":["name","photoUrls"]}"#,
        ..Output::NONE
    },
    example: "1",
    ..Operation::DEFAULT
};

pub static LIST: Operation = Operation {
    id: "findPetsByStatus",
    command: "pet list",
    aliases: &[Alias::spelling("find-by-status")],
    about: "Finds Pets by status",
    description: "Multiple status values can be provided with comma separated strings",
    method: Get,
    path: "/pet/findByStatus",
    security: &[
        &[Requirement::of(&super::security::PETSTORE_AUTH, &["write:pets", "read:pets"])],
    ],
    flags: &[
        &Flag::new(
                "status",
                Query("status", Style::FORM),
                List(&Text),
                "Status values that need to be considered for filter",
            )
            .required()
            .with(&[Values(&["available", "pending", "sold"])]),
    ],
    output: Output {
        media_type: "application/json",
        items: Some(""),
        columns: "id,name,status,category.name",
        schema: super::schemas::PET_FIND_BY_TAGS,
        ..Output::NONE
    },
    example: "--status available",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "updatePet",
    command: "pet update",
    about: "Update an existing pet",
    method: Put,
    path: "/pet",
    security: &[
        &[Requirement::of(&super::security::PETSTORE_AUTH, &["write:pets", "read:pets"])],
    ],
    flags: &[
        &super::flags::NAME,
        &super::flags::PHOTO_URLS,
        &super::flags::CATEGORY_ID,
        &super::flags::CATEGORY_NAME,
        &super::flags::STATUS,
        &super::flags::TAGS,
    ],
    body: Some(
        &Body {
            media_type: "application/json",
            kind: Json,
            required: true,
            schema: r##"{"$ref":"#/$defs/Pet"}"##,
            others: &[
                Body {
                    media_type: "application/xml",
                    kind: Xml,
                    required: true,
                    schema: r##"{"$ref":"#/$defs/Pet"}"##,
                    ..Body::DEFAULT
                },
            ],
            ..Body::DEFAULT
        },
    ),
    example: "--name doggie --photo-urls text",
    ..Operation::DEFAULT
};

pub static UPDATE_WITH_FORM: Operation = Operation {
    id: "updatePetWithForm",
    command: "pet update-with-form",
    about: "Updates a pet in the store with form data",
    method: Post,
    path: "/pet/{petId}",
    security: &[
        &[Requirement::of(&super::security::PETSTORE_AUTH, &["write:pets", "read:pets"])],
    ],
    flags: &[
        &Flag::new(
                "pet-id",
                Path("petId", Style::SIMPLE),
                Integer,
                "ID of pet that needs to be updated",
            )
            .required(),
        &Flag::new("name", InBody("/name"), Text, "Updated name of the pet"),
        &Flag::new("status", InBody("/status"), Text, "Updated status of the pet"),
    ],
    body: Some(
        &Body {
            media_type: "application/x-www-form-urlencoded",
            kind: Form,
            required: false,
            schema: r#"{"type":"object","properties":{"name":{"type":"string"},
"status":{"type":"string"}}}"#,
            ..Body::DEFAULT
        },
    ),
    example: "1",
    ..Operation::DEFAULT
};

pub static UPLOAD_IMAGE: Operation = Operation {
    id: "uploadFile",
    command: "pet upload-image",
    about: "uploads an image",
    method: Post,
    path: "/pet/{petId}/uploadImage",
    security: &[
        &[Requirement::of(&super::security::PETSTORE_AUTH, &["write:pets", "read:pets"])],
    ],
    flags: &[
        &Flag::new(
                "pet-id",
                Path("petId", Style::SIMPLE),
                Integer,
                "ID of pet to update",
            )
            .required(),
        &Flag::new("file", InBody(""), File, ""),
    ],
    body: Some(
        &Body {
            media_type: "application/octet-stream",
            kind: Binary,
            required: false,
            schema: r#"{"type":"string","format":"binary"}"#,
            ..Body::DEFAULT
        },
    ),
    output: Output {
        media_type: "application/json",
        columns: "type,code,message",
        schema: r#"{"type":"object","properties":{"code":{"type":"integer"},
"message":{"type":"string"},
"type":{"type":"string"}}}"#,
        ..Output::NONE
    },
    example: "1",
    ..Operation::DEFAULT
};
