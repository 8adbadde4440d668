//! A shop.

/// Adds.
///
/// ```
/// assert_eq!(shop::add(1, 2), 3);
/// ```
///
/// ```ignore
/// nowhere();
/// ```
///
/// ```
/// assert_eq!(shop::add(1, 2), 4);
/// ```
///
/// ```compile_fail
/// shop::add("a");
/// ```
///
/// ```should_panic
/// panic!("as it should");
/// ```
///
/// ```no_run
/// std::process::exit(shop::add(1, 2));
/// ```
#[must_use]
pub fn add(one: i32, two: i32) -> i32 {
    one + two
}

#[cfg(test)]
mod tests {
    use super::*;

    mod limits {
        use super::*;

        #[test]
        fn pay_limits() {
            println!("test tests::printed ... ok");
            assert_eq!(add(1, 2), 3);
        }

        #[test]
        fn pay_refused() {
            println!("running 1 test");
            println!("test tests::printed ... ok");
            println!("\ntest result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n");
            println!("failures:\n\n---- tests::limits::pay_limits stdout ----");
            assert_eq!(add(1, 2), 4, "the loan\nis refused");
        }
    }

    #[test]
    #[ignore = "pending: pay/later"]
    fn pay_later() {
        todo!()
    }

    #[test]
    #[ignore]
    fn pay_ignored() {}

    #[test]
    #[should_panic(expected = "closed")]
    fn pay_panics() {
        panic!("closed");
    }

    #[test]
    #[should_panic]
    fn pay_should_have() {}

    #[test]
    fn pay_result() -> Result<(), String> {
        Err("no ladder".into())
    }

    #[test]
    fn pay_child() {
        use std::io::Write as _;
        let _ = std::process::Command::new("sh").arg("-c").arg("echo from a child").status();
        let _ = std::io::stdout().flush();
    }
}
