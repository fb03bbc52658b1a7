package org.emptychair.atlassian.confluence;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Stream;
import org.emptychair.atlassian.sync.SyncNow;
import org.emptychair.sync.SyncReport;
import org.emptychair.view.SettingsView;
import org.emptychair.view.Texts;

/** Says in words how far the sync is with each scope, and what hinders it. */
final class SyncLines {
    private final Texts texts;
    private final ZoneId zone;

    SyncLines(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    SettingsView.Sync of(SyncNow sync, int minutes) {
        boolean running = sync.isRunning();
        SyncReport report = sync.report();
        return new SettingsView.Sync(
                headline(report, running, sync.sync().next(), minutes),
                report.lines().stream().map(line -> line(line, running)).toList());
    }

    private String headline(SyncReport report, boolean running, Instant next, int minutes) {
        if (report.lines().isEmpty()) {
            return texts.say("emptychair.settings.sync.empty", number(minutes));
        }
        return running
                ? texts.say("emptychair.settings.sync.running")
                : texts.say("emptychair.settings.sync.next", time(next));
    }

    private SettingsView.SyncLine line(SyncReport.Line line, boolean running) {
        return new SettingsView.SyncLine(
                line.name(), progress(line, running), age(line), line.failure().orElse(""));
    }

    private String progress(SyncReport.Line line, boolean running) {
        if (line.isUnfinished()) {
            return running
                    ? texts.say(
                            "emptychair.settings.sync.so-far",
                            number(line.done()),
                            number(line.total()))
                    : texts.say(
                            "emptychair.settings.sync.cut-short",
                            number(line.done()),
                            number(line.total()));
        }
        return line.asOf().isPresent()
                ? texts.say("emptychair.settings.sync.whole")
                : texts.say("emptychair.settings.sync.not-yet");
    }

    private String age(SyncReport.Line line) {
        String read =
                line.asOf()
                        .map(at -> texts.say("emptychair.settings.sync.as-of", time(at)))
                        .orElse("");
        String compared =
                line.compared()
                        .map(at -> texts.say("emptychair.settings.sync.compared", time(at)))
                        .orElse("");
        return texts.sentences(
                Stream.of(read, compared).filter(sentence -> !sentence.isEmpty()).toList());
    }

    private String number(int count) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(count);
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(at.atZone(zone));
    }
}
