package org.emptychair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for German alone; {@link TranslatedTextsTest} has what holds for every language. */
class GermanTextsTest {
    /** Addresses the reader, but not as we do. */
    private static final Pattern FAMILIAR =
            Pattern.compile("\\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(e[mnrs]?)?)\\b");

    @Test
    void nobodyIsAddressedAsAFriend() throws IOException {
        TextFiles.of("de")
                .forEach(
                        (key, text) ->
                                assertThat(text.toString())
                                        .as("%s", key)
                                        .doesNotContainPattern(FAMILIAR));
    }
}
