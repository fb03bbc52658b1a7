package org.emptychair.atlassian.confluence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.emptychair.atlassian.access.People;
import org.emptychair.contact.IssueKey;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.EditedMeanwhile;
import org.emptychair.servicetime.Entry;
import org.emptychair.servicetime.EntryId;
import org.emptychair.servicetime.Origin;
import org.emptychair.servicetime.Rank;
import org.emptychair.servicetime.ServiceTime;
import org.emptychair.servicetime.Span;
import org.emptychair.servicetime.TimeRefused;
import org.emptychair.servicetime.TypedMinutes;
import org.emptychair.view.RefusedWords;
import org.emptychair.view.Texts;
import org.emptychair.week.IsoWeek;

/** Does what leaders ask on their own page; what cannot be is said and changes nothing. */
final class MyTimeActions {
    private final Leading leading;
    private final ConfluenceRoot root;
    private final Texts texts;
    private final People.Caller caller;
    private final PersonKey key;

    /** A sentence for the leader. */
    private static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        Wrong(String sentence) {
            super(sentence);
        }

        String sentence() {
            return Optional.ofNullable(getMessage()).orElse("");
        }
    }

    MyTimeActions(Leading leading, ConfluenceRoot root, People.Caller caller) {
        this.leading = leading;
        this.root = root;
        this.texts = root.texts();
        this.caller = caller;
        this.key = new PersonKey(caller.key());
    }

    MyTimeTyped run(MyTimeTyped typed) {
        try {
            return switch (typed.value("action")) {
                case "log" -> log(typed);
                case "save" -> save(typed);
                case "edit" -> edit(typed);
                case "delete" -> delete(typed);
                case "confirm" -> confirm(typed);
                case "start" -> start(typed);
                case "stop" -> stop();
                case "discard" -> discard();
                default -> typed;
            };
        } catch (TimeRefused refused) {
            String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String sentence = texts.say("emptychair.time.refused." + reason, refused.limit());
            return typed.warned(texts.say("emptychair.time.refused", refused.value(), sentence));
        } catch (EditedMeanwhile edited) {
            return typed.warned(texts.say("emptychair.problem.edited-meanwhile.detail"));
        } catch (Wrong wrong) {
            return typed.warned(wrong.sentence());
        }
    }

    Leader leader() {
        return leading.leaders().welcome(Leader.of(key, caller.name()));
    }

    private MyTimeTyped log(MyTimeTyped typed) {
        Origin origin = new Origin("form", UUID.randomUUID().toString());
        ServiceTime time = read(typed, origin, Optional.empty());
        leading.logbook().log(leader(), List.of(time));
        return MyTimeTyped.after("log");
    }

    private MyTimeTyped save(MyTimeTyped typed) {
        Entry entry = own(typed);
        ServiceTime time = read(typed, entry.time().origin(), entry.time().span().instants());
        leading.logbook().correct(leader(), entry.id(), version(typed), time, key);
        return MyTimeTyped.after("save");
    }

    /** A length that was left as it is leaves the instants, too. */
    private ServiceTime read(MyTimeTyped typed, Origin origin, Optional<Span.Between> instants) {
        int minutes =
                TypedMinutes.read(typed.value("duration"))
                        .orElseThrow(
                                () ->
                                        wrong(
                                                "emptychair.time.duration.wrong",
                                                typed.value("duration")));
        LocalDate day = day(typed.value("day"));
        Optional<Span.Between> same =
                instants.filter(span -> span.minutes() == minutes)
                        .filter(
                                span ->
                                        span.firstDay(root.settings().current().zone())
                                                .equals(day));
        try {
            Span span = same.isPresent() ? same.get() : new Span.OnDay(day, minutes);
            return new ServiceTime(
                    origin,
                    key,
                    span,
                    activity(typed.value("activity")),
                    Optional.of(typed.value("note")).filter(text -> !text.isEmpty()),
                    issue(typed.value("issue")),
                    Rank.BY_HAND,
                    true);
        } catch (IllegalArgumentException refused) {
            throw wrong("emptychair.time.wrong", RefusedWords.of(root.texts(), refused));
        }
    }

    private Optional<IssueKey> issue(String typed) {
        try {
            return Optional.of(typed).filter(text -> !text.isEmpty()).map(IssueKey::new);
        } catch (IllegalArgumentException none) {
            throw wrong("emptychair.time.issue.wrong", typed);
        }
    }

    private LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException none) {
            throw wrong("emptychair.time.day.wrong", typed);
        }
    }

    private static Activity activity(String typed) {
        return Activity.valueOf(typed);
    }

    private MyTimeTyped edit(MyTimeTyped typed) {
        Entry entry = own(typed);
        ServiceTime time = entry.time();
        return typed.with(
                Map.of(
                        "id", Long.toString(entry.id().value()),
                        "version", Integer.toString(entry.version()),
                        "duration", TypedMinutes.written(time.span().minutes()),
                        "activity", time.activity().name(),
                        "day", time.span().firstDay(root.settings().current().zone()).toString(),
                        "issue", time.issue().map(IssueKey::text).orElse(""),
                        "note", time.note().orElse("")));
    }

    private MyTimeTyped delete(MyTimeTyped typed) {
        Entry entry = own(typed);
        if (!leading.logbook().remove(leader(), entry.id(), version(typed), key)) {
            throw wrong("emptychair.time.gone");
        }
        return MyTimeTyped.after("delete");
    }

    private MyTimeTyped confirm(MyTimeTyped typed) {
        try {
            IsoWeek week = IsoWeek.parse(typed.value("week"));
            leading.logbook().confirm(leader(), week, Optional.empty());
            return MyTimeTyped.after("confirm");
        } catch (IllegalArgumentException none) {
            throw wrong("emptychair.time.gone");
        }
    }

    private MyTimeTyped start(MyTimeTyped typed) {
        leading.stopwatch().start(leader(), activity(typed.value("activity")));
        return MyTimeTyped.after("start");
    }

    private MyTimeTyped stop() {
        if (leading.stopwatch().stop(leader()).isEmpty()) {
            throw wrong("emptychair.time.gone");
        }
        return MyTimeTyped.after("stop");
    }

    private MyTimeTyped discard() {
        leading.stopwatch().discard(key);
        return MyTimeTyped.after("discard");
    }

    /** Another's entry is there for nobody else. */
    private Entry own(MyTimeTyped typed) {
        return Optional.of(typed.value("id"))
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(text -> new EntryId(Long.parseLong(text)))
                .flatMap(leading.times()::find)
                .filter(entry -> entry.time().leader().equals(key))
                .orElseThrow(() -> wrong("emptychair.time.gone"));
    }

    private static OptionalInt version(MyTimeTyped typed) {
        String version = typed.value("version");
        return version.matches("\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(version))
                : OptionalInt.empty();
    }

    private Wrong wrong(String sentence, String... places) {
        return new Wrong(texts.say(sentence, places));
    }
}
