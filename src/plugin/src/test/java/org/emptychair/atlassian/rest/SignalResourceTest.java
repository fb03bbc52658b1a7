package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.aContact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.atlassian.access.Answering;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ThemeName;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignalResourceTest extends OpenDesk {
    private static final IsoWeek LAST = IsoWeek.parse("2026-W47");
    private static final String SAID = "{\"text\":\"A wrong tariff, fixed today\"}";

    private final SignalResource resource = new SignalResource();

    @BeforeEach
    void financeAnswersForItsThemes() {
        Desk.offer(Answering.class, owner -> owner.equals(Optional.of(FINANCE)));
        for (int back = 20; back > 0; back--) {
            heard(LAST.plus(-back), DELIVERY, 50 + 10 * (back % 3));
            heard(LAST.plus(-back), BILLING, 9 + back % 3);
        }
        heard(LAST, DELIVERY, 60);
        heard(LAST, BILLING, 33);
        themes.keep(BILLING, Optional.of(FINANCE), false);
        themes.keep(DELIVERY, Optional.of(FINANCE), false);
    }

    private void heard(IsoWeek week, ThemeName theme, int count) {
        List<Contact> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(
                    aContact(week + theme.text() + i)
                            .at(week.start(ZoneOffset.UTC).plusSeconds(60L * i))
                            .about(theme)
                            .contact());
        }
        contacts.keep(batch);
    }

    private String id(ThemeName name) {
        return Long.toString(themes.named(name).orElseThrow().id().value());
    }

    private JsonNode billing() throws JsonProcessingException {
        return json(new WocasResource().report(null, null, null, null, null), 200);
    }

    @Test
    void theOwnersLineAnswersTheSignalOfLastWeek() throws JsonProcessingException {
        JsonNode line = json(resource.say(id(BILLING), "line", body(SAID)), 200).path("line");

        assertThat(line.path("text").asText()).isEqualTo("A wrong tariff, fixed today");
        assertThat(line.path("by").asText()).isEqualTo("Tomás Rey");
        assertThat(line.path("signal").asText()).isEqualTo("2026-W47");
        assertThat(text(resource.say(id(DELIVERY), "line", body(SAID)), 409)).contains("no-signal");
        assertThat(text(resource.say(id(BILLING), "line", body("{\"text\":\"a\\nb\"}")), 400))
                .contains("one line");
        assertThat(resource.takeBack(id(BILLING), "line").getStatus()).isEqualTo(204);
        assertThat(themes.named(BILLING).orElseThrow().line()).isEmpty();
    }

    @Test
    void theNewUsualEndsTheSignal() throws JsonProcessingException {
        assertThat(billing().path("rising")).hasSize(1);

        JsonNode settled = json(resource.settle(id(BILLING), "usual"), 201);

        assertThat(settled.path("since").asText()).isEqualTo("2026-W47");
        assertThat(settled.path("recorded").asText()).isEqualTo("2026-W47");
        assertThat(settled.path("by").asText()).isEqualTo("Tomás Rey");
        assertThat(billing().path("rising")).isEmpty();
        assertThat(text(resource.settle(id(BILLING), "usual"), 409)).contains("no-signal");
    }

    @Test
    void whoDoesNotAnswerForADepartmentMeetsNoThemeOfIt() {
        Desk.offer(Answering.class, owner -> false);

        assertThat(resource.say(id(BILLING), "line", body(SAID)).getStatus()).isEqualTo(404);
        assertThat(resource.takeBack(id(BILLING), "line").getStatus()).isEqualTo(404);
        assertThat(resource.settle(id(BILLING), "usual").getStatus()).isEqualTo(404);
        assertThat(themes.settled()).isEmpty();
    }

    @Test
    void eachAnswerHasItsOwnAddress() {
        assertThat(resource.settle(id(BILLING), "line").getStatus()).isEqualTo(404);
        assertThat(resource.say(id(BILLING), "usual", body(SAID)).getStatus()).isEqualTo(404);
        assertThat(resource.say("nonsense", "line", body(SAID)).getStatus()).isEqualTo(404);
    }
}
