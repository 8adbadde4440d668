//! A started program with all that it starts: fed, read within limits, and ended for sure.

use std::io::{self, Read, Write as _};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use super::group;

/// How a program is started and what it may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Start<'a> {
    /// The program.
    pub(super) path: &'a Path,
    /// Its only argument.
    pub(super) verb: &'a str,
    /// The folder that it is started in.
    pub(super) folder: &'a Path,
    /// How long it may take.
    pub(super) time: Duration,
    /// How much it may print on standard output.
    pub(super) bytes: usize,
}

/// What a program printed.
#[derive(Debug, Default)]
pub(super) struct Printed {
    /// On standard output.
    pub(super) out: Vec<u8>,
    /// On standard error, cut at [`MOST_SAID`].
    pub(super) said: Vec<u8>,
}

/// Why a program gave no answer.
#[derive(Debug)]
pub(super) enum RunFault {
    /// It cannot be started.
    Start(io::Error),
    /// It was still running when its time was over.
    TooLong,
    /// It printed more than it may.
    TooMuch,
    /// It ended otherwise than with 0.
    Ended(ExitStatus),
}

/// What is kept of standard error.
pub(super) const MOST_SAID: usize = 16 << 10;

/// Longer than anybody waits; for a limit that no clock can tell.
const FOREVER: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// How long what a program left behind may keep its output open.
const GRACE: Duration = Duration::from_millis(500);

/// How often it is looked whether a silent program has ended.
const GLANCE: Duration = Duration::from_millis(20);

enum Piece {
    Out(Vec<u8>),
    Said(Vec<u8>),
}

/// Runs a program to its end. It is given `input` while its output is read, so that neither waits for
/// the other. Whatever happens, afterwards nothing of its process group is left.
pub(super) fn run(start: &Start<'_>, input: Vec<u8>) -> (Printed, Result<(), RunFault>) {
    let now = Instant::now();
    let until = now.checked_add(start.time).unwrap_or(now + FOREVER);
    let mut printed = Printed::default();
    let mut program = match started(start) {
        Ok(program) => program,
        Err(error) => return (printed, Err(RunFault::Start(error))),
    };
    let pieces = connect(&mut program, input);
    let read = collect(&mut program, &pieces, &mut printed, (until, start.bytes));
    let ended = group::end(&mut program);
    let result = match (read, ended) {
        (Err(fault), _) => Err(fault),
        (Ok(()), Err(error)) => Err(RunFault::Start(error)),
        (Ok(()), Ok(status)) if status.success() => Ok(()),
        (Ok(()), Ok(status)) => Err(RunFault::Ended(status)),
    };
    (printed, result)
}

/// A file that was written a moment ago may still be open in another process.
fn started(start: &Start<'_>) -> io::Result<Child> {
    let mut command = Command::new(start.path);
    command.arg(start.verb).current_dir(start.folder);
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
    (until, most): (Instant, usize),
) -> Result<(), RunFault> {
    let mut until = until;
    let mut has_ended = false;
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return if has_ended { Ok(()) } else { Err(RunFault::TooLong) };
        }
        match pieces.recv_timeout(left.min(GLANCE)) {
            Ok(Piece::Out(piece)) if printed.out.len() + piece.len() > most => return Err(RunFault::TooMuch),
            Ok(Piece::Out(piece)) => printed.out.extend(piece),
            Ok(Piece::Said(piece)) => {
                let kept = piece.len().min(MOST_SAID.saturating_sub(printed.said.len()));
                printed.said.extend(&piece[..kept]);
            }
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
