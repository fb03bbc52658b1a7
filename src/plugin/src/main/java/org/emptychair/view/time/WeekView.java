package org.emptychair.view.time;

import java.util.Map;

/**
 * The page behind the signed address of a week: it tells the week's number and nothing more.
 *
 * @param says what it asks or what was done
 * @param fields what its button sends; none when there is nothing to do
 */
public record WeekView(String action, String styles, String says, Map<String, String> fields) {
    public WeekView {
        fields = Map.copyOf(fields);
    }
}
