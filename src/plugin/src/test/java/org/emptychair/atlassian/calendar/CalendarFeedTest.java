package org.emptychair.atlassian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFeedTest {
    private static final List<String> HOSTS =
            List.of("calendar.example.org", "http://intranet.example.org:8080");
    private static final byte[] BLOCK = "X".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CalendarFeed feed = new CalendarFeed(Duration.ofSeconds(30));
    private HttpServer server;

    /** Answers one request. */
    private interface Reply {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private URI serve(String path, Reply reply) {
        server.createContext(
                path,
                exchange -> {
                    asked.add(path);
                    try (exchange) {
                        reply.answer(exchange);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                });
        return URI.create("http://localhost:%d%s".formatted(server.getAddress().getPort(), path));
    }

    private static Reply text(int status, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return exchange -> {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://calendar.example.org/lena.ics | https://calendar.example.org/lena.ics",
                "webcal://calendar.example.org/lena.ics | https://calendar.example.org/lena.ics",
                "https://CALENDAR.example.org/x | https://CALENDAR.example.org/x",
                "http://intranet.example.org:8080/x | http://intranet.example.org:8080/x"
            })
    void anAddressOnAnAllowedHostIsTaken(String typed, String address) {
        assertThat(CalendarFeed.checked(typed, HOSTS)).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example.org/lena.ics",
                "http://calendar.example.org/lena.ics",
                "https://calendar.example.org:8443/lena.ics",
                "https://calendar.example.org.evil.example.org/",
                "https://calendar.example.org@evil.example.org/",
                "https://lena:secret@calendar.example.org/",
                "https://evil.example.org/?calendar.example.org",
                "http://127.0.0.1/",
                "http://intranet.example.org/",
                "file:///etc/passwd",
                "ftp://calendar.example.org/",
                "//calendar.example.org/",
                "calendar.example.org",
                ""
            })
    void anyOtherAddressIsRefusedAndNotSaidBack(String typed) {
        assertThatThrownBy(() -> CalendarFeed.checked(typed, HOSTS))
                .isInstanceOf(CalendarFeed.NotAllowed.class)
                .hasMessage("is on no host that the administrators allow");
    }

    @Test
    void whatIsNoAddressIsSaid() {
        assertThatThrownBy(() -> CalendarFeed.checked("https://calendar example", HOSTS))
                .isInstanceOf(CalendarFeed.NotAllowed.class)
                .hasMessage("is no address");
    }

    @Test
    void whereNoHostIsAllowedNothingIs() {
        assertThatThrownBy(() -> CalendarFeed.checked("https://calendar.example.org/", List.of()))
                .isInstanceOf(CalendarFeed.NotAllowed.class);
    }

    @Test
    void aCalendarIsFetched() throws IOException {
        URI address = serve("/lena.ics", text(200, "BEGIN:VCALENDAR"));

        assertThat(feed.fetch(address)).hasContent("BEGIN:VCALENDAR");
    }

    @Test
    void noRedirectIsFollowed() {
        URI secret = serve("/metadata", text(200, "secret"));
        URI address =
                serve(
                        "/lena.ics",
                        exchange -> {
                            exchange.getResponseHeaders().add("Location", secret.toString());
                            exchange.sendResponseHeaders(302, -1);
                        });

        assertThatThrownBy(() -> feed.fetch(address))
                .isInstanceOf(UnreadableCalendar.class)
                .hasMessage("localhost answers with status 302");
        assertThat(asked).containsExactly("/lena.ics");
    }

    @Test
    void aFeedThatNeverEndsIsLeftAtTheCapAndRefused() throws IOException {
        URI address =
                serve(
                        "/endless.ics",
                        exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            OutputStream body = exchange.getResponseBody();
                            while (over.getCount() > 0) {
                                body.write(BLOCK);
                            }
                        });

        int length = feed.fetch(address).readAllBytes().length;

        assertThat(length).isEqualTo(CalendarText.MOST_BYTES + 1);
        assertThatThrownBy(() -> CalendarText.read(feed.fetch(address)))
                .isInstanceOf(UnreadableCalendar.class)
                .hasMessage("has more than 10 MB");
    }

    @Test
    void whoeverAnswersTooSlowlyIsLeft() {
        URI silent = serve("/silent.ics", exchange -> over.await());
        URI slow =
                serve(
                        "/slow.ics",
                        exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            exchange.getResponseBody().write('B');
                            exchange.getResponseBody().flush();
                            over.await();
                        });
        CalendarFeed impatient = new CalendarFeed(Duration.ofSeconds(1));

        for (URI address : List.of(silent, slow)) {
            assertThatThrownBy(() -> impatient.fetch(address))
                    .isInstanceOf(UnreadableCalendar.class)
                    .hasMessage("did not come within 1 seconds");
        }
    }

    @Test
    void whereNobodyAnswersThatIsSaidWithoutTheAddress() {
        URI address = serve("/secret-token.ics", text(200, ""));
        server.stop(0);

        assertThatThrownBy(() -> feed.fetch(address))
                .isInstanceOf(UnreadableCalendar.class)
                .hasMessage("could not be fetched from localhost");
    }
}
