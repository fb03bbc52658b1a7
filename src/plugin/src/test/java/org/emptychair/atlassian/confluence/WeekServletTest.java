package org.emptychair.atlassian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedSet;
import org.emptychair.atlassian.ao.Database;
import org.emptychair.atlassian.ao.LocalLocks;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.leader.Leader;
import org.emptychair.leader.PersonKey;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address in Friday's mail, clicked by whoever has it. */
class WeekServletTest {
    private static final PersonKey LENA = new PersonKey("lena-key");
    private static final PersonKey KOFI = new PersonKey("kofi-key");
    private static final int DAYS = 7;

    @TempDir Path home = Path.of("");

    private final Database database = Database.h2();
    private ConfluenceRoot root;

    /** What came of a click. */
    private record Answer(String page, HttpServletResponse response) {
        void isNotFound() throws IOException {
            verify(response).sendError(HttpServletResponse.SC_NOT_FOUND);
            assertThat(page).isEmpty();
        }
    }

    @BeforeEach
    void start() {
        EventPublisher events = mock(EventPublisher.class);
        PageBuilderService resources = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
        root = new TrialRoot(home, database.ao(), new LocalLocks()).root(events, resources);
        TrialRoot.start(root);
        leading().leaders().welcome(Leader.of(LENA, "Lena Berg"));
        leading().leaders().welcome(Leader.of(KOFI, "Kofi Osei"));
    }

    @AfterEach
    void stop() {
        root.close();
        Desk.clear();
        database.close();
    }

    private Leading leading() {
        return root.running().orElseThrow().leading();
    }

    /** So many weeks after the running one. */
    private IsoWeek week(int later) {
        return IsoWeek.of(LocalDate.now(root.settings().current().zone())).plus(later);
    }

    private String address(PersonKey leader, IsoWeek week) {
        return root.running().orElseThrow().mailing().weekLinks().address(leader, week);
    }

    private Answer looks(String address) throws IOException {
        StringWriter page = new StringWriter();
        HttpServletResponse response = response(page);
        new WeekServlet(root).doGet(request(address), response);
        return new Answer(page.toString(), response);
    }

    private Answer clicks(String address) throws IOException {
        StringWriter page = new StringWriter();
        HttpServletResponse response = response(page);
        new WeekServlet(root).doPost(request(address), response);
        return new Answer(page.toString(), response);
    }

    private static HttpServletResponse response(StringWriter page) throws IOException {
        HttpServletResponse response = mock(HttpServletResponse.class);
        when(response.getWriter()).thenReturn(new PrintWriter(page));
        return response;
    }

    private static HttpServletRequest request(String address) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        for (String field : address.replaceFirst("[^?]*\\?", "").split("&", -1)) {
            String[] said = field.split("=", 2);
            when(request.getParameter(said[0])).thenReturn(said[1]);
        }
        return request;
    }

    private SortedSet<LocalDate> confirmed(PersonKey leader, IsoWeek week) {
        return leading().confirmed().of(leader, week.monday(), week.sunday());
    }

    @Test
    void lookingConfirmsNothingAndOneClickTheWholeWeek() throws IOException {
        String address = address(LENA, week(-1));

        Answer looked = looks(address);
        assertThat(looked.page()).contains("<button", "name=\"sign\"").doesNotContain("Berg");
        assertThat(confirmed(LENA, week(-1))).isEmpty();

        Answer clicked = clicks(address);
        assertThat(clicked.page()).doesNotContain("<button");
        assertThat(confirmed(LENA, week(-1))).hasSize(DAYS);
        assertThat(confirmed(LENA, week(-2))).isEmpty();
        assertThat(confirmed(KOFI, week(-1))).isEmpty();
    }

    @Test
    void clickedAgainItSaysTheSameAndConfirmsNoMore() throws IOException {
        String address = address(LENA, week(-1));

        Answer once = clicks(address);
        SortedSet<LocalDate> days = confirmed(LENA, week(-1));
        Answer twice = clicks(address);

        assertThat(twice.page()).isEqualTo(once.page());
        assertThat(confirmed(LENA, week(-1))).isEqualTo(days);
    }

    @Test
    void threeWeeksAfterItsWeekItIsNoAddressAnyMore() throws IOException {
        looks(address(LENA, week(-4))).isNotFound();
        clicks(address(LENA, week(-4))).isNotFound();

        assertThat(confirmed(LENA, week(-4))).isEmpty();
        assertThat(looks(address(LENA, week(-3))).page()).contains("<button");
    }

    @Test
    void anotherPersonsSignConfirmsNobodysWeek() throws IOException {
        String kofis = address(KOFI, week(-1)).replaceFirst(".*&sign=", "");
        String mixed = address(LENA, week(-1)).replaceFirst("&sign=.*", "&sign=" + kofis);

        looks(mixed).isNotFound();
        clicks(mixed).isNotFound();

        assertThat(confirmed(LENA, week(-1))).isEmpty();
        assertThat(confirmed(KOFI, week(-1))).isEmpty();
    }

    @Test
    void whoLeadsNoMoreHasNoWeekToConfirm() throws IOException {
        String address = address(LENA, week(-1));
        leading().leaders().remove(LENA);

        looks(address).isNotFound();
        clicks(address).isNotFound();
    }

    @Test
    void aWeekToComeIsNotConfirmed() throws IOException {
        Answer answer = clicks(address(LENA, week(2)));

        verify(answer.response()).setStatus(HttpServletResponse.SC_BAD_REQUEST);
        assertThat(confirmed(LENA, week(2))).isEmpty();
    }
}
