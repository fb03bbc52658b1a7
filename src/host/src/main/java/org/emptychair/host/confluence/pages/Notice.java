package org.emptychair.host.confluence.pages;

import java.util.Map;
import org.emptychair.host.confluence.content.EditedMeanwhile;

/**
 * What the editor has to say above the form.
 *
 * @param message a refusal, or empty
 * @param preview HTML, or empty
 * @param line where the text is broken, or 0
 * @param saved the title and text that somebody else saved meanwhile, or empty
 */
record Notice(int status, String message, String preview, int line, int column, String saved) {

    static Notice none() {
        return new Notice(200, "", "", 0, 0, "");
    }

    static Notice preview(String html) {
        return new Notice(200, "", html.isBlank() ? "<p>The page is empty.</p>" : html, 0, 0, "");
    }

    static Notice refused(String message) {
        return new Notice(400, message, "", 0, 0, "");
    }

    static Notice broken(String message, int line, int column) {
        return new Notice(400, message, "", line, column, "");
    }

    static Notice conflict(EditedMeanwhile conflict) {
        String saved = conflict.saved().title() + "\n\n" + conflict.saved().text().storage();
        return new Notice(
                409,
                conflict.sentence()
                        + " Your text is still in the form; the saved one stands below it."
                        + " Saving again replaces it.",
                "",
                0,
                0,
                saved);
    }

    void into(Map<String, Object> values) {
        values.put("message", message);
        values.put("preview", preview);
        values.put("line", line == 0 ? "" : String.valueOf(line));
        values.put("column", column == 0 ? "" : String.valueOf(column));
        values.put("saved", saved);
    }
}
