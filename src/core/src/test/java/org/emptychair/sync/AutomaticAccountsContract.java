package org.emptychair.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.emptychair.contact.IssueKey;
import org.emptychair.sync.AutomaticAccount.State;
import org.junit.jupiter.api.Test;

/** What every {@link AutomaticAccounts} does. */
public abstract class AutomaticAccountsContract {
    protected abstract AutomaticAccounts empty();

    @Test
    void aProposalIsKeptOnceAndJudged() {
        AutomaticAccounts accounts = empty();
        accounts.propose(proposed("JIRAUSER9", "Robot"));
        accounts.propose(proposed("JIRAUSER9", "Robot by another name"));

        assertThat(accounts.all()).containsExactly(proposed("JIRAUSER9", "Robot"));
        assertThat(accounts.accepted()).isEmpty();
        assertThat(accounts.judge("JIRAUSER9", State.ACCEPTED))
                .contains(proposed("JIRAUSER9", "Robot").judged(State.ACCEPTED));
        assertThat(accounts.accepted()).containsExactly("JIRAUSER9");
    }

    @Test
    void aDeclinedAccountIsNotProposedAgain() {
        AutomaticAccounts accounts = empty();
        accounts.propose(proposed("kofi", "Kofi Osei"));
        accounts.judge("kofi", State.DECLINED);

        accounts.propose(proposed("kofi", "Kofi Osei"));

        assertThat(accounts.all())
                .extracting(AutomaticAccount::state)
                .containsExactly(State.DECLINED);
        assertThat(accounts.accepted()).isEmpty();
    }

    @Test
    void nobodyUnknownIsJudged() {
        assertThat(empty().judge("nobody", State.ACCEPTED)).isEmpty();
    }

    @Test
    void accountsComeByNameAndNoMoreThanFit() {
        AutomaticAccounts accounts = empty();
        for (int number = 0; number < AutomaticAccounts.MOST + 5; number++) {
            accounts.propose(proposed("r" + number, "Robot %03d".formatted(999 - number)));
        }

        assertThat(accounts.all()).hasSize(AutomaticAccounts.MOST);
        assertThat(accounts.all())
                .extracting(AutomaticAccount::name)
                .isSorted()
                .endsWith("Robot 999");
    }

    private static AutomaticAccount proposed(String reference, String name) {
        return new AutomaticAccount(reference, name, new IssueKey("CARE-7"), State.PROPOSED);
    }
}
