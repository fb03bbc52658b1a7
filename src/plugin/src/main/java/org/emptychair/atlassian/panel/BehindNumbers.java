package org.emptychair.atlassian.panel;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.contact.Department;
import org.emptychair.contact.Slice;
import org.emptychair.issue.IssueId;
import org.emptychair.quote.RedactedContact;
import org.emptychair.quote.RedactedContacts;
import org.emptychair.setting.Mode;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.Texts;
import org.emptychair.view.panel.ContactsView;
import org.emptychair.view.panel.ContactsViews;
import org.emptychair.week.IsoWeek;

/** Reads the contacts behind a number of the report, as far as the one who asks may see them. */
public final class BehindNumbers {
    private static final int PAGE = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final RedactedContacts contacts;
    private final Reports.Readers readers;
    private final Settings settings;
    private final Clock clock;

    public BehindNumbers(
            RedactedContacts contacts, Reports.Readers readers, Settings settings, Clock clock) {
        this.contacts = contacts;
        this.readers = readers;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Which number is meant.
     *
     * @param about absent for all contacts
     * @param ask whether Jira is to be asked what the reader may see, and waited for
     */
    public record Wanted(
            IsoWeek week,
            Optional<RedactedContacts.About> about,
            Optional<Department> department,
            Optional<String> source,
            boolean ask) {}

    /**
     * @param cursor where the page begins, absent for the newest
     * @param here the page's address, to which the next cursor is added
     * @throws IllegalArgumentException when the cursor is none of ours
     */
    public ContactsView read(Wanted number, Optional<String> cursor, String here, Texts texts) {
        TeamSettings chosen = settings.current();
        RedactedContacts.Page page =
                contacts.newest(
                        new RedactedContacts.Wanted(
                                new Slice(number.department(), Optional.empty()),
                                number.about(),
                                number.week().start(chosen.zone()),
                                number.week().end(chosen.zone()),
                                number.source()),
                        cursor,
                        PAGE);
        Set<IssueId> visible = visible(page.items(), number.ask(), chosen.mode());
        // Customer service sees every contact, so no count is too small to tell them.
        Phrases phrases = new Phrases(texts, new Discretion(Mode.AS_VIEWER));
        return new ContactsViews(
                        phrases,
                        new Moments(phrases, clock.instant(), chosen.zone()),
                        chosen.mode())
                .of(number.week(), number.about(), page, visible, here);
    }

    private Set<IssueId> visible(List<RedactedContact> page, boolean ask, Mode mode) {
        if (mode == Mode.SHARED) {
            return Set.of();
        }
        Set<IssueId> issues =
                page.stream()
                        .flatMap(contact -> contact.issue().stream())
                        .map(issue -> issue.id())
                        .collect(Collectors.toSet());
        Rights.Known known =
                ask ? readers.rights().ask(issues, PATIENCE) : readers.rights().known(issues);
        return known.visible();
    }
}
