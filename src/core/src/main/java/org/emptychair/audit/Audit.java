package org.emptychair.audit;

import java.util.List;

/** The audit log. Lines are added and never changed. Safe for several threads and several nodes. */
public interface Audit {
    /** The longest list that is given at once. */
    int MOST = 1_000;

    /**
     * A line as it is kept.
     *
     * @param id rises with every line
     */
    record Kept(long id, AuditLine line) {}

    void write(AuditLine line);

    /**
     * Lines, newest first.
     *
     * @param before only lines with a smaller id; {@link Long#MAX_VALUE} for all
     * @param limit 1 to {@link #MOST}
     */
    List<Kept> newest(long before, int limit);
}
