package org.emptychair.view.panel;

import java.time.Instant;
import org.emptychair.chair.LastMeeting;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;

/** Says what became of last meeting's customer. */
public final class LastMeetingWords {
    private final Phrases phrases;
    private final Moments moments;

    public LastMeetingWords(Phrases phrases, Moments moments) {
        this.phrases = phrases;
        this.moments = moments;
    }

    /** One sentence; nothing when nobody sat there. */
    String of(LastMeeting meeting) {
        return meeting.customer().map(this::guest).orElse("");
    }

    private String guest(LastMeeting.Guest guest) {
        return phrases.say("emptychair.last", fate(guest));
    }

    /** How it ended, and whether they say that it helped. */
    public String fate(LastMeeting.Guest guest) {
        String fate =
                switch (guest.fate()) {
                    case ANSWERED ->
                            at("emptychair.last.answered", "emptychair.last.answered.at", guest);
                    case RESOLVED ->
                            at("emptychair.last.resolved", "emptychair.last.resolved.at", guest);
                    case STILL_WAITING -> phrases.say("emptychair.last.waiting");
                    case GONE -> phrases.say("emptychair.last.gone");
                };
        String helped =
                guest.helped()
                        .map(
                                yes ->
                                        phrases.say(
                                                "emptychair.last.says."
                                                        + (yes ? "helped" : "not-helped")))
                        .orElse("");
        return fate + helped;
    }

    private String at(String key, String dated, LastMeeting.Guest guest) {
        return guest.at()
                .map((Instant at) -> phrases.say(dated, moments.onDay(at)))
                .orElseGet(() -> phrases.say(key));
    }
}
