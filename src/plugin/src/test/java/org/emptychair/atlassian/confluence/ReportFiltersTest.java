package org.emptychair.atlassian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.aContact;
import static org.mockito.Mockito.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.panel.Reports;
import org.emptychair.atlassian.panel.ReportsInMemory;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.leader.InMemoryLeaders;
import org.emptychair.letter.Readers;
import org.emptychair.mirror.InMemoryGuesses;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Texts;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.InMemoryRebases;
import org.emptychair.wocas.InMemoryThemes;
import org.emptychair.wocas.LiveFindings;
import org.junit.jupiter.api.Test;

class ReportFiltersTest {
    private static final Texts TEXTS = new PropertyTexts();

    private final InMemorySettings settings = new InMemorySettings();
    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final Reports reports =
            new ReportsInMemory(
                            contacts,
                            new LiveFindings(
                                    contacts,
                                    new InMemoryThemes(contacts),
                                    settings,
                                    Map::of,
                                    new InMemoryRebases()),
                            new InMemoryLeaders(),
                            new InMemoryGuesses())
                    .of(
                            new ReportsInMemory.OnePerson("kofi", false),
                            Readers.LEADERS,
                            settings,
                            Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC));

    private static HttpServletRequest address(Map<String, String> query) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter(anyString()))
                .thenAnswer(call -> query.get(call.<String>getArgument(0)));
        return request;
    }

    private ReportFilters filters(Map<String, String> query) {
        contacts.keep(List.of(aContact("1").from("desk").in(FINANCE).contact()));
        return ReportFilters.of(address(query), reports, TEXTS);
    }

    @Test
    void anAddressSaysWhatIsAskedFor() {
        ReportFilters asked =
                filters(Map.of("department", FINANCE.name(), "to", "2026-W40", "weeks", "26"));

        assertThat(asked.warning()).isEmpty();
        assertThat(asked.asked().department()).contains(FINANCE);
        assertThat(asked.asked().week()).contains(IsoWeek.parse("2026-W40"));
        assertThat(asked.asked().weeks()).isEqualTo(26);
        assertThat(asked.departments(reports))
                .extracting(it -> it.name() + " " + it.chosen())
                .containsExactly(FINANCE.name() + " true");
        assertThat(filters(Map.of("source", "desk")).asked().source()).contains("desk");
    }

    @Test
    void ofWhatIsWrongAllIsToldAndTheReaderHearsWhy() {
        assertThat(filters(Map.of("department", "Nobody")))
                .isEqualTo(wrong("emptychair.report.no-department"));
        assertThat(filters(Map.of("source", "nowhere")))
                .isEqualTo(wrong("emptychair.report.no-source"));
        assertThat(filters(Map.of("source", "desk", "department", FINANCE.name())))
                .isEqualTo(wrong("emptychair.report.one-of-both"));
        assertThat(filters(Map.of("to", "last week")))
                .isEqualTo(wrong("emptychair.report.no-week"));
        assertThat(filters(Map.of("weeks", "7000000")).asked().weeks()).isEqualTo(13);
    }

    private static ReportFilters wrong(String text) {
        return new ReportFilters(Reports.Asked.ALL, TEXTS.say(text));
    }

    @Test
    void aFilterStaysInTheAddressAndCannotLeaveIt() {
        HttpServletRequest request =
                address(Map.of("department", "R&D \"x\"", "weeks", "26", "other", "y"));

        assertThat(ReportFilters.query(request)).isEqualTo("?department=R%26D+%22x%22&weeks=26");
        assertThat(ReportFilters.query(request, "ask", "yes"))
                .isEqualTo("?department=R%26D+%22x%22&weeks=26&ask=yes");
        assertThat(ReportFilters.query(address(Map.of()), "ask", "yes")).isEqualTo("?ask=yes");
        assertThat(Optional.of(ReportFilters.query(address(Map.of())))).contains("");
    }
}
