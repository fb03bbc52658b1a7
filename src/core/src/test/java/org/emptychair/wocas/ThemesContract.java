package org.emptychair.wocas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.MONDAY;
import static org.emptychair.TestWorld.OPERATIONS;
import static org.emptychair.TestWorld.aContact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Slice;
import org.emptychair.contact.ThemeName;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.junit.jupiter.api.Test;

/** What every store of themes does, beside the contacts that carry them. */
public abstract class ThemesContract {
    private static final IsoWeek WEEK = IsoWeek.parse("2026-W47");
    private static final ThemeName PARCELS = new ThemeName("Parcels");
    private static final OwnersLine LOOKING =
            new OwnersLine("Still looking", "Tomás Rey", MONDAY, WEEK);

    /** The contacts, none at first. */
    protected abstract Contacts contacts();

    /** The themes of the same store. */
    protected abstract Themes themes();

    private Theme named(ThemeName name) {
        return themes().named(name).orElseThrow();
    }

    private Set<ThemeName> counted() {
        return contacts().weekly(Slice.ALL, new WeekRange(WEEK, WEEK)).themes().keySet();
    }

    @Test
    void aThemeThatCameWithAContactHasNoOwner() {
        contacts().keep(List.of(aContact("1").about(DELIVERY, BILLING).contact()));

        assertThat(themes().all()).extracting(Theme::name).containsExactly(BILLING, DELIVERY);
        assertThat(themes().all()).allSatisfy(theme -> assertThat(theme.owner()).isEmpty());
        assertThat(themes().find(named(DELIVERY).id())).contains(named(DELIVERY));
    }

    @Test
    void whoKeepsAThemeAgainGivesItAnotherOwner() {
        Theme first = themes().keep(DELIVERY, Optional.empty(), false);
        Theme second = themes().keep(DELIVERY, Optional.of(OPERATIONS), true);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(themes().all())
                .containsExactly(
                        new Theme(
                                first.id(),
                                DELIVERY,
                                Optional.of(OPERATIONS),
                                true,
                                Optional.empty()));
    }

    @Test
    void aThemeThatPeopleMadeIsTheOneThatContactsCarryLater() {
        Theme made = themes().keep(DELIVERY, Optional.of(OPERATIONS), false);

        contacts().keep(List.of(aContact("1").about(DELIVERY).contact()));

        assertThat(themes().all()).containsExactly(made);
    }

    @Test
    void aRenamedThemeTakesItsContactsAlong() {
        Contact contact = aContact("1").about(DELIVERY).contact();
        contacts().keep(List.of(contact));

        themes().change(named(DELIVERY).id(), PARCELS, Optional.of(OPERATIONS), false);

        assertThat(themes().all()).extracting(Theme::name).containsExactly(PARCELS);
        assertThat(counted()).containsExactly(PARCELS);
        assertThat(contacts().find(new ContactId("desk", "1")))
                .contains(aContact("1").about(PARCELS).contact());
    }

    @Test
    void aSourceMayGoOnSendingTheOldName() {
        Contact contact = aContact("1").about(DELIVERY).contact();
        contacts().keep(List.of(contact));
        Theme theme =
                themes().change(named(DELIVERY).id(), PARCELS, Optional.empty(), false)
                        .orElseThrow();

        List<Contacts.Outcome> outcomes =
                contacts().keep(List.of(contact, aContact("2").about(DELIVERY).contact()));

        assertThat(outcomes).containsExactly(Contacts.Outcome.UNCHANGED, Contacts.Outcome.IMPORTED);
        assertThat(themes().all()).containsExactly(theme);
        assertThat(counted()).containsExactly(PARCELS);
        assertThat(themes().named(DELIVERY)).contains(theme);
        assertThat(themes().keep(DELIVERY, Optional.of(FINANCE), false).id()).isEqualTo(theme.id());
    }

    @Test
    void aThemeMayTakeItsOldNameBack() {
        ThemeId id = themes().keep(DELIVERY, Optional.empty(), false).id();
        themes().change(id, PARCELS, Optional.empty(), false);

        Theme back = themes().change(id, DELIVERY, Optional.empty(), false).orElseThrow();

        assertThat(themes().all()).containsExactly(back);
        assertThat(back.name()).isEqualTo(DELIVERY);
        assertThat(themes().named(PARCELS)).contains(back);
    }

