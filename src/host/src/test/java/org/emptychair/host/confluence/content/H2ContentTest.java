package org.emptychair.host.confluence.content;

import org.jdbi.v3.core.Jdbi;

class H2ContentTest extends ContentContract {

    private static final Jdbi H2 = Jdbi.create("jdbc:h2:mem:content;DB_CLOSE_DELAY=-1");

    @Override
    Jdbi database() {
        return H2;
    }
}
