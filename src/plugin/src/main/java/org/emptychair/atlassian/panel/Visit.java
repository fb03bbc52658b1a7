package org.emptychair.atlassian.panel;

import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.view.Texts;

/**
 * One reading of a panel.
 *
 * @param given the macro's parameters as the page has them
 * @param page that the macro is on; absent for a page that is not there yet
 * @param texts in the reader's language
 * @param settingsUrl where the reader can change the settings, if the reader may
 */
public record Visit(
        Map<String, String> given,
        Optional<Sheet> page,
        Texts texts,
        Optional<String> settingsUrl) {
    public Visit {
        given = Map.copyOf(given);
    }
}
