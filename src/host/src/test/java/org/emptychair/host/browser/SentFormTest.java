package org.emptychair.host.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What becomes of a form on the panel that is pressed twice, or while Confluence is away. */
@InChromium
class SentFormTest {
    private static final String CHAIR =
            "<ac:structured-macro ac:name=\"empty-chair\" ac:schema-version=\"1\" />";
    private static final String LOGGED = "**/rest/empty-chair/1.0/service-times**";

    private static Locator opened(Visitor ines) {
        Locator act = ines.find("article.ec details[data-ec-do=log]").first();
        act.locator("summary").click();
        act.locator("input[name=duration]").fill("15m");
        return act;
    }

    @Test
    void whoPressesTwiceLogsTheirTimeOnce(Room room) {
        try (Visitor ines = room.visitor("ines.haddad", Look.USUAL)) {
            ines.sit(room.page("Pressed twice", CHAIR));
            AtomicInteger sent = new AtomicInteger();
            Locator act = opened(ines);
            ines.page()
                    .route(
                            LOGGED,
                            route -> {
                                sent.incrementAndGet();
                                route.resume();
                            });

            ines.reloads(
                    () ->
                            act.locator("form")
                                    .evaluate("it => { it.requestSubmit(); it.requestSubmit() }"));

            assertThat(sent).hasValue(1);
        }
    }

    @Test
    void whileConfluenceIsAwayTheFormSaysSoAndCanBeSentAgain(Room room) {
        try (Visitor ines = room.visitor("ines.haddad", Look.USUAL)) {
            ines.sit(room.page("Sent in a tunnel", CHAIR));
            Locator act = opened(ines);
            ines.page().route(LOGGED, route -> route.abort());

            act.locator("form button").click();
            assertThat(act.locator(".wrong")).containsText("did not answer");
            ines.page().unroute(LOGGED);

            ines.reloads(() -> act.locator("form button").click());

            assertThat(ines.find("article.ec details[data-ec-do=log]").first()).isVisible();
        }
    }
}
