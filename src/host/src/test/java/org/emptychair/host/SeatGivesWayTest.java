package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Who leaves the chair, and who may not be called into it, in the demo. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeatGivesWayTest {
    @TempDir static Path folder;
    private static SeatWorld world;
    private static long page;

    @BeforeAll
    static void start() {
        world = new SeatWorld(folder.resolve("data"));
        page = world.page("Whose turn is it", SeatWorld.THREE_MACROS);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private static String seated() {
        return world.rest("ines.haddad", "chair?pageId=" + page).at("/seat/issueKey").asText();
    }

    private static void seat(String body) {
        world.send("ines.haddad", "POST", "chair/seat?pageId=" + page, body);
    }

    private static int veto(String words) {
        int vetoed = 0;
        for (JsonNode quote :
                world.rest("support.lead", "quotes?limit=500&weeks=26").path("items")) {
            if (quote.path("text").asText().equals(words)) {
                String id = quote.path("id").asText();
                world.send("support.lead", "POST", "quotes/" + id + "/veto", "");
                vetoed++;
            }
        }
        return vetoed;
    }

    @Test
    @Order(1)
    void aVetoOfWhatTheSeatedCustomerSaysGivesTheChairToTheNext() {
        String first = seated();
        String said = world.rest("ines.haddad", "chair?pageId=" + page).at("/seat/words").asText();

        assertThat(veto(said)).as(said).isPositive();

        assertThat(first).isNotEmpty();
        assertThat(seated()).isNotEmpty().isNotEqualTo(first);
        seat("{\"reason\":\"Yet another\"}");
        assertThat(seated()).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    @Order(2)
    void whoIsNotToBeQuotedLeavesTheChairAndSitsThereByNameWithoutWords() {
        String key = world.key("CARE");
        seat("{\"issueKey\":\"%s\",\"reason\":\"Three lids\"}".formatted(key));
        assertThat(seated()).isEqualTo(key);

        world.send(
                "support.lead", "POST", "quotes/unquoted", "{\"issueKey\":\"%s\"}".formatted(key));

        assertThat(seated()).isNotEmpty().isNotEqualTo(key);
        seat("{\"issueKey\":\"%s\",\"reason\":\"All the same\"}".formatted(key));
        assertThat(seated()).isEqualTo(key);
        assertThat(world.rest("ines.haddad", "chair?pageId=" + page).at("/seat").has("words"))
                .isFalse();
    }

    @Test
    @Order(3)
    void inNoModeIsAnybodySeatedByNameWhomJiraDoesNotShow() {
        String trade = world.key("TRADE");
        for (String mode : new String[] {"as-viewer", "shared"}) {
            world.send("admin", "PUT", "settings", "{\"mode\":\"%s\"}".formatted(mode));

            String hidden = world.refused("lena.berg", page, trade);

            assertThat(hidden).as(mode).contains("no-customer");
            assertThat(world.refused("lena.berg", page, "TRADE-999999"))
                    .as(mode)
                    .isEqualTo(hidden.replace(trade, "TRADE-999999"));
        }
    }
}
