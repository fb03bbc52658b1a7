package org.emptychair.atlassian.csv.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.TestWorld;
import org.emptychair.atlassian.csv.CsvFile;
import org.emptychair.atlassian.csv.mapping.Mapping;
import org.emptychair.atlassian.csv.mapping.MappingJson;
import org.emptychair.atlassian.csv.mapping.Preparation;
import org.emptychair.atlassian.csv.mapping.WrongMapping;
import org.emptychair.atlassian.rest.ImportedRows;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.ThemeName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    private static final InstantSource NOW =
            InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    private static final String HALF_WRONG =
            """
            id,at,words,rating,helpful
            1,5.1.2026,ok,5,ja
            2,31.6.2026,ok,4,nein
            3,6.1.2026,ok,9,k. A.
            4,7.1.2026,ok,four,maybe
            5,8.1.2026,,,
            ,9.1.2026,ok,,
            7,short
            """;

    private final Path folder;
    private final Contacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final List<RowRefusal> refusals = new ArrayList<>();
    private Counts last = Counts.NONE;

    IntakeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFileIsImportedAndTheSecondTimeNothingChanges() throws IOException {
        String file = CfpbRows.file(2_345, 1);

        assertThat(run(file, "{'source':'cfpb'}")).isEqualTo(new Counts(2_345, 0, 0, 0));
        assertThat(run(file, "{'source':'cfpb'}")).isEqualTo(new Counts(0, 0, 2_345, 0));

        Contact seventh = contacts.find(new ContactId("cfpb", "3000007")).orElseThrow();
        assertThat(seventh.answers().helpful()).contains(false);
        assertThat(seventh.filing().themes()).hasSize(1);
    }

    @Test
    void aChangedRowIsUpdated() throws IOException {
        run("id,at,words\n1,2026-01-05,one\n2,2026-01-05,two\n", "{'source':'desk'}");

        Counts counts =
                run("id,at,words\n1,2026-01-05,uno\n2,2026-01-05,two\n", "{'source':'desk'}");

        assertThat(counts).isEqualTo(new Counts(0, 1, 1, 0));
    }

    @Test
    void aRefusedRowNamesRowFieldAndValue() throws IOException {
        Counts counts =
                run(
                        HALF_WRONG,
                        "{'source':'desk','id':'id','at':'at','words':'words','rating':'rating',"
                                + "'helpful':'helpful'}");

        assertThat(counts).isEqualTo(new Counts(1, 0, 0, 6));
        assertThat(refusals)
                .extracting(
                        r ->
                                "%d %s '%s' %s"
                                        .formatted(
                                                r.row(),
                                                r.field().orElse("-"),
                                                r.value().orElse("-"),
                                                r.reason()))
                .containsExactly(
                        "3 at '31.6.2026' is no date written as d.M.yyyy, such as 30.11.2026",
                        "4 rating '9' rating is 1 to 5, was 9",
                        "5 rating 'four' is no whole number",
                        "5 helpful 'maybe' is neither true nor false",
                        "6 words '' is missing, and so is themes: one of them is needed",
                        "7 id '' is missing",
                        "8 - '-' has 2 cells, the header has 5");
    }

    @Test
    void rowsWithoutIdsAreKnownByWhatTheySayAndRepeatsAreNumbered() throws IOException {
        String file = "at,words\n2026-01-05,late\n2026-01-05,late\n2026-01-06,late\n";

        assertThat(run(file, "{'source':'desk'}")).isEqualTo(new Counts(3, 0, 0, 0));
        assertThat(run(file, "{'source':'desk'}")).isEqualTo(new Counts(0, 0, 3, 0));
        assertThat(contacts.newest(Optional.empty(), 10).items())
                .extracting(contact -> contact.id().id())
                .allMatch(id -> id.matches("row-[0-9a-f]{32}(-2)?"))
                .filteredOn(id -> id.endsWith("-2"))
                .hasSize(1);
    }

    @Test
    void severalThemesComeFromOneCellAndConstantsFillWhatIsMissing() throws IOException {
        run(
                "id,at,Tags,Via\n1,2026-01-05,late | rude|late,\n2,2026-01-05,late,Chat\n",
                "{'source':'desk','id':'id','at':'at','themes':'tags','channel':'Via',"
                        + "'themeSeparator':'|','constants':{'channel':'phone','department':'Care'}}");

        Contact first = contacts.find(new ContactId("desk", "1")).orElseThrow();
        assertThat(first.filing().themes())
                .containsExactly(new ThemeName("late"), new ThemeName("rude"));
        assertThat(first.channel()).isEqualTo(TestWorld.PHONE);
        Contact second = contacts.find(new ContactId("desk", "2")).orElseThrow();
        assertThat(second.channel()).isEqualTo(TestWorld.CHAT);
        assertThat(second.filing().department()).isPresent();
    }

    @Test
    void aRehearsalTellsTheSameCountsAndKeepsNothing() throws IOException {
        run("id,at,themes\n1,2026-01-05,late\n2,2026-01-05,late\n", "{'source':'desk'}");
        String next =
                """
                id,at,themes
                1,2026-01-05,late
                2,2026-01-05,rude
                3,2026-01-05,new
                3,2026-01-05,new
                3,2026-01-05,other
                4,,x
                """;
        Rehearsal rehearsal = new Rehearsal(contacts);

        Counts told =
                run(next, "{'source':'desk'}", rehearsal, Counts.NONE, Long.MAX_VALUE)
                        .orElseThrow();

        assertThat(contacts.newest(Optional.empty(), 10).items()).hasSize(2);
        assertThat(rehearsal.themes())
                .extracting(ThemeName::text)
                .containsExactly("late", "new", "other", "rude");
        assertThat(told)
                .isEqualTo(new Counts(1, 2, 2, 1))
                .isEqualTo(run(next, "{'source':'desk'}"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000, 2_000, 4_000})
    void aStoppedImportGoesOnWhereItWas(int stopAfter) throws IOException {
        String file =
                CfpbRows.file(4_321, 2)
                        .replaceFirst(",Complaint ID\n", ",Number of nothing\n")
                        .replaceAll("3000\\d\\d\\d\n", "\n");
        run(file, "{'source':'cfpb'}", contacts::keep, Counts.NONE, stopAfter);
        assertThat(last.rows()).isBetween((long) stopAfter, stopAfter + 1_000L);

        Counts counts =
                run(file, "{'source':'cfpb'}", contacts::keep, last, Long.MAX_VALUE).orElseThrow();

        assertThat(counts.rows()).isEqualTo(4_321);
        assertThat(counts.refused()).isZero();
        assertThat(run(file, "{'source':'cfpb'}")).isEqualTo(new Counts(0, 0, 4_321, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '~',
            value = {
                "{'source':'desk','at':'When','words':'words'} > at 'When' is no column of this"
                        + " file, which has id, at, words",
                "{'source':'desk','words':'words'} > at '' is missing: no column says when the"
                        + " customer spoke",
                "{'source':'desk','at':'at'} > words '' is missing, and so is themes: one of them"
                        + " needs a column",
                "{'at':'at','words':'words'} > source '' is missing",
                "{'source':'two words'} > source 'two words' a source has letters, digits, dots,"
                        + " dashes and underscores, not 'two words'",
                "{'source':'desk','smell':'x'} > smell '' is no field of a contact",
                "{'source':'desk','at':['at']} > at '[\"at\"]' is no text in quotes",
                "{'source':'desk','dateFormat':'HH:mm'} > dateFormat 'HH:mm' has no day, month and"
                        + " year",
                "{'source':'desk','zone':'Berlin'} > zone 'Berlin' is no time zone, such as"
                        + " Europe/Berlin",
                "{'source':'desk','constants':{'id':'x'}} > constants.id '' cannot be a constant",
                "[] > mapping '[]' is no JSON object in braces",
                "{ > mapping '{' is broken JSON"
            })
    void aWrongMappingIsRefusedWithItsPlace(String mapping, String said) {
        assertThatThrownBy(() -> run("id,at,words\n1,2026-01-05,x\n", mapping))
                .isInstanceOf(WrongMapping.class)
                .hasMessage(said);
    }

    @Test
    void ambiguousDatesAreNotGuessed() {
        assertThatThrownBy(() -> run("id,at,words\n1,03/04/2020,x\n", "{'source':'desk'}"))
                .isInstanceOf(WrongMapping.class)
                .hasMessageContaining("fits d/M/yyyy and M/d/yyyy: say which");
    }

    private Counts run(String text, String mapping) throws IOException {
        return run(text, mapping, contacts::keep, Counts.NONE, Long.MAX_VALUE).orElseThrow();
    }

    private Optional<Counts> run(String text, String json, Keeper keeper, Counts before, long most)
            throws IOException {
        Path path = Files.writeString(Files.createTempFile(folder, "rows", ".csv"), text);
        CsvFile file = CsvFile.of(path);
        Mapping wish = MappingJson.read(json.replace('\'', '"'), ZoneOffset.UTC);
        Mapping mapping = new Preparation(file, NOW).complete(wish);
        refusals.clear();
        return new Intake(file, mapping, new ImportedRows(Clock.systemUTC()), keeper)
                .run(
                        before,
                        (counts, told) -> {
                            last = counts;
                            refusals.addAll(told);
                            return counts.rows() < most;
                        });
    }
}
