package org.emptychair.view.decision;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Member;
import org.emptychair.decision.State;
import org.emptychair.link.IssueLink;
import org.emptychair.view.Moments;
import org.emptychair.view.Texts;

/** Finds the words for a link on an issue. */
public final class LinkWords {
    private static final int LONGEST_TITLE = 250;

    private final Texts texts;
    private final Moments moments;
    private final ZoneId zone;

    /**
     * A page, for everybody to read who sees the issue.
     *
     * @param restricted whether not everybody may view it: then nothing of it is told
     */
    public record Meeting(String title, String url, boolean restricted) {}

    public LinkWords(Texts texts, Moments moments, ZoneId zone) {
        this.texts = texts;
        this.moments = moments;
        this.zone = zone;
    }

    public IssueLink of(String globalId, Decision decision, Meeting meeting) {
        boolean done = !decision.state().isOpen();
        return meeting.restricted()
                ? new IssueLink(
                        globalId, meeting.url(), texts.say("emptychair.link.restricted"), "", done)
                : new IssueLink(
                        globalId,
                        meeting.url(),
                        title(decision),
                        String.join("\n", summary(decision, meeting)),
                        done);
    }

    private static String title(Decision decision) {
        String line = decision.terms().statement().replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        boolean half = Character.isHighSurrogate(line.charAt(LONGEST_TITLE - 1));
        return line.substring(0, half ? LONGEST_TITLE - 1 : LONGEST_TITLE) + "\u2026";
    }

    private List<String> summary(Decision decision, Meeting meeting) {
        Instant at = decision.course().decidedAt().orElse(decision.recorded().at());
        List<String> lines = new ArrayList<>();
        lines.add(texts.say("emptychair.link.meeting", meeting.title()));
        lines.add(
                texts.say("emptychair.link.date", moments.fullDay(at.atZone(zone).toLocalDate())));
        decision.terms()
                .owner()
                .map(Member::name)
                .ifPresent(it -> lines.add(texts.say("emptychair.link.owner", it)));
        decision.terms()
                .due()
                .ifPresent(it -> lines.add(texts.say("emptychair.link.due", moments.fullDay(it))));
        lines.add(texts.say("emptychair.link.state", state(decision)));
        decision.review()
                .ifPresent(
                        it ->
                                lines.add(
                                        texts.say(
                                                "emptychair.link.outcome",
                                                outcome(it.outcome().name()))));
        return lines;
    }

    private String state(Decision decision) {
        Optional<String> done =
                decision.course()
                        .doneAt()
                        .filter(any -> decision.state() == State.DONE)
                        .map(at -> moments.fullDay(at.atZone(zone).toLocalDate()));
        return done.map(day -> texts.say("emptychair.link.done", day))
                .orElseGet(
                        () ->
                                texts.say(
                                        "emptychair.decision.state."
                                                + decision.state()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)));
    }

    private String outcome(String name) {
        return texts.say("emptychair.outcome." + name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
