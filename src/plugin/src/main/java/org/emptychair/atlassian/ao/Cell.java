package org.emptychair.atlassian.ao;

import java.util.ArrayList;
import java.util.List;

/**
 * A theme, department and channel that are counted together, each by its id or {@link #ALL}; or a
 * theme and a source, which stands in the channel's place while the department is {@link #SOURCES}.
 *
 * @param theme may be {@link #UNCLASSIFIED}
 * @param department may be {@link #NO_DEPARTMENT}
 */
record Cell(int theme, int department, int channel) {
    static final int ALL = 0;
    static final int UNCLASSIFIED = 999_999_999;
    static final int NO_DEPARTMENT = 9_999_999;
    static final int SOURCES = 9_999_998;

    /** All cells that a contact counts in. */
    static List<Cell> of(Counted contact) {
        List<Integer> themes = new ArrayList<>(contact.themes());
        if (themes.isEmpty()) {
            themes.add(UNCLASSIFIED);
        }
        themes.add(ALL);
        List<Cell> cells = new ArrayList<>(themes.size() * 5);
        for (int theme : themes) {
            cells.add(new Cell(theme, contact.department(), contact.channel()));
            cells.add(new Cell(theme, contact.department(), ALL));
            cells.add(new Cell(theme, ALL, contact.channel()));
            cells.add(new Cell(theme, ALL, ALL));
            if (contact.source() != ALL) {
                cells.add(new Cell(theme, SOURCES, contact.source()));
            }
        }
        return cells;
    }

    /** Days are counted for all themes in every slice, and for one theme in its own slice only. */
    boolean hasDays() {
        return theme == ALL || (department != ALL && department != SOURCES && channel != ALL);
    }
}
