//! How long the passes take, each beside its goal. Times on one machine move; so what counts are
//! ratios of one run, and, where valgrind is there, numbers of instructions.
//!
//! `SPECC_BENCH=large` also measures how work grows from 10,000 to 100,000 clauses.
#![expect(clippy::disallowed_methods, reason = "a measure needs clocks, folders and processes")]
#![expect(clippy::print_stdout, reason = "it prints what it measures")]

mod synthetic;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use specc::driver::{Compilation, Project, ProjectRequest};
use specc::syntax::has_blocks;

type Fallible<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// The environment variable by which this program tells a copy of itself what to do alone.
const CHILD: &str = "SPECC_BENCH_CHILD";

const ROUNDS: usize = 5;

fn main() -> Fallible<()> {
    if let Ok(work) = std::env::var(CHILD) {
        return child(&work, &PathBuf::from(std::env::var("SPECC_BENCH_SPEC")?));
    }
    let folder = tempfile::tempdir()?;
    println!("{:<44}{:>12}{:>12}", "", "goal", "reached");
    for clauses in [1_000, 10_000] {
        let spec = Synthetic::write(folder.path(), clauses)?;
        spec.times()?;
        spec.instructions()?;
    }
    Synthetic::write(folder.path(), 10)?.whole_process()?;
    if std::env::var("SPECC_BENCH").is_ok_and(|size| size == "large") {
        growth(folder.path())?;
    }
    Ok(())
}

fn row(what: &str, goal: &str, reached: &str) {
    println!("{what:<44}{goal:>12}{reached:>12}");
}

/// A spec on the disk.
struct Synthetic {
    folder: PathBuf,
    clauses: usize,
    texts: Vec<String>,
}

impl Synthetic {
    fn write(parent: &Path, clauses: usize) -> Fallible<Self> {
        let folder = parent.join(format!("{clauses}-clauses"));
        let files = synthetic::spec(clauses, 1);
        for (path, text) in &files {
            let path = folder.join("spec").join(path);
            fs::create_dir_all(path.parent().unwrap_or(&folder))?;
            fs::write(path, text)?;
        }
        Ok(Self { folder, clauses, texts: files.into_iter().map(|(_, text)| text).collect() })
    }

    /// The passes in turns, so that what slows the machine slows all of them.
    fn times(&self) -> Fallible<()> {
        let (one, two) = (threads(1)?, threads(2)?);
        let mut best = [Duration::MAX; 3];
        for _ in 0..ROUNDS {
            let times = [
                time(|| Ok(parse_all(&self.texts)))?,
                one.install(|| time(|| check(&self.folder)))?,
                two.install(|| time(|| check(&self.folder)))?,
            ];
            best.iter_mut().zip(times).for_each(|(best, time)| *best = time.min(*best));
        }
        let [comrak, alone, together] = best;
        let name = |what: &str| format!("{} clauses: {what}", self.clauses);
        row(&name("comrak alone"), "", &milliseconds(comrak));
        row(&name("check, one thread"), "", &milliseconds(alone));
        row(&name("check / comrak, one thread"), "<= 2.00", &ratio(alone, comrak));
        row(&name("one thread / two threads"), ">= 1.70", &ratio(alone, together));
        row(&name("cold build of all targets"), "", &milliseconds(self.build()?));
        let goal = if self.clauses == 10_000 { "< 70 MB" } else { "" };
        row(&name("peak memory of check"), goal, &format!("{} MB", self.peak_memory()?));
        Ok(())
    }

    /// The command itself, writing all targets.
    fn build(&self) -> Fallible<Duration> {
        let out = self.folder.join("out");
        let mut best = Duration::MAX;
        for _ in 0..2 {
            if out.is_dir() {
                fs::remove_dir_all(&out)?;
            }
            best = best.min(time(|| run(self.command("build").arg("--out").arg(&out)))?);
        }
        Ok(best)
    }

    fn command(&self, verb: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_specc"));
        command.arg(verb).arg("--quiet").arg(self.folder.join("spec")).current_dir(&self.folder);
        command
    }

    fn child(&self, program: &mut Command, work: &str) -> Fallible<std::process::Output> {
        Ok(program.env(CHILD, work).env("SPECC_BENCH_SPEC", &self.folder).output()?)
    }

    fn peak_memory(&self) -> Fallible<u64> {
        let output = self.child(&mut Command::new(std::env::current_exe()?), "peak")?;
        Ok(String::from_utf8(output.stdout)?.trim().parse::<u64>()? / 1024)
    }

