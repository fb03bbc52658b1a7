package org.emptychair.host.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The panel without a mouse. */
@InChromium
class KeyboardInTheBrowserTest {
    private static final String CHAIR =
            "<ac:structured-macro ac:name=\"empty-chair\" ac:schema-version=\"1\" />";

    /** All that can be reached of the panel, in the order in which it stands there. */
    private static final String REACHABLE =
            """
            () => [...document.querySelectorAll('article.ec :is(a[href], button, summary, input, select, [tabindex="0"])')]
                .filter(it => it.checkVisibility({visibilityProperty: true}) && it.type !== 'hidden')
                .length
            """;

    private static final String AT =
            """
            () => {
                const it = document.activeElement;
                const edges = it.getBoundingClientRect();
                const style = getComputedStyle(it);
                return {
                    inside: Boolean(it.closest('article.ec')),
                    seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                    onScreen: edges.bottom > 0 && edges.top < innerHeight,
                    at: it.closest('article.ec') ? [...document.querySelectorAll('article.ec *')].indexOf(it) : -1,
                    what: it.textContent.trim().slice(0, 40)
                };
            }
            """;

    @Test
    void tabReachesEverythingInItsOrderAndShowsWhereItIs(Room room) {
        try (Visitor ines = room.visitor("ines.haddad", Look.USUAL)) {
            ines.sit(room.page("By keyboard", CHAIR));
            int reachable = ((Number) ines.page().evaluate(REACHABLE)).intValue();
            List<Integer> order = new ArrayList<>();

            for (int pressed = 0; pressed < reachable + 60 && order.size() < reachable; pressed++) {
                ines.press("Tab");
                java.util.Map<?, ?> at = (java.util.Map<?, ?>) ines.page().evaluate(AT);
                if (Boolean.TRUE.equals(at.get("inside"))) {
                    assertThat(at.get("seen")).as("outline of %s", at).isEqualTo(true);
                    assertThat(at.get("onScreen")).as("place of %s", at).isEqualTo(true);
                    order.add(((Number) at.get("at")).intValue());
                }
            }

            assertThat(order).hasSize(reachable).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void enterOpensAFormEscapeLeavesItAndWhoSendsItIsBackAtItsButton(Room room) {
        try (Visitor ines = room.visitor("ines.haddad", Look.USUAL)) {
            ines.sit(room.page("Enter and Escape", CHAIR));
            Locator act = ines.find("article.ec details[data-ec-do=record]");
            Locator button = act.locator("summary");
            button.focus();

            ines.press("Enter");
            assertThat(act).hasAttribute("open", "");
            ines.press("Tab");
            assertThat(act.locator("input[name=statement]")).isFocused();
            ines.press("Escape");
            assertThat(act).not().hasAttribute("open", "");
            assertThat(button).isFocused();

            ines.press("Enter");
            ines.press("Tab");
            ines.page().keyboard().type("Answer within a day");
            ines.press("Enter");
            assertThat(act.locator(".wrong")).containsText("For whom is this?");
            act.locator("input[name=statement]").focus();
            ines.reloads(() -> ines.press("Enter"));

            assertThat(ines.find("article.ec .decisions")).containsText("Answer within a day");
            assertThat(ines.find("article.ec details[data-ec-do=record] summary")).isFocused();
        }
    }

    @Test
    void whatIsWrongWithAFormIsSaidBesideItAndTheWordsStay(Room room) {
        try (Visitor ines = room.visitor("ines.haddad", Look.USUAL)) {
            ines.sit(room.page("A wrong key", CHAIR));
            Locator act = ines.find("article.ec details[data-ec-do=seat]");
            act.locator("summary").press("Enter");
            act.locator("input[name=reason]").fill("They rang");
            act.locator("input[name=issueKey]").fill("CARE-999999");

            ines.press("Enter");

            assertThat(act.locator("[role=alert]")).not().isEmpty();
            assertThat(act.locator("input[name=reason]")).hasValue("They rang");
            ines.forgives();
            ines.holdsUp("a form that was refused");
        }
    }
}
