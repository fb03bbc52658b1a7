package org.emptychair.host.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What changes while people look at a page. */
@InChromium
class QuietRefreshTest {
    private static final int A_MINUTE = 61_000;
    private static final String MACROS =
            """
            <ac:structured-macro ac:name="empty-chair" ac:schema-version="1" />
            <ac:structured-macro ac:name="open-complaints" ac:schema-version="1" />
            <ac:structured-macro ac:name="customer-quotes" ac:schema-version="1" />
            """;

    private static final AtomicInteger TOLD = new AtomicInteger();

    /** Somebody on a page of three macros whose clock can be moved on, and what the page asked. */
    private static final class Reader implements AutoCloseable {
        private final Visitor visitor;
        private final AtomicInteger asked = new AtomicInteger();

        Reader(Room room, String person, String address) {
            visitor = room.visitor(person, Look.USUAL);
            visitor.page().clock().install();
            visitor.sit(address);
            visitor.page().onRequest(this::count);
        }

        private void count(Request request) {
            if (request.url().contains("/plugins/servlet/empty-chair/")
                    || request.url().contains("/rest/empty-chair/")
                    || request.isNavigationRequest()) {
                asked.incrementAndGet();
            }
        }

        /** A minute on, and what is asked in it has been answered. */
        void aMinuteLater() {
            visitor.page().clock().runFor(A_MINUTE);
            visitor.page().evaluate("() => new Promise(done => setTimeout(done, 0))");
        }

        void waitsForRequests(int many) {
            visitor.page().waitForCondition(() -> asked.get() >= many);
            assertThat(asked.get()).isEqualTo(many);
        }

        Locator find(String selector) {
            return visitor.find(selector);
        }

        @Override
        public void close() {
            visitor.close();
        }
    }

    private static void aCustomerWrites(Room room) {
        room.send(
                "admin",
                "contacts",
                "{\"source\":\"phone\",\"id\":\"live-%d\",\"at\":\"%s\",\"words\":\"Still nothing.\"}"
                        .formatted(TOLD.incrementAndGet(), Instant.now()));
    }

    private static String pageId(String address) {
        return address.replaceAll(".*pageId=(\\d+).*", "$1");
    }

    @Test
    void allPanelsOfAPageShareOneRequestAMinute(Room room) {
        try (Reader ines = new Reader(room, "ines.haddad", room.page("Three macros", MACROS))) {
            assertThat(ines.find("article.ec[data-ec-live]")).hasCount(3);

            ines.aMinuteLater();
            ines.waitsForRequests(1);
            ines.aMinuteLater();
            ines.waitsForRequests(2);
        }
    }

    @Test
    void whatChangedIsPutInAndSaidAndTheRestStays(Room room) {
        try (Reader ines = new Reader(room, "ines.haddad", room.page("It changes", MACROS))) {
            String before = ines.find(".ec .figures").innerText();
            ines.visitor
                    .page()
                    .evaluate("() => { document.querySelector('.decisions').stays = 1 }");
            aCustomerWrites(room);

            ines.aMinuteLater();

            assertThat(ines.find("article.ec [role=status]").first()).containsText("Changed: ");
            assertThat(ines.find("article.ec [role=status]").first())
                    .containsText("The figures of the week");
            assertThat(ines.find(".ec .figures").innerText()).isNotEqualTo(before);
            assertThat(
                            ines.visitor
                                    .page()
                                    .evaluate("() => document.querySelector('.decisions').stays"))
                    .isEqualTo(1);
            ines.visitor.holdsUp("changed");
        }
    }

    @Test
    void whatIsBeingReadStaysWhereItIs(Room room) {
        String address = room.page("It does not jump", MACROS);
        try (Reader ines = new Reader(room, "ines.haddad", address)) {
            Locator read = ines.find(".ec .decisions h3");
            ines.visitor
                    .page()
                    .evaluate("() => document.querySelector('.decisions').scrollIntoView()");
            double top = read.boundingBox().y;
            String seat = ines.find(".ec .seat").innerText();
            room.send(
                    "ines.haddad",
                    "chair/seat?pageId=" + pageId(address),
                    "{\"guest\":\"A customer who has come a long way to tell us this herself, and"
                            + " all of it at length\",\"consent\":"
                            + "\"She wrote to us on Monday.\"}");

            ines.aMinuteLater();

            assertThat(ines.find(".ec .seat")).not().hasText(seat);
            assertThat(read.boundingBox().y).isBetween(top - 1, top + 1);
        }
    }

