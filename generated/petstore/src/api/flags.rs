//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static BODY: Flag = Flag::new("body", InBody(""), List(&Object), "").required();

pub static CATEGORY_ID: Flag = Flag::new(
    "category.id",
    InBody("/category/id"),
    Integer,
    "",
);

pub static CATEGORY_NAME: Flag = Flag::new(
    "category.name",
    InBody("/category/name"),
    Text,
    "",
);

pub static EMAIL: Flag = Flag::new("email", InBody("/email"), Text, "");

pub static FIRST_NAME: Flag = Flag::new("first-name", InBody("/firstName"), Text, "");

pub static ID: Flag = Flag::new("id", InBody("/id"), Integer, "");

pub static LAST_NAME: Flag = Flag::new("last-name", InBody("/lastName"), Text, "");

pub static NAME: Flag = Flag::new("name", InBody("/name"), Text, "").required();

pub static PASSWORD: Flag = Flag::new("password", InBody("/password"), Text, "");

pub static PHONE: Flag = Flag::new("phone", InBody("/phone"), Text, "");

pub static PHOTO_URLS: Flag = Flag::new(
        "photo-urls",
        InBody("/photoUrls"),
        List(&Text),
        "",
    )
    .required();

pub static STATUS: Flag = Flag::new(
        "status",
        InBody("/status"),
        Text,
        "pet status in the store",
    )
    .with(&[Values(&["available", "pending", "sold"])]);

pub static TAGS: Flag = Flag::new("tags", InBody("/tags"), List(&Object), "");

pub static USER_STATUS: Flag = Flag::new(
    "user-status",
    InBody("/userStatus"),
    Integer,
    "User Status",
);
