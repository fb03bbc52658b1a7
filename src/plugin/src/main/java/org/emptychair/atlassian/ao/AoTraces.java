package org.emptychair.atlassian.ao;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.emptychair.contact.Customer;
import org.emptychair.contact.IssueKey;
import org.emptychair.erasure.Traces;

/** What customers left in the contacts' rows. */
final class AoTraces implements Traces {
    private static final int AT_ONCE = 500;
    private static final int MOST = 100_000;
    private static final int KEY_BYTES = 8;

    private final SecureRandom random = new SecureRandom();
    private final ContactTable table;
    private final BiConsumer<List<ContactRow>, String> eraser;

    /**
     * @param eraser takes a customer out of some rows and gives them another key
     */
    AoTraces(ContactTable table, BiConsumer<List<ContactRow>, String> eraser) {
        this.table = table;
        this.eraser = eraser;
    }

    @Override
    public Trace of(String source, Customer customer) {
        String key = ContactKey.customer(source, customer);
        Set<IssueKey> issues = new HashSet<>();
        int quotes = 0;
        List<ContactRow> rows = table.ofCustomer(key, MOST);
        for (ContactRow row : rows) {
            quotes += row.getExcerpt() == null ? 0 : 1;
            Optional.ofNullable(row.getIssueKey()).map(IssueKey::new).ifPresent(issues::add);
        }
        return new Trace(key, rows.size(), quotes, issues);
    }

    @Override
    public void erase(String source, Customer customer) {
        String key = ContactKey.customer(source, customer);
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        // One new key for all, so that it is still one customer who was heard.
        String other = HexFormat.of().formatHex(bytes);
        List<ContactRow> rows = table.ofCustomer(key, AT_ONCE);
        while (!rows.isEmpty()) {
            eraser.accept(rows, other);
            rows = table.ofCustomer(key, AT_ONCE);
        }
    }
}
