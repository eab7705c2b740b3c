use super::Interrupt;
use crate::client::{Clock, Transport};
use crate::config::Environment;
use crate::terminal::Terminal;
use std::ffi::OsString;
use std::io::{Read, Write};

/// Everything outside the program that a run can touch, so that a test can be all of it.
pub struct World<'a> {
    /// The words after the program's name.
    pub arguments: Vec<OsString>,
    /// The environment.
    pub environment: Environment,
    /// What the streams are.
    pub terminal: Terminal,
    /// Read for `-` and `@-`, and for the answer to a question.
    pub stdin: &'a mut dyn Read,
    /// Data.
    pub stdout: &'a mut dyn Write,
    /// Everything else.
    pub stderr: &'a mut dyn Write,
    /// The network.
    pub transport: &'a dyn Transport,
    /// Time.
    pub clock: &'a dyn Clock,
    /// Ctrl-C.
    pub interrupt: Interrupt,
}
