package org.emptychair.sync;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.sync.AutomaticAccount.State;

/** Automatic accounts in a map. */
public final class InMemoryAutomaticAccounts implements AutomaticAccounts {
    private final Map<String, AutomaticAccount> accounts = new LinkedHashMap<>();

    @Override
    public synchronized List<AutomaticAccount> all() {
        return accounts.values().stream()
                .sorted(
                        Comparator.comparing(AutomaticAccount::name)
                                .thenComparing(AutomaticAccount::reference))
                .toList();
    }

    @Override
    public synchronized void propose(AutomaticAccount account) {
        if (accounts.size() < MOST) {
            accounts.putIfAbsent(account.reference(), account);
        }
    }

    @Override
    public synchronized Optional<AutomaticAccount> judge(String reference, State state) {
        return Optional.ofNullable(
                accounts.computeIfPresent(reference, (key, account) -> account.judged(state)));
    }
}
