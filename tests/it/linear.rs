//! Work that grows as its input does, told by ratios of processor time within one run.

use std::time::{Duration, Instant};

/// The system may count the time on a processor in steps of this length.
const TICK: Duration = Duration::from_millis(4);

/// Four times the input takes about four times as long; quadratic work takes sixteen times. One
/// good measure of several is enough. Only `work` is timed, on what `prepare` makes for a size.
pub(crate) fn assert_linear<Prepared>(
    name: &str,
    size: usize,
    prepare: impl Fn(usize) -> Prepared,
    work: impl Fn(&Prepared),
) {
    let (small, large) = (prepare(2 * size), prepare(8 * size));
    let mut measures = Vec::new();
    for _ in 0..6 {
        let (once, four_times) = (time(&small, &work), time(&large, &work));
        if four_times <= once * 8 + TICK * 4 {
            return;
        }
        measures.push((once, four_times));
    }
    panic!("{name}: more than linear, for {size} and four times that: {measures:?}");
}

fn time<Prepared>(prepared: &Prepared, work: &impl Fn(&Prepared)) -> Duration {
    let runs = (0..2).map(|_| {
        let (start, start_on_cpu) = (Instant::now(), time_on_cpu());
        work(prepared);
        let on_cpu = time_on_cpu().zip(start_on_cpu).map(|(end, start)| end.saturating_sub(start));
        on_cpu.unwrap_or_else(|| start.elapsed())
    });
    runs.min().unwrap_or_default()
}

/// The time that this thread had a processor, where the system tells it: other programs do not count.
fn time_on_cpu() -> Option<Duration> {
    let schedule = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    schedule.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}
