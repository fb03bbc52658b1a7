package org.emptychair.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Text;
import org.emptychair.contact.ThemeName;
import org.emptychair.leader.TypedHours;
import org.emptychair.servicetime.Programme;
import org.emptychair.servicetime.Span;
import org.emptychair.wocas.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedWordsTest {
    private final Texts german = new PropertyTexts(Locale.GERMAN);

    private String said(ThrowingCallable refused) {
        return RefusedWords.of(german, catchThrowable(refused));
    }

    @Test
    void whatTheDomainRefusesIsSaidInTheReadersLanguage() {
        assertThat(said(() -> Text.checked("statement", " ", 9))).isEqualTo("die Aussage ist leer");
        assertThat(said(() -> Text.checked("note", "a longer note", 9)))
                .isEqualTo("die Notiz hat 13 Zeichen, höchstens 9 passen");
        assertThat(said(() -> new Phrase("!?"))).contains("„!?“").doesNotContain("phrase");
        assertThat(said(() -> new IssueKey("late"))).contains("„LATE“", "CARE-1042");
        assertThat(said(() -> TypedHours.read("8 8"))).contains("Montag");
        assertThat(said(() -> Integer.parseInt("ten"))).isEqualTo("„ten“ ist keine Zahl");
        assertThat(said(() -> new Span.OnDay(LocalDate.of(1999, 1, 1), 5))).contains("1999-01-01");
        assertThat(said(() -> new Programme(LocalDate.of(2026, 1, 1), 3))).contains("Programm");
        assertThat(said(() -> new ThemeName("\ud800"))).contains("kein Text");
    }

    @Test
    void everyClauseOfAFileIsSaid() {
        assertThat(
                        List.of(
                                RefusedWords.of(german, "is missing"),
                                RefusedWords.of(german, "has 3 cells, the header has 5"),
                                RefusedWords.of(german, "is neither yes nor no")))
                .containsExactly(
                        "fehlt", "hat 3 Zellen, die Kopfzeile 5", "ist weder ja noch nein");
    }

    @ParameterizedTest
    @MethodSource("org.emptychair.TextFiles#languages")
    void noLanguageLeavesAClauseInEnglish(String language) {
        Texts texts = new PropertyTexts(Locale.forLanguageTag(language));

        for (String clause :
                List.of(
                        "note has 13 characters, at most 9 fit",
                        "has '8h', which is no hours",
                        "a working day has 0 to 1,440 minutes, was 2,000",
                        "is missing",
                        "has 3 cells, the header has 5",
                        "is neither true nor false",
                        "is no whole number",
                        "is missing, and every date of column 'Created' fits d/M/y and M/d/y: say which",
                        "the first row has no column names: its quotes do not match",
                        "could not be fetched from calendar.example.org",
                        "line 12: has no colon",
                        "is no day like 2026-11-19",
                        "is no duration like 1h30, 90m or 1.5",
                        "is no issue that you may see",
                        "is no time zone, such as Europe/Berlin")) {
            assertThat(RefusedWords.of(texts, clause))
                    .isNotEqualTo(clause)
                    .doesNotContainPattern("\\b(is|has|the|no)\\b");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    is no JSON object in braces | ist kein JSON-Objekt in geschweiften Klammern
                    is none of team, page, own | ist keines von team, page, own
                    is no week such as 2026-W46, and no day in one | ist keine Woche wie 2026-W46
                    has more than 100 characters | hat mehr als 100 Zeichen
                    has fewer than 16 characters | hat weniger als 16 Zeichen
                    has more than 20 | hat mehr als 20
                    is not 1 to 500 | liegt nicht zwischen 1 und 500
                    row 2, user 'nobody': is nobody's user name | Zeile 2, user „nobody“: das ist kein Benutzername
                    row 3, joined 'soon': Text 'soon' could not be parsed at index 0 | Zeile 3, joined „soon“: „soon“ ist kein Tag wie 2026-11-19
                    row 0, file '': is no CSV | die Datei: ist kein CSV
                    'nobody' is nobody's user name | das ist kein Benutzername
                    No enum constant java.time.DayOfWeek.SOMEDAY | „SOMEDAY“ steht hier nicht zur Wahl
                    months: 'ten' | „ten“ ist keine Zahl von Monaten
                    """)
    void whatCallsAndFilesOfLeadersAreRefusedForIsSaid(String clause, String told) {
        assertThat(RefusedWords.of(german, clause)).isEqualTo(told);
    }

    @Test
    void whatNobodyExpectedStaysAsItIs() {
        assertThat(RefusedWords.of(german, "the moon is new")).isEqualTo("the moon is new");
    }

    @Test
    void aWordInTheWrongPlaceIsNoField() {
        assertThat(
                        RefusedWords.of(
                                german, "'line*' is too short: 3 letters come before an asterisk"))
                .contains("3");
    }
}
