package org.emptychair.view.panel;

import java.util.List;
import java.util.Optional;
import org.emptychair.view.Piece;
import org.emptychair.view.chart.BarView;

/** Decisions, leaders' weeks and the footer of the panel that the design shows. */
final class SampleWork {
    private final SampleWords said;

    SampleWork(SampleWords said) {
        this.said = said;
    }

    DecisionsView decisions() {
        return new DecisionsView(
                List.of(said.form("record", "Record a decision", false)),
                List.of(
                        decision(
                                "Overdue",
                                "Call everyone who has waited longer than 14 days",
                                said.pieces("Tomás Rey, was due 12 Nov", "serves 7: 4 answered"),
                                FindingView.NONE),
                        decision(
                                "Review",
                                "Ship lids in the moulded tray",
                                said.pieces(
                                        "Aiko Mori, done 5 Sep",
                                        "serves Lid arrives broken",
                                        "expected below 20 a week: reached"),
                                new FindingView("it helped: 41 → 18 a week", "down", "")),
                        new DecisionView(
                                "Proposed",
                                said.say("Refund double charges the same day, without a form"),
                                List.of(said.issue("CARE-1181"), Piece.of("in Jira, yesterday")),
                                FindingView.NONE)),
                "",
                DecisionsView.NONE);
    }

    private DecisionView decision(
            String state, String statement, List<Piece> facts, FindingView outcome) {
        return new DecisionView(state, said.say(statement), facts, outcome);
    }

    LeadersView leaders() {
        return new LeadersView(
                "week 46, goal 70% · day 37 of 90 · seen by this team",
                List.of(said.form("log", "Log my time", false)),
                List.of(
                        leader("Lena Berg|Technology|45 to 65%|, 1 day open", 0.45, 0.65, 0.22),
                        leader("Ines Haddad|Chief executive|74%|, was 35%", 0.74, 0.74, 0.35),
                        leader("Aiko Mori|Product|28%|, was 12%", 0.28, 0.28, 0.12),
                        leader("Kofi Osei|Finance|52%|, was 30%", 0.52, 0.52, 0.30),
                        leader("Tomás Rey|Operations|61%|, was 41%", 0.61, 0.61, 0.41)),
                "",
                "");
    }

    private LeaderView leader(String texts, double low, double high, double before) {
        String[] parts = texts.split("\\|", -1);
        String name = said.say(parts[0]);
        String words = name + ": " + parts[2] + parts[3] + "; the goal is 70%";
        return new LeaderView(
                name,
                said.say(parts[1]),
                BarView.of(low, high, Optional.of(before), 0.7, words),
                parts[2],
                parts[3]);
    }

    FooterView footer() {
        return new FooterView(
                "From 3 Jira scopes and 2 uploads. Names, numbers and addresses are taken out of"
                        + " quotes.",
                List.of("A contact is one thing a customer told us.", "Weeks begin on Monday."),
                List.of(),
                List.of(),
                List.of(
                        Piece.link("The whole report", "/wocas"),
                        Piece.link("My customer time", "/my-time"),
                        Piece.link("Show on a screen", "/present?pageId=7")));
    }
}
