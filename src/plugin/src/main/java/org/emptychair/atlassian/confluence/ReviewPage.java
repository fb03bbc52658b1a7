package org.emptychair.atlassian.confluence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.chair.LiveChair;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Judgement;
import org.emptychair.decision.Judgements;
import org.emptychair.decision.Outcome;
import org.emptychair.decision.PeopleServed;
import org.emptychair.decision.Review;
import org.emptychair.setting.TeamSettings;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.decision.ReviewView;
import org.emptychair.view.decision.ReviewWords;
import org.emptychair.week.IsoWeek;

/** What stands on the page of one decision's review. */
final class ReviewPage {
    private final LiveChair.Stores stores;
    private final ConfluencePages pages;
    private final Decision decision;
    private final ReviewWords words;
    private final Optional<Judgements> judgements;
    private final Optional<Judgement> judgement;

    ReviewPage(ConfluenceRoot root, Decision decision) {
        TeamSettings settings = root.settings().current();
        Instant now = root.clock().instant();
        ZoneId zone = settings.zone();
        Phrases phrases = new Phrases(root.texts(), new Discretion(settings.mode()));
        this.stores = root.running().orElseThrow().chairs().stores();
        this.pages = new ConfluencePages(root.services());
        this.decision = decision;
        this.words = new ReviewWords(phrases, new Moments(phrases, now, zone), zone);
        this.judgements =
                stores.findings()
                        .weeks(IsoWeek.lastComplete(now, zone))
                        .map(weeks -> new Judgements(weeks, zone, stores.decisions()));
        this.judgement = judgements.flatMap(it -> it.of(decision));
    }

    /**
     * @param address of the meeting's page
     */
    ReviewView.Shown shown(String address) {
        return new ReviewView.Shown(
                decision.id().toString(),
                decision.terms().statement(),
                pages.sheet(decision.place().page()).map(Sheet::title).orElse(""),
                address,
                words.facts(decision));
    }

    ReviewView.Found found() {
        return words.found(
                decision,
                judgement,
                judgements.flatMap(it -> it.weeks(decision)),
                PeopleServed.of(decision, stores.complaints(), stores.contacts()));
    }

    String said() {
        return words.said(decision);
    }

    /** What was typed, else the word there is, else what the counts say. */
    ReviewView.Form form(Optional<Outcome> typed, String comment) {
        Outcome chosen =
                typed.or(() -> decision.review().map(Review::outcome))
                        .or(() -> judgement.map(Judgement::outcome))
                        .orElseGet(decision::withoutCounts);
        return words.form(
                chosen,
                comment.isEmpty()
                        ? decision.review().flatMap(Review::comment).orElse("")
                        : comment);
    }
}
