package org.emptychair.chair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.aContact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.emptychair.contact.Contact;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.Slice;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.FigureRebase;
import org.emptychair.wocas.Findings;
import org.emptychair.wocas.Headline;
import org.emptychair.wocas.InMemoryRebases;
import org.emptychair.wocas.InMemoryThemes;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.Readings;
import org.junit.jupiter.api.Test;

/** A level that has changed for good is told of until a person says so. */
class RebasedFiguresTest {
    private static final IsoWeek FIRST = IsoWeek.parse("2026-W01");
    private static final int GREW = 30;
    private static final List<Slice> ALL = List.of(Slice.ALL);

    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final InMemoryRebases rebases = new InMemoryRebases();
    private final LiveFindings findings =
            new LiveFindings(
                    contacts,
                    new InMemoryThemes(contacts),
                    new InMemorySettings(),
                    Readings.NONE,
                    rebases);

    /** Twenty a week, and from one week on so many; of each week's a number was helped. */
    private void heard(int weeks, int grown, IntUnaryOperator helped) {
        for (int week = 0; week < weeks; week++) {
            List<Contact> batch = new ArrayList<>();
            for (int i = 0; i < (week < GREW ? 20 : grown) + (week + 1) % 2; i++) {
                batch.add(
                        aContact(week + "/" + i)
                                .at(FIRST.plus(week).start(ZoneOffset.UTC).plusSeconds(600L * i))
                                .about(DELIVERY)
                                .rated(i < helped.applyAsInt(week) ? 5 : 1)
                                .contact());
            }
            contacts.keep(batch);
        }
    }

    private YearOfFigures year(int week) {
        Findings found = findings.of(ALL, FIRST.plus(week)).orElseThrow();
        return YearOfFigures.of(found, 0);
    }

    private static FigureRebase since(Headline figure, int week, String reason) {
        return new FigureRebase(
                figure,
                FIRST.plus(week),
                reason,
                "Ines Haddad",
                Instant.parse("2026-09-21T08:00:00Z"));
    }

    @Test
    void eightWeeksOnOneSideOfTheMeanAreAQuestion() {
        heard(40, 60, week -> 10 + (week + 1) % 2);

        assertThat(year(GREW + 6).drifts()).noneMatch(it -> it.figure() == Headline.CONTACTED);
        assertThat(year(GREW + 7).drifts())
                .contains(new Drift(Headline.CONTACTED, FIRST.plus(GREW), true));
    }

    @Test
    void oncePeopleSaidSoTheLimitsStartAnewAndNothingIsUnusual() {
        heard(40, 60, week -> 10 + (week + 1) % 2);
        Findings before = findings.of(ALL, FIRST.plus(39)).orElseThrow();
        assertThat(before.commonCause()).isPresent();
        assertThat(year(39).contacted().place()).isEqualTo(Place.ABOVE);

        rebases.keep(since(Headline.CONTACTED, GREW, "We took over a shop"));

        Findings after = findings.of(ALL, FIRST.plus(39)).orElseThrow();
        assertThat(after.commonCause()).isEmpty();
        assertThat(year(39).contacted().place()).isEqualTo(Place.WITHIN);
        assertThat(year(39).contacted().usual().orElseThrow().weeks()).isEqualTo(9);
        assertThat(year(39).drifts()).noneMatch(it -> it.figure() == Headline.CONTACTED);
        assertThat(year(39).rebased())
                .containsExactly(since(Headline.CONTACTED, GREW, "We took over a shop"));
        assertThat(year(GREW - 1).rebased()).isEmpty();
    }

    @Test
    void aShareStartsAnewByItself() {
        heard(45, 20, week -> (week < GREW ? 10 : 16) + (week + 1) % 2);
        assertThat(year(44).drifts()).contains(new Drift(Headline.HELPFUL, FIRST.plus(GREW), true));
        double mean = year(44).helpful().usual().orElseThrow().mean();

        rebases.keep(since(Headline.HELPFUL, GREW, "Answers come within a day"));

        assertThat(year(44).helpful().usual().orElseThrow().mean()).isGreaterThan(mean + 0.2);
        assertThat(year(44).contacted().usual().orElseThrow().weeks()).isEqualTo(26);
    }
}
