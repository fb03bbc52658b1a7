package org.emptychair.atlassian.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.leader.InMemoryLeaders;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leaders;
import org.emptychair.leader.PersonKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    private final Leaders leaders = new InMemoryLeaders();
    private final TeamFile file = new TeamFile(leaders, new Five(), TODAY);

    /** Everybody whose user name has a dot in it. */
    private static final class Five implements Accounts {
        @Override
        public Optional<Account> caller() {
            return Optional.empty();
        }

        @Override
        public Optional<Account> named(String userName) {
            return Optional.of(userName)
                    .filter(it -> it.contains("."))
                    .map(it -> new Account("key-" + it, it, it.replace('.', ' ')));
        }

        @Override
        public Optional<Account> of(String key) {
            return named(key.substring("key-".length()));
        }
    }

    private Leader leader(String user) {
        return leaders.find(new PersonKey("key-" + user)).orElseThrow();
    }

    @Test
    void whatIsWrittenCanBeReadAgainAndChangesNothing() {
        file.keep(
                "user,department,title,joined,jira user\n"
                        + "lena.berg,\"Technology, and \"\"more\"\"\",,2026-01-01,lberg\n"
                        + "kofi.osei,Finance,,,\n");
        Leader before = leader("lena.berg");

        int kept = file.keep(file.written());

        assertThat(kept).isEqualTo(2);
        assertThat(leader("lena.berg")).isEqualTo(before);
        assertThat(before.jiraUser()).contains("lberg");
        assertThat(before.familyName()).isEqualTo("berg");
    }

    @Test
    void hoursAndAssistantsCanBeSetAndAreNeverWritten() {
        file.keep("user,assistants,hours\nlena.berg,aiko.mori,8 8 8 4 0\n");

        assertThat(leader("lena.berg").assistants())
                .containsExactly(new PersonKey("key-aiko.mori"));
        assertThat(leader("lena.berg").plannedOn(TODAY)).isEqualTo(240);
        assertThat(leader("lena.berg").plannedOn(TODAY.minusDays(1))).isEqualTo(480);
        assertThat(file.written()).doesNotContain("aiko").doesNotContain("hours");
    }

    @Test
    void noCellIsAFormulaAndReadAgainItIsWhatItWas() {
        file.keep("user,title,department\nlena.berg,\"=HYPERLINK(\"\"x\"\")\",@cmd\n");
        Leader before = leader("lena.berg");

        String written = file.written();
        file.keep(written);

        assertThat(before.title()).contains("=HYPERLINK(\"x\")");
        assertThat(written).contains("\"'=HYPERLINK").contains(",'@cmd,");
        assertThat(leader("lena.berg")).isEqualTo(before);
    }

    @Test
    void whoLeavesKeepsWhatTheyDidAndLeadsNoMoreAfterTheirLastDay() {
        file.keep("user,left\nlena.berg,2026-11-19\n");

        assertThat(leader("lena.berg").plannedOn(TODAY)).isEqualTo(480);
        assertThat(leader("lena.berg").plannedOn(TODAY.plusDays(1))).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'user~nobody' | row 2, user 'nobody': is nobody's user name",
                "'user,joined~lena.berg,soon' | row 2, joined 'soon': Text 'soon'",
                "'user,hours~lena.berg,8 8' | row 2, hours '8 8': is five or seven numbers",
                "'user,hours~lena.berg,8 8 NaN 8 8' | row 2, hours '8 8 NaN 8 8': has 'NaN', which",
                "'user,assistants~lena.berg,nobody' | row 2, assistants 'nobody': is nobody's",
                "'user,title~lena.berg,CTO~nobody,CFO' | row 3, user 'nobody': is nobody's",
                "'user,hours~lena.berg,8 8 8 8 30' | row 2, hours '8 8 8 8 30': a working day has",
                "'user,joined,left~lena.berg,2026-02-01,2026-01-01' | row 2, user 'lena.berg': a",
                "'user' | row 1, file '': has no row",
                "'name~Lena' | row 2, user '': is nobody's user name"
            })
    void whatIsWrongIsNamedAndNobodyIsKept(String text, String message) {
        String sent = text.replace('~', '\n');

        assertThatThrownBy(() -> file.keep(sent))
                .isInstanceOf(TeamRefused.class)
                .hasMessageStartingWith(message);
        assertThat(leaders.all()).isEmpty();
    }
}
