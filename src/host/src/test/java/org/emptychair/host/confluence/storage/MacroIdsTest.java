package org.emptychair.host.confluence.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MacroIdsTest {

    @Test
    void aMacroWithoutAnIdGetsOneAndNothingElseChanges() {
        String filled =
                MacroIds.filledIn(
                        "<p>a &nbsp;</p>\n<ac:structured-macro\n  ac:name=\"chair\" />", ids());

        assertThat(filled)
                .isEqualTo(
                        "<p>a &nbsp;</p>\n<ac:structured-macro ac:macro-id=\"id-1\"\n  ac:name=\"chair\" />");
    }

    @Test
    void aMacroKeepsTheIdItHas() {
        String storage = "<ac:structured-macro ac:name='chair' ac:macro-id='mine' />";

        assertThat(MacroIds.filledIn(storage, ids())).isEqualTo(storage);
    }

    @Test
    void theSecondOfTwoMacrosWithOneIdGetsItsOwn() {
        String one = "<ac:structured-macro ac:macro-id=\"x\" ac:name=\"chair\"/>";

        assertThat(MacroIds.filledIn(one + one, ids()))
                .isEqualTo(one + "<ac:structured-macro ac:macro-id=\"id-1\" ac:name=\"chair\"/>");
    }

    @Test
    void macrosInsideMacrosGetIdsToo() {
        String inner = "<ac:structured-macro ac:name=\"b\"></ac:structured-macro>";
        String outer =
                "<ac:structured-macro ac:name=\"a > b\" ac:macro-id=\"\"><ac:rich-text-body>"
                        + inner
                        + "</ac:rich-text-body></ac:structured-macro>";

        String filled = MacroIds.filledIn(outer, ids());

        assertThat(
                        StorageMacro.allOf(StorageParser.parse(filled), key -> key)
                                .map(macro -> macro.name() + "=" + macro.id().orElse("none")))
                .containsExactly("a > b=id-1", "b=id-2");
    }

    @Test
    void textThatLooksLikeAMacroIsLeftAlone() {
        String storage =
                "<!-- <ac:structured-macro ac:name=\"x\"/> --><p><![CDATA[<ac:structured-macro"
                        + " ac:name=\"x\"/>]]></p>";

        assertThat(MacroIds.filledIn(storage, ids())).isEqualTo(storage);
    }

    @Test
    void aVeryLongTagIsReadToItsEnd() {
        String attributes =
                IntStream.range(0, 5_000)
                        .mapToObj(i -> " data-" + i + "=\"v\"")
                        .collect(Collectors.joining());

        assertThat(MacroIds.filledIn("<ac:macro ac:name=\"x\"" + attributes + "/>", ids()))
                .startsWith("<ac:macro ac:macro-id=\"id-1\" ac:name");
    }

    private static Supplier<String> ids() {
        int[] last = {0};
        return () -> "id-" + ++last[0];
    }
}
