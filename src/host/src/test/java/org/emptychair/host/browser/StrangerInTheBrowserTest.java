package org.emptychair.host.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who did not sign in, and who signed in but sees nothing in Jira. */
@InChromium
class StrangerInTheBrowserTest {

    @ParameterizedTest
    @MethodSource("org.emptychair.host.browser.Look#all")
    void aStrangerIsAskedWhoTheyAreAndLearnsNothing(Look look, Room room) {
        try (Visitor stranger = room.stranger(look)) {
            for (String address :
                    new String[] {
                        "/pages/viewpage.action?pageId=" + room.meetingId(),
                        "/plugins/servlet/empty-chair/meeting?pageId=" + room.meetingId(),
                        "/plugins/servlet/empty-chair/present?pageId=" + room.meetingId(),
                        "/plugins/servlet/empty-chair/wocas",
                        "/plugins/servlet/empty-chair/my-time"
                    }) {
                stranger.open(address);

                assertThat(stranger.page().url()).as(address).contains("login");
                assertThat(stranger.page().content()).doesNotContain("Charged twice", "CARE-");
            }
            stranger.holdsUp("signing-in", look);
            stranger.open("/plugins/servlet/empty-chair/panels?pageId=" + room.meetingId());
            assertThat(stranger.page().content()).doesNotContain("article");
        }
    }

    @Test
    void whoeverSignsInComesBackToWhatTheyAskedFor(Room room) {
        String address = "/plugins/servlet/empty-chair/decide?pageId=" + room.meetingId();
        try (Visitor stranger = room.stranger(Look.USUAL)) {
            stranger.open(address);
            stranger.page().getByLabel("Name").fill("ines.haddad");
            stranger.page().getByLabel("Password").fill("ines.haddad");
            stranger.page().getByLabel("Password").press("Enter");

            assertThat(stranger.find("#statement")).isVisible();
            assertThat(stranger.page().url()).endsWith(address);
        }
    }

    @ParameterizedTest
    @MethodSource("org.emptychair.host.browser.Look#all")
    void aReaderWithoutRightsInJiraReadsHowLongACustomerWaitsAndNoWords(Look look, Room room) {
        try (Visitor reader = room.visitor("reader", look)) {
            reader.sit(room.meeting());

            assertThat(reader.find("article.ec [data-ec-seat=hidden]")).isVisible();
            assertThat(reader.find("article.ec").innerText()).doesNotContain("CARE-");
            reader.holdsUp("reader", look);
        }
    }
}
