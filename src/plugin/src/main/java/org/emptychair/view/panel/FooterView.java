package org.emptychair.view.panel;

import java.util.List;

/**
 * Where all this comes from.
 *
 * @param sources what it is counted from; empty when that is not known
 * @param counted how it is counted, one sentence each
 */
public record FooterView(String sources, List<String> counted) {
    public FooterView {
        counted = List.copyOf(counted);
    }
}
