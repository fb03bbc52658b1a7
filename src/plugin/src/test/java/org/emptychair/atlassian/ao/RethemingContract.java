package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.KIND;
import static org.emptychair.TestWorld.PRAISE;
import static org.emptychair.TestWorld.aContact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.emptychair.ContactDraft;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Filing;
import org.emptychair.contact.Tag;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.Words;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Settings;
import org.emptychair.wocas.Phrase;
import org.emptychair.wocas.Retheming;
import org.emptychair.wocas.Rule;
import org.emptychair.wocas.Rules;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.Themes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules sort what comes at once and what is there in pieces, and counts move with it. */
abstract class RethemingContract {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final ThemeName SHOES = new ThemeName("Shoes");
    private static final int PIECE = 7;

    private final Settings settings = new InMemorySettings();
    private final LocalLocks locks = new LocalLocks();
    private AoContacts contacts;
    private Themes themes;
    private Rules rules;
    private Ledger ledger;

    abstract Database database();

    @BeforeEach
    void begin() {
        database().emptied();
        contacts =
                new AoContacts(database().ao(), locks, settings, AoContactsContract.HEARING, PIECE);
        themes = new AoThemes(database().ao(), locks, settings);
        rules = new AoRules(database().ao(), locks, CLOCK);
        ledger = new Ledger(database().ao(), contacts);
    }

    private ThemeId theme(ThemeName name) {
        return themes.keep(name, Optional.empty(), false).id();
    }

    private static Rule on(String... phrases) {
        return new Rule(
                Stream.of(phrases).map(Phrase::new).toList(),
                List.of(),
                new TreeSet<>(),
                Optional.empty());
    }

    private void sortAll() {
        while (!contacts.retheming().progress().finished()) {
            contacts.retheming().step();
        }
    }

    private SortedSet<ThemeName> themesOf(String id) {
        return contacts.find(new ContactId("desk", id)).orElseThrow().filing().themes();
    }

    @Test
    void whatComesIsSortedAtOnceBesidesTheThemesThatCameWithIt() {
        rules.keep(theme(SHOES), on("took her shoes off"));
        Contact kind = aContact("1").about(PRAISE).saying(KIND).contact();

        contacts.keep(List.of(kind, aContact("2").about().contact()));

        assertThat(themesOf("1")).containsExactly(PRAISE, SHOES);
        assertThat(themesOf("2")).isEmpty();
        assertThat(contacts.keep(List.of(kind))).containsExactly(Contacts.Outcome.UNCHANGED);
        ledger.rowsEqualARecount();
    }

    @Test
    void whatIsThereIsSortedInPiecesAndBackWhenTheRuleEnds() {
        contacts.keep(
                Stream.iterate(1, i -> i + 1)
                        .limit(20)
                        .map(
                                i ->
                                        aContact("c" + i)
                                                .about()
                                                .saying(i % 2 == 0 ? KIND : new Words("?")))
                        .map(ContactDraft::contact)
                        .toList());
        ThemeId shoes = theme(SHOES);

        rules.keep(shoes, on("shoes"));
        Retheming.Progress first = contacts.retheming().step();
        sortAll();

        assertThat(first.finished()).isFalse();
        assertThat(first.sorted()).isEqualTo(PIECE);
        assertThat(first.percent()).isEqualTo(35);
        assertThat(first.changed()).contains(CLOCK.instant());
        assertThat(themesOf("c2")).containsExactly(SHOES);
        assertThat(themesOf("c3")).isEmpty();
        ledger.rowsEqualARecount();

        rules.keep(shoes, Rule.NONE);
        sortAll();
        assertThat(themesOf("c2")).isEmpty();
        assertThat(rules.all()).isEmpty();
        ledger.rowsEqualARecount();
    }

    @Test
    void aRuleThatChangesMidwayBeginsAgain() {
        contacts.keep(List.of(aContact("late").about().contact()));
        contacts.keep(new RandomContacts(3, 100).batch(30));
        rules.keep(theme(SHOES), on("parcel"));
        contacts.retheming().step();

        rules.keep(theme(PRAISE), on("third time"));

        assertThat(contacts.retheming().progress().sorted()).isZero();
        sortAll();
        assertThat(themesOf("late")).containsExactly(PRAISE, SHOES);
        ledger.rowsEqualARecount();
    }

    @Test
    void countsEqualARecountWhateverRulesAndContactsChangeInBetween() {
        RandomContacts random = new RandomContacts(11, 60);
        List<ThemeId> ids = List.of(theme(SHOES), theme(PRAISE), theme(BILLING));
        for (int turn = 0; turn < 40; turn++) {
            switch (random.below(4)) {
                case 0 -> contacts.keep(random.batch(1 + random.below(12)));
                case 1 ->
                        rules.keep(
                                ids.get(random.below(3)),
                                random.below(2) == 0 ? on("parcel") : Rule.NONE);
                default -> contacts.retheming().step();
            }
        }
        sortAll();

        ledger.rowsEqualARecount();
        ledger.answersEqualARecount(RandomContacts.DEPARTMENTS, RandomContacts.CHANNELS);
    }

    @Test
    void aMergedThemeIsPartOfTheOtherForWhatIsThereAndWhatComes() {
        contacts.keep(
                List.of(
                        aContact("1").about(DELIVERY).contact(),
                        aContact("2").about(DELIVERY, BILLING).contact()));
        ThemeId delivery = theme(DELIVERY);

        boolean merged = rules.merge(delivery, theme(BILLING));
        sortAll();
        contacts.keep(List.of(aContact("3").about(DELIVERY).contact()));

        assertThat(merged).isTrue();
        assertThat(List.of(themesOf("1"), themesOf("2"), themesOf("3")))
                .allSatisfy(names -> assertThat(names).containsExactly(BILLING));
        assertThat(themes.all()).extracting(it -> it.name()).containsExactly(BILLING);
        assertThat(rules.merge(delivery, theme(BILLING))).isFalse();
        ledger.rowsEqualARecount();
    }

    @Test
    void aSplitThemeLeavesItsPart() {
        contacts.keep(
                List.of(
                        aContact("1").about(DELIVERY).contact(),
                        aContact("2").about(DELIVERY).saying(KIND).contact(),
                        aContact("3").about().saying(KIND).contact()));
        Rule part =
                new Rule(
                        List.of(new Phrase("technician")),
                        List.of(),
                        new TreeSet<>(),
                        Optional.of(theme(DELIVERY)));

        rules.keep(theme(SHOES), part);
        sortAll();

        assertThat(themesOf("1")).containsExactly(DELIVERY);
        assertThat(themesOf("2")).containsExactly(SHOES);
        assertThat(themesOf("3")).isEmpty();
        assertThat(rules.all()).containsOnlyKeys(theme(SHOES)).containsValue(part);
        ledger.rowsEqualARecount();
    }

    @Test
    void tagsComeBackAsTheyWereAndTellThemes() {
        Tag label = new Tag(Tag.Kind.LABEL, "Double-Charge");
        Filing filing =
                new Filing(
                        Optional.empty(),
                        new TreeSet<>(),
                        Optional.empty(),
                        false,
                        new TreeSet<>(List.of(label, new Tag(Tag.Kind.REQUEST_TYPE, "A b"))));
        contacts.keep(List.of(aContact("1").filed(filing).contact()));

        rules.keep(
                theme(BILLING),
                new Rule(List.of(), List.of(), new TreeSet<>(List.of(label)), Optional.empty()));
        sortAll();

        assertThat(contacts.find(new ContactId("desk", "1")).orElseThrow().filing())
                .isEqualTo(filing.about(List.of(BILLING)));
    }
}
