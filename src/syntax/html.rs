//! Markdown to HTML, for backends that write pages.

use super::comrak_adapter::options;

/// The HTML of some Markdown. Raw HTML in it is shown as text and addresses that run scripts are
/// left out, so the result can stand in any page.
#[must_use]
pub fn render_html(markdown: &str) -> String {
    let mut options = options();
    options.extension.tasklist = true;
    options.parse.leave_footnote_definitions = false;
    options.render.escape = true;
    comrak::markdown_to_html(markdown, &options)
}

#[cfg(test)]
mod tests {
    use super::render_html;

    #[test]
    fn markdown_is_rendered_and_html_in_it_is_text() {
        assert_eq!(render_html("a **b**"), "<p>a <strong>b</strong></p>\n");
        let html = render_html("<script>x</script>\n\n<b>y</b> [z](javascript:alert(1))");
        assert!(
            !html.contains("<script") && !html.contains("<b>") && !html.contains("javascript:"),
            "{html}"
        );
    }
}
