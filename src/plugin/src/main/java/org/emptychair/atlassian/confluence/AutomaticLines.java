package org.emptychair.atlassian.confluence;

import java.util.Comparator;
import java.util.List;
import org.emptychair.sync.AutomaticAccount;
import org.emptychair.sync.AutomaticAccount.State;
import org.emptychair.sync.AutomaticAccounts;
import org.emptychair.view.SettingsView;
import org.emptychair.view.Texts;

/** Says in words which accounts of ours seem to write by themselves. */
final class AutomaticLines {
    private final Texts texts;

    AutomaticLines(Texts texts) {
        this.texts = texts;
    }

    /** Those that wait for the admin's word first. */
    List<SettingsView.AutomaticLine> of(AutomaticAccounts accounts) {
        return accounts.all().stream()
                .sorted(Comparator.comparing(account -> account.state() != State.PROPOSED))
                .map(this::line)
                .toList();
    }

    private SettingsView.AutomaticLine line(AutomaticAccount account) {
        return new SettingsView.AutomaticLine(
                account.reference(),
                account.name(),
                said(account),
                account.state() != State.ACCEPTED,
                account.state() != State.DECLINED);
    }

    private String said(AutomaticAccount account) {
        return switch (account.state()) {
            case PROPOSED ->
                    texts.say("emptychair.settings.automatic.proposed", account.example().text());
            case ACCEPTED -> texts.say("emptychair.settings.automatic.accepted");
            case DECLINED -> texts.say("emptychair.settings.automatic.declined");
        };
    }
}
