package org.emptychair.host.demo.issue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Complaints that are written down word by word, read from a file beside this class. */
final class WrittenComplaints {
    private WrittenComplaints() {}

    /** One line: who speaks, how many days ago, what. */
    record Line(char speaker, double days, String words) {}

    /**
     * @param promised until so many days from the first start, or "-"
     * @param oddity the other project, or what is done besides; empty for most
     */
    record Written(
            String theme,
            String priority,
            String owner,
            String promised,
            String oddity,
            String summary,
            List<Line> lines) {}

    static List<Written> read(String file) {
        try (InputStream in = WrittenComplaints.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the demo's %s is missing".formatted(file));
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Written> read(BufferedReader in) throws IOException {
        List<Written> all = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("[") && !block.isEmpty()) {
                all.add(written(block));
                block.clear();
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                block.add(line);
            }
        }
        all.add(written(block));
        return List.copyOf(all);
    }

    private static Written written(List<String> block) {
        String[] head = block.get(0).replaceAll("[\\[\\]]", "").split("\\s*\\|\\s*");
        List<Line> lines =
                block.subList(2, block.size()).stream().map(WrittenComplaints::line).toList();
        return new Written(
                head[0],
                head[1],
                head[2],
                head[3],
                head.length > 4 ? head[4] : "",
                block.get(1).substring(2),
                lines);
    }

    private static Line line(String line) {
        String[] parts = line.substring(2).split(" \\| ", 2);
        return new Line(line.charAt(0), Double.parseDouble(parts[0]), parts[1]);
    }
}
