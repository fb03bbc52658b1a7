package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.atlassian.minutes.PageBusy;
import org.emptychair.atlassian.minutes.UnreadablePage;
import org.emptychair.decision.Terms;
import org.emptychair.view.RefusedWords;
import org.emptychair.view.Texts;
import org.emptychair.view.decision.DecideView;

/**
 * The page on which a decision is recorded without scripts, for editors of the meeting's page.
 *
 * <p>Whatever goes wrong, what was typed stays in the form.
 */
public final class DecideServlet extends FormServlet<Sheet> {
    private static final long serialVersionUID = 1;

    public DecideServlet(ConfluenceRoot root) {
        super(root);
    }

    @Override
    Optional<Sheet> find(HttpServletRequest request) {
        return number(request, "pageId")
                .filter(any -> root().people().isSignedIn())
                .filter(pages()::mayEdit)
                .flatMap(pages()::sheet);
    }

    @Override
    boolean may(Sheet page) {
        return pages().mayEdit(page.id());
    }

    @Override
    String failed() {
        return "A decision could not be written";
    }

    @Override
    String then(Sheet page) {
        return address(page);
    }

    @Override
    String act(HttpServletRequest request, Sheet page) {
        Texts texts = root().texts();
        DecideForm form = new DecideForm(root(), request);
        try {
            Terms terms = form.terms();
            if (!terms.servesAnyone() && !form.isForNobody()) {
                return texts.say("emptychair.decide.for-whom");
            }
            new ConfluenceScribe(root()).write(page.id(), terms);
            return "";
        } catch (IllegalArgumentException wrong) {
            return texts.say("emptychair.decide.wrong", RefusedWords.of(texts, wrong));
        } catch (PageBusy busy) {
            return texts.say("emptychair.problem.page-busy.detail");
        } catch (UnreadablePage broken) {
            return texts.say("emptychair.problem.page-unreadable.detail");
        }
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response, Sheet page, String warning)
            throws IOException {
        DecideView view =
                new DecideView(
                        PageAnswer.place(root(), "decide", request, response),
                        Long.toString(page.id()),
                        page.title(),
                        address(page),
                        warning,
                        warning.equals(root().texts().say("emptychair.decide.for-whom")),
                        DecideForm.typed(request));
        PageAnswer.send(
                response,
                root().templates()
                        .fill("decision/decide.vm", root().texts(), Map.of("p", view))
                        .markup());
    }
}
