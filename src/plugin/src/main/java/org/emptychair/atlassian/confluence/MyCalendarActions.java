package org.emptychair.atlassian.confluence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.atlassian.calendar.CalendarFeed;
import org.emptychair.atlassian.calendar.UnreadableCalendar;
import org.emptychair.atlassian.csv.page.FormFile;
import org.emptychair.calendar.ProposalRule;
import org.emptychair.calendar.Proposals;
import org.emptychair.leader.Leader;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.EditedMeanwhile;
import org.emptychair.servicetime.EntryId;
import org.emptychair.view.RefusedWords;
import org.emptychair.view.Texts;

/** Does what leaders ask of their calendar; what cannot be is said and changes nothing. */
final class MyCalendarActions {
    static final Set<String> ACTIONS =
            Set.of("accept", "decline", "rule-add", "rule-remove", "feed", "feed-stop");

    private final Running running;
    private final Texts texts;
    private final Leader leader;

    MyCalendarActions(Running running, Texts texts, Leader leader) {
        this.running = running;
        this.texts = texts;
        this.leader = leader;
    }

    MyTimeTyped run(MyTimeTyped typed) {
        try {
            return switch (typed.value("action")) {
                case "accept" -> accepted(typed);
                case "decline" -> declined(typed);
                case "rule-add" -> ruleAdded(typed);
                case "rule-remove" -> ruleRemoved(typed);
                case "feed" -> followed(typed.value("feed"));
                default -> followed("");
            };
        } catch (CalendarFeed.NotAllowed refused) {
            return typed.warned(
                    texts.say("emptychair.calendar.feed.refused", RefusedWords.of(texts, refused)));
        } catch (EditedMeanwhile edited) {
            return typed.warned(texts.say("emptychair.problem.edited-meanwhile.detail"));
        }
    }

    private MyTimeTyped accepted(MyTimeTyped typed) {
        int count = running.leading().proposals().accept(leader, chosen(typed));
        return count == 0 ? nothingChosen(typed) : MyTimeTyped.after("accept");
    }

    private MyTimeTyped declined(MyTimeTyped typed) {
        int count = running.leading().proposals().decline(leader, chosen(typed));
        return count == 0 ? nothingChosen(typed) : MyTimeTyped.after("decline");
    }

    private MyTimeTyped nothingChosen(MyTimeTyped typed) {
        return typed.warned(texts.say("emptychair.calendar.nothing-chosen"));
    }

    private static List<EntryId> chosen(MyTimeTyped typed) {
        return Stream.of(typed.value("proposals").split(",", -1))
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(text -> new EntryId(Long.parseLong(text)))
                .collect(Collectors.toList());
    }

    private MyTimeTyped ruleAdded(MyTimeTyped typed) {
        try {
            ProposalRule rule =
                    new ProposalRule(
                            ProposalRule.Field.valueOf(typed.value("field")),
                            typed.value("text"),
                            Activity.valueOf(typed.value("activity")));
            change(rules -> rules.add(rule));
        } catch (IllegalArgumentException wrong) {
            return typed.warned(
                    texts.say("emptychair.calendar.rule.wrong", RefusedWords.of(texts, wrong)));
        }
        return MyTimeTyped.after("rule");
    }

    private MyTimeTyped ruleRemoved(MyTimeTyped typed) {
        String place = typed.value("place");
        if (place.matches("\\d{1,2}")) {
            int at = Integer.parseInt(place);
            change(
                    rules -> {
                        if (at < rules.size()) {
                            rules.remove(at);
                        }
                    });
        }
        return MyTimeTyped.after("rule");
    }

    /** New rules speak of the feed at once. */
    private void change(Consumer<List<ProposalRule>> change) {
        running.leading()
                .calendars()
                .change(
                        leader.key(),
                        calendar -> {
                            List<ProposalRule> rules = new ArrayList<>(calendar.rules());
                            change.accept(rules);
                            return calendar.withRules(rules);
                        });
        running.calendars().intake().feed(leader);
    }

    private MyTimeTyped followed(String address) {
        running.calendars().intake().follow(leader, address);
        return MyTimeTyped.after("feed");
    }

    /** Proposes what a file tells; the form ends with the file. */
    MyTimeTyped file(String contentType, InputStream body) throws IOException {
        Optional<FormFile> file = FormFile.read(contentType, body);
        MyTimeTyped typed = MyTimeTyped.after("");
        if (file.isEmpty() || file.get().name().isEmpty()) {
            return typed.warned(texts.say("emptychair.calendar.file.none"));
        }
        try {
            Proposals.Outcome outcome =
                    running.calendars().intake().file(leader, file.get().content());
            return outcome.proposed() + outcome.unchanged() + outcome.withdrawn() == 0
                    ? typed.warned(
                            texts.say(
                                    "emptychair.calendar.file.unmatched",
                                    Integer.toString(outcome.unmatched())))
                    : MyTimeTyped.after("file");
        } catch (UnreadableCalendar refused) {
            return typed.warned(
                    texts.say("emptychair.calendar.file.refused", RefusedWords.of(texts, refused)));
        }
    }
}
