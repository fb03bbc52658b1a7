package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.emptychair.quote.QuoteId;

/** What closed meetings quoted, by the hash of their space. */
final class QuoteUses {
    private final ActiveObjects ao;

    QuoteUses(ActiveObjects ao) {
        this.ao = ao;
    }

    void add(String space, Collection<QuoteId> ids, Instant at) {
        List<Map<String, Object>> rows =
                new HashSet<>(ids)
                        .stream()
                                .map(
                                        id ->
                                                Map.<String, Object>of(
                                                        "SPACE_KEY",
                                                        Sha256.hex(space),
                                                        "CONTACT_KEY",
                                                        id.text(),
                                                        "USED_AT",
                                                        at.toEpochMilli()))
                                .toList();
        ao.create(QuoteUseRow.class, rows);
    }

    Set<QuoteId> in(String space, Instant since) {
        Set<QuoteId> quoted = new HashSet<>();
        ao.stream(
                QuoteUseRow.class,
                Query.select("ID, CONTACT_KEY")
                        .where(
                                "SPACE_KEY = ? AND USED_AT >= ?",
                                Sha256.hex(space),
                                since.toEpochMilli()),
                row -> quoted.add(new QuoteId(row.getContactKey())));
        return quoted;
    }
}
