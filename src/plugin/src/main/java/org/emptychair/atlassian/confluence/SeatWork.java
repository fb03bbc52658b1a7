package org.emptychair.atlassian.confluence;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.atlassian.panel.Panels;
import org.emptychair.atlassian.panel.Visit;
import org.emptychair.atlassian.panel.WrongParameters;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.seat.SeatChooser;
import org.emptychair.chair.seat.SeatPolicy;
import org.emptychair.chair.seat.Wish;
import org.emptychair.setting.Settings;
import org.emptychair.sync.SyncReport;
import org.emptychair.view.Texts;
import org.emptychair.wocas.Themes;

/** Seats customers ahead of their meetings, once every scope was read to its end. */
final class SeatWork implements ClusterJob.Work {
    private final LiveChair.Stores stores;
    private final Panels panels;
    private final Pages pages;
    private final MeetingWatch watch;
    private final Themes themes;
    private final Settings settings;
    private final Texts texts;
    private final Clock clock;

    SeatWork(
            ConfluenceRoot root,
            LiveChair.Stores stores,
            Panels panels,
            Pages pages,
            MeetingWatch watch,
            Themes themes) {
        this.watch = watch;
        this.themes = themes;
        this.stores = stores;
        this.panels = panels;
        this.pages = pages;
        settings = root.settings();
        texts = root.texts();
        clock = root.clock();
    }

    @Override
    public void run(BooleanSupplier goOn) {
        watch.catchUp();
        boolean arriving =
                stores.sync().get().lines().stream().anyMatch(SyncReport.Line::isArriving);
        if (!arriving) {
            chooser().choose(stores.meetings(), this::wish, clock.instant());
        }
    }

    SeatChooser chooser() {
        return new SeatChooser(
                stores.seats(),
                stores.complaints(),
                stores.contacts(),
                themes,
                new SeatPolicy(stores.complaints(), stores.seats(), stores.quotes()),
                settings.current().zone());
    }

    private Wish wish(Meeting meeting) {
        Optional<Map<String, String>> given = pages.chair(meeting.pageId(), Optional.empty());
        try {
            return given.map(it -> new Visit(it, Optional.empty(), texts, Optional.empty()))
                    .map(visit -> panels.wish(visit, pages.labels(meeting.pageId())))
                    .orElse(Wish.ANYBODY);
        } catch (WrongParameters wrong) {
            // The page itself says so in its box; whoever waits may sit there all the same.
            return Wish.ANYBODY;
        }
    }
}
