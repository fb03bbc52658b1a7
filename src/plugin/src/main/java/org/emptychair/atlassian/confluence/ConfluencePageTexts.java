package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.Optional;
import org.emptychair.atlassian.minutes.PageText;
import org.emptychair.atlassian.minutes.PageTexts;
import org.emptychair.decision.Member;
import org.jspecify.annotations.Nullable;

/** Pages of Confluence, read outside of any visit and so in a transaction of its own. */
final class ConfluencePageTexts implements PageTexts {
    private static final Member NOBODY = new Member("anonymous", "Anonymous");

    private final PageManager pages;
    private final ContentPermissionManager restrictions;
    private final TransactionTemplate transactions;

    ConfluencePageTexts(
            PageManager pages,
            ContentPermissionManager restrictions,
            TransactionTemplate transactions) {
        this.pages = pages;
        this.restrictions = restrictions;
        this.transactions = transactions;
    }

    @Override
    public Optional<PageText> find(long page) {
        return transactions.execute(() -> text(pages.getAbstractPage(page)));
    }

    private Optional<PageText> text(@Nullable AbstractPage page) {
        return Optional.ofNullable(page)
                .filter(found -> !found.isDeleted())
                .map(
                        found ->
                                new PageText(
                                        found.getId(),
                                        found.getSpaceKey(),
                                        found.getVersion(),
                                        found.getBodyAsString(),
                                        member(found.getLastModifier()),
                                        found.getLastModificationDate().toInstant(),
                                        isRestricted(restrictions, found) ? "" : found.getTitle()));
    }

    /** Whether not everybody who may enter its space may view it. */
    static boolean isRestricted(ContentPermissionManager restrictions, AbstractPage page) {
        return restrictions
                .getContentPermissionSets(page, ContentPermission.VIEW_PERMISSION)
                .stream()
                .anyMatch(set -> !set.isEmpty());
    }

    private static Member member(@Nullable ConfluenceUser user) {
        return user == null ? NOBODY : new Member(user.getKey().getStringValue(), name(user));
    }

    private static String name(ConfluenceUser user) {
        return user.getFullName().isBlank() ? user.getName() : user.getFullName();
    }
}
