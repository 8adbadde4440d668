//! Fails at first, passes then.

#[test]
fn pay_flaky() {
    let mark = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("once");
    let again = mark.exists();
    std::fs::write(&mark, "").unwrap();
    assert!(again, "the first time");
    std::fs::remove_file(&mark).unwrap();
}
