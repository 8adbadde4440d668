#[test]
fn pay_ladder() {}
