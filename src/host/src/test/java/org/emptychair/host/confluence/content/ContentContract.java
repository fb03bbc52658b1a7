package org.emptychair.host.confluence.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.emptychair.host.confluence.storage.BrokenStorage;
import org.emptychair.host.confluence.storage.StorageMacro;
import org.emptychair.host.confluence.storage.StorageParser;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What spaces and pages do on every database. */
abstract class ContentContract {

    private static final String CHAIR = "<ac:structured-macro ac:name=\"empty-chair\" />";

    private World world;
    private StoredSpace lead;

    abstract Jdbi database();

    @BeforeEach
    void begin() {
        world = new World(database());
        lead = world.spaces.create("LEAD", "Leadership");
    }

    @Test
    void aNewPageIsFoundByItsIdAndByItsTitleInAnyCase() {
        StoredPage page = world.page(lead, "Leadership weekly", "<p>agenda &nbsp;</p>");

        assertThat(world.pages.withId(page.id())).contains(page);
        assertThat(world.pages.titled("lead", "leadership WEEKLY")).contains(page);
        assertThat(page.text().storage()).isEqualTo("<p>agenda &nbsp;</p>");
        assertThat(page.version()).isEqualTo(1);
        assertThat(world.told).containsExactly("CREATED Leadership weekly");
    }

    @Test
    void twoPagesOfASpaceCannotBearOneTitle() {
        world.page(lead, "Weekly", "");

        assertThatThrownBy(() -> world.page(lead, " WEEKLY ", ""))
                .isInstanceOf(PageRefused.class)
                .hasMessage("There is a page called 'Weekly' in the space Leadership already.");
        assertThat(world.pages.in(lead, PageStatus.CURRENT)).hasSize(1);
    }

    @Test
    void everyMacroHasAnIdAfterSavingAndKeepsItThroughTheNextOnes() {
        StoredPage page = world.page(lead, "Weekly", "<p>a</p>" + CHAIR + CHAIR);
        List<String> ids = macroIds(page);

        StoredPage edited =
                world.editing.edit(
                        page.id(),
                        1,
                        new PageText("Weekly", "<p>b</p>" + page.text().storage() + CHAIR),
                        "ines",
                        "");

        assertThat(ids).doesNotHaveDuplicates().hasSize(2);
        assertThat(macroIds(edited)).hasSize(3).startsWith(ids.get(0), ids.get(1));
    }

    @Test
    void aCopyKeepsTheMacroIdsTheLabelsAndTheRestrictions() {
        StoredPage page = world.page(lead, "Weekly", CHAIR);
        world.labels.add(page.id(), "meeting");
        world.restrictions.replace(page.id(), List.of(World.viewedBy("ines")));

        StoredPage copy = world.editing.copy(page, Place.topOf(lead), "Weekly 2", "lena");

        assertThat(macroIds(copy)).isEqualTo(macroIds(page));
        assertThat(world.labels.of(copy.id())).containsExactly("meeting");
        assertThat(world.restrictions.of(copy.id())).containsExactly(World.viewedBy("ines"));
        assertThat(copy.created().author()).isEqualTo("lena");
    }

    @Test
    void theSecondOfTwoEditsOfOneVersionIsRefusedWithTheFirst() {
        StoredPage page = world.page(lead, "Weekly", "<p>a</p>");
        world.editing.edit(page.id(), 1, new PageText("Weekly", "<p>first</p>"), "ines", "");

        assertThatThrownBy(
                        () ->
                                world.editing.edit(
                                        page.id(),
                                        1,
                                        new PageText("Weekly", "<p>second</p>"),
                                        "lena",
                                        ""))
                .isInstanceOfSatisfying(
                        EditedMeanwhile.class,
                        refusal ->
                                assertThat(refusal.saved().text().storage())
                                        .isEqualTo("<p>first</p>"))
                .hasMessage("Version 2 was saved while you were editing version 1.");
        assertThat(world.latest(page).text().storage()).isEqualTo("<p>first</p>");
    }

    @Test
    void brokenStorageFormatIsRefusedByItsPlaceAndChangesNothing() {
        StoredPage page = world.page(lead, "Weekly", "<p>a</p>");

        assertThatThrownBy(
                        () ->
                                world.editing.edit(
                                        page.id(),
                                        1,
                                        new PageText("Weekly", "<p>\n<b></p>"),
                                        "x",
                                        ""))
                .isInstanceOf(BrokenStorage.class)
                .hasMessageStartingWith("line 2, column");
        assertThat(world.latest(page)).isEqualTo(page);
        assertThat(world.told).hasSize(1);
    }

    @Test
    void aTitleIsOneLineWithinItsLength() {
        assertThatThrownBy(() -> world.page(lead, " ", "")).hasMessage("A page needs a title.");
        assertThatThrownBy(() -> world.page(lead, "x".repeat(256), ""))
                .hasMessage("A title has at most 255 characters; this one has 256.");
        assertThatThrownBy(() -> world.page(lead, "a\nb", ""))
                .hasMessage("A title is one line of text.");
    }

