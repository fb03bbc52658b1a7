package org.emptychair.host.platform;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.emptychair.host.platform.link.LinkConsents;
import org.emptychair.host.platform.link.LinkTrust;
import org.emptychair.host.platform.link.LocalApplicationLink;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Languages;
import org.emptychair.host.product.PageLayout;
import org.emptychair.host.product.Platform;
import org.emptychair.host.product.WebFragments;
import org.jdbi.v3.core.Jdbi;

/** One product's ground, made before the product itself. */
public final class LocalPlatform implements Platform {

    private final Ground ground;
    private final Jdbi jdbi;
    private final TransactionTemplate transactions;
    private final EventPublisher events = new LocalEventPublisher();
    private final LocalXsrfTokens tokens;
    private final Web web;
    private final LinkConsents consents;
    private final Languages languages;

    /**
     * Where the product stands.
     *
     * @param realJira the link that takes the place of the one to the other side
     */
    public record Ground(
            String product,
            URI baseUrl,
            URI otherSide,
            Path home,
            boolean demo,
            Clock clock,
            HostDatabase database,
            Directory directory,
            LinkTrust trust,
            Optional<LocalApplicationLink> realJira) {}

    /** What pages are made of. */
    public record Web(PageLayout layout, WebFragments fragments, PageBuilderService pageBuilder) {}

    public LocalPlatform(Ground ground, Web web) {
        this.ground = ground;
        this.web = web;
        this.jdbi = ground.database().jdbi();
        this.consents = new LinkConsents(jdbi);
        this.languages = new Languages(jdbi);
        ground.trust().open(ground.product(), consents);
        this.transactions = new LocalTransactionTemplate(ground.database());
        this.tokens = new LocalXsrfTokens(ground.baseUrl().getPath());
    }

    Ground ground() {
        return ground;
    }

    /** Who allowed the other side to speak for them on this one. */
    public LinkConsents consents() {
        return consents;
    }

    LocalXsrfTokens tokens() {
        return tokens;
    }

    @Override
    public URI baseUrl() {
        return ground.baseUrl();
    }

    @Override
    public Path home() {
        return ground.home();
    }

    @Override
    public boolean demo() {
        return ground.demo();
    }

    @Override
    public Clock clock() {
        return ground.clock();
    }

    @Override
    public Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public TransactionTemplate transactions() {
        return transactions;
    }

    @Override
    public Directory directory() {
        return ground.directory();
    }

    @Override
    public Languages languages() {
        return languages;
    }

    @Override
    public EventPublisher events() {
        return events;
    }

    @Override
    public PageLayout layout() {
        return web.layout();
    }

    @Override
    public WebFragments fragments() {
        return web.fragments();
    }

    @Override
    public PageBuilderService pageBuilder() {
        return web.pageBuilder();
    }

    @Override
    public XsrfTokenAccessor xsrfTokens() {
        return tokens;
    }

    @Override
    public XsrfTokenValidator xsrfValidator() {
        return tokens;
    }
}
