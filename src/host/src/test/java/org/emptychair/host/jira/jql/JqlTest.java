package org.emptychair.host.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.host.jira.store.JiraWorld.AGENT;
import static org.emptychair.host.jira.store.JiraWorld.READER;
import static org.emptychair.host.jira.store.JiraWorld.STRANGER;

import java.util.stream.Collectors;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraWorld;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.product.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlTest {
    private static final JiraWorld WORLD = JqlWorld.create();

    private static String keys(String jql, Person person) {
        Viewer viewer = WORLD.as(person);
        Condition condition = Condition.of(Jql.parse(jql), viewer, true);
        return WORLD.store.issues().search(condition, 0, 50).issues().stream()
                .map(viewer::keyOf)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "queries.txt", delimiterString = " =>", quoteCharacter = '`')
    void aQueryFindsWhatItSays(String jql, String expected) {
        String found = expected == null ? "" : expected;

        assertThat(keys(jql, AGENT)).isEqualTo(found);
    }

    @Test
    void nobodyFindsWhatTheyMayNotBrowse() {
        assertThat(keys("resolution is EMPTY order by key", READER))
                .isEqualTo("CARE-1 CARE-2 CARE-4");
        assertThat(keys("", STRANGER)).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "refused.txt", delimiterString = " =>", quoteCharacter = '`')
    void aQueryThatCannotBeAnsweredSaysWhyAndWhere(String jql, int position, String message) {
        assertThatThrownBy(() -> keys(jql, READER))
                .isInstanceOfSatisfying(
                        JqlError.class, error -> assertThat(error.position()).isEqualTo(position))
                .hasMessageContaining(message);
    }

    @Test
    void everyFaultOfAQueryIsNamedAtOnce() {
        assertThatThrownBy(() -> keys("key in (X-1, X-2) or status = Nowhere", READER))
                .isInstanceOfSatisfying(
                        JqlError.class, error -> assertThat(error.messages()).hasSize(3));
    }

    @Test
    void withoutValidationWhatIsNotThereIsLeftOut() {
        Condition condition =
                Condition.of(Jql.parse("id in (10000, 10004, 99)"), WORLD.as(READER), false);

        assertThat(WORLD.store.issues().search(condition, 0, 50).issues())
                .extracting(Issue::id)
                .containsExactly(10_000L);
        assertThat(condition.warnings()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or 1=1 --", "'); drop table HOST_J_ISSUE; --", "%_?:x <name>"})
    void aValueIsNeverPartOfTheSql(String hostile) {
        String quoted = "\"" + hostile + "\"";

        assertThat(keys("labels = " + quoted, AGENT)).isEmpty();
        assertThat(keys("text ~ \"" + hostile.replace("<name>", "name") + "\"", AGENT)).isEmpty();
    }
}
