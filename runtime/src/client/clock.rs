use super::Clock;
use crate::app::Interrupt;
use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, SystemTime};

/// The machine's own time.
#[derive(Debug, Clone)]
pub struct SystemClock {
    interrupt: Interrupt,
}

impl SystemClock {
    /// A clock whose waits end with `interrupt`.
    pub fn new(interrupt: Interrupt) -> SystemClock {
        SystemClock { interrupt }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Duration {
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
    }

    fn sleep(&self, duration: Duration) {
        self.interrupt.sleep(duration);
    }

    /// The standard library seeds its hashers from the system's randomness, which is good enough for jitter.
    fn random(&self) -> f64 {
        let bits = RandomState::new().hash_one(0_u8) >> 11;
        bits as f64 / (1_u64 << 53) as f64
    }
}
