//! Ends before it has told all results.

#[test]
fn pay_aborts() {
    std::thread::sleep(std::time::Duration::from_millis(200));
    std::process::abort();
}

#[test]
fn pay_before() {}
