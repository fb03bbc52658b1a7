package org.emptychair.erasure;

import java.util.Set;
import org.emptychair.contact.Customer;
import org.emptychair.contact.IssueKey;

/** What customers left in what is kept of contacts. Safe for several threads and several nodes. */
public interface Traces {
    /**
     * What one customer left.
     *
     * @param key that their quotes carry
     * @param contacts how many are theirs
     * @param quotes how many of those could be quoted
     * @param issues that they told us on
     */
    record Trace(String key, int contacts, int quotes, Set<IssueKey> issues) {
        public Trace {
            issues = Set.copyOf(issues);
        }
    }

    /** Of a customer that nobody knows: nothing. */
    Trace of(String source, Customer customer);

    /**
     * Takes the words and the reference out of every contact of a customer. They stay counted, and
     * when the source sends them again they stay as they are.
     */
    void erase(String source, Customer customer);
}
