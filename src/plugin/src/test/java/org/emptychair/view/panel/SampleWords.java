package org.emptychair.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.emptychair.view.Piece;
import org.emptychair.view.Tone;

/** What customers say on the panel that the design shows; people's words can be swapped. */
final class SampleWords {
    private static final String BROWSE = "https://jira.example.org/browse/";
    private static final String HANDLE = "CARE-1153 Handle came off while pouring";
    private static final Piece NEVER = Piece.of("ours, never answered", Tone.BAD);

    private final UnaryOperator<String> said;

    /**
     * @param said what becomes of every text that people wrote
     */
    SampleWords(UnaryOperator<String> said) {
        this.said = said;
    }

    String say(String words) {
        return said.apply(words);
    }

    List<Piece> pieces(String... texts) {
        return Stream.of(texts).map(said).map(Piece::of).toList();
    }

    Piece issue(String key) {
        return Piece.link(said.apply(key), BROWSE + key);
    }

    private List<Piece> factsOf(String key, String... others) {
        List<Piece> facts = new ArrayList<>(pieces(others));
        facts.add(Math.min(1, facts.size()), issue(key));
        return facts;
    }

    private QuotePart words(String words) {
        return new QuotePart(said.apply(words), false);
    }

    private QuotePart mark(String words) {
        return new QuotePart(said.apply(words), true);
    }

    List<FormView> actions() {
        return List.of(
                form("decide", "Decide something for them", true),
                form("seat", "Seat another customer", false));
    }

    FormView form(String kind, String text, boolean main) {
        return new FormView(
                kind,
                text,
                main,
                "/rest/" + kind,
                List.of(
                        FormView.FieldView.known("serves", "list", said.apply("CARE-1042")),
                        new FormView.FieldView(
                                "words", "What is decided", "text", "", true, List.of()),
                        new FormView.FieldView("due", "By when", "date", "", false, List.of())),
                "Record it");
    }

    SeatView seat() {
        return new SeatView(
                "customer",
                List.of(
                        words(
                                "Third replacement, third broken lid. I have stopped recommending"
                                        + " you to anyone.")),
                "",
                factsOf(
                        "CARE-1042",
                        "First wrote to us in 2019",
                        "open 43 days",
                        "waiting 12 days for our reply",
                        "no owner"),
                said.apply("They would ask: “Who has opened a parcel to see why the lids break?”"),
                List.of(
                        Piece.of(said.apply("We promised a working lid by 30 October.")),
                        Piece.of("Broken.", Tone.BAD)),
                actions());
    }

    SeatView delighted() {
        return new SeatView(
                "customer",
                List.of(
                        mark("our colleague"),
                        words(
                                " called back before I had found my order number. That is how it"
                                        + " should be.")),
                "",
                factsOf("CARE-1190", "A customer since 2014", "answered within the hour"),
                said.apply("They would ask: “Will it be like this in December?”"),
                List.of(),
                List.of());
    }

    QuotesView quotes() {
        return new QuotesView(
                List.of(
                        new QuoteView(
                                List.of(
                                        words(
                                                "You took the money twice on Monday and told me to"
                                                        + " wait ten days. I have rent on Friday.")),
                                factsOf("CARE-1181", "Charged twice", "chat, 2 h ago")),
                        new QuoteView(
                                List.of(
                                        words(
                                                "The driver’s photo is not my door. Please, just"
                                                        + " call me on "),
                                        mark("phone number"),
                                        words(".")),
                                factsOf("CARE-1176", "Not delivered", "e-mail, yesterday")),
                        new QuoteView(
                                List.of(
                                        mark("our colleague"),
                                        words(
                                                " fixed in five minutes what the robot could not"
                                                        + " in a week. Give her a raise.")),
                                pieces("Cannot reach a person", "phone, Tuesday"))),
                "");
    }

    ComplaintsView complaints() {
        return new ComplaintsView(
                "128 open, none may slip through",
                List.of(Piece.link("All 128 in Jira", "https://jira.example.org/issues")),
                List.of(
                        complaint(
                                "9 days",
                                "CARE-1149 Kettle leaks since the second day",
                                NEVER,
                                Piece.of("broken 14 Nov", Tone.BAD),
                                "nobody"),
                        complaint("8 days", HANDLE, NEVER, Piece.of("today 17:00"), "nobody"),
                        complaint(
                                "31 days",
                                "CARE-1031 Refund promised in September never came",
                                Piece.of("ours, for 9 days"),
                                Piece.of("broken 2 Nov", Tone.BAD),
                                "Tomás Rey"),
                        complaint(
                                "18 days",
                                "CARE-1120 Pan arrived scratched",
                                Piece.of("theirs, we asked today", Tone.QUIET),
                                Piece.of("none", Tone.QUIET),
                                "Aiko Mori")),
                "");
    }

    private ComplaintView complaint(
            String age, String issue, Piece turn, Piece promise, String owner) {
        String[] keyAndSummary = issue.split(" ", 2);
        return new ComplaintView(
                age,
                issue(keyAndSummary[0]),
                said.apply(keyAndSummary[1]),
                turn,
                promise,
                said.apply(owner));
    }
}
