package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.emptychair.atlassian.minutes.Minutes;
import org.emptychair.atlassian.minutes.PageBusy;
import org.emptychair.atlassian.minutes.PageScribe;
import org.emptychair.atlassian.minutes.UnreadablePage;
import org.emptychair.decision.Terms;

/**
 * Writes into Confluence's pages.
 *
 * <p>Each try reads the page anew, so what somebody else saved meanwhile stays.
 */
final class ConfluenceScribe implements PageScribe {
    private static final String LOCK = "org.emptychair.page-writing";
    private static final int TRIES = 3;

    private final ConfluenceRoot root;

    ConfluenceScribe(ConfluenceRoot root) {
        this.root = root;
    }

    @Override
    public String write(long page, Terms terms) {
        String macro = inTurn(page, () -> writeOnce(page, terms));
        root.running().ifPresent(running -> running.deciding().read(page));
        return macro;
    }

    /**
     * Saves a new version of the page, unless the change leaves it as it is.
     *
     * @throws UnreadablePage when the page's text is not storage format
     * @throws PageBusy when others save the page at the same time, again and again
     */
    void rewrite(long page, UnaryOperator<String> change) {
        inTurn(page, () -> rewriteOnce(page, change));
    }

    /** One of us at a time; against the product's own editor only trying again helps. */
    private String inTurn(long page, Supplier<String> work) {
        Lock lock = root.services().locks().getLockForName(LOCK);
        lock.lock();
        try {
            return attempt(page, work, 1);
        } finally {
            lock.unlock();
        }
    }

    private String attempt(long page, Supplier<String> work, int tried) {
        int before = version(page);
        try {
            return root.host().transactions().execute(work::get);
        } catch (UnreadablePage broken) {
            throw broken;
        } catch (RuntimeException failed) {
            // Each product has its own way to say that a newer version is there.
            if (version(page) == before) {
                throw failed;
            }
            if (tried == TRIES) {
                throw new PageBusy(page, failed);
            }
            return attempt(page, work, tried + 1);
        }
    }

    private int version(long page) {
        return root.host()
                .transactions()
                .execute(() -> find(page).map(AbstractPage::getVersion).orElse(0));
    }

    private Optional<AbstractPage> find(long page) {
        return Optional.ofNullable(root.services().pages().getAbstractPage(page));
    }

    private AbstractPage existing(long page) {
        return find(page)
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no page %d".formatted(page)));
    }

    private String writeOnce(long id, Terms terms) {
        AbstractPage page = existing(id);
        Minutes.Written written = Minutes.written(page.getBodyAsString(), terms);
        save(page, written.storage());
        return written.macro();
    }

    private String rewriteOnce(long id, UnaryOperator<String> change) {
        AbstractPage page = existing(id);
        String before = page.getBodyAsString();
        String after = change.apply(before);
        if (!after.equals(before)) {
            save(page, after);
        }
        return after;
    }

    private void save(AbstractPage page, String storage) {
        root.services()
                .pages()
                .saveNewVersion(
                        page,
                        it -> it.setBodyAsString(storage),
                        new DefaultSaveContext(false, true, false));
    }
}
