package org.emptychair.host.confluence.content;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.emptychair.host.confluence.storage.MacroIds;
import org.emptychair.host.confluence.storage.StorageParser;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Every change of a page: kept whole or not at all, with a version, and told to the listener
 * afterwards. It refuses with {@link PageRefused}, and with {@link
 * org.emptychair.host.confluence.storage.BrokenStorage} a body that is not storage format. It asks
 * for nobody's rights.
 */
public final class Editing {

    private final Jdbi jdbi;
    private final Pages pages;
    private final Labels labels;
    private final Restrictions restrictions;
    private final PageRows rows;
    private final TransactionTemplate transactions;
    private final PageListener listener;
    private final Clock clock;

    public Editing(
            Jdbi jdbi, TransactionTemplate transactions, PageListener listener, Clock clock) {
        this.jdbi = jdbi;
        this.pages = new Pages(jdbi);
        this.labels = new Labels(jdbi);
        this.restrictions = new Restrictions(jdbi);
        this.rows = new PageRows(jdbi);
        this.transactions = transactions;
        this.listener = listener;
        this.clock = clock;
    }

    /** The same, telling nobody. */
    public Editing quietly() {
        return new Editing(jdbi, transactions, (change, after, before) -> {}, clock);
    }

    public StoredPage create(Place place, PageText text, String author) {
        StoredPage created = kept(() -> insert(place, text, author));
        listener.changed(PageChange.CREATED, created, created);
        return created;
    }

    /**
     * Saves a new version.
     *
     * @param base the version that was edited
     * @throws EditedMeanwhile if there is a newer one
     */
    public StoredPage edit(long id, int base, PageText text, String author, String comment) {
        StoredPage before = there(id);
        StoredPage after =
                kept(
                        () -> {
                            StoredPage latest = there(id);
                            if (latest.version() != base) {
                                throw new EditedMeanwhile(latest, base);
                            }
                            PageText ready = ready(text);
                            free(latest.space(), ready.title(), id);
                            if (!rows.update(latest, ready, writing(author, comment))) {
                                throw new EditedMeanwhile(there(id), base);
                            }
                            return there(id);
                        });
        listener.changed(PageChange.UPDATED, after, before);
        return after;
    }

    /** Saves an earlier version's text as the newest. */
    public StoredPage goBack(long id, int version, String author) {
        StoredPage earlier =
                pages.atVersion(id, version)
                        .orElseThrow(() -> new PageRefused("There is no such version."));
        return edit(id, there(id).version(), earlier.text(), author, "Back to version " + version);
    }

    /**
     * A new page in the place given, with the text, labels and restrictions of another one; its
     * macros keep their ids.
     */
    public StoredPage copy(StoredPage page, Place place, String title, String author) {
        PageText text = new PageText(title, page.text().storage());
        StoredPage copy =
                kept(
                        () -> {
                            StoredPage made = insert(place, text, author);
                            labels.of(page.id()).forEach(label -> labels.add(made.id(), label));
                            restrictions.replace(made.id(), restrictions.of(page.id()));
                            return made;
                        });
        listener.changed(PageChange.CREATED, copy, copy);
        return copy;
    }

    /** Hangs a page, with those below it, under another one or at the top of a space. */
    public StoredPage move(long id, Place to) {
        Optional<StoredPage> parent = to.parent();
        StoredPage before = there(id);
        kept(
                () -> {
                    boolean intoItself =
                            parent.filter(
                                            it ->
                                                    it.id() == id
                                                            || pages.above(it).stream()
                                                                    .anyMatch(up -> up.id() == id))
                                    .isPresent();
                    if (intoItself) {
                        throw new PageRefused("A page cannot be moved below itself.");
                    }
                    place(before, to.space(), parent.map(StoredPage::id));
                    return id;
                });
        StoredPage after = there(id);
        listener.changed(PageChange.MOVED, after, before);
        return after;
    }

    /** Puts a page into the trash; those below it move up. */
    public void trash(long id) {
        StoredPage before = there(id);
        kept(
                () -> {
                    rows.passOnChildren(before);
                    rows.status(before, PageStatus.TRASHED);
                    return id;
                });
        listener.changed(PageChange.TRASHED, there(id), before);
    }

    /** Takes a page out of the trash, to where it was if that is still there. */
    public StoredPage restore(long id) {
        StoredPage before = there(id);
        kept(
                () -> {
                    free(before.space(), before.title(), id);
                    rows.status(before, PageStatus.CURRENT);
                    Optional<Long> parent =
                            before.parent()
                                    .flatMap(pages::withId)
                                    .filter(
                                            it ->
                                                    it.isCurrent()
                                                            && it.space().equals(before.space()))
                                    .map(StoredPage::id);
                    rows.place(there(id), before.space(), parent);
                    return id;
                });
        StoredPage after = there(id);
        listener.changed(PageChange.RESTORED, after, before);
        return after;
    }

    /** Removes a page and its history for good. */
    public void purge(long id) {
        StoredPage before = there(id);
        kept(
                () -> {
                    rows.passOnChildren(before);
                    rows.delete(id);
                    return id;
                });
        listener.changed(PageChange.REMOVED, before, before);
    }

    /** In a transaction; of two who take one title at the same moment, the second is refused. */
    private <T> T kept(TransactionCallback<T> change) {
        try {
            return transactions.execute(change);
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLException cause
                    && String.valueOf(cause.getSQLState()).startsWith("23")) {
                throw new PageRefused("Somebody took this title a moment ago. Choose another.");
            }
            throw e;
        }
    }

    private StoredPage insert(Place place, PageText text, String author) {
        PageText ready = ready(text);
        free(place.space(), ready.title(), 0);
        Optional<Long> parent = place.parent().map(StoredPage::id);
        return there(rows.insert(place.space(), parent, ready, writing(author, "")));
    }

    private void place(StoredPage page, StoredSpace space, Optional<Long> parent) {
        if (!space.equals(page.space())) {
            free(space, page.title(), page.id());
        }
        rows.place(page, space, parent);
        pages.below(page.id()).forEach(child -> place(child, space, Optional.of(page.id())));
    }

    private void free(StoredSpace space, String title, long except) {
        pages.titled(space.key(), title)
                .filter(other -> other.id() != except)
                .ifPresent(
                        other -> {
                            throw new PageRefused(
                                    "There is a page called '%s' in the space %s already."
                                            .formatted(other.title(), space.name()));
                        });
    }

    private StoredPage there(long id) {
        return pages.withId(id).orElseThrow(() -> new PageRefused("The page is gone."));
    }

    private PageText ready(PageText text) {
        PageText checked = text.checked();
        StorageParser.parse(checked.storage());
        Supplier<String> newId = () -> UUID.randomUUID().toString();
        return new PageText(checked.title(), MacroIds.filledIn(checked.storage(), newId));
    }

    private Writing writing(String author, String comment) {
        String remark = comment.strip();
        return new Writing(
                author, clock.instant(), remark.substring(0, Math.min(1000, remark.length())));
    }
}
