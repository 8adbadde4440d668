//! A started program with all that it starts: fed, read within limits, and ended for sure.

use std::io::{self, Read, Write as _};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use super::group;
use super::interrupt::{Running, is_interrupted};
use super::said::{Part, Said};

/// How a program is started and what it may take.
#[derive(Clone, Copy)]
pub(in super::super) struct Start<'a> {
    /// The program: a path, or a name that is looked up as the system does.
    pub(in super::super) path: &'a Path,
    pub(in super::super) arguments: &'a [String],
    /// The folder that it is started in.
    pub(in super::super) folder: &'a Path,
    /// Variables that it is given, or must not have.
    pub(in super::super) environment: &'a [(String, Option<String>)],
    /// How long it may take.
    pub(in super::super) time: Duration,
    /// How many bytes of standard output are its answer; `None` when standard output is for people, as standard
    /// error is.
    pub(in super::super) answer: Option<usize>,
    /// What is kept of what it says to people.
    pub(in super::super) said: Part,
    /// Looks on.
    pub(in super::super) watch: Watch<'a>,
}

/// Is given what a program prints, piece by piece.
pub(in super::super) type Watch<'a> = &'a dyn Fn(&[u8]);

/// What a program printed.
#[derive(Debug)]
pub(in super::super) struct Printed {
    /// Its answer.
    pub(in super::super) answer: Vec<u8>,
    /// What it said to people.
    pub(in super::super) said: Said,
}

/// Why a program did not end by itself.
#[derive(Debug)]
pub(in super::super) enum RunFault {
    /// It cannot be started.
    Start(io::Error),
    /// It was still running when its time was over.
    TooLong,
    /// Its answer is longer than it may be.
    TooMuch,
    /// Somebody interrupted the tool.
    Interrupted,
}

/// Longer than anybody waits; for a limit that no clock can tell.
const FOREVER: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// How long what a program left behind may keep its output open.
const GRACE: Duration = Duration::from_millis(500);

/// How long a program that is asked to end may take for it.
const FAREWELL: Duration = Duration::from_secs(1);

/// How often it is looked whether a silent program has ended.
const GLANCE: Duration = Duration::from_millis(20);

enum Piece {
    Out(Vec<u8>),
    Said(Vec<u8>),
}

/// Runs a program to its end. It is given `input` while its output is read, so that neither waits for
/// the other.
pub(in super::super) fn run(start: &Start<'_>, input: Vec<u8>) -> (Printed, Result<ExitStatus, RunFault>) {
    let mut printed = Printed { answer: Vec::new(), said: Said::new(start.said) };
    let _running = Running::begin();
    let mut program = match started(start) {
        Ok(program) => program,
        Err(error) => return (printed, Err(RunFault::Start(error))),
    };
    let pieces = connect(&mut program, input);
    let read = collect(&mut program, &pieces, &mut printed, start);
    if matches!(read, Err(RunFault::TooLong | RunFault::Interrupted)) {
        bid_farewell(&mut program, &pieces, &mut printed);
    }
    let ended = group::end(&mut program);
    (printed, read.and_then(|()| ended.map_err(RunFault::Start)))
}

