package org.emptychair.atlassian.panel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emptychair.atlassian.access.Rights;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.Sight;
import org.emptychair.contact.Department;
import org.emptychair.contact.ThemeName;
import org.emptychair.issue.IssueId;
import org.emptychair.leader.PersonKey;
import org.emptychair.quote.Quote;
import org.emptychair.setting.Mode;
import org.emptychair.setting.TeamSettings;
import org.emptychair.view.panel.ReportReader;
import org.emptychair.week.IsoWeek;

/** What the one who asks may see and do in one report; Jira is asked only where they wish it. */
final class ReportSight implements ReportReader {
    private static final int CANDIDATES = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration BEFORE = Duration.ofDays(7);

    private final LiveChair.Stores stores;
    private final Reports.Readers readers;
    private final Reports reports;
    private final TeamSettings settings;
    private final Map<ThemeName, Quote> quotes = new HashMap<>();
    private Reports.Asked asked = Reports.Asked.ALL;
    private Optional<IsoWeek> week = Optional.empty();
    private Reports.Links links = Reports.Links.NONE;
    private boolean running;
    private boolean pending;
    private boolean shown;

    ReportSight(
            LiveChair.Stores stores,
            Reports.Readers readers,
            Reports reports,
            TeamSettings settings) {
        this.stores = stores;
        this.readers = readers;
        this.reports = reports;
        this.settings = settings;
    }

    /** The same for paper, which others read as well: without what leaders alone may read. */
    ReportSight shownToOthers() {
        shown = true;
        return this;
    }

    ReportSight of(Reports.Asked wanted, IsoWeek told, boolean isLast, Reports.Links places) {
        asked = wanted;
        week = Optional.of(told);
        links = places;
        running = isLast;
        readQuotes(told);
        return this;
    }

    private void readQuotes(IsoWeek told) {
        if (asked.source().isPresent()) {
            // Quotes are not kept by source.
            return;
        }
        Instant until = told.end(settings.zone());
        List<Quote> recent =
                stores.quotes()
                        .open(
                                asked.slice(),
                                told.start(settings.zone()).minus(BEFORE),
                                until,
                                CANDIDATES);
        Sight sight = sight(recent, until);
        pending =
                recent.stream()
                        .flatMap(quote -> quote.issue().stream())
                        .anyMatch(issue -> sight.isPending(issue.id()));
        recent.stream()
                .flatMap(quote -> sight.read(quote).stream())
                .forEach(
                        quote -> quote.themes().forEach(theme -> quotes.putIfAbsent(theme, quote)));
    }

    private Sight sight(List<Quote> recent, Instant now) {
        Set<IssueId> issues =
                recent.stream()
                        .flatMap(quote -> quote.issue().stream())
                        .map(issue -> issue.id())
                        .collect(Collectors.toSet());
        Rights.Known known =
                settings.mode() == Mode.SHARED
                        ? new Rights.Known(Sight.Check.DONE, Set.of(), Set.of())
                        : asked.ask()
                                ? readers.rights().ask(issues, PATIENCE)
                                : readers.rights().known(issues);
        return new Sight(
                settings.mode(),
                known.check(),
                known.visible(),
                known.hidden(),
                Set.of(),
                stores.team().filter(any -> !shown).map(it -> it.onlooker(caller(), now)));
    }

    private Optional<PersonKey> caller() {
        return readers.people().caller().map(caller -> new PersonKey(caller.key()));
    }

    @Override
    public Optional<String> whose() {
        return asked.whose();
    }

    @Override
    public boolean running() {
        return running;
    }

    @Override
    public boolean pending() {
        return pending;
    }

    @Override
    public Optional<Quote> quote(ThemeName theme) {
        return Optional.ofNullable(quotes.get(theme));
    }

    @Override
    public String contacts(Optional<ThemeName> theme) {
        if (links.contacts().isEmpty() || !readers.people().isCustomerService()) {
            return "";
        }
        StringBuilder address = new StringBuilder(links.contacts());
        address.append("?week=").append(week.map(IsoWeek::toString).orElse(""));
        address.append(theme.map(it -> "&theme=" + encoded(it.text())).orElse("&unclassified=yes"));
        asked.department()
                .ifPresent(it -> address.append("&department=").append(encoded(it.name())));
        asked.source().ifPresent(it -> address.append("&source=").append(encoded(it)));
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String editor() {
        return readers.people().isCustomerService() ? links.editor() : "";
    }

    @Override
    public boolean answers(Optional<Department> owner) {
        return running && reports.mayAnswer(owner);
    }
}
