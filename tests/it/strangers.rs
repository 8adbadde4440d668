//! Backends as others might write them, which do nothing for provenance.

use std::sync::atomic::{AtomicUsize, Ordering};

use specc::backend::{
    Backend, Description, EmitError, OutputFile, OutputPath, Ownership, Provenance, Request, Response,
};

/// A backend of someone who knows nothing of provenance: it sorts, cuts, joins and numbers.
pub(crate) struct Stranger;

impl Backend for Stranger {
    fn describe(&self) -> Description {
        Description { name: "stranger".to_owned(), summary: "a list".to_owned(), ..Description::default() }
    }

    fn emit(&self, request: &Request<'_>) -> Result<Response, EmitError> {
        let mut clauses: Vec<_> = request.spec.clauses().map(|(_, clause)| clause).collect();
        clauses.sort_by_key(|clause| std::cmp::Reverse(clause.title.plain.to_string()));
        let mut list = String::from("MADE BY A STRANGER\n");
        for (number, clause) in clauses.iter().enumerate() {
            let cut = |text: &str| text.chars().take(48).collect::<String>();
            let said: Vec<String> =
                clause.statements.iter().map(|statement| cut(&statement.text.plain)).collect();
            let title = clause.title.plain.to_uppercase();
            list.push_str(&format!("{}. {title}: {}\n", number + 1, said.join(" / ")));
        }
        let words: usize = request
            .spec
            .clauses()
            .flat_map(|(_, clause)| &clause.statements)
            .map(|statement| statement.text.plain.split(' ').count())
            .sum();
        let file = |path: &str, content: String| {
            OutputFile::text(OutputPath::new(path).unwrap(), content, Ownership::Generated)
        };
        let files = vec![file("list.txt", list), file("count.txt", format!("{words} words\n"))];
        Ok(Response { files, diagnostics: Vec::new() })
    }
}

/// A backend whose every emission differs, and that says where one line is from.
#[derive(Default)]
pub(crate) struct Restless(AtomicUsize);

impl Backend for Restless {
    fn describe(&self) -> Description {
        Description { name: "restless".to_owned(), ..Stranger.describe() }
    }

    fn emit(&self, request: &Request<'_>) -> Result<Response, EmitError> {
        let run = self.0.fetch_add(1, Ordering::Relaxed);
        let (_, clause) = request.spec.clauses().nth(1).unwrap();
        let provenance = vec![Provenance { first_line: 1, last_line: 1, clause: clause.id.clone() }];
        let content = format!("{}\nrun {run}\n", clause.title.plain);
        let path = OutputPath::new("runs.txt").unwrap();
        let file = OutputFile { provenance, ..OutputFile::text(path, content, Ownership::Generated) };
        Ok(Response { files: vec![file], diagnostics: Vec::new() })
    }
}
