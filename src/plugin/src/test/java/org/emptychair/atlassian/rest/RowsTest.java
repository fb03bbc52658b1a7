package org.emptychair.atlassian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> all(Rows rows) throws Rows.HalfSent {
        List<String> texts = new ArrayList<>();
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            String text =
                    row.get()
                            .bytes()
                            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                            .orElse("too long");
            texts.add(row.get().number() + " " + text);
        }
        return texts;
    }

    @Test
    void eachLineIsARowAndBlankLinesAreNone() throws Rows.HalfSent {
        Rows rows = new LineRows(body("{\"a\":1}\r\n\n  \n{\"b\":\"\u20ac\"}"));

        assertThat(all(rows)).containsExactly("1 {\"a\":1}\r", "4 {\"b\":\"\u20ac\"}");
    }

    @Test
    void aLineOfAMegabyteIsARowThatIsTooLongAndTheNextIsRead() throws Rows.HalfSent {
        Rows rows = new LineRows(body("x".repeat(1 << 20) + "\n{}\n"));

        assertThat(all(rows)).containsExactly("1 too long", "2 {}");
    }

    @Test
    void anArrayIsCutAtItsOwnCommasOnly() throws Rows.HalfSent {
        Rows rows = new ArrayRows(body(" [ {\"a\":[1,2],\"b\":\"],}\\\",\"} ,\n{} ] "));

        assertThat(all(rows)).containsExactly("1 {\"a\":[1,2],\"b\":\"],}\\\",\"} ", "2 {} ");
    }

    @Test
    void anEmptyArrayAndAnEmptyBodyHaveNoRows() throws Rows.HalfSent {
        assertThat(all(new ArrayRows(body("[ ]")))).isEmpty();
        assertThat(all(new ArrayRows(body("  ")))).isEmpty();
        assertThat(all(new LineRows(body("\n")))).isEmpty();
    }

    @Test
    void oneObjectIsAnArrayOfOne() throws Rows.HalfSent {
        assertThat(all(new ArrayRows(body("{\n \"a\": 1\n}\n"))))
                .containsExactly("1 {\n \"a\": 1\n}\n");
    }

    @Test
    void anElementOfAMegabyteIsARowThatIsTooLongAndTheNextIsRead() throws Rows.HalfSent {
        Rows rows = new ArrayRows(body("[\"" + "x".repeat(1 << 20) + "\",{}]"));

        assertThat(all(rows)).containsExactly("1 too long", "2 {}");
    }

    @Test
    void anArrayThatIsNotClosedIsHalfSentInItsLastRow() {
        assertThatThrownBy(() -> all(new ArrayRows(body("[{},{},{\"a\":"))))
                .isInstanceOf(Rows.HalfSent.class)
                .hasMessage("the body ends in row 3");
    }

    @Test
    void aConnectionThatBreaksIsHalfSentInTheRowItBreaksIn() {
        InputStream breaking = new SequenceInputStream(body("{}\n{\"a"), new BrokenConnection());

        assertThatThrownBy(() -> all(new LineRows(breaking)))
                .isInstanceOf(Rows.HalfSent.class)
                .hasMessage("the body ends in row 2");
    }

    /** A connection whose other end is gone. */
    private static final class BrokenConnection extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("early end");
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            throw new IOException("early end");
        }
    }
}
