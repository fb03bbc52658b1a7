package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
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
        // One of us at a time; against the product's own editor only trying again helps.
        Lock lock = root.services().locks().getLockForName(LOCK);
        lock.lock();
        try {
            String macro = write(page, terms, 1);
            root.running().ifPresent(running -> running.deciding().read(page));
            return macro;
        } finally {
            lock.unlock();
        }
    }

    private String write(long page, Terms terms, int tried) {
        int before = version(page);
        try {
            return root.host().transactions().execute(() -> writeOnce(page, terms));
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
            return write(page, terms, tried + 1);
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

    private String writeOnce(long id, Terms terms) {
        AbstractPage page =
                find(id).orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "there is no page %d".formatted(id)));
        Minutes.Written written = Minutes.written(page.getBodyAsString(), terms);
        root.services()
                .pages()
                .saveNewVersion(
                        page,
                        it -> it.setBodyAsString(written.storage()),
                        new DefaultSaveContext(false, true, false));
        return written.macro();
    }
}
