package org.emptychair.host.confluence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StorageParserTest {

    @Test
    void whatIsReadIsWrittenBackTheSame() {
        String storage =
                "<p class=\"a &amp; b\">x &lt; y</p><ac:structured-macro ac:name=\"code\">"
                        + "<ac:plain-text-body><![CDATA[a ]]]]><![CDATA[> b]]></ac:plain-text-body>"
                        + "</ac:structured-macro><br />";

        StorageElement page = StorageParser.parse(storage);

        assertThat(StorageWriter.inside(page)).isEqualTo(storage);
    }

    @Test
    void tenThousandEntitiesAreStillOnePage() {
        String storage = "<p>" + "&nbsp;".repeat(100_000) + "</p>";

        assertThat(StorageParser.parse(storage).text()).hasSize(100_000);
    }

    @Test
    void elementsNestedWithoutEndAreRefused() {
        String storage = "<b>".repeat(5_000) + "</b>".repeat(5_000);

        assertThatThrownBy(() -> StorageParser.parse(storage))
                .isInstanceOf(BrokenStorage.class)
                .hasMessage("line 1, column 604: elements are nested deeper than 200 levels");
    }

    @Test
    void anElementLeftOpenIsNamedWithTheLineItBeganOn() {
        assertThatThrownBy(() -> StorageParser.parse("<p>\n<b>x\n"))
                .hasMessage("line 3, column 1: <b>, opened on line 2, is not closed by </b>");
    }

    @Test
    void aCharacterThatXmlForbidsIsNamedByItsPlace() {
        assertThatThrownBy(() -> StorageParser.parse("<p>a\u0000b</p>"))
                .isInstanceOf(BrokenStorage.class)
                .hasMessageContaining("line 1, column 5");
    }
}
