//! `Feature`: what an announcement is made of.

use crate::base::Located;
use crate::ir::clause::tutorial::lower::{all_texts, one_text};
use crate::ir::lower::label::FoundLabel;
use crate::ir::lower::references::link_target;
use crate::ir::lower::scope::Scope;
use crate::ir::{Feature, LabelKey, Target};
use crate::syntax::InlineKind;

/// Reads a feature's labels.
pub(in crate::ir) fn feature(scope: &mut Scope<'_>) -> Feature {
    let covers = scope.take_labels(&[LabelKey::Covers]);
    Feature {
        headline: one_text(scope, LabelKey::Headline),
        audience: one_text(scope, LabelKey::For),
        benefits: all_texts(scope, LabelKey::Benefit),
        proofs: all_texts(scope, LabelKey::Proof),
        call_to_action: one_text(scope, LabelKey::CallToAction),
        covers: covers.iter().flat_map(|label| targets(scope, label)).collect(),
    }
}

/// The clauses that a label names, by links or by ids in code.
fn targets(scope: &Scope<'_>, label: &FoundLabel) -> Vec<Located<Target>> {
    let mut targets = Vec::new();
    for (block, raw) in label.leaves(scope) {
        let leaf = scope.leaf(block);
        let mut link_end = raw.start;
        for inline in leaf.inlines {
            let own = leaf.raw_range(inline.span);
            if own.start < raw.start.max(link_end) || own.end > raw.end {
                continue;
            }
            let target = match &inline.kind {
                InlineKind::Link { url, auto: false } => {
                    link_end = own.end;
                    link_target(url)
                }
                InlineKind::Code { .. } => {
                    Some(Target::Link { file: String::new(), anchor: leaf.plain(own.clone()) })
                }
                _ => None,
            };
            targets.extend(target.map(|target| Located::written(target, inline.span)));
        }
    }
    targets
}

#[cfg(test)]
mod tests {
    use crate::ir::lower::testing::TestFile;
    use crate::ir::{ClauseBody, Target};

    #[test]
    fn labels_say_what_is_announced() {
        let text = "# Feature: Split bills\n\n- **Headline:** Share it\n- **For:** flatmates\n- **Benefit:** less arithmetic\n\
                    - **Covers:** [the `split`](pay.md#split), `pay/limits` and [a site](https://example.com)\n";
        let lowered = TestFile::new(text);
        let ClauseBody::Feature(feature) = &lowered.clause().body else { panic!("no feature") };
        let covers: Vec<(&str, &str)> = feature
            .covers
            .iter()
            .filter_map(|target| match &target.value {
                Target::Link { file, anchor } => Some((file.as_str(), anchor.as_str())),
                Target::Prompt { .. } => None,
            })
            .collect();
        assert_eq!(covers, [("pay.md", "split"), ("", "pay/limits")]);
        assert_eq!(feature.benefits.len(), 1);
        assert_eq!(feature.audience.as_ref().map(|text| text.plain.as_str()), Some("flatmates"));
    }
}
