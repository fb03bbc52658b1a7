package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.emptychair.atlassian.minutes.ReadPages;

/** The readings of pages, in a table of ActiveObjects. */
public final class AoReadPages implements ReadPages {
    private static final String OF_PAGE = "PAGE_ID = ?";

    private final ActiveObjects ao;
    private final Turns turns;

    public AoReadPages(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.PAGE_READINGS);
    }

    @Override
    public boolean hint(long page, boolean states) {
        if (!states && ao.count(PageReadingRow.class, OF_PAGE, page) == 0) {
            return false;
        }
        turns.take(
                () -> {
                    PageReadingRow[] rows = ao.find(PageReadingRow.class, OF_PAGE, page);
                    for (PageReadingRow row : rows) {
                        row.setHints(row.getHints() + 1);
                        row.save();
                    }
                    if (rows.length == 0) {
                        ao.create(
                                PageReadingRow.class,
                                Map.of("PAGE_ID", page, "READ_VERSION", 0, "HINTS", 1));
                    }
                    return rows.length;
                });
        return true;
    }

    @Override
    public List<Hint> hinted() {
        return hints("HINTS > ?", 0, "ID ASC");
    }

    @Override
    public List<Hint> read(long after) {
        return hints("PAGE_ID > ?", after, "PAGE_ID ASC");
    }

    private List<Hint> hints(String clause, Object parameter, String order) {
        PageReadingRow[] rows =
                ao.find(
                        PageReadingRow.class,
                        Query.select().where(clause, parameter).order(order).limit(MOST));
        return Stream.of(rows).map(row -> hint(row)).toList();
    }

    private static Hint hint(PageReadingRow row) {
        return new Hint(
                row.getPageId(),
                row.getHints(),
                row.getReadVersion(),
                Optional.ofNullable(row.getFace()).orElse(""));
    }

    @Override
    public void read(Hint hint, int version, String face) {
        turns.take(
                () -> {
                    PageReadingRow[] rows = ao.find(PageReadingRow.class, OF_PAGE, hint.page());
                    for (PageReadingRow row : rows) {
                        row.setReadVersion(version);
                        row.setFace(face);
                        row.setHints(Math.max(0, row.getHints() - hint.count()));
                        row.save();
                    }
                    return rows.length;
                });
    }
}
