package org.emptychair.atlassian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.calendar.FeedHosts;
import org.emptychair.calendar.InMemoryCalendars;
import org.emptychair.calendar.LeadersCalendar;
import org.emptychair.calendar.ProposalRule;
import org.emptychair.calendar.Proposals;
import org.emptychair.leader.InMemoryLeaders;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Activity;
import org.emptychair.servicetime.InMemoryServiceTimes;
import org.emptychair.setting.InMemorySecrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarIntakeTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final Leader LENA = Leader.of(new PersonKey("u-lena"), "Lena Berg");
    private static final ProposalRule RULE =
            new ProposalRule(ProposalRule.Field.TITLE, "customer", Activity.MEETING_CUSTOMERS);

    private final InMemoryCalendars calendars = new InMemoryCalendars();
    private HttpServer server;
    private Runnable meanwhile = () -> {};
    private CalendarIntake intake;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    meanwhile.run();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        InMemoryLeaders leaders = new InMemoryLeaders();
        leaders.keep(LENA);
        intake =
                new CalendarIntake(
                        new CalendarIntake.Stores(
                                leaders,
                                calendars,
                                new Proposals(
                                        new InMemoryServiceTimes(), () -> ZoneOffset.UTC, CLOCK),
                                new InMemorySecrets(),
                                new OneHost(address()),
                                new CalendarFeed(Duration.ofSeconds(30))),
                        () -> ZoneOffset.UTC,
                        CLOCK);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private record OneHost(String address) implements FeedHosts {
        @Override
        public SortedSet<String> current() {
            return new TreeSet<>(Set.of(address));
        }

        @Override
        public void replace(SortedSet<String> hosts) {
            throw new IllegalStateException("the host stays");
        }
    }

    @Test
    void aRuleThatIsMadeWhileTheFeedIsFetchedStays() {
        meanwhile = () -> calendars.change(LENA.key(), it -> it.withRules(List.of(RULE)));

        intake.follow(LENA, address() + "/lena.ics");

        assertThat(calendars.of(LENA.key()).rules()).containsExactly(RULE);
        assertThat(calendars.of(LENA.key()).failure()).isPresent();
    }

    @Test
    void aFeedThatIsGivenUpWhileItIsFetchedStaysGivenUp() {
        meanwhile = () -> intake.follow(LENA, "");

        intake.follow(LENA, address() + "/lena.ics");

        assertThat(calendars.of(LENA.key())).isEqualTo(LeadersCalendar.NONE);
    }
}
