package org.emptychair.atlassian.confluence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.emptychair.atlassian.panel.SeatHistories;
import org.emptychair.chair.LastMeeting;
import org.emptychair.issue.IssueRef;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.Piece;
import org.emptychair.view.letter.OutboxView;
import org.emptychair.view.panel.LastMeetingWords;
import org.emptychair.view.seat.SeatsView;

/** Puts who sat in the chairs of a space into rows. */
final class SeatsPage {
    private final Links links;
    private final Phrases phrases;
    private final Moments moments;

    /**
     * Where pages and issues are.
     *
     * @param base of the product
     * @param jira where people reach the Jira that is read
     */
    record Links(String base, Optional<String> jira) {}

    SeatsPage(ConfluenceRoot root, Links links) {
        this.links = links;
        this.phrases = new Phrases(root.texts(), new Discretion(Mode.AS_VIEWER));
        this.moments =
                new Moments(phrases, root.clock().instant(), root.settings().current().zone());
    }

    SeatsView of(OutboxView.Place place, String space, SeatHistories.Told told) {
        String query = "?space=" + URLEncoder.encode(space, StandardCharsets.UTF_8);
        return new SeatsView(
                place,
                space,
                told.lines().stream().map(this::sat).toList(),
                told.lines().isEmpty() ? phrases.say("emptychair.seats.nobody") : "",
                told.pending() > 0 ? phrases.say("emptychair.seats.pending") : "",
                told.next().map(day -> place.action() + query + "&before=" + day).orElse(""),
                place.action().replaceFirst("seats$", "series") + query);
    }

    private SeatsView.Sat sat(SeatHistories.Line line) {
        return new SeatsView.Sat(
                Piece.link(
                        line.title(),
                        links.base() + "/pages/viewpage.action?pageId=" + line.pageId()),
                moments.fullDay(line.day()),
                who(line),
                line.summary().orElse(""),
                phrases.say(
                        "emptychair.seats.why."
                                + switch (line.why()) {
                                    case POLICY -> "policy";
                                    case GAVE_WAY -> "gave-way";
                                    case NAMED -> "named";
                                    case GUEST -> "guest";
                                }),
                line.customer()
                        .map(it -> new LastMeetingWords(phrases, moments).fate(it))
                        .orElse(""),
                line.decided().stream().map(it -> it.terms().statement()).toList());
    }

    private Piece who(SeatHistories.Line line) {
        return line.guest()
                .map(Piece::of)
                .orElseGet(
                        () ->
                                line.customer()
                                        .flatMap(LastMeeting.Guest::issue)
                                        .map(this::issue)
                                        .orElseGet(
                                                () ->
                                                        Piece.of(
                                                                phrases.say(
                                                                        "emptychair.seats.somebody"))));
    }

    private Piece issue(IssueRef issue) {
        String key = issue.key().text();
        return Piece.link(key, links.jira().map(url -> url + "/browse/" + key).orElse(""));
    }
}
