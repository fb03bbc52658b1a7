package org.emptychair.host.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.host.jira.store.JiraWorld.AGENT;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emptychair.host.jira.store.JiraWorld;
import org.emptychair.host.jira.store.Viewer;
import org.junit.jupiter.api.Test;

class JqlFuzzTest {
    private static final JiraWorld WORLD = JqlWorld.create();
    private static final List<String> PIECES =
            List.of(
                    ("project CARE = != ~ in not ( ) , and or is empty \" ' \\ \\u0041 -5m order by key"
                                    + " desc now() currentUser() startOfWeek( due text * \0 \uD800 CARE-1"
                                    + " 99999999999999999999 priority > updated labels 2026-13-45 + é \n")
                            .split(" "));

    @Test
    void anyTextIsAnsweredOrRefusedWithAPlace() {
        Random random = new Random(20_261_120);
        Viewer viewer = WORLD.as(AGENT);
        for (int round = 0; round < 5_000; round++) {
            String text =
                    IntStream.range(0, 1 + random.nextInt(14))
                            .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                            .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            assertOutcome(text, viewer);
        }
    }

    @Test
    void anyCharactersAreAnsweredOrRefusedWithAPlace() {
        Random random = new Random(7);
        Viewer viewer = WORLD.as(AGENT);
        for (int round = 0; round < 5_000; round++) {
            String text =
                    random.ints(random.nextInt(20), 0, random.nextBoolean() ? 128 : 0x10000)
                            .mapToObj(c -> Character.toString((char) c))
                            .collect(Collectors.joining());
            assertOutcome(text, viewer);
        }
    }

    @Test
    void depthAndLengthAreBounded() {
        Viewer viewer = WORLD.as(AGENT);

        assertOutcome("(".repeat(150_000), viewer);
        assertOutcome("not ".repeat(40_000) + "key = CARE-1", viewer);
        assertOutcome("key in " + "(".repeat(100_000), viewer);
        assertOutcome("labels in (" + "a,".repeat(60_000) + "b)", viewer);
        assertOutcome("x".repeat(300_000), viewer);
        assertOutcome("created > '" + "99999w ".repeat(5_000) + "'", viewer);
        assertOutcome("key = CARE-1" + " or key = CARE-1".repeat(9_000), viewer);
    }

    private static void assertOutcome(String text, Viewer viewer) {
        try {
            Condition condition = Condition.of(Jql.parse(text), viewer, true);
            assertThat(WORLD.store.issues().search(condition, 0, 5).total()).isNotNegative();
        } catch (JqlError error) {
            assertThat(error.position()).as(text).isBetween(0, text.length());
        }
    }
}
