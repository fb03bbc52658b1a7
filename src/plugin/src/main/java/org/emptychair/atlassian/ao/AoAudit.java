package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.emptychair.audit.Audit;
import org.emptychair.audit.AuditLine;

/** The audit log in a table of ActiveObjects. */
public final class AoAudit implements Audit {
    private final ActiveObjects ao;

    public AoAudit(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void write(AuditLine line) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("DONE_AT", line.at().toEpochMilli());
        line.by().ifPresent(by -> fields.put("DONE_BY", by));
        fields.put("DEED", line.deed().name());
        fields.put("SUBJECT", line.subject());
        fields.put("COUNTS", written(line.counts()));
        ao.executeInTransaction(() -> ao.create(AuditRow.class, fields));
    }

    private static String written(SortedMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<Kept> newest(long before, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is 1 to %d, was %d".formatted(MOST, limit));
        }
        Query query =
                Query.select()
                        .where("ID < ?", (int) Math.min(Integer.MAX_VALUE, before))
                        .order("ID DESC")
                        .limit(limit);
        return Stream.of(ao.find(AuditRow.class, query)).map(AoAudit::kept).toList();
    }

    private static Kept kept(AuditRow row) {
        return new Kept(
                row.getID(),
                new AuditLine(
                        Instant.ofEpochMilli(row.getDoneAt()),
                        Optional.ofNullable(row.getDoneBy()),
                        AuditLine.Deed.valueOf(row.getDeed()),
                        row.getSubject(),
                        counts(Optional.ofNullable(row.getCounts()).orElse(""))));
    }

    private static SortedMap<String, Integer> counts(String written) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (String part : written.isEmpty() ? List.<String>of() : List.of(written.split(" "))) {
            int equals = part.indexOf('=');
            counts.put(part.substring(0, equals), Integer.valueOf(part.substring(equals + 1)));
        }
        return counts;
    }
}
