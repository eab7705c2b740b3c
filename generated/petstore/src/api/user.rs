//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static GROUP: Group = Group {
    name: "user",
    aliases: &[Alias::spelling("users")],
    about: "Operations about user",
    operations: &[
        &CREATE,
        &CREATE_WITH_ARRAY,
        &CREATE_WITH_LIST,
        &DELETE,
        &GET,
        &LOGIN,
        &LOGOUT,
        &UPDATE,
    ],
    ..Group::DEFAULT
};

pub static CREATE: Operation = Operation {
    id: "createUser",
    command: "user create",
    about: "Create user",
    description: "This can only be done by the logged in user.",
    method: Post,
    path: "/user",
    flags: &[
        &super::flags::EMAIL,
        &super::flags::FIRST_NAME,
        &super::flags::ID,
        &super::flags::LAST_NAME,
        &super::flags::PASSWORD,
        &super::flags::PHONE,
        &super::flags::USER_STATUS,
        &Flag::new("username", InBody("/username"), Text, ""),
    ],
    body: Some(
        &Body {
            media_type: "application/json",
            kind: Json,
            required: true,
            schema: r##"{"$ref":"#/$defs/User"}"##,
            ..Body::DEFAULT
        },
    ),
    example: "--data '{}'",
    ..Operation::DEFAULT
};

pub static CREATE_WITH_ARRAY: Operation = Operation {
    id: "createUsersWithArrayInput",
    command: "user create-with-array",
    about: "Creates list of users with given input array",
    method: Post,
    path: "/user/createWithArray",
    flags: &[&super::flags::BODY],
    body: Some(
        &Body {
            media_type: "application/json",
            kind: Json,
            required: true,
            schema: r##"{"type":"array","items":{"$ref":"#/$defs/User"}}"##,
            ..Body::DEFAULT
        },
    ),
    example: "--body '{}'",
    ..Operation::DEFAULT
};

pub static CREATE_WITH_LIST: Operation = Operation {
    id: "createUsersWithListInput",
    command: "user create-with-list",
    about: "Creates list of users with given input array",
    method: Post,
    path: "/user/createWithList",
    flags: &[&super::flags::BODY],
    body: Some(
        &Body {
            media_type: "application/json",
            kind: Json,
            required: true,
            schema: r##"{"type":"array","items":{"$ref":"#/$defs/User"}}"##,
            ..Body::DEFAULT
        },
    ),
    example: "--body '{}'",
    ..Operation::DEFAULT
};

pub static DELETE: Operation = Operation {
    id: "deleteUser",
    command: "user delete",
    about: "Delete user",
    description: "This can only be done by the logged in user.",
    method: Delete,
    path: "/user/{username}",
    flags: &[
        &Flag::new(
                "username",
                Path("username", Style::SIMPLE),
                Text,
                "The name that needs to be deleted",
            )
            .required(),
    ],
    destructive: true,
    example: "abc123",
    ..Operation::DEFAULT
};

pub static GET: Operation = Operation {
    id: "getUserByName",
    command: "user get",
    about: "Get user by user name",
    method: Get,
    path: "/user/{username}",
    flags: &[
        &Flag::new(
                "username",
                Path("username", Style::SIMPLE),
                Text,
                "The name that needs to be fetched",
            )
            .required(),
    ],
    output: Output {
        media_type: "application/json",
        columns: "id,email,username,firstName,lastName,userStatus,password,phone",
        schema: r#"{"type":"object","properties":{"email":{"type":"string"},
"firstName":{"type":"string"},
"id":{"type":"integer"},
"lastName":{"type":"string"},
"password":{"type":"string"},
"phone":{"type":"string"},
"userStatus":{"type":"integer"},
"username":{"type":"string"}}}"#,
        ..Output::NONE
    },
    example: "abc123",
    ..Operation::DEFAULT
};

pub static LOGIN: Operation = Operation {
    id: "loginUser",
    command: "user login",
    aliases: &[Alias::spelling("login-user")],
    about: "Logs user into the system",
    method: Get,
    path: "/user/login",
    flags: &[
        &Flag::new(
                "password",
                Query("password", Style::FORM),
                Formatted(Format::Password),
                "The password for login in clear text",
            )
            .required()
            .secret(),
        &Flag::new(
                "username",
                Query("username", Style::FORM),
                Text,
                "The user name for login",
            )
            .required(),
    ],
    output: Output {
        media_type: "application/json",
        schema: r#"{"type":"string"}"#,
        ..Output::NONE
    },
    example: "--password text --username text",
    ..Operation::DEFAULT
};

pub static LOGOUT: Operation = Operation {
    id: "logoutUser",
    command: "user logout",
    aliases: &[Alias::spelling("logout-user")],
    about: "Logs out current logged in user session",
    method: Get,
    path: "/user/logout",
    ..Operation::DEFAULT
};

pub static UPDATE: Operation = Operation {
    id: "updateUser",
    command: "user update",
    about: "Updated user",
    description: "This can only be done by the logged in user.",
    method: Put,
    path: "/user/{username}",
    flags: &[
        &Flag::new(
                "username",
                Path("username", Style::SIMPLE),
                Text,
                "name that need to be updated",
            )
            .required(),
        &Flag::new("body.username", InBody("/username"), Text, ""),
        &super::flags::EMAIL,
        &super::flags::FIRST_NAME,
        &super::flags::ID,
        &super::flags::LAST_NAME,
        &super::flags::PASSWORD,
        &super::flags::PHONE,
        &super::flags::USER_STATUS,
    ],
    body: Some(
        &Body {
            media_type: "application/json",
            kind: Json,
            required: true,
            schema: r##"{"$ref":"#/$defs/User"}"##,
            ..Body::DEFAULT
        },
    ),
    example: "abc123 --data '{}'",
    ..Operation::DEFAULT
};
