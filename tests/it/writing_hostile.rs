//! What is left of a target's files when a build is killed, the disk is full or read-only, or two
//! builds run at once.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::project::{Folder, repository};

/// The files below a folder with their contents.
type Files = BTreeMap<PathBuf, Vec<u8>>;

/// What is below a folder, but for the cache, on which nothing rests.
fn entries(root: &Path) -> impl Iterator<Item = walkdir::DirEntry> + use<> {
    let walk = walkdir::WalkDir::new(root).sort_by_file_name().into_iter();
    let is_cache = |entry: &walkdir::DirEntry| entry.file_name() == ".specc-cache";
    walk.filter_entry(move |entry| !is_cache(entry)).filter_map(Result::ok)
}

fn files(root: &Path) -> Files {
    let paths = entries(root).filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path);
    paths.map(|path| (path.strip_prefix(root).unwrap().to_owned(), std::fs::read(&path).unwrap())).collect()
}

/// Spec files whose words `word` changes, in all outputs.
fn write_spec(folder: &Folder, word: &str, count: usize) {
    for at in 0..count {
        let text =
            format!("# Part {at}\n\n## Requirement: Limit {at}\n\nThe bank MUST decline {word} {at}.\n");
        folder.write(&format!("spec/part-{at}.md"), &text);
    }
}

fn start(folder: &Folder) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_specc"));
    command.args(["build", "-t", "docs", "-t", "tests"]).current_dir(folder.path());
    command.env_remove("SPECC_SPEC").env_remove("SPECC_OUT").env("RAYON_NUM_THREADS", "1");
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// What the two targets hold once the spec has this word.
fn built(folder: &Folder, word: &str, count: usize) -> Files {
    write_spec(folder, word, count);
    folder.specc(&["build", "-t", "docs", "-t", "tests"]).ends_with(0);
    files(&folder.path().join("out"))
}

fn is_record(path: &Path) -> bool {
    path.iter().any(|part| part == ".specc")
}

/// Kills a build after a share of its usual time, or shortly after it has begun to write.
fn kill_at(folder: &Folder, moment: usize, of: usize, usual: Duration) {
    let mut build = start(folder);
    let share = usual * u32::try_from(moment).unwrap() / u32::try_from(of).unwrap();
    if moment.is_multiple_of(2) {
        sleep(share);
    } else {
        let begun = Instant::now();
        let stages = ["docs", "tests"].map(|name| folder.path().join("out").join(name).join(".specc/stage"));
        while begun.elapsed() < usual && !stages.iter().any(|stage| stage.exists()) {
            std::thread::yield_now();
        }
        sleep(share / 12);
    }
    build.kill().unwrap();
    build.wait().unwrap();
}

