package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.emptychair.decision.Decision;
import org.emptychair.decision.DecisionId;
import org.emptychair.link.IssueLink;
import org.emptychair.link.LinkCourier;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.decision.LinkWords;
import org.jspecify.annotations.Nullable;

/** What links say, of pages as they are now, whoever may view them. */
final class ConfluenceLinkWords implements LinkCourier.Words {
    private static final String INSTALLATION = "org.emptychair.installation";

    private final ConfluenceRoot root;

    ConfluenceLinkWords(ConfluenceRoot root) {
        this.root = root;
    }

    /** The same for ever: it names neither an address nor a page, since both may change. */
    @Override
    public String globalId(DecisionId decision) {
        return "emptychair=%s&decision=%s".formatted(installation(), decision);
    }

    private synchronized String installation() {
        PluginSettings kept = root.host().settings().createGlobalSettings();
        return Optional.ofNullable(kept.get(INSTALLATION))
                .map(Object::toString)
                .orElseGet(
                        () -> {
                            String made = UUID.randomUUID().toString();
                            kept.put(INSTALLATION, made);
                            return made;
                        });
    }

    @Override
    public Optional<IssueLink> shown(Decision decision) {
        return meeting(decision)
                .map(it -> new LinkWords.Meeting(it.title(), it.url(), false))
                .map(it -> words().of(globalId(decision.id()), decision, it));
    }

    private Optional<LinkWords.Meeting> meeting(Decision decision) {
        long page = decision.place().page();
        return root.host()
                .transactions()
                .execute(() -> meeting(root.services().pages().getAbstractPage(page)));
    }

    @Override
    public Optional<IssueLink> of(Decision decision) {
        return meeting(decision).map(it -> words().of(globalId(decision.id()), decision, it));
    }

    private Optional<LinkWords.Meeting> meeting(@Nullable AbstractPage page) {
        return Optional.ofNullable(page)
                .filter(it -> !it.isDeleted())
                .map(it -> new LinkWords.Meeting(it.getTitle(), address(it), isRestricted(it)));
    }

    private boolean isRestricted(AbstractPage page) {
        return ConfluencePageTexts.isRestricted(root.readers().restrictions(), page);
    }

    private String address(AbstractPage page) {
        return root.host().application().getBaseUrl(UrlMode.CANONICAL)
                + "/pages/viewpage.action?pageId="
                + page.getId();
    }

    private LinkWords words() {
        ZoneId zone = root.settings().current().zone();
        Phrases phrases = new Phrases(root.texts(), new Discretion(Mode.AS_VIEWER));
        return new LinkWords(
                root.texts(), new Moments(phrases, root.clock().instant(), zone), zone);
    }
}
