package org.emptychair.host.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody in Jira links a customer's issue to a decision, and proposes another. */
@InChromium
class IssueInTheBrowserTest {

    @ParameterizedTest
    @MethodSource("org.emptychair.host.browser.Look#all")
    void findsADecisionLinksItTakesItAwayAndProposesOne(Look look, Room room) {
        try (Visitor ines = room.visitor("ines.haddad", room.host().jira(), Room.options(look))) {
            ines.open("/browse/CARE-1120");
            Locator panel = ines.find(".ec-issue");
            Locator act = panel.locator("details.act");
            act.waitFor();
            ines.holdsUp("issue", look);

            act.locator("summary").click();
            act.locator("[data-ec-search] button").click();
            Locator found = panel.locator(".found li").first();
            found.waitFor();
            ines.holdsUp("issue-search", look);
            String statement = found.locator("span").first().innerText();
            found.locator("button").click();
            assertThat(panel.locator("[role=status]")).not().isEmpty();
            Locator linked =
                    panel.locator(".decided li")
                            .filter(new Locator.FilterOptions().setHasText(statement));
            assertThat(linked).hasCount(1);
            ines.holdsUp("issue-linked", look);

            linked.locator("button").click();
            assertThat(linked).hasCount(0);

            String proposal = "Ring before we send another, " + look;
            panel.locator("input[name=statement]").fill(proposal);
            panel.locator("[data-ec-propose] button").click();
            assertThat(panel.locator(".decided")).containsText(proposal);
            ines.holdsUp("issue-proposed", look);
        }
    }
}
