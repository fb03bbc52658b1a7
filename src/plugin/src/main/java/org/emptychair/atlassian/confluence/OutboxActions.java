package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.emptychair.atlassian.mail.UserNames;
import org.emptychair.contact.Department;
import org.emptychair.leader.PersonKey;
import org.emptychair.letter.Correspondence;
import org.emptychair.letter.Readers;
import org.emptychair.letter.Schedule;
import org.emptychair.outbox.Entry;
import org.emptychair.view.Texts;

/** What the buttons of the outbox's page do. */
final class OutboxActions {
    private final ConfluenceRoot root;
    private final Mailing mailing;
    private final Texts texts;

    OutboxActions(ConfluenceRoot root, Mailing mailing) {
        this.root = root;
        this.mailing = mailing;
        this.texts = root.texts();
    }

    /**
     * @throws IllegalArgumentException saying what cannot be
     */
    void run(HttpServletRequest form) {
        switch (value(form, "action")) {
            case "save" -> save(form);
            case "retry" ->
                    entry(form)
                            .ifPresent(
                                    it ->
                                            it.retried(root.clock().instant())
                                                    .ifPresent(by -> replace(it, by)));
            case "drop" ->
                    entry(form)
                            .ifPresent(
                                    it ->
                                            it.dropped(root.clock().instant())
                                                    .ifPresent(by -> replace(it, by)));
            default -> throw new IllegalArgumentException(texts.say("emptychair.letters.expired"));
        }
    }

    /** Somebody who was quicker wins; the page shows what holds. */
    private void replace(Entry read, Entry by) {
        mailing.outbox().replace(read, by);
    }

    private Optional<Entry> entry(HttpServletRequest form) {
        String id = value(form, "id");
        return id.matches("[1-9]\\d{0,9}")
                ? mailing.outbox().find(Long.parseLong(id))
                : Optional.empty();
    }

    private void save(HttpServletRequest form) {
        Schedule schedule =
                new Schedule(
                        form.getParameter("on") != null,
                        DayOfWeek.valueOf(value(form, "day")),
                        Integer.parseInt(value(form, "hour")));
        mailing.choices().replace(new Correspondence(schedule, readers(value(form, "readers"))));
    }

    private Readers readers(String typed) {
        SortedMap<Department, SortedSet<PersonKey>> named = new TreeMap<>(Readers.BY_NAME);
        UserNames users = new UserNames(root.accounts());
        for (String line : typed.lines().filter(it -> !it.isBlank()).toList()) {
            int colon = line.lastIndexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException(
                        texts.say("emptychair.outbox.readers.wrong", line));
            }
            named.put(
                    new Department(line.substring(0, colon)),
                    users.keys(List.of(line.substring(colon + 1).split(","))));
        }
        return new Readers(named);
    }

    private static String value(HttpServletRequest form, String field) {
        return Optional.ofNullable(form.getParameter(field)).orElse("").strip();
    }
}
