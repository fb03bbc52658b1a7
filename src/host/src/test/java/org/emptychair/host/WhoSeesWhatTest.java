package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each person reads of customers' issues, in every output and both modes. */
class WhoSeesWhatTest {
    private static final Map<String, String> PEOPLE = people();
    private static final List<String> ON_PAGES =
            List.of("display", "preview", "pdf", "word", "html_export", "email", "feed", "diff");

    /**
     * C: an issue of the project that most see; T: one of the project that few see; s: what an
     * issue is called; w: a customer's words; -: none of these; x: not let in.
     */
    private static final String EXPECTED =
            """
            | as-viewer              | stranger         | without Jira     | one project      | leader, both     | customer service | admin            |
            | display                | x                | -                | Csw              | CTsw             | CTsw             | CTsw             |
            | preview                | x                | -                | Csw              | CTsw             | CTsw             | CTsw             |
            | pdf                    | x                | -                | Csw              | CTsw             | CTsw             | CTsw             |
            | word                   | x                | -                | Csw              | CTsw             | CTsw             | CTsw             |
            | html_export            | x                | -                | Csw              | CTsw             | CTsw             | CTsw             |
            | email                  | x                | -                | -                | -                | -                | -                |
            | feed                   | x                | -                | -                | -                | -                | -                |
            | diff                   | x                | -                | -                | -                | -                | -                |
            | GET chair              | x                | -                | Csw              | CTsw             | CTsw             | CTsw             |
            | GET complaints         | x                | x                | x                | x                | CTs              | CTs              |
            | GET quotes             | x                | x                | x                | x                | w                | w                |
            | GET seats              | x                | -                | Cs               | Cs               | Cs               | Cs               |
            | GET seats?issueKey     | x                | -                | Cs               | Cs               | Cs               | Cs               |
            | shared                 | stranger         | without Jira     | one project      | leader, both     | customer service | admin            |
            | display                | x                | w                | w                | w                | w                | w                |
            | preview                | x                | w                | w                | w                | w                | w                |
            | pdf                    | x                | w                | w                | w                | w                | w                |
            | word                   | x                | w                | w                | w                | w                | w                |
            | html_export            | x                | w                | w                | w                | w                | w                |
            | email                  | x                | -                | -                | -                | -                | -                |
            | feed                   | x                | -                | -                | -                | -                | -                |
            | diff                   | x                | -                | -                | -                | -                | -                |
            | GET chair              | x                | w                | w                | w                | w                | w                |
            | GET complaints         | x                | x                | x                | x                | CTs              | CTs              |
            | GET quotes             | x                | x                | x                | x                | w                | w                |
            | GET seats              | x                | -                | -                | -                | -                | -                |
            | GET seats?issueKey     | x                | -                | Cs               | Cs               | Cs               | Cs               |
            """;

    @TempDir static Path folder;
    private static SeatWorld world;
    private static long page;
    private static String sat;

    @BeforeAll
    static void start() {
        world = new SeatWorld(folder.resolve("data"));
        page = world.pageOfEverything();
        sat = world.rest("admin", "seats?space=LEAD").at("/items/0/customer/issueKey").asText();
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private static Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        people.put("stranger", "");
        people.put("without Jira", "reader");
        people.put("one project", "lena.berg");
        people.put("leader, both", "ines.haddad");
        people.put("customer service", "support.lead");
        people.put("admin", "admin");
        return people;
    }

    @Test
    void everybodySeesExactlyWhatTheyMayInEveryOutputAndBothModes() {
        List<String> lines = new ArrayList<>();
        for (String mode : List.of("as-viewer", "shared")) {
            world.send("admin", "PUT", "settings", "{\"mode\":\"%s\"}".formatted(mode));
            lines.add(row(mode, new ArrayList<>(PEOPLE.keySet())));
            outputs().forEach((name, read) -> lines.add(row(name, cells(read))));
        }

        String table = String.join("\n", lines) + "\n";
        System.out.println(table);
        assertThat(table).isEqualTo(EXPECTED);
    }

    private static Map<String, BiFunction<String, Long, String>> outputs() {
        Map<String, BiFunction<String, Long, String>> outputs = new LinkedHashMap<>();
        for (String output : ON_PAGES) {
            outputs.put(output, (person, id) -> viewed(person, id, output));
        }
        outputs.put("GET chair", (person, id) -> world.ask(person, "chair?pageId=" + id));
        outputs.put("GET complaints", (person, id) -> world.ask(person, "complaints?limit=500"));
        outputs.put("GET quotes", (person, id) -> world.ask(person, "quotes?limit=500"));
        outputs.put("GET seats", (person, id) -> world.ask(person, "seats?space=LEAD"));
        outputs.put(
                "GET seats?issueKey", (person, id) -> world.ask(person, "seats?issueKey=" + sat));
        return outputs;
    }

    /** What Jira said of a reader holds for two minutes, less than a busy machine needs for all. */
    private static String viewed(String person, long id, String output) {
        world.ask(person, "chair?pageId=" + id);
        return world.view(person, id, output);
    }

    private static List<String> cells(BiFunction<String, Long, String> read) {
        return PEOPLE.values().stream().map(person -> cell(read.apply(person, page))).toList();
    }

    private static String cell(String answer) {
        if (answer.isEmpty()) {
            return "x";
        }
        StringBuilder seen = new StringBuilder();
        // A form's example of a key has one digit.
        add(seen, 'C', answer.matches("(?s).*\\bCARE-\\d{3}.*"));
        add(seen, 'T', answer.matches("(?s).*\\bTRADE-\\d.*"));
        add(seen, 's', answer.matches("(?s).*(\"summary\":\"|second day<).*"));
        add(
                seen,
                'w',
                answer.matches(
                        "(?s).*(<q |8px\" dir=\"auto\">\u201c|\"words\":|\"id\":\"\\w{64}\",\"text\").*"));
        return seen.isEmpty() ? "-" : seen.toString();
    }

    private static void add(StringBuilder seen, char what, boolean there) {
        if (there) {
            seen.append(what);
        }
    }

    private static String row(String name, List<String> cells) {
        StringBuilder row = new StringBuilder("| %-22s |".formatted(name));
        cells.forEach(cell -> row.append(" %-16s |".formatted(cell)));
        return row.toString();
    }
}
