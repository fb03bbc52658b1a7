package org.emptychair.view;

import java.util.List;

/**
 * What stands in the macro's place when the panel cannot.
 *
 * @param kind a stable word for scripts and tests, such as {@code parameters}
 * @param title what is the matter
 * @param lines the facts, and what to do
 */
public record BoxView(String kind, String title, List<String> lines) {
    public BoxView {
        lines = List.copyOf(lines);
    }
}
