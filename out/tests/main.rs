//! The suites of the spec, a module for each of its files. Made by specc.
#![allow(non_snake_case)]

mod dialect___README;
mod dialect___amendments;
mod dialect___annotations;
mod dialect___constraints__and__layers;
mod dialect___decisions;
mod dialect___diagnostics__and__suppression;
mod dialect___examples;
mod dialect___files;
mod dialect___forms__in__wide__use;
mod dialect___front__matter;
mod dialect___headings__and__ids;
mod dialect___labels;
mod dialect___measures;
mod dialect___operations;
mod dialect___readers;
mod dialect___scenarios;
mod dialect___statements;
mod dialect___tables;
mod dialect___types__and__rules;
mod steps;
mod tool___README;
mod tool___architecture;
mod tool___backends;
mod tool___build;
mod tool___check;
mod tool___limits;
mod tool___provenance;
mod tool___results;
mod tool___scaffolds;
mod tool___settings;
mod tool___suites;
mod tool___targets;
mod tool___templates;
mod tool___trace;
mod tool___verdicts;
