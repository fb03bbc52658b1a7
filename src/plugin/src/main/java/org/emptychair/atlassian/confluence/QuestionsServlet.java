package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.chair.seat.Questions;
import org.emptychair.view.Texts;
import org.emptychair.view.seat.QuestionsView;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.Themes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page on which customer service writes what the customer in the chair asks. */
public final class QuestionsServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(QuestionsServlet.class);

    private final transient ConfluenceRoot root;
    private final transient CustomerServiceGate gate;

    public QuestionsServlet(ConfluenceRoot root) {
        this.root = root;
        this.gate = new CustomerServiceGate(root);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (gate.opens(request, response)) {
            show(request, response, "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!gate.opens(request, response)) {
            return;
        }
        String warning = act(request);
        if (warning.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location",
                    PageAnswer.place(root, "questions", request, response).action() + "?done=1");
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            show(request, response, warning);
        }
    }

    /** What was wrong; empty for nothing. */
    private String act(HttpServletRequest request) {
        Texts texts = root.texts();
        if (!root.services().xsrfChecks().validateFormEncodedToken(request)) {
            return texts.say("emptychair.letters.expired");
        }
        try {
            return keep(given(request, "theme"), given(request, "question").strip());
        } catch (IllegalArgumentException wrong) {
            return texts.say("emptychair.questions.wrong", Integer.toString(Questions.LONGEST));
        } catch (RuntimeException failed) {
            // The outermost edge: the page stays, and says under which number the log has more.
            return texts.say(
                    "emptychair.box.failed.next",
                    Incident.logged(LOG, "A question could not be kept", failed));
        }
    }

    private String keep(String id, String question) {
        Optional<ThemeId> theme =
                Optional.of(id)
                        .filter(text -> text.matches("[1-9]\\d{0,17}"))
                        .map(text -> new ThemeId(Long.parseLong(text)))
                        .filter(it -> themes().find(it).isPresent());
        if (theme.isEmpty()) {
            return root.texts().say("emptychair.questions.gone");
        }
        questions().keep(theme.get(), Optional.of(question).filter(it -> !it.isEmpty()));
        return "";
    }

    private Themes themes() {
        return root.running().orElseThrow().theming().themes();
    }

    private Questions questions() {
        return root.running().orElseThrow().chairs().stores().questions();
    }

    private static String given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String warning)
            throws IOException {
        Texts texts = root.texts();
        QuestionsView view =
                new QuestionsView(
                        PageAnswer.place(root, "questions", request, response),
                        warning.isEmpty() && request.getParameter("done") != null
                                ? texts.say("emptychair.questions.done")
                                : "",
                        warning,
                        lines(request, warning),
                        usual(texts));
        PageAnswer.send(
                response,
                root.templates().fill("seat/questions.vm", texts, Map.of("p", view)).markup());
    }

    /** What was typed stays on the page while it is wrong. */
    private List<QuestionsView.Line> lines(HttpServletRequest request, String warning) {
        Map<ThemeId, String> kept = questions().all();
        String typed = warning.isEmpty() ? "" : given(request, "theme");
        return themes().all().stream()
                .filter(theme -> !theme.muted())
                .map(
                        theme -> {
                            String id = Long.toString(theme.id().value());
                            return new QuestionsView.Line(
                                    id,
                                    theme.name().text(),
                                    typed.equals(id)
                                            ? given(request, "question")
                                            : kept.getOrDefault(theme.id(), ""));
                        })
                .toList();
    }

    private static List<String> usual(Texts texts) {
        return Stream.of(
                        texts.say("emptychair.question.answer"),
                        texts.say("emptychair.question.promise"),
                        texts.say("emptychair.question.theme", "\u2026"),
                        texts.say("emptychair.question.waiting"),
                        texts.say("emptychair.question.keep"))
                .toList();
    }
}
