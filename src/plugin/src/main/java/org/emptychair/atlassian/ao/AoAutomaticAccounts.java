package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.contact.IssueKey;
import org.emptychair.sync.AutomaticAccount;
import org.emptychair.sync.AutomaticAccount.State;
import org.emptychair.sync.AutomaticAccounts;

/** Automatic accounts in a table of ActiveObjects. */
public final class AoAutomaticAccounts implements AutomaticAccounts {
    private final ActiveObjects ao;
    private final Turns turns;

    public AoAutomaticAccounts(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.AUTOMATIC_ACCOUNTS);
    }

    @Override
    public List<AutomaticAccount> all() {
        return Stream.of(ao.find(AutoAccountRow.class))
                .map(AoAutomaticAccounts::read)
                .sorted(
                        Comparator.comparing(AutomaticAccount::name)
                                .thenComparing(AutomaticAccount::reference))
                .toList();
    }

    @Override
    public void propose(AutomaticAccount account) {
        turns.take(
                () -> {
                    boolean fits = ao.count(AutoAccountRow.class) < MOST;
                    if (fits && row(account.reference()).isEmpty()) {
                        ao.create(AutoAccountRow.class, fields(account));
                    }
                    return fits;
                });
    }

    @Override
    public Optional<AutomaticAccount> judge(String reference, State state) {
        return turns.take(
                () -> {
                    Optional<AutoAccountRow> row = row(reference);
                    row.ifPresent(
                            it -> {
                                it.setStanding(state.name());
                                it.save();
                            });
                    return row.map(AoAutomaticAccounts::read);
                });
    }

    private Optional<AutoAccountRow> row(String reference) {
        return Stream.of(ao.find(AutoAccountRow.class, "ROW_KEY = ?", Sha256.hex(reference)))
                .findFirst();
    }

    private static Map<String, Object> fields(AutomaticAccount account) {
        return Map.of(
                "ROW_KEY", Sha256.hex(account.reference()),
                "REFERENCE", account.reference(),
                "SHOWN_NAME", account.name(),
                "EXAMPLE_KEY", account.example().text(),
                "STANDING", account.state().name());
    }

    private static AutomaticAccount read(AutoAccountRow row) {
        return new AutomaticAccount(
                row.getReference(),
                row.getShownName(),
                new IssueKey(row.getExampleKey()),
                State.valueOf(row.getStanding()));
    }
}
