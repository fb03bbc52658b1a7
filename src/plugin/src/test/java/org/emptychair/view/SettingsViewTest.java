package org.emptychair.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SettingsViewTest {
    static final String HOSTILE = "\"><script>alert('x')</script>";

    private static SettingsView.Place place(String typed) {
        return new SettingsView.Place(
                "/settings",
                "/settings.css",
                "atl_token",
                typed,
                new SettingsView.Outbox("/outbox", typed));
    }

    static SettingsView view(String typed, Map<String, String> errors) {
        return new SettingsView(
                place(typed),
                "The settings are saved.",
                typed,
                new SettingsView.Form(typed, "It is 09:02 there now.", typed, typed, true, errors),
                List.of(
                        new SettingsView.Choice("shared", "Shared", true),
                        new SettingsView.Choice("as-viewer", "As viewer", false)),
                List.of(new SettingsView.Choice("", "The primary link", true)),
                new SettingsView.Token(true, new SettingsView.Trial(typed, true), ""),
                List.of(
                        new SettingsView.ScopeForm(
                                "7",
                                typed,
                                false,
                                typed,
                                errors,
                                new SettingsView.Trial(typed, false))),
                new SettingsView.ScopeForm(
                        "", typed, true, typed, Map.of(), SettingsView.Trial.NONE),
                new SettingsView.Sync(
                        "Jira is being read now.",
                        List.of(new SettingsView.SyncLine(typed, typed, "As of 09:00.", typed))),
                List.of(new SettingsView.AutomaticLine(typed, typed, typed, true, false)),
                typed);
    }

    static Document page(String typed, Map<String, String> errors) {
        return Jsoup.parse(
                new Templates()
                        .fill(
                                "settings/settings.vm",
                                new PropertyTexts(),
                                Map.of("s", view(typed, errors)))
                        .markup());
    }

    @Test
    void whatWasTypedStaysInItsField() {
        Document page = page(HOSTILE, Map.of());

        assertThat(page.select("#zone").val()).isEqualTo(HOSTILE);
        assertThat(page.select("#customerService").val()).isEqualTo(HOSTILE);
        assertThat(page.select("#jql7").val()).isEqualTo(HOSTILE);
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void aSentenceStandsBesideItsFieldAndTheFieldNamesIt() {
        Document page = page("x", Map.of("zone", "No zone.", "jql", "No JQL."));

        for (String field : List.of("zone", "jql7")) {
            Element input = page.expectFirst("#" + field);
            String describedBy = input.attr("aria-describedby");
            String sentence = describedBy.substring(describedBy.lastIndexOf(' ') + 1);
            assertThat(input.attr("aria-invalid")).isEqualTo("true");
            assertThat(page.select("#" + sentence + ".error").text()).startsWith("No ");
        }
    }

    @Test
    void everyFormCarriesTheTicketAndEveryFieldHasALabel() {
        Document page = page("ticket", Map.of());

        assertThat(page.select("form")).hasSize(6);
        for (Element form : page.select("form")) {
            assertThat(form.select("input[name=atl_token]").val()).isEqualTo("ticket");
            assertThat(form.attr("method")).isEqualTo("post");
        }
        for (Element field : page.select("input[id],select,textarea")) {
            assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1);
        }
    }

    @Test
    void eachScopeSaysHowFarItsReadingIsAndWhatHindersIt() {
        Document page = page("Jira does not answer.", Map.of());

        assertThat(page.select(".sync > li")).hasSize(2);
        assertThat(page.select(".sync li .warning").text()).isEqualTo("Jira does not answer.");
    }

    @Test
    void anAccountThatWritesByItselfIsAcceptedByAButton() {
        Document page = page("robot", Map.of());

        Element form = page.expectFirst("form:has(input[name=reference])");
        assertThat(form.select("input[name=reference]").val()).isEqualTo("robot");
        assertThat(form.select("button").eachAttr("value")).containsExactly("automatic-accept");
        assertThat(form.select("button").text()).isEqualTo("It writes by itself");
    }

    @Test
    void theTokenIsNeverOnThePage() {
        assertThat(page("x", Map.of()).select("#token").hasAttr("value")).isFalse();
    }
}
