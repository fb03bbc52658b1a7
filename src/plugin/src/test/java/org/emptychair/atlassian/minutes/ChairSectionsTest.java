package org.emptychair.atlassian.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChairSectionsTest {
    private static final Optional<String> TWO = Optional.of("figures, quotes");
    private static final String WRITTEN =
            "<ac:parameter ac:name=\"sections\">figures, quotes</ac:parameter>";

    @Test
    void aChairThatSaidNothingSaysWhatItShows() {
        String page = "<p>Before&nbsp;</p>%s<p>after</p>";
        String bare = "<ac:structured-macro ac:name=\"empty-chair\" ac:schema-version=\"1\"/>";

        assertThat(ChairSections.written(page.formatted(bare), TWO))
                .isEqualTo(
                        page.formatted(
                                "<ac:structured-macro ac:name=\"empty-chair\""
                                        + " ac:schema-version=\"1\">"
                                        + WRITTEN
                                        + "</ac:structured-macro>"));
    }

    @Test
    void whatItSaidOfOtherThingsStays() {
        String chair =
                "<ac:structured-macro ac:name='empty-chair' ac:macro-id=\"m-1\">"
                        + "<ac:parameter ac:name=\"date\">2026-11-19</ac:parameter>"
                        + "<ac:parameter ac:name=\"sections\">themes</ac:parameter>"
                        + "<ac:parameter ac:name=\"rows\">3</ac:parameter>"
                        + "</ac:structured-macro>";

        String written = ChairSections.written(chair, TWO);

        assertThat(written)
                .contains(WRITTEN, "m-1", ">2026-11-19<", ">3<")
                .doesNotContain(">themes<");
        assertThat(ChairSections.written(written, Optional.empty()))
                .doesNotContain("sections")
                .contains(">2026-11-19<", ">3<");
        assertThat(ChairSections.written(written, TWO)).isEqualTo(written);
    }

    @Test
    void onlyTheFirstChairOfAPageChanges() {
        String chair = "<ac:structured-macro ac:name=\"empty-chair\"></ac:structured-macro>";
        String other =
                "<ac:structured-macro ac:name=\"other\"><ac:parameter ac:name=\"sections\">x"
                        + "</ac:parameter></ac:structured-macro>";

        String written = ChairSections.written(other + chair + chair, TWO);

        assertThat(written).startsWith(other).endsWith(chair).containsOnlyOnce(WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>No chair</p>",
                "<!-- <ac:structured-macro ac:name=\"empty-chair\"/> -->",
                "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA["
                        + "<ac:structured-macro ac:name=\"empty-chair\"/>"
                        + "]]></ac:plain-text-body></ac:structured-macro>"
            })
    void whatIsNoChairStaysAsItIs(String page) {
        assertThat(ChairSections.written(page, TWO)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><ac:structured-macro ac:name=\"empty-chair\"></p>",
                "<ac:structured-macro ac:name=\"empty-chair\"><ac:parameter"
                        + " ac:name=\"sections\"><![CDATA[themes]]></ac:parameter>"
                        + "</ac:structured-macro>"
            })
    void whatCannotBeReadIsNotWritten(String page) {
        assertThatThrownBy(() -> ChairSections.written(page, TWO))
                .isInstanceOf(UnreadablePage.class);
    }
}
