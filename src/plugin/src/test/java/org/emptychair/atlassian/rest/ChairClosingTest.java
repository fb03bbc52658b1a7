package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.aContact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.emptychair.audit.Audit;
import org.emptychair.audit.AuditLine;
import org.emptychair.setting.Mode;
import org.emptychair.setting.TeamSettings;
import org.junit.jupiter.api.Test;

class ChairClosingTest extends OpenDesk {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final ChairResource chairs = new ChairResource();

    private static JsonNode read(Response answer) throws JsonProcessingException {
        return JSON.readTree(text(answer, 200));
    }

    @Test
    void aClosedChairStaysAndSaysWhenItWasTaken() throws JsonProcessingException {
        settings.replace(
                new TeamSettings(
                        ZoneOffset.UTC, Mode.AS_VIEWER, 5, new TreeSet<>(), Optional.empty()));
        contacts.keep(List.of(aContact("1").contact()));
        JsonNode closed = read(chairs.close("7"));
        contacts.keep(List.of(aContact("2").contact()));

        JsonNode kept = read(chairs.chair("7", null, null));
        JsonNode now = read(chairs.chair("7", null, "now"));

        assertThat(kept).isEqualTo(closed);
        assertThat(kept.path("frozen").asBoolean()).isTrue();
        assertThat(kept.path("takenAt").asText()).isEqualTo("2026-11-25T08:02:00Z");
        assertThat(now.path("frozen").asBoolean()).isFalse();
        assertThat(now.has("takenAt")).isFalse();
        assertThat(now.at("/figures")).isNotEqualTo(kept.at("/figures"));
    }

    @Test
    void closedTwiceAndOpenedTwiceIsClosedAndOpenedOnce() throws JsonProcessingException {
        read(chairs.close("7"));
        read(chairs.close("7"));
        read(chairs.reopen("7"));
        JsonNode open = read(chairs.reopen("7"));

        assertThat(open.path("frozen").asBoolean()).isFalse();
        assertThat(audit.newest(Long.MAX_VALUE, 10))
                .extracting(Audit.Kept::line)
                .extracting(AuditLine::by)
                .hasSize(2)
                .allSatisfy(by -> assertThat(by).contains("k1"));
    }

    @Test
    void whoMayNotEditThePageAndWhatIsNoPageAreNotFound() {
        assertThat(chairs.close("8").getStatus()).isEqualTo(404);
        editor = false;

        assertThat(chairs.close("7").getStatus()).isEqualTo(404);
        assertThat(chairs.reopen("7").getStatus()).isEqualTo(404);
        assertThat(audit.newest(Long.MAX_VALUE, 10)).isEmpty();
    }
}
