package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.atlassian.minutes.ChairSections;
import org.emptychair.atlassian.minutes.PageBusy;
import org.emptychair.atlassian.minutes.UnreadablePage;
import org.emptychair.habit.SectionQuestion;
import org.emptychair.habit.SectionQuestions;
import org.emptychair.view.Section;
import org.emptychair.view.habit.SectionsView;

/**
 * The page on which the organiser of meetings without a decision says which parts of the panel
 * stay. It changes the pages of the next meetings, as far as the organiser may edit them; closed
 * meetings stay as they were seen.
 */
public final class SectionsServlet extends FormServlet<SectionQuestion> {
    private static final long serialVersionUID = 1;

    public SectionsServlet(ConfluenceRoot root) {
        super(root);
    }

    private SectionQuestions questions() {
        return root().running().orElseThrow().mailing().sections().questions();
    }

    @Override
    Optional<SectionQuestion> find(HttpServletRequest request) {
        return number(request, "pageId")
                .flatMap(questions()::about)
                .filter(this::may)
                .filter(it -> pages().mayView(it.page()));
    }

    @Override
    boolean may(SectionQuestion question) {
        return root().people()
                .caller()
                .filter(it -> it.key().equals(question.organiser().text()))
                .isPresent();
    }

    @Override
    String failed() {
        return "The parts of a panel could not be kept";
    }

    @Override
    String then(SectionQuestion question) {
        return base() + "/plugins/servlet/empty-chair/sections?pageId=" + question.page();
    }

    @Override
    String act(HttpServletRequest request, SectionQuestion question) {
        Set<Section> kept =
                "all".equals(request.getParameter("action"))
                        ? EnumSet.allOf(Section.class)
                        : typed(request);
        if (kept.isEmpty()) {
            return root().texts().say("emptychair.sections.one");
        }
        String parts = written(kept);
        questions().keep(question.answered(parts));
        Optional<String> parameter =
                Optional.of(parts).filter(any -> kept.size() < Section.values().length);
        ConfluenceScribe scribe = new ConfluenceScribe(root());
        try {
            for (Sheet page : new NextMeetings(root()).in(question.space())) {
                if (pages().mayEdit(page.id())) {
                    scribe.rewrite(page.id(), it -> ChairSections.written(it, parameter));
                }
            }
        } catch (UnreadablePage | PageBusy notNow) {
            return root().texts().say("emptychair.sections.busy");
        }
        return "";
    }

    private static Set<Section> typed(HttpServletRequest request) {
        return Stream.of(
                        Optional.ofNullable(request.getParameterValues("part"))
                                .orElseGet(() -> new String[0]))
                .flatMap(it -> Section.named(it).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    private static String written(Set<Section> kept) {
        return kept.stream().map(Section::written).collect(Collectors.joining(", "));
    }

    @Override
    void show(
            HttpServletRequest request,
            HttpServletResponse response,
            SectionQuestion question,
            String warning)
            throws IOException {
        SectionsPage page = new SectionsPage(root(), question);
        SectionsView view =
                new SectionsView(
                        PageAnswer.place(root(), "sections", request, response),
                        warning,
                        Long.toString(question.page()),
                        pages().sheet(question.page()).map(Sheet::title).orElse(""),
                        address(question.page()),
                        page.kept(),
                        page.parts(),
                        page.next(this::address));
        PageAnswer.send(
                response,
                root().templates()
                        .fill("habit/sections.vm", root().texts(), Map.of("p", view))
                        .markup());
    }
}
