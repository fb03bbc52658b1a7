package org.emptychair.atlassian.minutes;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.decision.ChangedMeanwhile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the pages that changed, and once in a while asks of all pages it knows whether they did.
 */
public final class MinutesReading implements ClusterJob.Work {
    private static final Logger LOG = LoggerFactory.getLogger(MinutesReading.class);
    private static final int RUNS_BETWEEN_COMPARISONS = 60;

    private final ReadPages pages;
    private final PageTexts texts;
    private final Minutes minutes;
    private final LongConsumer retelling;
    private final Runnable then;
    private int runs;

    public MinutesReading(ReadPages pages, PageTexts texts, Minutes minutes) {
        this(pages, texts, minutes, page -> {}, () -> {});
    }

    /**
     * @param retelling tells the links of a page that its face changed
     * @param then done after pages were read that had changed
     */
    public MinutesReading(
            ReadPages pages,
            PageTexts texts,
            Minutes minutes,
            LongConsumer retelling,
            Runnable then) {
        this.retelling = retelling;
        this.then = then;
        this.pages = pages;
        this.texts = texts;
        this.minutes = minutes;
    }

    /** Reads one page now; of one run at a time. */
    public void read(long page) {
        ReadPages.Hint hint =
                pages.hinted().stream()
                        .filter(it -> it.page() == page)
                        .findFirst()
                        .orElseGet(() -> new ReadPages.Hint(page, 0, 0, ""));
        read(hint, texts.find(page));
    }

    @Override
    public void run(BooleanSupplier goOn) {
        readHinted(goOn);
        if (runs++ % RUNS_BETWEEN_COMPARISONS == 0) {
            compare(goOn);
        }
    }

    /** Reads the pages of which somebody said that they changed; of one run at a time. */
    public void readHinted(BooleanSupplier goOn) {
        List<ReadPages.Hint> hinted = pages.hinted();
        for (ReadPages.Hint hint : hinted) {
            if (goOn.getAsBoolean()) {
                anyhow(hint.page(), () -> read(hint, texts.find(hint.page())));
            }
        }
        if (!hinted.isEmpty()) {
            then.run();
        }
    }

    /** Finds what no event told of: an import, a rollback of the database, a node that died. */
    private void compare(BooleanSupplier goOn) {
        boolean changed = false;
        List<ReadPages.Hint> some = pages.read(0);
        while (!some.isEmpty() && goOn.getAsBoolean()) {
            for (ReadPages.Hint known : some) {
                changed |= anyhow(known.page(), () -> readIfOther(known));
            }
            some = pages.read(some.get(some.size() - 1).page());
        }
        if (changed) {
            then.run();
        }
    }

    private boolean readIfOther(ReadPages.Hint known) {
        Optional<PageText> page = texts.find(known.page());
        return (known.version() != page.map(PageText::version).orElse(0)
                        || !known.face().equals(face(page)))
                && read(known, page);
    }

    private static boolean anyhow(long page, BooleanSupplier reading) {
        try {
            return reading.getAsBoolean();
        } catch (ChangedMeanwhile faster) {
            LOG.debug("Page {} is read again: {}", page, faster.getMessage());
        } catch (RuntimeException failed) {
            // An outermost edge: one page keeps no other from being read, and is read again.
            Incident.logged(LOG, "Page %d could not be read".formatted(page), failed);
        }
        return false;
    }

    private boolean read(ReadPages.Hint hint, Optional<PageText> page) {
        try {
            page.ifPresentOrElse(minutes::follow, () -> minutes.forget(hint.page()));
        } catch (UnreadablePage broken) {
            LOG.warn(
                    "The decisions of page {} stay as they were: {}",
                    hint.page(),
                    broken.getMessage());
        }
        if (page.isPresent() && !hint.face().equals(face(page))) {
            retelling.accept(hint.page());
        }
        pages.read(hint, page.map(PageText::version).orElse(0), face(page));
        return true;
    }

    private static String face(Optional<PageText> page) {
        return page.map(PageText::face).orElse("");
    }
}
