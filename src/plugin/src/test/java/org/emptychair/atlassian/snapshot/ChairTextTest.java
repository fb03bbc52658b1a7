package org.emptychair.atlassian.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emptychair.chair.Chair;
import org.emptychair.chair.ChairDraft;
import org.emptychair.chair.Seat;
import org.emptychair.chair.WholeChair;
import org.junit.jupiter.api.Test;

class ChairTextTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path VERSION_1 = Path.of("src/test/resources/snapshot/chair-1.json");

    @Test
    void whatIsWrittenIsReadAsItWas() {
        assertThat(again(WholeChair.chair())).isEqualTo(WholeChair.chair());
        assertThat(again(ChairDraft.empty().chair())).isEqualTo(ChairDraft.empty().chair());
        for (Seat seat : List.of(new Seat.Nobody(), new Seat.NotYet())) {
            Chair chair = ChairDraft.empty().seated(seat).chair();
            assertThat(again(chair)).isEqualTo(chair);
        }
    }

    private static Chair again(Chair chair) {
        return ChairText.read(ChairText.SCHEMA, ChairText.write(chair));
    }

    @Test
    void aChairOfVersionOneIsReadToday() throws IOException {
        JsonNode before = JSON.readTree(Files.readString(VERSION_1));

        Chair today = ChairText.read(1, before.toString());

        assertThat(missing(before, JSON.readTree(ChairText.write(today)), "")).isEmpty();
    }

    /** The places of what was told before and is not any more. */
    private static List<String> missing(JsonNode before, JsonNode after, String place) {
        if (before.isValueNode()) {
            return before.equals(after) ? List.of() : List.of(place);
        }
        List<String> missing = new ArrayList<>();
        if (before.isArray() && before.size() != after.size()) {
            missing.add(place);
        }
        for (int at = 0; before.isArray() && at < before.size(); at++) {
            missing.addAll(missing(before.get(at), after.path(at), place + "/" + at));
        }
        for (Map.Entry<String, JsonNode> part : before.properties()) {
            missing.addAll(
                    missing(
                            part.getValue(),
                            after.path(part.getKey()),
                            place + "/" + part.getKey()));
        }
        return missing;
    }

    @Test
    void itHoldsNothingButDataOfOurOwn() {
        String text = ChairText.write(WholeChair.chair());

        assertThat(text)
                .doesNotContain("org.emptychair", "java.")
                .contains("\"kind\":\"customer\"");
    }

    @Test
    void aSchemaOfTomorrowIsRefused() {
        String text = ChairText.write(ChairDraft.empty().chair());

        assertThatThrownBy(() -> ChairText.read(ChairText.SCHEMA + 1, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("schema 2");
    }

    @Test
    void whatIsNoChairIsRefused() {
        assertThatThrownBy(() -> ChairText.read(1, "{\"say\":"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a chair of schema 1 cannot be read");
    }
}