    @Test
    void nobodyIsDisturbedWhileTyping(Room room) {
        try (Reader ines = new Reader(room, "ines.haddad", room.page("She types", MACROS))) {
            Locator form = ines.find("article.ec details[data-ec-do=record]").first();
            form.locator("summary").click();
            form.locator("input[name=statement]").fill("Half a sen");
            aCustomerWrites(room);

            ines.aMinuteLater();
            ines.aMinuteLater();

            assertThat(ines.asked.get()).isZero();
            assertThat(form.locator("input[name=statement]")).hasValue("Half a sen");

            form.locator("summary").click();
            ines.find("h1").click();
            ines.aMinuteLater();
            ines.visitor.page().waitForCondition(() -> ines.asked.get() > 0);
        }
    }

    @Test
    void aTabThatNobodySeesAsksNothingUntilItIsSeen(Room room) {
        try (Reader ines = new Reader(room, "ines.haddad", room.page("Out of sight", MACROS))) {
            seen(ines, false);
            ines.aMinuteLater();
            ines.aMinuteLater();
            assertThat(ines.asked.get()).isZero();

            seen(ines, true);
            ines.waitsForRequests(1);
        }
    }

    private static void seen(Reader reader, boolean seen) {
        reader.visitor
                .page()
                .evaluate(
                        "hidden => { Object.defineProperty(document, 'hidden',"
                                + " {configurable: true, get: () => hidden});"
                                + " document.dispatchEvent(new Event('visibilitychange')) }",
                        !seen);
    }

    @Test
    void aClosedMeetingAsksNothing(Room room) {
        String address = room.page("It is over", MACROS.lines().findFirst().orElseThrow());
        room.send("ines.haddad", "chair/close?pageId=" + pageId(address), "");
        try (Reader ines = new Reader(room, "ines.haddad", address)) {
            assertThat(ines.find("article.ec .meta")).containsText("As it stood");
            aCustomerWrites(room);

            ines.aMinuteLater();
            ines.aMinuteLater();

            assertThat(ines.asked.get()).isZero();
        }
    }

    @Test
    void aMeetingThatSomebodyElseClosesIsShownAsItStoodAndThenStays(Room room) {
        String address = room.page("Closed meanwhile", MACROS.lines().findFirst().orElseThrow());
        try (Reader ines = new Reader(room, "ines.haddad", address)) {
            room.send("lena.berg", "chair/close?pageId=" + pageId(address), "");

            ines.aMinuteLater();
            assertThat(ines.find("article.ec .meta")).containsText("As it stood");
            ines.aMinuteLater();
            ines.aMinuteLater();

            assertThat(ines.asked.get()).isEqualTo(1);
        }
    }

    @Test
    void withNobodyAnsweringThePanelStaysAsItIs(Room room) {
        try (Reader ines = new Reader(room, "ines.haddad", room.page("Cut off", MACROS))) {
            String before = ines.find("article.ec").first().innerText();
            ines.visitor.page().route("**/empty-chair/panels**", route -> route.abort());

            ines.aMinuteLater();
            ines.waitsForRequests(1);

            assertThat(ines.find("article.ec").first().innerText()).isEqualTo(before);
            ines.visitor.page().unroute("**/empty-chair/panels**");
            ines.aMinuteLater();
            ines.waitsForRequests(2);
        }
    }

    @Test
    void whatAReaderMaySeeInJiraIsFilledIn(Room room) {
        try (Visitor kofi = room.visitor("kofi.osei", Look.USUAL)) {
            String drawn = kofi.page().request().get(room.page("Kofi comes", MACROS)).text();
            assertThat(drawn).containsPattern("data-ec-pending=\"[1-9]");

            kofi.sit(room.page("Kofi looks", MACROS));

            assertThat(kofi.find("article.ec .seat")).containsText("CARE-");
        }
    }
}
