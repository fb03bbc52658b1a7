package org.emptychair.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JqlTest {
    private static final List<String> HOSTILE =
            List.of(
                    "\" OR project = TRADE OR summary ~ \"",
                    "x\\\" OR 1=1",
                    "CARE-1) OR (project = TRADE",
                    "CARE-1, TRADE-2",
                    "1) OR (key is not EMPTY",
                    "CARE-1 ORDER BY created",
                    "currentUser()",
                    "a\nOR project = TRADE",
                    "a\u2028OR project = TRADE",
                    "' OR ''='",
                    "%s%n",
                    "\ud800");

    @Test
    void aKeyThatIsTypedMeansThatIssue() {
        assertThat(Jql.typed(" care-7 ").text()).isEqualTo("key = CARE-7");
    }

    @Test
    void wordsThatAreTypedAreLookedForInSummaries() {
        assertThat(Jql.typed("glass lid").text())
                .isEqualTo("summary ~ \"glass lid*\" ORDER BY updated DESC");
        assertThat(Jql.typed("").text()).isEqualTo("ORDER BY updated DESC");
    }

    @Test
    void whateverIsTypedStaysAWordOfTheSearch() {
        Random random = new Random(6);
        String alphabet = "a\"\\'()[],=~!<>&|;\n\r\t%*?:- OR7\u2028\u00e9";

        HOSTILE.forEach(JqlTest::isOneQuotedText);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int c = 0; c < random.nextInt(40); c++) {
                typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            isOneQuotedText(typed.toString());
        }
        isOneQuotedText("word ".repeat(10_000));
    }

    /** Nothing of it stands outside the quotes, and nothing within ends them. */
    private static void isOneQuotedText(String typed) {
        assertThat(Jql.typed(typed).text())
                .as(typed)
                .matches(
                        "key = [A-Z][A-Z0-9_]*-[0-9]+"
                                + "|(summary ~ \"[\\p{L}\\p{N} ]+\\*\" )?ORDER BY updated DESC")
                .hasSizeLessThan(260);
    }

    @Test
    void issuesAreNamedByNumbersAndKeysAlone() {
        assertThat(Jql.named(List.of("CARE-7", "1007", "TRADE-2")).text())
                .isEqualTo("id in (1007) OR key in (CARE-7, TRADE-2)");
        for (String name : HOSTILE) {
            assertThatThrownBy(() -> Jql.named(List.of("CARE-7", name)))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(name);
        }
    }

    @Test
    void whatIsAskedBesidesAScopeHoldsForAllOfIt() {
        assertThat(Jql.open(List.of("project = CARE OR labels = x", "project = TRADE")).text())
                .isEqualTo(
                        "((project = CARE OR labels = x) OR (project = TRADE))"
                                + " AND resolution is EMPTY");
        assertThat(Jql.within("project = CARE OR labels = x", List.of(new IssueId(7))).text())
                .isEqualTo("(project = CARE OR labels = x) AND id in (7)");
    }
}
