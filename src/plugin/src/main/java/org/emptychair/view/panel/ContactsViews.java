package org.emptychair.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;
import org.emptychair.issue.IssueId;
import org.emptychair.quote.RedactedContact;
import org.emptychair.quote.RedactedContacts;
import org.emptychair.setting.Mode;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.week.IsoWeek;

/** Puts contacts behind a number into words. */
public final class ContactsViews {
    /** So much of a contact is shown. */
    private static final int LONGEST = 1_000;

    private final Phrases phrases;
    private final Moments moments;
    private final Mode mode;

    /**
     * @param mode in the shared one no contact is named by its issue
     */
    public ContactsViews(Phrases phrases, Moments moments, Mode mode) {
        this.phrases = phrases;
        this.moments = moments;
        this.mode = mode;
    }

    /**
     * @param visible issues that this reader may see
     * @param here the page's address, with its filters
     */
    public ContactsView of(
            IsoWeek week,
            Optional<RedactedContacts.About> about,
            RedactedContacts.Page page,
            Set<IssueId> visible,
            String here) {
        return new ContactsView(
                phrases.texts().list(List.of(whose(about), phrases.week(week)))
                        + " \u00b7 "
                        + moments.span(week),
                page.items().stream().map(contact -> row(contact, visible)).toList(),
                page.items().stream().anyMatch(contact -> !isReadable(contact, visible))
                        ? here + "&ask=yes"
                        : "",
                page.next().map(cursor -> here + "&cursor=" + cursor).orElse(""),
                page.items().isEmpty() ? phrases.say("emptychair.contacts.none") : "");
    }

    private String whose(Optional<RedactedContacts.About> about) {
        return about.map(this::what).orElseGet(() -> phrases.say("emptychair.contacts.all"));
    }

    private String what(RedactedContacts.About about) {
        return about.theme()
                .map(ThemeName::text)
                .orElseGet(() -> phrases.say("emptychair.themes.unclassified"));
    }

    private ContactsView.Row row(RedactedContact contact, Set<IssueId> visible) {
        boolean readable = isReadable(contact, visible);
        List<String> facts = new ArrayList<>();
        facts.add(moments.day(contact.at()) + ", " + moments.time(contact.at()));
        facts.add(contact.channel().name());
        contact.filing().department().map(Department::name).ifPresent(facts::add);
        contact.issue()
                .filter(any -> readable && mode == Mode.AS_VIEWER)
                .ifPresent(issue -> facts.add(issue.key().text()));
        Optional<String> text = contact.text().filter(any -> readable).map(ContactsViews::cut);
        return new ContactsView.Row(
                text.map(QuoteWords::parts).orElse(List.of()),
                text.isPresent()
                        ? ""
                        : phrases.say(
                                readable
                                        ? "emptychair.contacts.no-words"
                                        : "emptychair.contacts.hidden"),
                facts);
    }

    private boolean isReadable(RedactedContact contact, Set<IssueId> visible) {
        return contact.filing().issue().isEmpty()
                || mode == Mode.SHARED
                || contact.issue().filter(it -> visible.contains(it.id())).isPresent();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > 0 ? end : LONGEST) + " \u2026";
    }
}
