package org.emptychair.atlassian.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StorageTextTest {
    private static String macro(String id, String inner) {
        return "<ac:structured-macro ac:name=\"customer-decision\" ac:macro-id=\"%s\">%s</ac:structured-macro>"
                .formatted(id, inner);
    }

    private static String body(String html) {
        return "<ac:rich-text-body>" + html + "</ac:rich-text-body>";
    }

    @Test
    void aDecisionIsReadWithItsOwnerAndWhatItSays() {
        String storage =
                "<p>Minutes&nbsp;&ndash; <strong>all</strong></p>"
                        + macro(
                                "m1",
                                "<ac:parameter ac:name=\"owner\"><ri:user ri:userkey=\"u-rey\"/></ac:parameter>"
                                        + "<ac:parameter ac:name=\"serves\">CARE-7, Lids &amp; trays</ac:parameter>"
                                        + body(
                                                "<p>Call <em>every</em>one&nbsp;who waits</p><p>by Friday</p>"));

        assertThat(StorageText.decisions(storage))
                .containsExactly(
                        new StatedDecision(
                                "m1",
                                "Call everyone who waits by Friday",
                                Optional.of("u-rey"),
                                Map.of("owner", "", "serves", "CARE-7, Lids & trays")));
    }

    @Test
    void pagesAsTheyReallyAreAreRead() {
        String storage =
                "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell>"
                        + "<ac:task-list><ac:task><ac:task-status>incomplete</ac:task-status>"
                        + "<ac:task-body>Tell them</ac:task-body></ac:task></ac:task-list>"
                        + "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">T</ac:parameter>"
                        + body(
                                macro(
                                        "inner",
                                        body(
                                                "Outer <ac:structured-macro ac:name=\"code\">"
                                                        + "<ac:plain-text-body><![CDATA[a < b && c]]></ac:plain-text-body>"
                                                        + "</ac:structured-macro>"
                                                        + macro(
                                                                "nested",
                                                                body("Nested &euro; 5")))))
                        + "</ac:structured-macro></ac:layout-cell></ac:layout-section></ac:layout>";

        assertThat(StorageText.decisions(storage))
                .extracting(StatedDecision::statement)
                .containsExactly("Nested \u20ac 5", "Outer a < b && c");
    }

    @Test
    void aSecondMacroOfTheSameIdIsADecisionOfItsOwn() {
        String twice = macro("m1", body("One")) + macro("m1", body("Two"));

        assertThat(StorageText.decisions(twice))
                .extracting(StatedDecision::macro)
                .containsExactly("m1", "m1~2");
    }

    @Test
    void brokenMarkupIsRefusedAndFilesAreNotOpened() {
        assertThatThrownBy(() -> StorageText.decisions("<p>half"))
                .isInstanceOf(UnreadablePage.class);
        assertThatThrownBy(
                        () ->
                                StorageText.decisions(
                                        "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><p>&f;</p>"))
                .isInstanceOf(UnreadablePage.class);
        assertThatThrownBy(() -> StorageText.decisions("<p>&unknown;</p>"))
                .isInstanceOf(UnreadablePage.class);
    }
}
