//! What the file system says of a file without reading it.

use std::fs::Metadata;
use std::path::Path;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

/// Size and times of a file. Another content of a file has another stamp, once the clock of the file system
/// has moved on from the moment of the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp {
    bytes: u64,
    modified: Duration,
    /// When anything about the file changed last, its times too; nobody can set it back.
    changed: Duration,
}

/// The longest that file systems with fine clocks take to move them on, with room to spare: a tick of a slow
/// kernel is 10 ms.
const FINE_TICK: Duration = Duration::from_millis(50);
/// The same of coarse ones: FAT counts in two seconds.
const COARSE_TICK: Duration = Duration::from_secs(2);

impl Stamp {
    /// The stamp of a regular file; `None` when there is none at `path`.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let metadata = std::fs::symlink_metadata(path).ok().filter(Metadata::is_file)?;
        let modified = since_epoch(metadata.modified().ok()?)?;
        Some(Self { bytes: metadata.len(), modified, changed: changed(&metadata).unwrap_or(modified) })
    }

    /// Whether a later change of the file would have another stamp than this one, which was taken at `taken`
    /// or later.
    pub(super) fn is_settled(&self, taken: SystemTime) -> bool {
        let latest = self.modified.max(self.changed);
        let tick = if self.modified.subsec_nanos() == 0 { COARSE_TICK } else { FINE_TICK };
        since_epoch(taken).is_some_and(|taken| latest + tick < taken)
    }
}

fn since_epoch(time: SystemTime) -> Option<Duration> {
    time.duration_since(SystemTime::UNIX_EPOCH).ok()
}

#[cfg(unix)]
fn changed(metadata: &Metadata) -> Option<Duration> {
    use std::os::unix::fs::MetadataExt as _;
    let seconds = u64::try_from(metadata.ctime()).ok()?;
    Some(Duration::new(seconds, u32::try_from(metadata.ctime_nsec()).ok()?))
}

#[cfg(not(unix))]
fn changed(_: &Metadata) -> Option<Duration> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_trusted_only_when_the_clock_has_moved_on() {
        let at = |nanos| {
            let time = Duration::new(1_000, nanos);
            Stamp { bytes: 1, modified: time, changed: time }
        };
        let taken = |millis: u64| SystemTime::UNIX_EPOCH + Duration::from_millis(1_000_000 + millis);
        assert!(!at(1).is_settled(taken(20)));
        assert!(at(1).is_settled(taken(60)));
        assert!(!at(0).is_settled(taken(1_900)));
        assert!(at(0).is_settled(taken(2_100)));
    }
}
