//! Constraints in the canonical form: Whens with their Thens, globs, the table of parts.

use super::{Constraint, Guarantee, Layer, LayerException, Layers, Promise};
use crate::ir::print::markdown::{cell, code, table_with_remarks};
use crate::ir::print::page::Page;
use crate::ir::{LabelKey, Located, Workload};

impl Constraint {
    /// Prints what a constraint says.
    pub(in crate::ir) fn print(&self, page: &mut Page<'_>) {
        let mut load: Option<&Located<Workload>> = None;
        for guarantee in &self.guarantees {
            let own = guarantee.workload.as_ref();
            if let Some(own) = own.filter(|own| load.is_none_or(|load| (load.span, load) != (own.span, *own)))
            {
                page.label(LabelKey::When, own.span, &own.value.to_string());
            }
            load = own;
            guarantee.print(page);
        }
        page.label_each(LabelKey::TradeOff, &self.trade_offs);
        self.files.iter().for_each(|glob| page.label(LabelKey::Where, glob.span, &code(&glob.value)));
        self.no_import.iter().for_each(|name| page.label(LabelKey::NoImport, name.span, &code(&name.value)));
        self.layers.iter().for_each(|layers| layers.print(page));
    }
}

impl Guarantee {
    fn print(&self, page: &mut Page<'_>) {
        let promise = match &self.promise {
            Promise::Measure { measure } => measure.value.to_string(),
            Promise::Prose { text } => text.markdown().to_owned(),
        };
        if self.remarks.is_empty() {
            return page.label(LabelKey::Then, self.span, &promise);
        }
        let row = self.in_columns(&promise).map(|text| cell(&text)).to_vec();
        let remarks = [self.remarks.as_slice()];
        page.block(self.span, table_with_remarks(&["Measure", "Limit"], vec![row], 2, remarks));
    }

    /// The promise as a row has it: the measure, and what it is held against.
    fn in_columns(&self, promise: &str) -> [String; 2] {
        let at = match &self.promise {
            Promise::Measure { measure } => {
                promise.find(&format!(" {} ", measure.value.comparison.as_str())).map(|at| at + 1)
            }
            Promise::Prose { .. } => None,
        };
        let (measure, limit) = promise.split_at(at.unwrap_or(promise.len()));
        [measure.trim_end().to_owned(), limit.to_owned()]
    }
}

impl Layers {
    fn print(&self, page: &mut Page<'_>) {
        let rows = self.parts.iter().map(Layer::row).collect();
        let remarks = self.parts.iter().map(|part| part.remarks.as_slice());
        if let Some(first) = self.parts.first() {
            page.block(first.span, table_with_remarks(&["Part", "Files", "May use"], rows, 3, remarks));
        }
        self.exceptions.iter().for_each(|exception| exception.print(page));
    }
}

impl Layer {
    fn row(&self) -> Vec<String> {
        let in_code =
            |names: &[Located<String>]| names.iter().map(|name| code(&name.value)).collect::<Vec<_>>();
        let parts = self.may_use.iter().map(|part| part.value.clone());
        let may_use: Vec<String> = parts.chain(in_code(&self.packages)).collect();
        vec![cell(&self.name.value), cell(&in_code(&self.files).join(", ")), cell(&may_use.join(", "))]
    }
}

impl LayerException {
    fn print(&self, page: &mut Page<'_>) {
        let until = self.until.as_ref().map_or_else(String::new, |until| format!(" until {}", until.value));
        page.label(LabelKey::Except, self.files.span, &format!("{}{until}", code(&self.files.value)));
    }
}
