package org.emptychair.host.confluence.api;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import org.emptychair.host.confluence.content.Labels;
import org.emptychair.host.confluence.content.StoredPage;
import org.emptychair.host.product.Directory;
import org.jspecify.annotations.Nullable;

/** Makes the API's pages of stored ones. */
public final class ApiPages {

    private final Directory directory;
    private final Labels labels;

    public ApiPages(Directory directory, Labels labels) {
        this.directory = directory;
        this.labels = labels;
    }

    public Page page(StoredPage page) {
        return new LocalPage(page, this::user, labels.of(page.id()));
    }

    private @Nullable ConfluenceUser user(String key) {
        return directory.withKey(key).map(LocalConfluenceUser::new).orElse(null);
    }
}
