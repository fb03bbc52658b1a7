package org.emptychair.bench.redaction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.emptychair.atlassian.csv.CsvFile;
import org.emptychair.atlassian.csv.CsvRow;
import org.emptychair.atlassian.csv.CsvRows;
import org.emptychair.atlassian.phone.LibPhoneNumbers;
import org.emptychair.quote.Mark;
import org.emptychair.quote.Redaction;
import org.emptychair.quote.Redactor;

/** Prints what redaction takes out of labelled sentences and of complaints, and how fast. */
final class RedactionBench {
    private static final List<String> REGIONS = List.of("DE", "GB", "US");
    private static final List<String> HOME =
            List.of("DE", "GB", "US", "FR", "ES", "IT", "NL", "PL", "SE", "BR", "IN", "JP", "AU");
    private static final String NARRATIVE = "Consumer complaint narrative";
    private static final int ROUNDS = 20;

    /** What the CFPB hides itself. */
    private static final Pattern HIDDEN = Pattern.compile("XX+");

    private final Redactor redactor;

    private RedactionBench() {
        this(new Redactor(new LibPhoneNumbers(REGIONS)));
    }

    private RedactionBench(Redactor redactor) {
        this.redactor = redactor;
    }

    /**
     * A file of labelled sentences, and a CSV file of complaints to the CFPB; without either,
     * sentences that are made up here.
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            new RedactionBench().unseen();
            return;
        }
        if (args.length != 2) {
            throw new IllegalArgumentException(
                    "give a file of labelled sentences and one of complaints, not " + args.length);
        }
        RedactionBench bench = new RedactionBench();
        System.out.println(bench.recall(Labelled.in(Path.of(args[0]))));
        List<String> narratives = narratives(Path.of(args[1]));
        System.out.println(bench.harm(narratives));
        System.out.println(bench.speed(narratives));
    }

    /** Measures on forms, countries and languages that the rules were not written from. */
    private void unseen() {
        UnseenTexts texts = new UnseenTexts(2_026);
        texts.all().values().forEach(some -> System.out.println(recall(some)));
        for (String region : HOME) {
            RedactionBench there =
                    new RedactionBench(new Redactor(new LibPhoneNumbers(List.of(region))));
            System.out.println(there.recall(texts.atHome(region)));
        }
    }

    private String recall(List<Labelled> sentences) {
        Map<String, int[]> kinds = new TreeMap<>();
        for (Labelled sentence : sentences) {
            List<Mark> found = redactor.redact(sentence.text(), List.of()).found();
            for (Labelled.Label label : sentence.labels()) {
                int[] counts = kinds.computeIfAbsent(label.kind(), key -> new int[2]);
                counts[0]++;
                counts[1] += isCovered(sentence.text(), label, found) ? 1 : 0;
            }
        }
        StringBuilder table = new StringBuilder("| label | labelled | taken out |\n");
        kinds.forEach(
                (kind, counts) ->
                        table.append(
                                "| %s | %d | %d (%.3f) |%n"
                                        .formatted(
                                                kind,
                                                counts[0],
                                                counts[1],
                                                1.0 * counts[1] / counts[0])));
        return table.toString();
    }

    /** A plus before what is taken out tells nothing of anybody. */
    private static boolean isCovered(String text, Labelled.Label label, List<Mark> found) {
        int start = label.start() + (text.charAt(label.start()) == '+' ? 1 : 0);
        return found.stream().anyMatch(mark -> mark.start() <= start && mark.end() >= label.end());
    }

    private String harm(List<String> narratives) {
        int words = 0;
        long hidden = 0;
        Map<Mark.Kind, Integer> changed = new TreeMap<>();
        for (String text : narratives) {
            words += words(text);
            for (Mark mark : redactor.redact(text, List.of()).found()) {
                String piece = text.substring(mark.start(), mark.end());
                changed.merge(mark.kind(), Math.max(1, words(piece)), Integer::sum);
                hidden += HIDDEN.matcher(piece).results().count();
            }
        }
        int all = changed.values().stream().mapToInt(Integer::intValue).sum();
        return ("%,d of %,d words in %,d complaints changed (%.3f %%): %s; of these %,d were hidden"
                        + " by the file already")
                .formatted(all, words, narratives.size(), 100.0 * all / words, changed, hidden);
    }

    private static int words(String text) {
        int words = 0;
        for (String piece : text.split("\\s+")) {
            words += piece.isEmpty() ? 0 : 1;
        }
        return words;
    }

    private String speed(List<String> narratives) {
        long bytes = 0;
        int found = 0;
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            if (round == ROUNDS / 2) {
                bytes = 0;
                start = System.nanoTime();
            }
            for (String text : narratives) {
                Redaction redaction = redactor.redact(text, List.of());
                found += redaction.found().size();
                bytes += text.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return "%.1f MB/s, %,d marks in all".formatted(bytes / seconds / 1e6, found);
    }

    private static List<String> narratives(Path file) throws IOException {
        List<String> narratives = new ArrayList<>();
        try (CsvRows rows = CsvFile.of(file).rows()) {
            int column = rows.header().columns().indexOf(NARRATIVE);
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                List<String> cells = row.get().cells();
                if (!cells.isEmpty() && !cells.get(column).isBlank()) {
                    narratives.add(cells.get(column));
                }
            }
        }
        return narratives;
    }
}
