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

use specc::driver::{self, Compilation, Project, ProjectRequest, WriteMode, prepare};
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
        spec.builds()?;
    }
    Synthetic::write(folder.path(), 10)?.whole_process()?;
    results(folder.path())?;
    sources(folder.path())?;
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
        row(&name("peak memory of check"), self.goal("< 70 MB"), &self.peak_memory("check")?);
        Ok(())
    }

    /// A goal that holds for 10,000 clauses.
    fn goal(&self, goal: &'static str) -> &'static str {
        if self.clauses == 10_000 { goal } else { "" }
    }

    /// The command itself, making six targets: anew, with nothing to do, and after one change.
    fn builds(&self) -> Fallible<()> {
        fs::write(self.folder.join("specc.toml"), settings())?;
        let name = |what: &str| format!("{} clauses: {what}", self.clauses);
        let build = || time(|| run(&mut self.command("build")));
        let (mut cold, mut cpu) = (Duration::MAX, Duration::MAX);
        for _ in 0..2 {
            self.remove_outputs()?;
            let before = children_cpu()?;
            cold = cold.min(build()?);
            cpu = cpu.min(children_cpu()?.saturating_sub(before));
        }
        row(&name("cold build of six targets, wall"), self.goal("<= 750 ms"), &milliseconds(cold));
        row(&name("cold build of six targets, CPU"), self.goal("<= 1200 ms"), &milliseconds(cpu));
        let mut suites = Duration::MAX;
        for _ in 0..2 {
            self.remove_outputs()?;
            suites = suites.min(time(|| run(self.command("build").args(["--target", "tests"])))?);
        }
        row(&name("cold build of the suites"), self.goal("<= 750 ms"), &milliseconds(suites));
        row(&name("cold build of the suites / all"), "", &ratio(suites, cold));
        self.remove_outputs()?;
        build()?;
        let (files, bytes) = self.outputs();
        row(&name("files and MB of the six targets"), "", &format!("{files}, {}", bytes >> 20));
        row(&name("peak memory of a build"), self.goal("< 100 MB"), &self.peak_memory("build")?);
        let mut none = Duration::MAX;
        for _ in 0..10 {
            none = none.min(build()?);
        }
        let hashing =
            time(|| Ok(self.texts.iter().map(|text| blake3::hash(text.as_bytes())).collect::<Vec<_>>()))?;
        row(&name("nothing changed"), self.goal("<= 15 ms"), &milliseconds(none));
        row(&name("nothing changed / hashing the spec"), "", &ratio(none, hashing));
        let mut one = Duration::MAX;
        for round in 0..3 {
            self.change_one_clause(round)?;
            one = one.min(build()?);
        }
        row(&name("one clause changed"), self.goal("<= 50 ms"), &milliseconds(one));
        row(&name("one clause changed / cold build"), "", &ratio(one, cold));
        self.remove_outputs()?;
        Ok(fs::remove_file(self.folder.join("specc.toml"))?)
    }

    /// Moves the outputs away. Where files were deleted a moment ago, ext4 makes new ones slowly: it passes over their
    /// places one by one.
    fn remove_outputs(&self) -> Fallible<()> {
        let out = self.folder.join("out");
        if out.is_dir() {
            fs::rename(&out, tempfile::tempdir_in(&self.folder)?.keep().join("out"))?;
        }
        Ok(())
    }

    /// Number and bytes of the files that a build left.
    fn outputs(&self) -> (usize, u64) {
        let entries = walkdir::WalkDir::new(self.folder.join("out")).into_iter().filter_map(Result::ok);
        let sizes = entries.filter_map(|entry| entry.metadata().ok()).filter(fs::Metadata::is_file);
        sizes.fold((0, 0), |(files, bytes), file| (files + 1, bytes + file.len()))
    }

    /// Adds a sentence to the first file, another one each round.
    fn change_one_clause(&self, round: usize) -> Fallible<()> {
        let (path, text) = synthetic::spec(self.clauses, 1).swap_remove(0);
        let path = self.folder.join("spec").join(path);
        Ok(fs::write(path, format!("{text}\nThe server MUST count to {round}.\n"))?)
    }

    fn command(&self, verb: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_specc"));
        command.arg(verb).arg("--quiet").arg(self.folder.join("spec")).current_dir(&self.folder);
        command
    }

    fn child(&self, program: &mut Command, work: &str) -> Fallible<std::process::Output> {
        Ok(program.env(CHILD, work).env("SPECC_BENCH_SPEC", &self.folder).output()?)
    }

    /// What `check` or `build` need at most.
    fn peak_memory(&self, work: &str) -> Fallible<String> {
        let output = self.child(&mut Command::new(std::env::current_exe()?), &format!("peak of {work}"))?;
        Ok(format!("{} MB", String::from_utf8(output.stdout)?.trim().parse::<u64>()? / 1024))
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
            self.remove_outputs()?;
            best[0] = best[0].min(time(|| run(&mut self.command("check")))?);
            best[1] = best[1].min(time(|| run(&mut self.command("build")))?);
        }
        row("10 clauses: check, whole process", "", &milliseconds(best[0]));
        row("10 clauses: cold build, whole process", "<= 10.0 ms", &milliseconds(best[1]));
        Ok(())
    }
}