    /// How many instructions a clause costs, where valgrind is there.
    fn instructions(&self) -> Fallible<()> {
        if self.clauses > 1_000 || Command::new("valgrind").arg("--version").output().is_err() {
            return Ok(());
        }
        let comrak = self.counted("comrak")?;
        let check = self.counted("check")?;
        let per_clause = |count: u64| format!("{} k", count / self.clauses as u64 / 1000);
        row("instructions a clause: comrak alone", "", &per_clause(comrak));
        row("instructions a clause: check", "", &per_clause(check));
        let hundredths = check * 100 / comrak.max(1);
        row(
            "instructions: check / comrak",
            "<= 2.00",
            &format!("{}.{:02}", hundredths / 100, hundredths % 100),
        );
        Ok(())
    }

    fn counted(&self, work: &str) -> Fallible<u64> {
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(std::env::current_exe()?);
        let output = self.child(&mut valgrind, work)?;
        let report = String::from_utf8_lossy(&output.stderr).into_owned();
        let line = report.lines().find_map(|line| line.split_once("Collected :")).ok_or(report.clone())?;
        Ok(line.1.trim().parse()?)
    }

    /// A small spec, from the start of the process to its end.
    fn whole_process(&self) -> Fallible<()> {
        let mut best = [Duration::MAX; 2];
        for _ in 0..20 {
            let out = self.folder.join("out");
            if out.is_dir() {
                fs::remove_dir_all(&out)?;
            }
            best[0] = best[0].min(time(|| run(&mut self.command("check")))?);
            best[1] = best[1].min(time(|| run(self.command("build").arg("--out").arg(&out)))?);
        }
        row("10 clauses: check, whole process", "", &milliseconds(best[0]));
        row("10 clauses: cold build, whole process", "<= 10.0 ms", &milliseconds(best[1]));
        Ok(())
    }
}

fn growth(folder: &Path) -> Fallible<()> {
    let (small, large) = (Synthetic::write(folder, 10_000)?, Synthetic::write(folder, 100_000)?);
    let pool = threads(1)?;
    let mut best = [Duration::MAX; 2];
    for _ in 0..2 {
        best[0] = best[0].min(pool.install(|| time(|| check(&small.folder)))?);
        best[1] = best[1].min(pool.install(|| time(|| check(&large.folder)))?);
    }
    row("100000 clauses / 10000 clauses, check", "<= 10.50", &ratio(best[1], best[0]));
    row("100000 clauses: peak memory of check", "", &format!("{} MB", large.peak_memory()?));
    Ok(())
}

/// What a copy of this program does alone.
fn child(work: &str, folder: &Path) -> Fallible<()> {
    if work == "comrak" {
        let files = walkdir::WalkDir::new(folder.join("spec")).into_iter().filter_map(Result::ok);
        let files = files.filter(|entry| entry.file_type().is_file());
        let texts: Vec<String> =
            files.map(|entry| fs::read_to_string(entry.path())).collect::<Result<_, _>>()?;
        parse_all(&texts);
        return Ok(());
    }
    threads(1)?.install(|| check(folder))?;
    if work == "peak" {
        let status = fs::read_to_string("/proc/self/status")?;
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
        println!("{}", peak.trim().trim_end_matches(" kB"));
    }
    Ok(())
}

fn check(folder: &Path) -> Fallible<Compilation> {
    let spec = folder.join("spec");
    let project = Project::open(&ProjectRequest { here: folder, spec: Some(&spec), out: None })?;
    Ok(project.compile(&|_| ())?)
}

/// The Markdown parser alone, set for all that a spec may hold. Gives the number of trees.
fn parse_all(texts: &[String]) -> usize {
    texts.iter().filter(|text| has_blocks(text)).count()
}

fn threads(count: usize) -> Fallible<rayon::ThreadPool> {
    Ok(rayon::ThreadPoolBuilder::new().num_threads(count).build()?)
}

fn run(command: &mut Command) -> Fallible<()> {
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    if status.success() { Ok(()) } else { Err(format!("{command:?}: {status}").into()) }
}

fn time<T>(work: impl FnOnce() -> Fallible<T>) -> Fallible<Duration> {
    let start = Instant::now();
    drop(work()?);
    Ok(start.elapsed())
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}

fn ratio(time: Duration, other: Duration) -> String {
    format!("{:.2}", time.as_secs_f64() / other.as_secs_f64())
}
