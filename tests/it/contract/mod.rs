//! The backend contract: its schemas against those of the last release, and the comparer itself.

mod compare;
mod planted;

use std::path::PathBuf;

use specc::backend::{CONTRACT_VERSION, Message};

use crate::project::{Folder, repository};
use compare::{Giver, breaks};

/// Where the schemas of the last release stand.
fn committed(message: Message) -> PathBuf {
    repository().join(format!("schemas/v{CONTRACT_VERSION}/{}.json", message.as_str()))
}

fn giver(message: Message) -> Giver {
    if message.is_given_by_backends() { Giver::Backend } else { Giver::Host }
}

/// `SPECC_BLESS=1` commits what was added. What breaks backends is never blessed.
#[test]
fn the_contract_only_grows() {
    for message in Message::ALL {
        let path = committed(message);
        let now = message.schema();
        let blessed = std::env::var_os("SPECC_BLESS").is_some();
        let last: serde_json::Value = match std::fs::read_to_string(&path) {
            Ok(text) => serde_json::from_str(&text).unwrap(),
            Err(_) if blessed => now.clone(),
            Err(error) => panic!("{}: {error}", path.display()),
        };
        let found = breaks(&last, &now, giver(message));
        assert!(
            found.is_empty(),
            "`{}` breaks backends of version {CONTRACT_VERSION}: {found:#?}",
            message.as_str()
        );
        if blessed {
            std::fs::write(&path, format!("{now:#}\n")).unwrap();
        }
        let name = message.as_str();
        assert!(
            blessed || last == now,
            "`{name}` grew: run this test with SPECC_BLESS=1 and commit schemas/"
        );
    }
}

#[test]
fn the_tool_prints_the_schemas_that_are_committed() {
    let folder = Folder::new([]);
    for message in Message::ALL {
        let printed = folder.specc(&["dump", "--schema", message.as_str()]).ends_with(0).out();
        assert_eq!(printed, std::fs::read_to_string(committed(message)).unwrap());
    }
    let plain = folder.specc(&["dump", "--schema"]).ends_with(0).out();
    assert_eq!(plain, std::fs::read_to_string(committed(Message::Ir)).unwrap());
}