/// A report of 100,000 cases, of which one in ten failed, against reading and hashing its bytes.
fn results(folder: &Path) -> Fallible<()> {
    let path = folder.join("junit.xml");
    fs::write(&path, junit(100_000))?;
    let mut best = [Duration::MAX; 2];
    for _ in 0..ROUNDS {
        let times = [
            time(|| Ok(blake3::hash(&fs::read(&path)?)))?,
            time(|| Ok(specc::results::read("junit.xml", &fs::read(&path)?)?))?,
        ];
        best.iter_mut().zip(times).for_each(|(best, time)| *best = time.min(*best));
    }
    let [hashing, reading] = best;
    let megabytes = fs::metadata(&path)?.len() >> 20;
    row("100000 JUnit cases: MB of the report", "", &megabytes.to_string());
    row("100000 JUnit cases: reading", "<= 1000 ms", &milliseconds(reading));
    row("100000 JUnit cases: reading / hashing", "", &ratio(reading, hashing));
    Ok(fs::remove_file(path)?)
}

/// A report of so many cases, a hundred a suite, as runners write it.
fn junit(cases: usize) -> String {
    const FAILURE: &str =
        "<failure message=\"expected 2 &lt; 3\">at limits.test.js:4:48\nat runner.js:315:7\n</failure>";
    let suite = |suite: usize| {
        let case = |case: usize| {
            let failure = if case.is_multiple_of(10) { FAILURE } else { "" };
            format!(
                "<testcase name=\"[shed/loans/{suite}] Loans &gt; case {case}\" classname=\"loans.test.js\" \
                 time=\"0.00{case}\">{failure}</testcase>\n"
            )
        };
        let cases: String = (0..100).map(case).collect();
        format!(
            "<testsuite name=\"loans-{suite}.test.js\" tests=\"100\" failures=\"10\">\n{cases}</testsuite>\n"
        )
    };
    let suites: String = (0..cases / 100).map(suite).collect();
    format!("<testsuites name=\"vitest tests\">\n{suites}</testsuites>\n")
}

/// Looking through 10,000 sources for what is bound, a tenth of which have a mark in them, beside ripgrep's own time for
/// the same pattern.
fn sources(folder: &Path) -> Fallible<()> {
    let root = folder.join("sources");
    for file in 0..10_000 {
        let path = root.join(format!("{}/{file}.js", file % 100));
        fs::create_dir_all(root.join((file % 100).to_string()))?;
        let mark = if file % 10 == 0 { "// spec: implements loans/limit\n" } else { "" };
        let line = |line: usize| {
            format!(
                "  const total{line} = compute(order, price{file}); // the rate of {line} days, as agreed\n"
            )
        };
        fs::write(path, mark.to_owned() + &(0..130).map(line).collect::<String>())?;
    }
    let pattern = root.join("../pattern.txt");
    fs::write(&pattern, specc::bindings::PATTERN)?;
    let ripgrep = || {
        let mut command = Command::new("rg");
        command.arg("--count").arg("--file").arg(&pattern).arg(&root).stdout(Stdio::null()).status()
    };
    let is_there = ripgrep().is_ok();
    let mut best = [Duration::MAX; 2];
    for _ in 0..ROUNDS {
        let times = [
            if is_there { time(|| Ok(ripgrep()?))? } else { Duration::MAX },
            time(|| Ok(driver::read_sources(&root, std::slice::from_ref(&root))?))?,
        ];
        best.iter_mut().zip(times).for_each(|(best, time)| *best = time.min(*best));
    }
    let [ripgrep, reading] = best;
    row("10000 sources (100 MB): reading", "", &milliseconds(reading));
    let compared = if is_there { ratio(reading, ripgrep) } else { "no rg here".to_owned() };
    row("10000 sources: reading / ripgrep", "<= 2", &compared);
    fs::remove_file(pattern)?;
    Ok(fs::remove_dir_all(root)?)
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
    row("100000 clauses: peak memory of check", "", &large.peak_memory("check")?);
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
    if work == "peak of build" {
        build(folder)?;
    } else {
        threads(1)?.install(|| check(folder))?;
    }
    if work.starts_with("peak") {
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

/// Makes all targets, as the command does.
fn build(folder: &Path) -> Fallible<()> {
    let project = Project::open(&ProjectRequest { here: folder, spec: None, out: None })?;
    let (targets, _) = prepare(project.config.targets.clone());
    let compilation = project.compile(&|_| ())?;
    let report = driver::build(&compilation.spec, &targets, folder, WriteMode::DryRun);
    for target in report.targets {
        target.result?;
    }
    Ok(())
}

/// Six targets: the four that are built in, one of them twice, and a folder of templates.
fn settings() -> String {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/backends/requirements-csv");
    let pytest = "[targets.pytest]\nbackend = \"tests\"\nframework = \"pytest\"\n";
    format!("[targets.tests]\n{pytest}[targets.table]\nbackend = \"{}\"\n", example.display())
}

/// The CPU time that processes which this one started have taken, by the clock ticks of Linux.
fn children_cpu() -> Fallible<Duration> {
    const TICKS_PER_SECOND: u64 = 100;
    let stat = fs::read_to_string("/proc/self/stat")?;
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    // The 16th and 17th of proc(5), of which the first two were cut off.
    let ticks: u64 =
        fields.get(13..15).ok_or("no cutime")?.iter().flat_map(|field| field.parse::<u64>()).sum();
    Ok(Duration::from_millis(ticks * 1000 / TICKS_PER_SECOND))
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
