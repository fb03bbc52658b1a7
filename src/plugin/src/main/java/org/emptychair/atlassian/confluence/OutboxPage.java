package org.emptychair.atlassian.confluence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emptychair.atlassian.mail.Mail;
import org.emptychair.atlassian.mail.UserNames;
import org.emptychair.contact.Department;
import org.emptychair.leader.PersonKey;
import org.emptychair.letter.Correspondence;
import org.emptychair.letter.Readers;
import org.emptychair.letter.Schedule;
import org.emptychair.outbox.Entry;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Parcel;
import org.emptychair.outbox.Reason;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.Texts;
import org.emptychair.view.letter.OutboxView;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.Theme;

/** Fills the page of all that leaves the product. */
final class OutboxPage {
    private static final int HOURS = 24;

    private final ConfluenceRoot root;
    private final Mailing mailing;
    private final Texts texts;
    private final UserNames users;
    private final Phrases phrases;
    private final Instant now;
    private final ZoneId zone;

    OutboxPage(ConfluenceRoot root, Mailing mailing) {
        this.root = root;
        this.mailing = mailing;
        this.texts = root.texts();
        this.users = new UserNames(root.accounts());
        this.phrases = new Phrases(texts, new Discretion(Mode.AS_VIEWER));
        this.now = root.clock().instant();
        this.zone = root.settings().current().zone();
    }

    /** The letter that a department would get now; absent when it has nothing to say. */
    Optional<String> preview(String department) {
        return Optional.of(department.strip())
                .filter(name -> !name.isEmpty())
                .flatMap(
                        name ->
                                mailing.letters()
                                        .about(
                                                Set.of(new Department(name)),
                                                IsoWeek.lastComplete(now, zone)))
                .map(mailing.mails()::of)
                .map(Mail::html);
    }

    /**
     * @param typed readers that were typed and are not kept
     */
    OutboxView view(OutboxView.Place place, String notice, String warning, Optional<String> typed) {
        Correspondence chosen = mailing.choices().current();
        return new OutboxView(
                place,
                notice,
                warning,
                form(chosen, typed),
                next(chosen.schedule()),
                departments(),
                depth(mailing.outbox(), texts),
                Stream.of(Entry.State.FAILED, Entry.State.WAITING)
                        .flatMap(it -> mailing.outbox().in(it, Long.MAX_VALUE).stream())
                        .map(this::line)
                        .toList());
    }

    private OutboxView.Form form(Correspondence chosen, Optional<String> typed) {
        Schedule schedule = chosen.schedule();
        return new OutboxView.Form(
                schedule.on(),
                Stream.of(DayOfWeek.values())
                        .map(
                                day ->
                                        new OutboxView.Choice(
                                                day.name(),
                                                day.getDisplayName(
                                                        TextStyle.FULL_STANDALONE, texts.locale()),
                                                day == schedule.day()))
                        .toList(),
                IntStream.range(0, HOURS)
                        .mapToObj(
                                hour ->
                                        new OutboxView.Choice(
                                                Integer.toString(hour),
                                                "%02d:00".formatted(hour),
                                                hour == schedule.hour()))
                        .toList(),
                typed.orElseGet(() -> written(chosen.readers())));
    }

    private String written(Readers readers) {
        return readers.named().entrySet().stream()
                .map(it -> it.getKey().name() + ": " + names(it.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String names(Collection<PersonKey> people) {
        return String.join(", ", users.names(people));
    }

    private String next(Schedule schedule) {
        if (!schedule.on()) {
            return texts.say("emptychair.outbox.next.off");
        }
        IsoWeek complete = IsoWeek.lastComplete(now, zone);
        Instant due = schedule.due(complete, zone);
        Moments moments = new Moments(phrases, now, zone);
        return texts.say(
                "emptychair.outbox.next",
                moments.due(now.isBefore(due) ? due : schedule.due(complete.plus(1), zone)));
    }

    private List<OutboxView.Owner> departments() {
        Set<Department> owners = new TreeSet<>(Readers.BY_NAME);
        root.running().orElseThrow().theming().themes().all().stream()
                .filter(theme -> !theme.muted())
                .map(Theme::owner)
                .forEach(owner -> owner.ifPresent(owners::add));
        return owners.stream().map(this::owner).toList();
    }

    private OutboxView.Owner owner(Department department) {
        SortedSet<PersonKey> readers = new TreeSet<>();
        SortedSet<PersonKey> unsubscribed = mailing.unsubscribed().all();
        mailing.letters()
                .readers()
                .forEach(
                        (reader, theirs) -> {
                            if (theirs.contains(department) && !unsubscribed.contains(reader)) {
                                readers.add(reader);
                            }
                        });
        return new OutboxView.Owner(
                department.name(),
                readers.isEmpty() ? texts.say("emptychair.outbox.nobody") : names(readers),
                !readers.isEmpty());
    }

    /** What was not delivered, in a sentence. */
    static String depth(Outbox outbox, Texts texts) {
        Phrases phrases = new Phrases(texts, new Discretion(Mode.AS_VIEWER));
        Map<Entry.State, Integer> counts = outbox.counts();
        int waiting = counts.getOrDefault(Entry.State.WAITING, 0);
        int failed = counts.getOrDefault(Entry.State.FAILED, 0);
        return waiting + failed == 0
                ? texts.say("emptychair.outbox.empty")
                : texts.say(
                        "emptychair.outbox.depth", phrases.number(waiting), phrases.number(failed));
    }

    private OutboxView.Line line(Entry entry) {
        boolean failed = entry.state() == Entry.State.FAILED;
        Moments moments = new Moments(phrases, now, zone);
        String where =
                failed
                        ? texts.say("emptychair.outbox.failed", moments.ago(entry.changed()))
                        : texts.say("emptychair.outbox.waits", moments.due(entry.due()));
        return new OutboxView.Line(
                Long.toString(entry.id()),
                what(entry.parcel()),
                texts.sentences(
                        Stream.concat(
                                        Stream.of(where),
                                        entry.reason().stream().map(it -> why(entry.parcel(), it)))
                                .toList()),
                failed);
    }

    private String what(Parcel parcel) {
        return switch (parcel.kind()) {
            case WEEKLY_MAIL ->
                    texts.say(
                            "emptychair.outbox.letter",
                            parcel.matter(),
                            users.name(new PersonKey(parcel.to())));
            case WEEK_QUESTION ->
                    texts.say(
                            "emptychair.outbox.question",
                            parcel.matter(),
                            users.name(new PersonKey(parcel.to())));
            case SECTIONS_QUESTION -> about("emptychair.outbox.sections", parcel);
            case OWNER_MAIL -> about("emptychair.outbox.owner", parcel);
            case DUE_MAIL -> about("emptychair.outbox.due", parcel);
            case SERIES_MAIL -> about("emptychair.outbox.series", parcel);
            case ISSUE_LINK -> texts.say("emptychair.outbox.link", parcel.matter(), parcel.to());
        };
    }

    private String about(String key, Parcel parcel) {
        return texts.say(
                key, parcel.matter().split(" ", 2)[0], users.name(new PersonKey(parcel.to())));
    }

    private String why(Parcel parcel, Reason reason) {
        String keys =
                parcel.kind() == Parcel.Kind.ISSUE_LINK
                        ? "emptychair.outbox.why.link."
                        : "emptychair.outbox.why.";
        String cause = reason.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.say(keys + cause, reason.detail());
    }
}
