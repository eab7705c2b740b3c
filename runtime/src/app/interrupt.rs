//! Ctrl-C.
//!
//! Until something is watched for, Ctrl-C ends the process as the system has it: help, a question and reading stdin stop at
//! once. From the first request on (or the first file of `--out`) it ends the request or the wait under way, and the run
//! tells what may have happened; a second one ends the process at once.

use crate::error::Kind;
use std::sync::{Arc, Once};
use std::thread;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;

/// Whether the user has asked the run to stop. Clones know of each other.
#[derive(Debug, Clone)]
pub struct Interrupt {
    asked: Arc<watch::Sender<bool>>,
    /// Of an interrupt that follows the process's Ctrl-C: to listen only once.
    process: Option<Arc<Once>>,
}

impl Default for Interrupt {
    /// Never asked but by [`Interrupt::ask`].
    fn default() -> Interrupt {
        Interrupt { asked: Arc::new(watch::Sender::new(false)), process: None }
    }
}

impl Interrupt {
    /// The Ctrl-C of this process, once it is watched.
    pub fn process() -> Interrupt {
        Interrupt { process: Some(Arc::new(Once::new())), ..Interrupt::default() }
    }

    /// Asks the run to stop, as Ctrl-C does.
    pub fn ask(&self) {
        self.asked.send_replace(true);
    }

    /// Has it been asked to?
    pub fn asked(&self) -> bool {
        *self.asked.borrow()
    }

    /// Takes Ctrl-C from the system from now on. The thread that listens is there so that a second Ctrl-C works whatever
    /// the run does in that moment: it may be writing to a reader that does not read.
    pub(crate) fn watch(&self) {
        let Some(once) = &self.process else { return };
        once.call_once(|| {
            let interrupt = self.clone();
            // Err: without a thread, Ctrl-C stays the system's.
            if let Ok(runtime) = Builder::new_current_thread().enable_io().build() {
                let _ = thread::Builder::new().name("ctrl-c".to_owned()).spawn(move || listen(&runtime, &interrupt));
            }
        });
    }

    /// Ends when it is asked.
    pub(crate) async fn wait(&self) {
        // Err: the sender has gone, and it is `self`'s.
        let _ = self.asked.subscribe().wait_for(|asked| *asked).await;
    }

    /// Waits for a time, or until it is asked.
    pub(crate) fn sleep(&self, duration: Duration) {
        match Builder::new_current_thread().enable_time().build() {
            // Err: the time is over.
            Ok(runtime) => drop(runtime.block_on(async { tokio::time::timeout(duration, self.wait()).await })),
            Err(_) => thread::sleep(duration),
        }
    }
}

fn listen(runtime: &Runtime, interrupt: &Interrupt) {
    while runtime.block_on(tokio::signal::ctrl_c()).is_ok() {
        if interrupt.asked() {
            std::process::exit(i32::from(Kind::Interrupted.exit_code()));
        }
        interrupt.ask();
    }
}
