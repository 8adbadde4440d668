//! The process group of a program: what it starts ends with it.
//!
//! A group is signalled only while its leader is not yet waited for: until then nobody else can have
//! its number.

#[cfg(unix)]
pub(super) use unix::{ask_to_end, end, end_rest, has_ended, of_its_own};

#[cfg(not(unix))]
pub(super) use other::{ask_to_end, end, end_rest, has_ended, of_its_own};

#[cfg(unix)]
mod unix {
    use std::io;
    use std::os::unix::process::CommandExt as _;
    use std::process::{Child, Command, ExitStatus};

    use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid};

    /// Makes the program the leader of a group of its own.
    pub(in super::super) fn of_its_own(command: &mut Command) {
        command.process_group(0);
    }

    /// Whether the program has ended. It stays to be waited for.
    pub(in super::super) fn has_ended(program: &Child) -> bool {
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
        !matches!(waitid(WaitId::Pid(Pid::from_child(program)), options), Ok(None))
    }

    /// Asks the program and all that it started to end.
    pub(in super::super) fn ask_to_end(program: &Child) {
        let _ = kill_process_group(Pid::from_child(program), Signal::TERM);
    }

    /// Ends what the program left behind.
    pub(in super::super) fn end_rest(program: &Child) {
        let _ = kill_process_group(Pid::from_child(program), Signal::KILL);
    }

    /// Ends the program with all that it started, and waits for it.
    pub(in super::super) fn end(program: &mut Child) -> io::Result<ExitStatus> {
        end_rest(program);
        program.wait()
    }
}

#[cfg(not(unix))]
mod other {
    use std::io;
    use std::process::{Child, Command, ExitStatus};

    pub(in super::super) fn of_its_own(_command: &mut Command) {}

    /// Whether the program has ended.
    pub(in super::super) fn has_ended(program: &mut Child) -> bool {
        !matches!(program.try_wait(), Ok(None))
    }

    pub(in super::super) fn ask_to_end(_program: &Child) {}

    pub(in super::super) fn end_rest(_program: &Child) {}

    /// Ends the program and waits for it.
    pub(in super::super) fn end(program: &mut Child) -> io::Result<ExitStatus> {
        let _ = program.kill();
        program.wait()
    }
}