    @Test
    void twoThemesNeverBearOneNameNotEvenAnOldOne() {
        ThemeId id = themes().keep(DELIVERY, Optional.empty(), false).id();
        themes().change(id, PARCELS, Optional.empty(), false);
        ThemeId billing = themes().keep(BILLING, Optional.empty(), false).id();

        assertThatThrownBy(() -> themes().change(billing, PARCELS, Optional.empty(), false))
                .isInstanceOf(ThemeNameTaken.class)
                .hasMessage("a theme is already called 'Parcels'");
        assertThatThrownBy(() -> themes().change(billing, DELIVERY, Optional.empty(), false))
                .isInstanceOf(ThemeNameTaken.class);
        assertThat(themes().all()).extracting(Theme::name).containsExactly(BILLING, PARCELS);
    }

    @Test
    void aRemovedThemeIsGoneUnlessContactsCarryIt() {
        contacts().keep(List.of(aContact("1").about(DELIVERY).contact()));
        Theme carried = themes().keep(DELIVERY, Optional.of(OPERATIONS), true);
        Theme made = themes().keep(BILLING, Optional.of(FINANCE), false);

        boolean removed = themes().remove(carried.id()) && themes().remove(made.id());

        assertThat(removed).isTrue();
        assertThat(themes().remove(made.id())).isFalse();
        assertThat(themes().all())
                .containsExactly(
                        new Theme(
                                carried.id(), DELIVERY, Optional.empty(), false, Optional.empty()));
    }

    @Test
    void theLastLineOfAnOwnerIsKeptUntilItIsTakenBack() {
        ThemeId id = themes().keep(DELIVERY, Optional.of(OPERATIONS), false).id();
        OwnersLine cause = new OwnersLine("A depot flooded; two vans hired", "Rey", MONDAY, WEEK);

        boolean said =
                themes().say(id, Optional.of(LOOKING)) && themes().say(id, Optional.of(cause));

        assertThat(said).isTrue();
        assertThat(named(DELIVERY).line()).contains(cause);
        themes().keep(DELIVERY, Optional.of(FINANCE), false);
        assertThat(named(DELIVERY).line()).contains(cause);
        themes().say(id, Optional.empty());
        assertThat(named(DELIVERY).line()).isEmpty();
        assertThat(themes().say(new ThemeId(id.value() + 1), Optional.of(LOOKING))).isFalse();
    }

    @Test
    void everyChangeRaisesTheVersionOfTheContacts() {
        long before = contacts().version();
        ThemeId id = themes().keep(DELIVERY, Optional.empty(), false).id();
        long kept = contacts().version();
        themes().change(id, PARCELS, Optional.empty(), false);
        long changed = contacts().version();
        themes().say(id, Optional.of(LOOKING));
        long said = contacts().version();
        themes().remove(id);

        assertThat(before).isLessThan(kept);
        assertThat(kept).isLessThan(changed);
        assertThat(changed).isLessThan(said);
        assertThat(said).isLessThan(contacts().version());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        ThemeId nobody = new ThemeId(Long.MAX_VALUE);

        assertThat(themes().all()).isEmpty();
        assertThat(themes().find(nobody)).isEmpty();
        assertThat(themes().named(DELIVERY)).isEmpty();
        assertThat(themes().change(nobody, DELIVERY, Optional.empty(), false)).isEmpty();
        assertThat(themes().remove(nobody)).isFalse();
    }

    @Test
    void whatBecameTheNewUsualIsKeptWithItsThemeAndNoLonger() {
        Theme theme = themes().keep(DELIVERY, Optional.of(OPERATIONS), false);
        NewUsual usual = new NewUsual(theme.id(), WEEK.plus(-2), WEEK, "Tomás Rey", MONDAY);
        long before = contacts().version();

        assertThat(themes().settle(usual)).isTrue();
        assertThat(themes().settled()).containsExactly(usual);
        assertThat(contacts().version()).isGreaterThan(before);
        themes().remove(theme.id());
        assertThat(themes().settled()).isEmpty();
    }
}
