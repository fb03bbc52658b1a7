package org.emptychair.host.product;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** What the host gives to one product: its ground, the same for Confluence and for Jira. */
public interface Platform {

    /**
     * The product's address with its context path, such as {@code
     * http://localhost:1990/confluence}.
     */
    URI baseUrl();

    /** The product's own folder in the host's data folder; it exists. */
    Path home();

    /** Whether the host was asked for the demo's content ({@code --no-demo} says no). */
    boolean demo();

    Clock clock();

    /**
     * The product's database. Handles join the open transaction of {@link #transactions}; so never
     * begin one on a handle.
     */
    Jdbi jdbi();

    /** Transactions that join an open one; ActiveObjects and {@link #jdbi} take part in them. */
    TransactionTemplate transactions();

    Directory directory();

    /** In which language people read. */
    Languages languages();

    EventPublisher events();

    /** Writes whole pages: header, breadcrumbs, sign-in state, required web resources. */
    PageLayout layout();

    /** Web items and panels of the enabled plugin, for pages that give them a place. */
    WebFragments fragments();

    /** The web resources that the page of the running request requires. */
    PageBuilderService pageBuilder();

    /** The token that every form of the host carries in a field named as the validator says. */
    XsrfTokenAccessor xsrfTokens();

    XsrfTokenValidator xsrfValidator();
}
