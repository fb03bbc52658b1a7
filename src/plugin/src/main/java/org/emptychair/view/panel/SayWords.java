package org.emptychair.view.panel;

import java.util.List;
import org.emptychair.chair.Say;
import org.emptychair.signal.Verdict;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;

/** Says the sentence on top. */
final class SayWords {
    /** From here up a week that stands out is told by how many times its usual it was. */
    private static final double WORTH_TELLING = 1.1;

    private static final double AS_USUAL = 0.95;

    private final Phrases phrases;
    private final Moments moments;

    SayWords(Phrases phrases, Moments moments) {
        this.phrases = phrases;
        this.moments = moments;
    }

    SayView of(Say say) {
        return new SayView(
                phrases.texts().sentences(say.clauses().stream().map(this::clause).toList()),
                say.isCalm());
    }

    private String clause(Say.Clause clause) {
        if (clause instanceof Say.Changed changed) {
            return changed(changed);
        }
        if (clause instanceof Say.NeverAnswered never) {
            return phrases.told("emptychair.say.never-answered.", never.customers());
        }
        if (clause instanceof Say.PastPromise past) {
            return phrases.told("emptychair.say.past-promise.", past.complaints());
        }
        if (clause instanceof Say.OverdueDecisions overdue) {
            return phrases.counted("emptychair.say.overdue.", overdue.decisions());
        }
        if (clause instanceof Say.AllContacts all) {
            return phrases.say("emptychair.say.all-contacts." + (all.more() ? "more" : "fewer"));
        }
        if (clause instanceof Say.Arriving arriving) {
            return arriving(arriving);
        }
        if (clause instanceof Say.Late late) {
            return phrases.say("emptychair.say.late", moments.when(late.since()));
        }
        return phrases.say("emptychair.say.calm." + calm(clause));
    }

    private static String calm(Say.Clause clause) {
        if (clause instanceof Say.NothingUnusual) {
            return "nothing-unusual";
        }
        if (clause instanceof Say.NobodyWaits) {
            return "nobody-waits";
        }
        return clause instanceof Say.NobodyLeftOut ? "nobody-left-out" : "too-early";
    }

    private String arriving(Say.Arriving arriving) {
        return arriving.total() == 0
                ? phrases.say("emptychair.say.arriving")
                : phrases.say(
                        "emptychair.say.arriving.progress",
                        phrases.number(arriving.done()),
                        phrases.number(arriving.total()));
    }

    private String changed(Say.Changed changed) {
        String first = change(changed);
        return changed.others() == 0
                ? first
                : phrases.texts()
                        .sentences(
                                List.of(
                                        first,
                                        phrases.counted(
                                                "emptychair.say.others.", changed.others())));
    }

    private String change(Say.Changed changed) {
        String theme = changed.theme().text();
        if (changed.verdict() == Verdict.NEW) {
            return phrases.say("emptychair.say.new", theme);
        }
        if (changed.verdict() == Verdict.FALL) {
            return changed.times() < AS_USUAL
                    ? phrases.say("emptychair.say.fall", theme, phrases.share(changed.times()))
                    : phrases.say("emptychair.say.fall-before", theme);
        }
        return changed.times() >= WORTH_TELLING
                ? phrases.say("emptychair.say.rise", theme, phrases.decimal(changed.times()))
                : phrases.say("emptychair.say.rise-before", theme);
    }
}
