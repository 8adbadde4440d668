//! `Tutorial`: what a lesson is for.

use crate::ir::lower::scope::Scope;
use crate::ir::{LabelKey, Text, Tutorial};

/// Reads a lesson's labels.
pub(in crate::ir) fn tutorial(scope: &mut Scope<'_>) -> Tutorial {
    Tutorial {
        goal: one_text(scope, LabelKey::Goal),
        audience: one_text(scope, LabelKey::Audience),
        time: one_text(scope, LabelKey::Time),
        needs: all_texts(scope, LabelKey::Needs),
    }
}

/// The value of the first label of `key` as one text. Further labels of the key stay labels.
pub(in crate::ir) fn one_text(scope: &mut Scope<'_>, key: LabelKey) -> Option<Text> {
    let label = scope.take_label(key)?;
    label.texts(scope).into_iter().reduce(|mut whole, next| {
        let markdown = format!("{} {}", whole.markdown(), next.markdown());
        whole.plain = format!("{} {}", whole.plain, next.plain).into();
        whole.markdown = (markdown != whole.plain).then_some(markdown);
        whole.segments = [&*whole.segments, &*next.segments].concat().into();
        whole
    })
}

/// The values of all labels of `key`.
pub(in crate::ir) fn all_texts(scope: &mut Scope<'_>, key: LabelKey) -> Vec<Text> {
    let labels = scope.take_labels(&[key]);
    labels.iter().flat_map(|label| label.texts(scope)).collect()
}

#[cfg(test)]
mod tests {
    use crate::ir::ClauseBody;
    use crate::ir::lower::testing::TestFile;

    #[test]
    fn labels_say_what_a_lesson_is_for() {
        let text = "# Tutorial: Pay\n\n- **Goal:** a *first* payment\n- **Time:** 10 minutes\n- **Needs:** an account\n- **Needs:** `curl`\n";
        let lowered = TestFile::new(text);
        let ClauseBody::Tutorial(tutorial) = &lowered.clause().body else { panic!("no tutorial") };
        assert_eq!(tutorial.goal.as_ref().map(|goal| goal.plain.as_str()), Some("a first payment"));
        assert_eq!(tutorial.needs.len(), 2);
        assert_eq!(tutorial.audience, None);
        assert!(lowered.clause().labels.is_empty());
    }

    #[test]
    fn a_label_without_value_takes_the_next_block() {
        let lowered =
            TestFile::new("# Tutorial: Pay\n\n**Needs:**\n\n- an account\n- `curl`\n\n**Goal:** x\n");
        let ClauseBody::Tutorial(tutorial) = &lowered.clause().body else { panic!("no tutorial") };
        let needs: Vec<&str> = tutorial.needs.iter().map(|need| need.plain.as_str()).collect();
        assert_eq!(needs, ["an account", "curl"]);
    }
}
