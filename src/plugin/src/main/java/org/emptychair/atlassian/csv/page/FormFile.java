package org.emptychair.atlassian.csv.page;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with a file as its last field, read while it comes in.
 *
 * @param name what its sender calls the file; empty when none was chosen
 * @param content the file's bytes; to be read before the form's stream is closed
 * @param fields the fields before the file
 */
public record FormFile(String name, InputStream content, Map<String, String> fields) {
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)multipart/form-data;.*boundary=\"?([^\";]{1,100})\"?.*");
    private static final Pattern NAME = Pattern.compile("(?i).*[; ]name=\"([^\"]{0,200})\".*");
    private static final Pattern FILE = Pattern.compile("(?i).*filename=\"([^\"]{0,500})\".*");
    private static final int LONGEST_LINE = 4_096;
    private static final int MOST_FIELDS = 20;

    public FormFile {
        fields = Map.copyOf(fields);
    }

    /**
     * @return absent when the body is no such form
     */
    public static Optional<FormFile> read(String contentType, InputStream body) throws IOException {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.matches()) {
            return Optional.empty();
        }
        byte[] mark = ("\r\n--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
        InputStream in = new BufferedInputStream(body);
        if (!line(in).equals("--" + boundary.group(1))) {
            return Optional.empty();
        }
        return file(in, mark);
    }

    private static Optional<FormFile> file(InputStream in, byte[] mark) throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (fields.size() < MOST_FIELDS) {
            String head = head(in);
            Matcher name = NAME.matcher(head);
            Matcher file = FILE.matcher(head);
            InputStream part = new PartStream(in, mark);
            if (file.matches()) {
                return Optional.of(new FormFile(plain(file.group(1)), part, fields));
            }
            if (!name.matches()) {
                return Optional.empty();
            }
            byte[] value = part.readNBytes(LONGEST_LINE);
            part.skip(Long.MAX_VALUE);
            fields.put(name.group(1), new String(value, StandardCharsets.UTF_8));
            if (!line(in).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Some browsers send the path as well; headers come byte by byte, so their letters are joined.
     */
    private static String plain(String sent) {
        String name =
                new String(sent.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String head(InputStream in) throws IOException {
        String about = "";
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.regionMatches(true, 0, "content-disposition:", 0, 20)) {
                about = line;
            }
        }
        return about;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = in.read(); one >= 0 && one != '\n'; one = in.read()) {
            if (line.length() < LONGEST_LINE && one != '\r') {
                line.append((char) one);
            }
        }
        return line.toString();
    }
}
