package org.emptychair.atlassian.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    private static final String UMLAUTS = "Datum;Betreff\n1.2.2026;Größe \u201efalsch\u201c\n";

    private final Path folder;

    CsvFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', false",
        "UTF-8, EFBBBF, false",
        "UTF-16LE, FFFE, false",
        "UTF-16BE, FEFF, false",
        "UTF-16LE, '', true",
        "UTF-16BE, '', true",
        "windows-1252, '', true"
    })
    void lettersAreReadAsTheyWereWritten(String charset, String mark, boolean assumed)
            throws IOException {
        CsvFile file = file(HexFormat.of().parseHex(mark), UMLAUTS, charset);

        assertThat(file.charset()).isEqualTo(Charset.forName(charset));
        assertThat(file.hasAssumedCharset()).isEqualTo(assumed);
        assertThat(rows(file))
                .extracting(CsvRow::cells)
                .containsExactly(List.of("1.2.2026", "Größe \u201efalsch\u201c"));
    }

    @Test
    void whatAJapaneseSpreadsheetSavedIsReadAsItWasWritten() throws IOException {
        String rows = "2026/11/19,荷物がまだ届きません。三度目です。\n".repeat(300);

        CsvFile file = file(new byte[0], "受付日,問い合わせ内容\n" + rows, "windows-31j");

        assertThat(file.charset()).isEqualTo(Charset.forName("windows-31j"));
        assertThat(file.hasAssumedCharset()).isTrue();
        assertThat(rows(file))
                .hasSize(300)
                .last()
                .extracting(CsvRow::cells)
                .isEqualTo(List.of("2026/11/19", "荷物がまだ届きません。三度目です。"));
    }

    @Test
    void aLateLetterThatIsNoUtf8IsStillFound() throws IOException {
        byte[] start = ("a,b\n" + "x,y\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8);

        CsvFile file = file(start, "\u00fc,y\n", "windows-1252");

        assertThat(file.charset()).isEqualTo(Charset.forName("windows-1252"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsGuessed(String separator) throws IOException {
        String text =
                "id,at,words\n1,2026-01-01,\"one; two | three\tfour, five\"\n2,2026-01-02,ok\n";

        CsvFile file =
                file(
                        text.replace("1,2026-01-01,", "1;2026-01-01;")
                                .replace("id,at,words", "id;at;words")
                                .replace("2,2026-01-02,", "2;2026-01-02;")
                                .replace(";", separator));

        assertThat(file.separator()).isEqualTo(separator.charAt(0));
        assertThat(rows(file)).hasSize(2).allMatch(row -> row.cells().size() == 3);
    }

    @Test
    void excelsFirstLineNamesTheSeparator() throws IOException {
        CsvFile file = file("sep=;\nid;at,x\n1;2\n");

        assertThat(file.separator()).isEqualTo(';');
        try (CsvRows rows = file.rows()) {
            assertThat(rows.header().columns()).containsExactly("id", "at,x");
            assertThat(rows.next().orElseThrow().number()).isEqualTo(3);
        }
    }

    @Test
    void raggedRowsAreRefusedByTheirNumberAndTheOthersRead() throws IOException {
        List<CsvRow> rows = rows(file("a,b\n1,2\n3\n\n4,5,6\n7,8\n\"x\"y,1\n"));

        assertThat(rows).extracting(CsvRow::number).containsExactly(2L, 3L, 5L, 6L, 7L);
        assertThat(rows.get(1).refused()).contains("has 1 cells, the header has 2");
        assertThat(rows.get(2).refused()).contains("has 3 cells, the header has 2");
        assertThat(rows.get(3).cells()).containsExactly("7", "8");
        assertThat(rows.get(4).refused().orElseThrow()).contains("after a closing quote");
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        List<CsvRow> rows = rows(file("a,b\n=1+2,\"=HYPERLINK(\"\"http://x\"\")\"\n+49 30,@x\n"));

        assertThat(rows.get(0).cells()).containsExactly("=1+2", "=HYPERLINK(\"http://x\")");
        assertThat(rows.get(1).cells()).containsExactly("+49 30", "@x");
    }

    @Test
    void columnsAreToldApart() throws IOException {
        try (CsvRows rows = file(" Date ,,Date\n1,2,3\n").rows()) {
            assertThat(rows.header().columns()).containsExactly("Date", "Column 2", "Date (2)");
            assertThat(rows.header().place("date (2)")).hasValue(2);
        }
    }

    @Test
    void aFileThatIsNoCsvIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> file(""))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("the file is empty");
        assertThatThrownBy(() -> file("PK\u0003\u0004rest"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("save it as CSV");
        assertThatThrownBy(() -> file("\n\n").rows())
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("the file has no row with names");
    }

    private CsvFile file(String text) throws IOException {
        return file(new byte[0], text, "UTF-8");
    }

    private CsvFile file(byte[] start, String text, String charset) throws IOException {
        Path path = Files.createTempFile(folder, "rows", ".csv");
        Files.write(path, start);
        Files.write(path, text.getBytes(Charset.forName(charset)), StandardOpenOption.APPEND);
        return CsvFile.of(path);
    }

    private static List<CsvRow> rows(CsvFile file) throws IOException {
        List<CsvRow> all = new ArrayList<>();
        try (CsvRows rows = file.rows()) {
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
        }
        return all;
    }

    @Test
    void howeverOftenItsSeparatorIsSaidAFileIsRead() throws IOException {
        CsvFile file = file("sep=;\n".repeat(50_000) + "id;at\n1;2\n");

        try (CsvRows rows = file.rows()) {
            assertThat(rows.header().columns()).containsExactly("id", "at");
        }
    }
}
