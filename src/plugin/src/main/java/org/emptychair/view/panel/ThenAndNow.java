package org.emptychair.view.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.emptychair.view.Piece;
import org.emptychair.view.Texts;

/**
 * What changed since a meeting closed: beside each thing as it stood, as it stands now.
 *
 * @param rows only what changed; none when nothing did
 */
public record ThenAndNow(List<Row> rows) {
    public ThenAndNow {
        rows = List.copyOf(rows);
    }

    /**
     * One thing that changed.
     *
     * @param label what it is
     * @param then empty when it was not there
     * @param now empty when it is not there any more
     */
    public record Row(String label, String then, String now) {}

    /** Both as one reader may see them. */
    public static ThenAndNow of(ChairView then, ChairView now, Texts texts) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(texts, "emptychair.meeting-page.say", said(then), said(now)));
        rows.add(
                row(
                        texts,
                        "emptychair.meeting-page.seat",
                        seated(then, texts),
                        seated(now, texts)));
        addChanges(rows, figures(then), figures(now));
        addChanges(rows, themes(then), themes(now));
        rows.add(row(texts, "emptychair.meeting-page.complaints", open(then), open(now)));
        rows.add(row(texts, "emptychair.meeting-page.team", team(then), team(now)));
        return new ThenAndNow(rows.stream().filter(row -> !row.then().equals(row.now())).toList());
    }

    private static Row row(Texts texts, String label, String then, String now) {
        return new Row(texts.say(label), then, now);
    }

    private static void addChanges(
            List<Row> rows, Map<String, String> then, Map<String, String> now) {
        Map<String, String> all = new LinkedHashMap<>(then);
        now.forEach(all::putIfAbsent);
        all.keySet()
                .forEach(
                        label ->
                                rows.add(
                                        new Row(
                                                label,
                                                then.getOrDefault(label, ""),
                                                now.getOrDefault(label, ""))));
    }

    private static String said(ChairView view) {
        return view.say().map(SayView::text).orElse("");
    }

    private static String seated(ChairView view, Texts texts) {
        return view.seat().map(seat -> seated(seat, texts)).orElse("");
    }

    private static String seated(SeatView seat, Texts texts) {
        String words = QuotePart.said(seat.quote(), texts);
        String lead =
                words.isEmpty()
                        ? seat.lead()
                        : texts.say("emptychair.quote.open")
                                + words
                                + texts.say("emptychair.quote.close");
        return seat.facts().isEmpty() ? lead : lead + " " + together(seat.facts());
    }

    private static String together(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.before() + piece.text() + piece.after())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private static Map<String, String> figures(ChairView view) {
        Map<String, String> figures = new LinkedHashMap<>();
        view.figures()
                .forEach(
                        it ->
                                figures.put(
                                        it.label(),
                                        it.details().isEmpty()
                                                ? it.number()
                                                : it.number()
                                                        + " \u00b7 "
                                                        + together(it.details())));
        return figures;
    }

    private static Map<String, String> themes(ChairView view) {
        Map<String, String> themes = new LinkedHashMap<>();
        view.themes().map(ThemesView::themes).orElse(List.of()).stream()
                .forEach(it -> themes.put(it.name(), it.count()));
        return themes;
    }

    private static String open(ChairView view) {
        return view.complaints().map(ComplaintsView::count).orElse("");
    }

    private static String team(ChairView view) {
        return view.leaders().map(LeadersView::team).orElse("");
    }
}
