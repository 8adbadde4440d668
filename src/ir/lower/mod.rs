//! Document to IR.
