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
import org.emptychair.contact.Contact;
import org.emptychair.contact.ThemeName;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

class ThemesResourceTest extends OpenDesk {
    private static final IsoWeek LAST = IsoWeek.parse("2026-W47");

    private final ThemesResource resource = new ThemesResource();

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

    private void doubleChargesRise() {
        for (int back = 20; back > 0; back--) {
            heard(LAST.plus(-back), DELIVERY, 50 + 10 * (back % 3));
            heard(LAST.plus(-back), BILLING, 9 + back % 3);
        }
        heard(LAST, DELIVERY, 60);
        heard(LAST, BILLING, 33);
    }

    private String id(ThemeName name) {
        return Long.toString(themes.named(name).orElseThrow().id().value());
    }

    @Test
    void themesAreKeptByNameOneOrMany() throws JsonProcessingException {
        String one = "{\"name\":\"Late delivery\",\"owner\":\"Operations\"}";
        String two = "{\"name\":\"Double charges\",\"owner\":\"Finance\",\"muted\":true}";

        JsonNode kept = json(resource.keep(body("[" + one + "," + two + "]")), 201);
        resource.keep(body(one.replace("Operations", "Product")));

        assertThat(kept.path("items")).hasSize(2);
        JsonNode all = json(resource.all(null, "1"), 200);
        assertThat(all.path("items").path(0).path("name").asText()).isEqualTo("Double charges");
        assertThat(all.path("items").path(0).path("muted").asBoolean()).isTrue();
        JsonNode rest = json(resource.all(all.path("next").asText(), null), 200);
        assertThat(rest.path("items")).hasSize(1);
        assertThat(rest.path("items").path(0).path("owner").asText()).isEqualTo("Product");
    }

    @Test
    void oneWrongThemeOfSeveralIsNamedAndNoneIsKept() throws JsonProcessingException {
        JsonNode problem =
                json(resource.keep(body("[{\"name\":\"Price\"},{\"name\":\" \"}]")), 400);

        assertThat(problem.path("field").asText()).isEqualTo("name");
        assertThat(problem.path("row").asInt()).isEqualTo(2);
        assertThat(themes.all()).isEmpty();
        assertThat(text(resource.keep(body("[3]")), 400)).contains("row 1");
    }

    @Test
    void aThemeIsRenamedButNotToAnothersName() throws JsonProcessingException {
        resource.keep(body("[{\"name\":\"Late delivery\"},{\"name\":\"Double charges\"}]"));
        String id = id(DELIVERY);

        assertThat(
                        json(resource.change(id, body("{\"name\":\"Parcels\"}")), 200)
                                .path("name")
                                .asText())
                .isEqualTo("Parcels");
        assertThat(text(resource.change(id, body("{\"name\":\"Double charges\"}")), 409))
                .contains("theme-name-taken");
        assertThat(json(resource.one(id), 200).path("owner").isNull()).isTrue();
        assertThat(resource.remove(id).getStatus()).isEqualTo(204);
        assertThat(resource.remove(id).getStatus()).isEqualTo(404);
        assertThat(resource.one("nonsense").getStatus()).isEqualTo(404);
    }

    @Test
    void theReportTellsWhatRoseAgainstItsUsualAndWhoAnswersForIt() throws JsonProcessingException {
        doubleChargesRise();
        themes.keep(BILLING, Optional.of(FINANCE), false);

        JsonNode report = json(new WocasResource().report(null, null, null, null, null), 200);

        JsonNode risen = report.path("rising").path(0);
        assertThat(report.path("rising")).hasSize(1);
        assertThat(risen.path("name").asText()).isEqualTo("Double charges");
        assertThat(risen.path("owner").asText()).isEqualTo("Finance");
        assertThat(risen.path("verdict").asText()).isEqualTo("rise");
        assertThat(risen.path("count").asInt()).isEqualTo(33);
        assertThat(risen.path("usual").path("mean").asInt()).isEqualTo(10);
        assertThat(risen.path("since").asText()).isEqualTo("2026-W47");
        assertThat(risen.path("line").isNull()).isTrue();
        assertThat(report.path("steady").path(0).path("name").asText()).isEqualTo("Late delivery");
        assertThat(report.path("quieter")).isEmpty();
    }

    @Test
    void whoIsNotCustomerServiceMeetsNoThemes() {
        themes.keep(DELIVERY, Optional.empty(), false);
        admin = false;

        assertThat(resource.all(null, null).getStatus()).isEqualTo(404);
        assertThat(resource.keep(body("{\"name\":\"x\"}")).getStatus()).isEqualTo(404);
    }
}
