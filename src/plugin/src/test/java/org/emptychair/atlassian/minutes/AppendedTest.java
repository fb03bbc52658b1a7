package org.emptychair.atlassian.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.decision.Member;
import org.emptychair.decision.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision is written into pages as they really are, and nothing else of them changes. */
class AppendedTest {
    private static final Path CORPUS = Path.of("src/test/resources/storage");

    static List<Path> good() throws IOException {
        return files("good");
    }

    static List<Path> broken() throws IOException {
        return files("broken");
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static Terms terms(String statement) {
        Terms plain = Terms.of(statement);
        return new Terms(
                plain.statement(),
                Optional.of(new Member("u-rey", "Tom\u00e1s Rey")),
                plain.due(),
                plain.issues(),
                plain.themes(),
                plain.says(),
                Optional.of("fewer than 20 a week & \"no\" <less>"),
                plain.review());
    }

    @ParameterizedTest
    @MethodSource("good")
    void allElseIsByteForByteWhatItWas(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        String storage = new String(before, StandardCharsets.UTF_8);
        DecisionMarkup markup = DecisionMarkup.of(terms("Send a tray with every lid"));

        String after = Appended.to(storage, markup);

        int at = after.indexOf(markup.text());
        String without = after.substring(0, at) + after.substring(at + markup.text().length());
        assertThat(without.getBytes(StandardCharsets.UTF_8)).isEqualTo(before);
        List<StatedDecision> stated = new ArrayList<>(StorageText.decisions(after));
        assertThat(stated.removeIf(it -> it.macro().equals(markup.macro()))).isTrue();
        assertThat(stated).isEqualTo(StorageText.decisions(storage));
        Minutes.Written second = Minutes.written(after, terms("And one more"));
        assertThat(StorageText.decisions(second.storage())).hasSize(stated.size() + 2);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatCannotBeParsedIsRefused(Path file) throws IOException {
        String storage = Files.readString(file);

        assertThatThrownBy(() -> Minutes.written(storage, terms("Send a tray")))
                .isInstanceOf(UnreadablePage.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(\"Stuhl\")</script>]]{{html}}",
                "]]></ac:plain-text-body></ac:layout-cell>",
                "&nbsp; & &amp; 3 < 4 > 2 'all'",
                "\u05e9\u05dc\u05d5\u05dd \ud83e\ude91 e\u0301",
                "a\u000bb"
            })
    void whateverIsTypedIsReadAgainAsItWasTyped(String typed) {
        String after = Minutes.written("<p>Minutes</p>", terms(typed)).storage();

        assertThat(StorageText.decisions(after))
                .extracting(StatedDecision::statement)
                .containsExactly(typed.replace('\u000b', ' '));
    }
}
