package org.emptychair.view.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.emptychair.chair.Chair;
import org.emptychair.chair.Freshness;
import org.emptychair.chair.Sight;
import org.emptychair.chair.snapshot.ClosedMeetings;
import org.emptychair.contact.Department;
import org.emptychair.setting.Mode;
import org.emptychair.view.Moments;
import org.emptychair.view.Panel;
import org.emptychair.view.Phrases;
import org.emptychair.view.Piece;

/** Says how old a panel is, of which week and whose contacts, and who may see what. */
final class MetaWords {
    private final Panel panel;
    private final Chair chair;
    private final Phrases phrases;
    private final Moments moments;

    MetaWords(Panel panel, Phrases phrases, Moments moments) {
        this.panel = panel;
        this.chair = panel.chair().parts();
        this.phrases = phrases;
        this.moments = moments;
    }

    List<Piece> pieces() {
        return panel.chair().takenAt().map(this::closed).orElseGet(this::live);
    }

    private List<Piece> closed(Instant at) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.of(closedAt(at)));
        pieces.add(Piece.of(week()));
        pieces.add(Piece.of(departments()));
        pieces.add(rights());
        panel.state()
                .reach()
                .map(
                        reach ->
                                Piece.link(
                                        phrases.say("emptychair.meta.now"),
                                        reach.meetingPage() + "&at=now"))
                .ifPresent(pieces::add);
        return pieces;
    }

    String closedAt(Instant at) {
        return phrases.say(
                "emptychair.meta.closed",
                moments.fullDay(LocalDate.ofInstant(at, panel.zone())),
                moments.time(at));
    }

    private String week() {
        return phrases.say(
                "emptychair.meta.week", phrases.week(chair.week()), moments.span(chair.week()));
    }

    private Piece rights() {
        return panel.state().authoriseUrl().map(this::authorise).orElse(Piece.of(mode()));
    }

    private static String state(Freshness.Source source) {
        if (source.isArriving()) {
            return "emptychair.meta.arriving";
        }
        return source.asOf().isPresent() ? "emptychair.meta.late" : "emptychair.meta.hindered";
    }

    private List<Piece> live() {
        List<String> parts = new ArrayList<>();
        panel.state()
                .recount()
                .map(done -> phrases.say("emptychair.meta.recount", phrases.percent(done)))
                .ifPresent(parts::add);
        parts.addAll(age(chair.reading().freshness()));
        panel.meeting()
                .map(day -> phrases.say("emptychair.meta.meeting", moments.fullDay(day)))
                .ifPresent(parts::add);
        if (panel.state().meeting() == ClosedMeetings.Standing.NOT_IN_TIME) {
            parts.add(phrases.say("emptychair.meta.not-in-time"));
        }
        parts.add(week());
        parts.add(departments());
        return Stream.concat(parts.stream().map(Piece::of), Stream.of(rights())).toList();
    }

    private List<String> age(Freshness freshness) {
        if (freshness.live()) {
            return List.of(phrases.say("emptychair.meta.as-of", moments.time(chair.asOf())));
        }
        List<String> age = new ArrayList<>();
        age.add(
                phrases.say(
                        "emptychair.meta.as-of.ago",
                        moments.when(freshness.asOf()),
                        moments.ago(freshness.asOf())));
        freshness
                .latest()
                .map(source -> phrases.say(state(source), source.name()))
                .ifPresent(age::add);
        return age;
    }

    private String departments() {
        return panel.departments().isEmpty()
                ? phrases.say("emptychair.meta.all-departments")
                : phrases.texts().list(panel.departments().stream().map(Department::name).toList());
    }

    private Piece authorise(String url) {
        String[] around = phrases.around("emptychair.meta.authorise");
        return Piece.link(phrases.say("emptychair.meta.authorise.link"), url)
                .between(around[0], around[1]);
    }

    private String mode() {
        if (panel.chair().mode() == Mode.SHARED) {
            return phrases.say("emptychair.meta.shared");
        }
        Sight.Check check = panel.chair().check();
        if (check == Sight.Check.NOT_AUTHORISED) {
            return phrases.say("emptychair.meta.not-authorised");
        }
        return phrases.say(
                check == Sight.Check.FAILED
                        ? "emptychair.meta.check-failed"
                        : "emptychair.meta.as-viewer");
    }
}
