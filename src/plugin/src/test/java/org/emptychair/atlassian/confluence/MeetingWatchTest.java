package org.emptychair.atlassian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.MacroDefinitionHandler;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.chair.seat.InMemoryMeetings;
import org.emptychair.chair.seat.Meeting;
import org.emptychair.chair.seat.Meetings;
import org.emptychair.chair.snapshot.Closing;
import org.emptychair.chair.snapshot.InMemorySnapshots;
import org.emptychair.chair.snapshot.Snapshots;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which pages are known to have a chair, as pages come, change and go. */
class MeetingWatchTest {
    private static final String CHAIR = "a chair of ";
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    private final PageManager manager = mock(PageManager.class);
    private final XhtmlContent storage = mock(XhtmlContent.class);
    private final EventPublisher events = mock(EventPublisher.class);
    private final Meetings meetings = new InMemoryMeetings();
    private final Snapshots snapshots = new InMemorySnapshots();
    private final MeetingWatch watch =
            new MeetingWatch(new ConfluencePages(services()), meetings, snapshots, events);

    private ConfluenceServices services() {
        return new ConfluenceServices(
                mock(ActiveObjects.class),
                mock(ApplicationLinkService.class),
                mock(ClusterLockService.class),
                mock(LoginUriProvider.class),
                mock(PageBuilderService.class),
                manager,
                mock(PermissionManager.class),
                mock(SchedulerService.class),
                mock(WebSudoManager.class),
                storage,
                mock(XsrfTokenAccessor.class),
                mock(XsrfTokenValidator.class));
    }

    private static final class Chair extends MacroDefinition {
        Chair(Map<String, String> parameters) {
            super(EmptyChairMacro.NAME, parameters, "", null);
        }
    }

    @BeforeEach
    void findChairs() throws XhtmlException {
        doAnswer(
                        call -> {
                            String body = call.getArgument(0);
                            MacroDefinitionHandler handler = call.getArgument(2);
                            if (body.startsWith(CHAIR)) {
                                String day = body.substring(CHAIR.length());
                                handler.handle(new Chair(Map.of("date", day)));
                            }
                            return null;
                        })
                .when(storage)
                .handleMacroDefinitions(anyString(), any(), any());
    }

    private static Page page(long id, String space, String body) {
        Page page = mock(Page.class);
        when(page.getId()).thenReturn(id);
        when(page.getSpaceKey()).thenReturn(space);
        when(page.getTitle()).thenReturn("Leadership weekly");
        when(page.getBodyAsString()).thenReturn(body);
        return page;
    }

    private void update(Page page) {
        watch.onUpdate(new PageUpdateEvent(page, page, false));
    }

    private static Page meeting(String day) {
        return page(7, "LEAD", CHAIR + day);
    }

    @Test
    void aPageWithAChairIsAMeetingAndOneWithoutIsNone() {
        watch.onCreate(new PageCreateEvent(meeting("2026-11-26"), false));
        watch.onCreate(new PageCreateEvent(page(8, "LEAD", "no such thing"), false));

        assertThat(meetings.find(7)).contains(new Meeting(7, "LEAD", Optional.of(THURSDAY)));
        assertThat(meetings.find(8)).isEmpty();
    }

    @Test
    void aMeetingFollowsItsPage() {
        watch.onCreate(new PageCreateEvent(meeting("2026-11-26"), false));

        update(meeting("2026-12-03"));
        assertThat(meetings.find(7).flatMap(Meeting::day)).contains(THURSDAY.plusDays(7));
        watch.onMove(new PageMoveEvent(page(7, "OPS", CHAIR + "2026-12-03"), false));
        assertThat(meetings.find(7).map(Meeting::space)).contains("OPS");
        update(page(7, "OPS", "the chair was taken out"));
        assertThat(meetings.find(7)).isEmpty();
    }

    @Test
    void aPageInTheBinIsNoMeetingUntilItComesBack() {
        watch.onCreate(new PageCreateEvent(meeting("2026-11-26"), false));

        watch.onTrashed(new PageTrashedEvent(meeting("2026-11-26"), false));
        assertThat(meetings.find(7)).isEmpty();
        watch.onRestore(new PageRestoreEvent(meeting("2026-11-26"), false));
        assertThat(meetings.find(7)).isPresent();
    }

    @Test
    void aPageThatIsGoneForGoodTakesWhatItsMeetingKept() {
        Page gone = meeting("2026-11-26");
        watch.onCreate(new PageCreateEvent(gone, false));
        Meeting meeting = meetings.find(7).orElseThrow();
        snapshots.close(
                new Closing(meeting, Closing.State.CLOSED, Instant.EPOCH, Optional.empty()),
                List.of());

        watch.onRemove(new PageRemoveEvent(gone, false));

        assertThat(meetings.find(7)).isEmpty();
        assertThat(snapshots.closing(7)).isEmpty();
    }

    @Test
    void aDraftIsNoMeeting() {
        Page draft = meeting("2026-11-26");
        when(draft.isDraft()).thenReturn(true);

        watch.onCreate(new PageCreateEvent(draft, false));

        assertThat(meetings.find(7)).isEmpty();
    }

    @Test
    void aDayThatIsNoneLeavesTheMeetingWithoutADay() {
        watch.onCreate(new PageCreateEvent(meeting("next Thursday"), false));

        assertThat(meetings.find(7).orElseThrow().day()).isEmpty();
    }

    @Test
    void aPageWrittenWhileNobodyListenedIsNotedAfterItWasLookedAt() {
        Page old = meeting("2026-11-26");
        when(manager.getAbstractPage(7)).thenReturn(old);

        watch.looked(7);
        watch.looked(9);
        assertThat(meetings.find(7)).isEmpty();
        watch.catchUp();

        assertThat(meetings.find(7)).isPresent();
        assertThat(meetings.find(9)).isEmpty();
    }

    @Test
    void noPageFailsToBeSavedBecauseOfItsChair() {
        Page broken = meeting("2026-11-26");
        when(broken.getTitle()).thenThrow(new IllegalStateException("no title today"));

        update(broken);

        assertThat(meetings.find(7)).isEmpty();
    }

    @Test
    void itListensUntilItIsClosed() {
        watch.begin();
        watch.close();

        verify(events).register(watch);
        verify(events).unregister(watch);
    }
}
