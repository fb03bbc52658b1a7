package org.emptychair.atlassian.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RawRowsTest {
    private static final String WEIRD = "ab,,;\"\"\"\"\n\n\r\r\n \u00e4\u20ac'=\t|";

    @Test
    void aLineBreakInQuotesBelongsToTheRow() throws IOException {
        List<RawRow> rows = rows("a,\"b\r\nc\"\nd,e", ',');

        assertThat(rows)
                .extracting(row -> row.text().orElse("?"))
                .containsExactly("a,\"b\r\nc\"", "d,e");
    }

    @Test
    void aRowThatIsTooLongIsLetGoAndTheNextOnesAreRead() throws IOException {
        String large = "x".repeat(RawRows.MOST + 1);

        List<RawRow> rows = rows("a\n" + large + "\n\"" + large + "\"\nb", ',');

        assertThat(rows)
                .extracting(RawRow::text)
                .containsExactly(
                        Optional.of("a"), Optional.empty(), Optional.empty(), Optional.of("b"));
        assertThat(rows).extracting(RawRow::number).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void theLimitCountsBytesNotLetters() throws IOException {
        String fits = "\u20ac".repeat(RawRows.MOST / 3);

        assertThat(rows(fits, ',').get(0).text()).isPresent();
        assertThat(rows(fits + "\u20ac", ',').get(0).text()).isEmpty();
    }

    @Test
    void aQuoteThatIsNeverClosedIsTold() throws IOException {
        List<RawRow> rows = rows("a,b\n\"c,d\ne,f\n", ',');

        assertThat(rows).extracting(RawRow::unclosed).containsExactly(false, true);
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverACellHoldsItComesBackWhole(int seed) throws IOException {
        Random random = new Random(seed);
        char separator = ",;\t|".charAt(random.nextInt(4));
        List<List<String>> written = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < 1 + random.nextInt(5); row++) {
            List<String> cells = Stream.generate(() -> weird(random, 12)).limit(3).toList();
            written.add(cells);
            text.append(
                            cells.stream()
                                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                    .collect(Collectors.joining(String.valueOf(separator))))
                    .append(random.nextBoolean() ? "\r\n" : "\n");
        }

        Cells cells = new Cells(separator);
        assertThat(rows(text.toString(), separator))
                .extracting(row -> cells.of(row.text().orElseThrow()))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLetterOfABrokenTextIsLost(int seed) throws IOException {
        String text = weird(new Random(seed), 80);

        String kept =
                rows(text, ',').stream()
                        .map(row -> row.text().orElseThrow())
                        .collect(Collectors.joining());

        assertThat(kept.replaceAll("[\r\n]", "")).isEqualTo(text.replaceAll("[\r\n]", ""));
    }

    private static String weird(Random random, int most) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(most), 0, WEIRD.length())
                .forEach(at -> text.append(WEIRD.charAt(at)));
        return text.toString();
    }

    private static List<RawRow> rows(String text, char separator) throws IOException {
        RawRows raw = new RawRows(new StringReader(text), separator);
        List<RawRow> rows = new ArrayList<>();
        for (Optional<RawRow> row = raw.next(); row.isPresent(); row = raw.next()) {
            rows.add(row.get());
        }
        return rows;
    }
}
