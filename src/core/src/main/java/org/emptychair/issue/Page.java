package org.emptychair.issue;

import java.util.List;

/**
 * Some of what a search found.
 *
 * @param items in the order asked for
 * @param total how many there are in all, by the tracker's count
 */
public record Page<T>(List<T> items, int total) {
    public Page {
        items = List.copyOf(items);
    }
}