#[test]
fn a_killed_build_leaves_whole_files_and_the_next_one_repairs_the_rest() {
    let count: usize = std::env::var("SPECC_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(60);
    let folder = Folder::new([]);
    let mut old = built(&folder, "gold", 12);
    let mut new = built(&folder, "silver", 12);
    let begun = Instant::now();
    built(&folder, "gold", 12);
    let usual = begun.elapsed();
    let mut words = ["gold", "silver"];
    let mut half_done = 0;
    for moment in 0..count {
        words.reverse();
        write_spec(&folder, words[0], 12);
        kill_at(&folder, moment, count, usual);
        let left = files(&folder.path().join("out"));
        let outputs = left.iter().filter(|(path, _)| !is_record(path));
        for (path, content) in outputs {
            let is_whole = old.get(path) == Some(content) || new.get(path) == Some(content);
            assert!(is_whole, "kill {moment}: {} is neither old nor new", path.display());
        }
        half_done += usize::from(left != old && left != new);
        folder.specc(&["build", "-t", "docs", "-t", "tests"]).ends_with(0);
        let repaired = files(&folder.path().join("out"));
        let names: Vec<&PathBuf> = repaired.keys().collect();
        assert_eq!(names, new.keys().collect::<Vec<_>>(), "kill {moment} left something behind");
        assert!(repaired == new, "kill {moment} was not repaired");
        std::mem::swap(&mut old, &mut new);
    }
    assert!(half_done > 0, "no kill met a build that was writing");
}

#[test]
fn builds_at_one_time_take_turns() {
    let folder = Folder::new([]);
    let expected = built(&folder, "gold", 12);
    for round in 0..3 {
        std::fs::remove_dir_all(folder.path().join("out")).unwrap();
        let mut builds: Vec<Child> = (0..4).map(|_| start(&folder)).collect();
        for build in &mut builds {
            assert!(build.wait().unwrap().success(), "round {round}");
        }
        assert!(files(&folder.path().join("out")) == expected, "round {round}");
    }
}

#[test]
fn a_build_waits_for_the_one_that_holds_the_target() {
    let folder = Folder::new([]);
    let old = built(&folder, "gold", 3);
    let held = std::fs::File::open(folder.path().join("out/docs/.specc/.gitattributes")).unwrap();
    held.lock().unwrap();
    write_spec(&folder, "silver", 3);
    let mut build = start(&folder);
    sleep(Duration::from_millis(400));
    assert!(build.try_wait().unwrap().is_none(), "it did not wait");
    assert!(
        files(&folder.path().join("out/docs"))
            .iter()
            .all(|(path, content)| { old[&Path::new("docs").join(path)] == *content })
    );
    held.unlock().unwrap();
    assert!(build.wait().unwrap().success());
    assert!(folder.read("out/docs/part-0.md").contains("silver"));
}

#[test]
fn a_file_that_is_edited_after_a_kill_keeps_the_edit() {
    let folder = Folder::new([]);
    let old = built(&folder, "gold", 1);
    let journal = "step 0123456789abcdef fedcba9876543210 part-0.test.mjs\nend\n";
    folder.write("out/tests/.specc/journal", journal);
    folder.write("out/tests/.specc/stage/0", "not what the journal says\n");
    folder.specc(&["build", "-t", "tests"]).ends_with(0);
    assert!(files(&folder.path().join("out")) == old);
}

/// A small file system in a folder, gone when dropped. Mounting is for root: `None` where it is not
/// permitted, which CI does not accept.
struct Mounted(PathBuf);

impl Mounted {
    fn new(folder: &Path, size: &str) -> Option<Self> {
        std::fs::create_dir_all(folder).unwrap();
        let options = format!("size={size}");
        let is_mounted = mount(&["-t", "tmpfs", "-o", &options, "tmpfs", folder.to_str().unwrap()]);
        assert!(is_mounted || std::env::var_os("CI").is_none(), "CI must be able to mount");
        if !is_mounted {
            left_out();
        }
        is_mounted.then(|| Self(folder.to_owned()))
    }

    fn make_read_only(&self) {
        assert!(mount(&["-o", "remount,ro", self.0.to_str().unwrap()]));
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

fn mount(arguments: &[&str]) -> bool {
    cfg!(target_os = "linux")
        && Command::new("mount")
            .args(arguments)
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
}

#[expect(clippy::print_stderr, reason = "what a run leaves out must be seen")]
fn left_out() {
    eprintln!("left out: nothing can be mounted here, so full and read-only disks were not tried");
}

#[test]
fn a_full_disk_leaves_all_old_files() {
    let folder = Folder::new([]);
    let Some(_disk) = Mounted::new(&folder.path().join("out"), "512k") else { return };
    let old = built(&folder, "gold", 3);
    write_spec(&folder, &"gold and silver ".repeat(30_000), 4);
    let said = folder.specc(&["build", "-t", "docs", "-t", "tests"]).ends_with(1).err();
    assert!(said.contains("target `docs` was not written"), "{said}");
    assert!(said.contains("No space left"), "{said}");
    assert!(files(&folder.path().join("out")) == old, "something changed");
    std::fs::remove_file(folder.path().join("spec/part-3.md")).unwrap();
    write_spec(&folder, "silver", 3);
    folder.specc(&["build", "-t", "docs", "-t", "tests"]).ends_with(0);
}

#[test]
fn a_read_only_disk_is_a_clear_error() {
    let folder = Folder::new([]);
    let Some(disk) = Mounted::new(&folder.path().join("out"), "2m") else { return };
    let old = built(&folder, "gold", 3);
    disk.make_read_only();
    folder.specc(&["build", "-t", "docs", "-t", "tests"]).ends_with(0);
    write_spec(&folder, "silver", 3);
    folder.specc(&["build", "--check", "-t", "docs"]).ends_with(1);
    let said = folder.specc(&["build", "-t", "docs", "-t", "tests"]).ends_with(1).err();
    assert!(said.contains("target `docs` was not written") && said.contains("Read-only"), "{said}");
    assert!(files(&folder.path().join("out")) == old);
}

/// The whole spec of the tool, so that the folders and files of a real project are met.
#[test]
fn a_second_build_of_a_whole_spec_writes_nothing() {
    let folder = Folder::new([]);
    let spec = repository().join("spec");
    for (path, content) in files(&spec) {
        folder.write(&format!("spec/{}", path.display()), &String::from_utf8(content).unwrap());
    }
    folder.specc(&["build"]).ends_with(0);
    let times = |folder: &Folder| -> Vec<_> {
        let below = entries(&folder.path().join("out")).filter(|entry| entry.depth() > 0);
        below.map(|entry| entry.metadata().unwrap().modified().unwrap()).collect()
    };
    let first = times(&folder);
    folder.specc(&["build"]).ends_with(0);
    assert!(first == times(&folder) && first.len() > 50);
}
