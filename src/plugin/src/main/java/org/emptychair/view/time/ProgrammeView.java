package org.emptychair.view.time;

import java.util.List;

/**
 * A leader's programme, for themselves.
 *
 * @param title the day it is at
 * @param facts what there is to say, in order
 */
public record ProgrammeView(String title, List<Fact> facts) {
    public ProgrammeView {
        facts = List.copyOf(facts);
    }

    /**
     * One fact.
     *
     * @param more what stands behind it; empty for nothing
     */
    public record Fact(String name, String says, String more) {}
}