    @Test
    void everyVersionIsKeptAndAnOldOneCanBeTheNewest() {
        StoredPage page = world.page(lead, "Weekly", "<p>one</p>");
        world.editing.edit(page.id(), 1, new PageText("Weekly!", "<p>two</p>"), "lena", "why");

        StoredPage back = world.editing.goBack(page.id(), 1, "ines");

        assertThat(back.version()).isEqualTo(3);
        assertThat(back.title()).isEqualTo("Weekly");
        assertThat(world.pages.history(page.id()))
                .extracting(
                        it -> it.version() + " " + it.last().author() + " " + it.last().comment())
                .containsExactly("3 ines Back to version 1", "2 lena why", "1 kofi ");
    }

    @Test
    void movingAPageTakesTheTreeBelowAlongIntoAnotherSpace() {
        StoredSpace sales = world.spaces.create("SALES", "Sales");
        StoredPage top = world.page(lead, "Top", "");
        StoredPage child = world.below(top, "Child");
        StoredPage grandchild = world.below(child, "Grandchild");

        world.editing.move(child.id(), Place.topOf(sales));

        assertThat(world.latest(grandchild).space()).isEqualTo(sales);
        assertThat(world.pages.above(world.latest(grandchild)))
                .extracting(StoredPage::title)
                .containsExactly("Child");
        assertThat(world.pages.below(top.id())).isEmpty();
        assertThat(world.told).endsWith("MOVED Child");
    }

    @Test
    void aPageCannotBeMovedBelowItself() {
        StoredPage top = world.page(lead, "Top", "");
        StoredPage child = world.below(top, "Child");

        assertThatThrownBy(() -> world.editing.move(top.id(), Place.below(child)))
                .hasMessage("A page cannot be moved below itself.");
    }

    @Test
    void aPageGoesToTheTrashAndComesBackWhilePagesBelowMoveUp() {
        StoredPage top = world.page(lead, "Top", "");
        StoredPage middle = world.below(top, "Middle");
        StoredPage leaf = world.below(middle, "Leaf");

        world.editing.trash(middle.id());

        assertThat(world.pages.below(top.id()))
                .extracting(StoredPage::title)
                .containsExactly("Leaf");
        assertThat(world.pages.in(lead, PageStatus.TRASHED))
                .extracting(StoredPage::title)
                .containsExactly("Middle");
        assertThat(world.editing.restore(middle.id()).parent()).contains(top.id());
        assertThat(world.latest(leaf).parent()).contains(top.id());
        assertThat(world.told).endsWith("TRASHED Middle", "RESTORED Middle");
    }

    @Test
    void aTitleInTheTrashIsFreeAndMustBeFreeToComeBack() {
        StoredPage first = world.page(lead, "Weekly", "");
        world.editing.trash(first.id());
        world.page(lead, "Weekly", "");

        assertThatThrownBy(() -> world.editing.restore(first.id()))
                .hasMessageContaining("called 'Weekly'");
    }

    @Test
    void aPurgedPageIsGoneWithItsHistory() {
        StoredPage page = world.page(lead, "Weekly", "");
        world.labels.add(page.id(), "meeting");
        world.below(page, "Child");
        world.editing.trash(page.id());

        world.editing.purge(page.id());

        assertThat(world.pages.withId(page.id())).isEmpty();
        assertThat(world.pages.history(page.id())).isEmpty();
        assertThat(world.pages.titled("LEAD", "Child"))
                .map(StoredPage::parent)
                .contains(Optional.empty());
    }

    @Test
    void viewRestrictionsHoldForThePagesBelowAndEditRestrictionsDoNot() {
        StoredPage top = world.page(lead, "Top", "");
        StoredPage child = world.below(top, "Child");
        world.restrictions.replace(
                top.id(), List.of(World.viewedBy("ines"), World.editedByGroup("leaders")));

        assertThat(world.rights.mayView(World.INES, child)).isTrue();
        assertThat(world.rights.mayEdit(World.INES, child)).isTrue();
        assertThat(world.rights.mayEdit(World.INES, top)).isFalse();
        assertThat(world.rights.mayView(World.LENA, child)).isFalse();
        assertThat(world.rights.mayView(Optional.empty(), child)).isFalse();
        assertThat(world.rights.mayEdit(World.ADMIN, top)).isTrue();
        assertThat(world.rights.isRestricted(child)).isTrue();
    }

    @Test
    void aLabelIsOneWordInSmallLettersKeptOnce() {
        StoredPage page = world.page(lead, "Weekly", "");

        world.labels.add(page.id(), " Meeting ");
        world.labels.add(page.id(), "meeting");

        assertThat(world.labels.of(page.id())).containsExactly("meeting");
        assertThatThrownBy(() -> world.labels.add(page.id(), "two words"))
                .isInstanceOf(PageRefused.class)
                .hasMessageContaining("'two words'");
    }

    private static List<String> macroIds(StoredPage page) {
        return StorageMacro.allOf(StorageParser.parse(page.text().storage()), key -> key)
                .map(macro -> macro.id().orElseThrow())
                .toList();
    }
}
