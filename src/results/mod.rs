//! stub
/// One case as its runner reported it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseResult {
    /// The suites that it stands in, the outermost first, and its own name last.
    pub names: Vec<String>,
    /// The file that it stands in, where the runner says so.
    pub file: Option<String>,
    /// What the runner was told of it.
    pub properties: Vec<(String, String)>,
    /// How it ended.
    pub outcome: Outcome,
    /// Why it failed or is pending, in the runner's words.
    pub message: Option<String>,
}
/// How a case ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It holds.
    Passed,
    /// It waits for somebody.
    Pending,
    /// It does not hold.
    Failed,
}
/// stub
#[derive(Debug)]
pub struct Report {
    /// cases
    pub cases: Vec<CaseResult>,
}
/// stub
#[derive(Debug, thiserror::Error)]
#[error("stub")]
pub struct ResultsFault;
/// stub
/// # Errors
/// stub
pub fn read(_name: &str, _bytes: &[u8]) -> Result<Report, ResultsFault> {
    Err(ResultsFault)
}
