//! Written by imajin. Where changes belong: README.md.

use imajin_runtime::table::prelude::*;

pub static FILE: Flag = Flag::new("file", InBody("/file"), File, "");

pub static ID: Flag = Flag::new("id", Path("id", Style::SIMPLE), Text, "").required();

pub static TITLE: Flag = Flag::new("title", InBody("/title"), Text, "");
