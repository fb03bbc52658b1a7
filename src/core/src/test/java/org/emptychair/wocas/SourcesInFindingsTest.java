package org.emptychair.wocas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.MONDAY;
import static org.emptychair.TestWorld.aContact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.emptychair.contact.Contact;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.Slice;
import org.emptychair.contact.ThemeName;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.signal.Verdict;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of the sources decides what may be said of their weeks. */
class SourcesInFindingsTest {
    private static final IsoWeek LAST = IsoWeek.parse("2026-W47");
    private static final int WEEKS = 32;
    private static final String DESK = "desk";
    private static final String SHOP = "shop";

    private final AtomicInteger number = new AtomicInteger();
    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final Themes themes = new InMemoryThemes(contacts);
    private final Map<String, Optional<Instant>> readings = new HashMap<>();
    private final LiveFindings findings =
            new LiveFindings(
                    contacts,
                    themes,
                    new InMemorySettings(),
                    () -> readings,
                    new InMemoryRebases());

    private void heard(String source, ThemeName theme, IsoWeek week, int count) {
        List<Contact> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(
                    aContact("c" + number.incrementAndGet())
                            .from(source)
                            .at(week.start(ZoneOffset.UTC).plusSeconds(3_600L * i))
                            .about(theme)
                            .contact());
        }
        contacts.keep(batch);
    }

    /** Two themes from one source, the one about as often every week, the other 20 times. */
    private void usual(int weeks) {
        for (int back = WEEKS; back > WEEKS - weeks; back--) {
            heard(DESK, DELIVERY, LAST.plus(1 - back), 50 + 10 * (back % 3));
            heard(DESK, BILLING, LAST.plus(1 - back), 19 + back % 3);
        }
    }

    private Findings found() {
        return findings.of(List.of(Slice.ALL), LAST).orElseThrow();
    }

    private ThemeFinding billing() {
        return found().of(BILLING).orElseThrow();
    }

    @Test
    void aSourceThatBeganLatelyIsNoRise() {
        usual(WEEKS);
        for (int back = 0; back < 3; back++) {
            heard(SHOP, BILLING, LAST.plus(-back), 25);
        }

        assertThat(billing().verdict().verdict()).isEqualTo(Verdict.NO_VERDICT);
        assertThat(found().of(DELIVERY).orElseThrow().verdict().verdict())
                .isEqualTo(Verdict.STEADY);
    }

    @Test
    void aSourceThatHardlySpeaksOfAThemeHidesNoRiseOfIt() {
        usual(WEEKS);
        heard(SHOP, BILLING, LAST.plus(-2), 1);
        heard(DESK, BILLING, LAST, 40);

        assertThat(billing().verdict().verdict()).isEqualTo(Verdict.RISE);
    }

    @ParameterizedTest
    @CsvSource({"2, STEADY", "3, NO_VERDICT"})
    void aSourceIsPartOfAThemeFromATenthOfItsCasesOn(int weekly, Verdict verdict) {
        usual(WEEKS);
        for (int back = 0; back < 3; back++) {
            heard(SHOP, BILLING, LAST.plus(-back), weekly);
        }

        assertThat(billing().verdict().verdict()).isEqualTo(verdict);
    }

    @Test
    void nothingIsNewInASourceThatIsNewItself() {
        usual(WEEKS);
        heard(SHOP, new ThemeName("Parking"), LAST, 30);

        assertThat(found().of(new ThemeName("Parking")).orElseThrow().verdict().verdict())
                .isEqualTo(Verdict.NO_VERDICT);
        assertThat(found().late()).isEmpty();
    }

    @Test
    void aThemeThatAKnownSourceNeverSpokeOfIsNew() {
        usual(WEEKS);
        heard(DESK, new ThemeName("Parking"), LAST, 30);

        assertThat(found().of(new ThemeName("Parking")).orElseThrow().verdict().verdict())
                .isEqualTo(Verdict.NEW);
    }

    @Test
    void aWeekThatASourceWasNotReadToTheEndOfIsNoFall() {
        usual(WEEKS - 2);
        for (int back = 0; back < 2; back++) {
            heard(DESK, DELIVERY, LAST.plus(-back), 60);
            heard(DESK, BILLING, LAST.plus(-back), 4);
        }

        assertThat(billing().verdict().verdict()).isEqualTo(Verdict.FALL);
        readings.put(
                DESK,
                Optional.of(LAST.monday().plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC)));
        assertThat(billing().verdict().verdict()).isEqualTo(Verdict.STEADY);
        assertThat(billing().verdict().incomplete()).isTrue();
        assertThat(found().late()).containsExactly(DESK);
        readings.put(DESK, Optional.of(LAST.end(ZoneOffset.UTC)));
        assertThat(billing().verdict().verdict()).isEqualTo(Verdict.FALL);
    }

    @Test
    void aSourceThatFellSilentIsLateUntilItIsGone() {
        for (int back = WEEKS; back > 0; back--) {
            heard(SHOP, BILLING, LAST.plus(-back), 20);
            heard(DESK, DELIVERY, LAST.plus(-back), 60);
        }
        heard(DESK, DELIVERY, LAST, 60);

        assertThat(found().late()).containsExactly(SHOP);
        assertThat(billing().verdict().incomplete()).isTrue();
        assertThat(findings.of(List.of(Slice.ALL), LAST.plus(4)).orElseThrow().late())
                .containsExactly(DESK);
    }

    @Test
    void aPersonsWordThatThisIsTheNewUsualEndsTheSignal() {
        usual(WEEKS - 3);
        for (int back = 2; back >= 0; back--) {
            heard(DESK, DELIVERY, LAST.plus(-back), 60);
            heard(DESK, BILLING, LAST.plus(-back), 60);
        }
        IsoWeek since = LAST.plus(-2);

        assertThat(billing().verdict().evidence().orElseThrow().since()).contains(since);
        boolean known =
                themes.settle(
                        new NewUsual(billing().theme().id(), since, LAST, "Kofi Osei", MONDAY));

        assertThat(known).isTrue();
        assertThat(billing().verdict().verdict()).isEqualTo(Verdict.NO_VERDICT);
        assertThat(findings.of(List.of(Slice.ALL), LAST.plus(-1)))
                .flatMap(it -> it.of(BILLING))
                .hasValueSatisfying(
                        before -> assertThat(before.verdict().verdict()).isEqualTo(Verdict.RISE));
        assertThat(themes.settle(new NewUsual(new ThemeId(999), since, LAST, "Osei", MONDAY)))
                .isFalse();
    }
}
