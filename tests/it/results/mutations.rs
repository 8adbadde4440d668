//! Real reports, changed at random: whatever comes of it, there are cases or a fault with a place in the report.

use proptest::prelude::*;
use proptest::sample::Index;
use specc::results::read;

use super::reports::reports;

/// A change of a report at a place of it.
#[derive(Clone, Debug)]
enum Change {
    Cut(Index),
    Remove(Index, usize),
    Repeat(Index, usize),
    Insert(Index, &'static [u8]),
    Byte(Index, u8),
    Splice(Index, Index, Index),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let place = any::<Index>;
    let tokens: [&[u8]; 22] = [
        b"<testsuite>",
        b"</testsuite>",
        b"<testcase/>",
        b"<failure>",
        b"<skipped/>",
        b"<![CDATA[",
        b"]]>",
        b"&lt;",
        b"&#0;",
        b"&#x110000;",
        b"<!--",
        b"<!DOCTYPE a>",
        b"\"",
        b"\n",
        b"    ",
        b" # TODO",
        b"1..9",
        b"{",
        b"}",
        b"\\ud800",
        b"\xc3",
        "é".as_bytes(),
    ];
    let change = prop_oneof![
        place().prop_map(Change::Cut),
        (place(), 1..200_usize).prop_map(|(at, count)| Change::Remove(at, count)),
        (place(), 1..200_usize).prop_map(|(at, count)| Change::Repeat(at, count)),
        (place(), prop::sample::select(tokens.to_vec())).prop_map(|(at, token)| Change::Insert(at, token)),
        (place(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        (place(), place(), place()).prop_map(|(at, other, from)| Change::Splice(at, other, from)),
    ];
    prop::collection::vec(change, 1..5)
}

fn changed(mut report: Vec<u8>, changes: &[Change], all: &[Vec<u8>]) -> Vec<u8> {
    for change in changes {
        let length = report.len();
        let place = |at: &Index| at.index(length + 1);
        match change {
            Change::Cut(at) => report.truncate(place(at)),
            Change::Remove(at, count) => {
                let start = place(at);
                report.drain(start..(start + count).min(length));
            }
            Change::Repeat(at, count) => {
                let start = place(at);
                let piece = report[start..(start + count).min(length)].to_vec();
                report.splice(start..start, piece);
            }
            Change::Insert(at, token) => {
                let start = place(at);
                report.splice(start..start, token.iter().copied());
            }
            Change::Byte(at, byte) => {
                let start = place(at);
                report.splice(start..(start + 1).min(length), [*byte]);
            }
            Change::Splice(at, other, from) => {
                let other = &all[other.index(all.len())];
                report.truncate(place(at));
                report.extend(&other[from.index(other.len() + 1)..]);
            }
        }
    }
    report
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_change_of_a_report_breaks_its_reader(which in any::<Index>(), changes in changes()) {
        let all: Vec<Vec<u8>> = reports().iter().map(|path| std::fs::read(path).unwrap()).collect();
        let report = changed(which.get(&all).clone(), &changes, &all);
        match read("report", &report) {
            Ok(read) => prop_assert!(read.cases.iter().all(|case| !case.names.is_empty())),
            Err(fault) => {
                let lines = report.split(|byte| matches!(byte, b'\n' | b'\r')).count();
                prop_assert!(fault.place.is_none_or(|place| place.line <= lines && place.column >= 1));
                prop_assert!(!fault.kind.help().is_empty());
            }
        }
    }
}