/// A file that was written a moment ago may still be open in another process.
fn started(start: &Start<'_>) -> io::Result<Child> {
    let mut command = Command::new(start.path);
    command.args(start.arguments).current_dir(start.folder);
    for (name, value) in start.environment {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    group::of_its_own(&mut command);
    for _ in 0..40 {
        match command.spawn() {
            Err(error) if error.kind() == io::ErrorKind::ExecutableFileBusy => thread::sleep(GLANCE),
            other => return other,
        }
    }
    command.spawn()
}

/// Threads that feed and read the program. They are not waited for: what a program left behind may
/// hold its pipes longer than anybody has time.
fn connect(program: &mut Child, input: Vec<u8>) -> Receiver<Piece> {
    if let Some(mut stdin) = program.stdin.take() {
        // One that does not want its input closes the pipe; that is no fault.
        thread::spawn(move || drop(stdin.write_all(&input)));
    }
    let (sender, pieces) = sync_channel(16);
    if let Some(stdout) = program.stdout.take() {
        pump(stdout, sender.clone(), Piece::Out);
    }
    if let Some(stderr) = program.stderr.take() {
        pump(stderr, sender, Piece::Said);
    }
    pieces
}

fn pump(mut from: impl Read + Send + 'static, sender: SyncSender<Piece>, piece: fn(Vec<u8>) -> Piece) {
    thread::spawn(move || {
        let mut buffer = vec![0; 64 << 10];
        loop {
            match from.read(&mut buffer) {
                Ok(0) => return,
                Ok(length) if sender.send(piece(buffer[..length].to_vec())).is_err() => return,
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return,
            }
        }
    });
}

/// Takes what the program prints until both its outputs are closed and it has ended. When it ends
/// first, what it left behind is ended too, and its outputs are given a short time to run dry.
fn collect(
    program: &mut Child,
    pieces: &Receiver<Piece>,
    printed: &mut Printed,
    start: &Start<'_>,
) -> Result<(), RunFault> {
    let now = Instant::now();
    let mut until = now.checked_add(start.time).unwrap_or(now + FOREVER);
    let mut has_ended = false;
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return if has_ended { Ok(()) } else { Err(RunFault::TooLong) };
        }
        if is_interrupted() {
            return Err(RunFault::Interrupted);
        }
        match pieces.recv_timeout(left.min(GLANCE)) {
            Ok(piece) => take(&piece, printed, start)?,
            Err(RecvTimeoutError::Disconnected) if has_ended || group::has_ended(program) => return Ok(()),
            Err(RecvTimeoutError::Disconnected) => thread::sleep(left.min(Duration::from_millis(1))),
            Err(RecvTimeoutError::Timeout) => {}
        }
        if !has_ended && group::has_ended(program) {
            has_ended = true;
            group::end_rest(program);
            until = until.min(Instant::now() + GRACE);
        }
    }
}

fn take(piece: &Piece, printed: &mut Printed, start: &Start<'_>) -> Result<(), RunFault> {
    let (Piece::Out(bytes) | Piece::Said(bytes)) = piece;
    (start.watch)(bytes);
    match (piece, start.answer) {
        (Piece::Out(bytes), Some(most)) if printed.answer.len() + bytes.len() > most => {
            Err(RunFault::TooMuch)
        }
        (Piece::Out(bytes), Some(_)) => {
            printed.answer.extend(bytes);
            Ok(())
        }
        (Piece::Out(bytes) | Piece::Said(bytes), _) => {
            printed.said.push(bytes);
            Ok(())
        }
    }
}

/// Asks a program to end, so that it can end what it started in groups of their own and say why.
fn bid_farewell(program: &mut Child, pieces: &Receiver<Piece>, printed: &mut Printed) {
    group::ask_to_end(program);
    let until = Instant::now() + FAREWELL;
    while !group::has_ended(program) && Instant::now() < until {
        match pieces.recv_timeout(GLANCE) {
            Ok(Piece::Said(bytes)) => printed.said.push(&bytes),
            Ok(Piece::Out(_)) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => thread::sleep(GLANCE),
        }
    }
}

/// How a program ended, in words.
#[cfg(unix)]
pub(in super::super) fn ending(status: ExitStatus) -> String {
    use std::os::unix::process::ExitStatusExt as _;
    match (status.code(), status.signal()) {
        (Some(code), _) => format!("exit code {code}"),
        (None, Some(signal)) => format!("signal {signal}"),
        (None, None) => status.to_string(),
    }
}

/// How a program ended, in words.
#[cfg(not(unix))]
pub(in super::super) fn ending(status: ExitStatus) -> String {
    status.to_string()
}
