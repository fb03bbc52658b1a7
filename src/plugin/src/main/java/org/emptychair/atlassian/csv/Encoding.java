package org.emptychair.atlassian.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How the letters of a file are written.
 *
 * @param charset the file's own
 * @param markBytes how many bytes the byte order mark takes at its beginning
 * @param assumed whether it is a guess that a person should check
 */
record Encoding(Charset charset, int markBytes, boolean assumed) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What Japanese spreadsheets write; not every Java runtime knows it. */
    private static final String SHIFT_JIS = "windows-31j";

    private static final int HEAD = 4_096;
    private static final int BUFFER = 64 * 1024;
    private static final int LAST_ASCII = 127;
    private static final int KANA_AT_LEAST_ONE_OF = 10;

    /**
     * What the mark says; else UTF-16 where every other byte is zero, UTF-8 where the whole file is
     * valid UTF-8, Shift JIS where that gives Japanese, and Windows-1252 for the rest.
     *
     * @throws UnreadableFile when the file is empty or plainly something else
     */
    static Encoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new UnreadableFile("the file is empty");
        }
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile(
                    "the file is a workbook or an archive, not CSV: save it as CSV first");
        }
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, false);
        }
        if (begins(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (begins(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, false);
        }
        return unmarked(file, head);
    }

    Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        in.skipNBytes(markBytes);
        return new InputStreamReader(in, charset);
    }

    private static Encoding unmarked(Path file, byte[] head) throws IOException {
        long zeroes = count(head, 0, 1);
        if (zeroes * 4 > head.length) {
            boolean littleEndian = count(head, 1, 2) * 2 > zeroes;
            return new Encoding(
                    littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0, true);
        }
        return isUtf8(file)
                ? new Encoding(StandardCharsets.UTF_8, 0, false)
                : new Encoding(
                        isJapanese(head) ? Charset.forName(SHIFT_JIS) : WINDOWS_1252, 0, true);
    }

    /** Kana are in every Japanese text, and their bytes in hardly any of another language. */
    private static boolean isJapanese(byte[] head) {
        if (!Charset.isSupported(SHIFT_JIS)) {
            return false;
        }
        CharBuffer letters = CharBuffer.allocate(head.length);
        CoderResult read =
                Charset.forName(SHIFT_JIS)
                        .newDecoder()
                        .decode(ByteBuffer.wrap(head), letters, false);
        String text = letters.flip().toString();
        long foreign = text.chars().filter(letter -> letter > LAST_ASCII).count();
        long kana = text.chars().filter(Encoding::isKana).count();
        return !read.isError() && kana * KANA_AT_LEAST_ONE_OF > foreign;
    }

    private static boolean isKana(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    private static boolean isUtf8(Path file) throws IOException {
        try (Reader reader =
                new InputStreamReader(
                        Files.newInputStream(file),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            // Only whether it can be read matters here.
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException otherLetters) {
            return false;
        }
    }

    private static long count(byte[] head, int from, int step) {
        long zeroes = 0;
        for (int at = from; at < head.length; at += step) {
            if (head[at] == 0) {
                zeroes++;
            }
        }
        return zeroes;
    }

    private static boolean begins(byte[] head, int... start) {
        byte[] bytes = new byte[start.length];
        for (int at = 0; at < start.length; at++) {
            bytes[at] = (byte) start[at];
        }
        return head.length >= bytes.length
                && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
    }
}
