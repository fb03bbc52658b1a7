package org.emptychair.sync;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emptychair.sync.AutomaticAccount.State;

/** Accounts of ours that seem to write by themselves. */
public interface AutomaticAccounts {
    /** The most that are kept. */
    int MOST = 100;

    /** Every one that was ever proposed, by name. */
    List<AutomaticAccount> all();

    /**
     * Keeps one that is not known; one that is stays as it is, and none is kept beyond the most.
     */
    void propose(AutomaticAccount account);

    /** Notes what the admin says; absent when no such account is known. */
    Optional<AutomaticAccount> judge(String reference, State state);

    /** References of those whose words are no answer. */
    default Set<String> accepted() {
        return all().stream()
                .filter(account -> account.state() == State.ACCEPTED)
                .map(AutomaticAccount::reference)
                .collect(Collectors.toUnmodifiableSet());
    }
}
