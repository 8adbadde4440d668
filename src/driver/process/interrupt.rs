//! What an interrupt of the tool does to the programs that it started: they end first, since a terminal does not
//! reach their groups.

#[cfg(unix)]
pub(super) use unix::{Running, is_interrupted};

#[cfg(not(unix))]
pub(super) use other::{Running, is_interrupted};

#[cfg(unix)]
mod unix {
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
    use std::sync::{Mutex, Once, PoisonError};

    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::{flag, low_level};

    /// The signal that came while programs were running; 0 without one.
    static SIGNAL: AtomicUsize = AtomicUsize::new(0);

    /// Whether no program is running, so that a signal does what it always does.
    static IDLE: AtomicBool = AtomicBool::new(true);

    static RUNNING: Mutex<usize> = Mutex::new(0);

    /// A program that is running. When the last one is dropped, a signal that came has its way.
    pub(in super::super) struct Running(());

    impl Running {
        pub(in super::super) fn begin() -> Self {
            static LISTEN: Once = Once::new();
            LISTEN.call_once(listen);
            let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
            *running += 1;
            IDLE.store(false, Ordering::SeqCst);
            Self(())
        }
    }

    impl Drop for Running {
        fn drop(&mut self) {
            let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
            *running -= 1;
            if *running > 0 {
                return;
            }
            IDLE.store(true, Ordering::SeqCst);
            if let Some(signal) = signal() {
                let _ = low_level::emulate_default_handler(signal);
            }
        }
    }

    /// Actions run in the order of their registration. Where the system refuses one, interrupts stay as they were.
    fn listen() {
        for signal in [SIGINT, SIGTERM] {
            let number = usize::try_from(signal).unwrap_or_default();
            let _ = flag::register_conditional_default(signal, &IDLE);
            let _ = flag::register_usize(signal, &SIGNAL, number);
        }
    }

    fn signal() -> Option<i32> {
        i32::try_from(SIGNAL.load(Ordering::SeqCst)).ok().filter(|&signal| signal != 0)
    }

    /// Whether the tool was interrupted while programs were running.
    pub(in super::super) fn is_interrupted() -> bool {
        signal().is_some()
    }
}

#[cfg(not(unix))]
mod other {
    pub(in super::super) struct Running(());

    impl Running {
        pub(in super::super) fn begin() -> Self {
            Self(())
        }
    }

    pub(in super::super) fn is_interrupted() -> bool {
        false
    }
}
