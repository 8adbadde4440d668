//! Programs that the tool starts: directly, never by a shell, in a process group of their own, within limits.
//! Whatever happens, afterwards nothing of the group is left.

mod group;
mod interrupt;
mod run;
mod said;

pub(super) use run::{Printed, RunFault, Start, ending, run};
pub(super) use said::{Part, Said};
