package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.LocalDate;
import java.util.Optional;
import org.emptychair.atlassian.minutes.ChairSections;
import org.emptychair.atlassian.minutes.MeetingText;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.chair.series.MeetingSeries;
import org.emptychair.chair.series.PageMaker;
import org.emptychair.chair.series.Stop;
import org.emptychair.habit.SectionQuestion;
import org.emptychair.leader.PersonKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes pages of Confluence as whoever set a series up.
 *
 * <p>Two pages of one title cannot be in a space, so nobody makes the same page twice.
 */
final class SeriesPages implements PageMaker {
    private static final Logger LOG = LoggerFactory.getLogger(SeriesPages.class);

    private final ConfluenceRoot root;

    SeriesPages(ConfluenceRoot root) {
        this.root = root;
    }

    @Override
    public Outcome make(MeetingSeries series, LocalDate meeting) {
        ConfluenceUser user =
                root.readers().users().getExistingUserByKey(new UserKey(series.plan().by().text()));
        if (user == null || root.readers().users().isDeactivated(user)) {
            return new Refused(Stop.Reason.PERSON_GONE);
        }
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(user);
        try {
            return root.host().transactions().execute(() -> make(user, series, meeting));
        } catch (RuntimeException failed) {
            // An outermost edge: one page that cannot be made keeps no other from being made.
            Incident.logged(LOG, "The page of a series could not be made", failed);
            return new Failed();
        } finally {
            AuthenticatedUserThreadLocal.set(before);
        }
    }

    private Outcome make(ConfluenceUser user, MeetingSeries series, LocalDate meeting) {
        Space space = root.readers().spaces().getSpace(series.plan().space());
        if (space == null) {
            return new Refused(Stop.Reason.SPACE_GONE);
        }
        Optional<Page> parent = series.plan().parent().map(root.services().pages()::getPage);
        Optional<Stop.Reason> refusal = refusal(user, series, space, parent);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        String title = series.plan().titleOf(meeting);
        Page there = root.services().pages().getPage(space.getKey(), title);
        if (there != null) {
            return isMarked(there, series, meeting) ? new Made(there.getId()) : new Taken();
        }
        return new Made(create(series, meeting, space, parent));
    }

    private Optional<Stop.Reason> refusal(
            ConfluenceUser user, MeetingSeries series, Space space, Optional<Page> parent) {
        PermissionManager permissions = root.services().permissions();
        if (!permissions.hasPermission(user, Permission.VIEW, space)
                || !permissions.hasCreatePermission(user, space, Page.class)) {
            return Optional.of(Stop.Reason.NOT_ALLOWED);
        }
        if (series.plan().parent().isEmpty()) {
            return Optional.empty();
        }
        boolean isThere =
                parent.filter(it -> !it.isDeleted())
                        .filter(it -> it.getSpaceKey().equals(space.getKey()))
                        .isPresent();
        if (!isThere) {
            return Optional.of(Stop.Reason.PARENT_GONE);
        }
        return permissions.hasPermission(user, Permission.VIEW, parent.orElseThrow())
                ? Optional.empty()
                : Optional.of(Stop.Reason.NOT_ALLOWED);
    }

    private boolean isMarked(Page page, MeetingSeries series, LocalDate meeting) {
        String mark = series.mark(meeting).toString();
        return new ConfluencePages(root.services())
                .macros(page, EmptyChairMacro.NAME::equals).stream()
                        .flatMap(it -> it.getMacroIdentifier().stream())
                        .anyMatch(it -> it.getId().equals(mark));
    }

    private long create(
            MeetingSeries series, LocalDate meeting, Space space, Optional<Page> parent) {
        Page page = new Page();
        page.setSpace(space);
        page.setTitle(series.plan().titleOf(meeting));
        page.setBodyAsString(body(series, meeting));
        parent.ifPresent(it -> it.addChild(page));
        root.services().pages().saveContentEntity(page, new DefaultSaveContext(false, true, false));
        return page.getId();
    }

    /** With the parts of the panel that whoever set it up chose for the meetings of its space. */
    private String body(MeetingSeries series, LocalDate meeting) {
        PersonKey by = series.plan().by();
        String text = MeetingText.of(root.texts().readBy(by.text()), series.mark(meeting), meeting);
        Optional<String> kept =
                root.running()
                        .map(it -> it.mailing().sections().questions())
                        .flatMap(it -> it.in(series.plan().space()))
                        .filter(it -> it.organiser().equals(by))
                        .flatMap(SectionQuestion::keeps);
        return kept.isPresent() ? ChairSections.written(text, kept) : text;
    }
}
