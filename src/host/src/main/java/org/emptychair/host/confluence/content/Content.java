package org.emptychair.host.confluence.content;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** Everything this Confluence keeps. */
public record Content(
        Spaces spaces,
        Pages pages,
        Labels labels,
        Restrictions restrictions,
        Rights rights,
        Editing editing) {

    /** The content of a database, its tables made if they are missing. */
    public static Content in(
            Jdbi jdbi, TransactionTemplate transactions, PageListener listener, Clock clock) {
        ContentTables.create(jdbi);
        Pages pages = new Pages(jdbi);
        Restrictions restrictions = new Restrictions(jdbi);
        return new Content(
                new Spaces(jdbi),
                pages,
                new Labels(jdbi),
                restrictions,
                new Rights(pages, restrictions),
                new Editing(jdbi, transactions, listener, clock));
    }
}
