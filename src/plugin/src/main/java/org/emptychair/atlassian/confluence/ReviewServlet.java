package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.atlassian.mail.PostNow;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.chair.LiveChair;
import org.emptychair.decision.ChangedMeanwhile;
import org.emptychair.decision.Decision;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.Member;
import org.emptychair.decision.Outcome;
import org.emptychair.decision.Review;
import org.emptychair.decision.State;
import org.emptychair.view.decision.ReviewView;
import org.emptychair.view.decision.ReviewWords;

/**
 * The page that sets what the counts say of a decision before its owner, who confirms it or says
 * otherwise; everybody who may view the meeting's page reads it.
 */
public final class ReviewServlet extends FormServlet<Decision> {
    private static final long serialVersionUID = 1;

    public ReviewServlet(ConfluenceRoot root) {
        super(root);
    }

    @Override
    Optional<Decision> find(HttpServletRequest request) {
        return number(request, "id")
                .filter(any -> root().people().isSignedIn())
                .flatMap(id -> stores().decisions().find(new DecisionId(id)))
                .filter(it -> pages().mayView(it.place().page()));
    }

    private LiveChair.Stores stores() {
        return root().running().orElseThrow().chairs().stores();
    }

    @Override
    boolean may(Decision decision) {
        boolean edits = pages().mayEdit(decision.place().page());
        return decision.state() == State.DONE
                && root().people()
                        .caller()
                        .filter(it -> decision.isReviewedBy(it.key(), edits))
                        .isPresent();
    }

    @Override
    String failed() {
        return "A review could not be kept";
    }

    @Override
    String then(Decision decision) {
        return base() + "/plugins/servlet/empty-chair/review?id=" + decision.id();
    }

    @Override
    String act(HttpServletRequest request, Decision decision) {
        Optional<Outcome> outcome = outcome(request);
        Member by =
                root().accounts()
                        .caller()
                        .map(it -> new Member(it.key(), it.fullName()))
                        .orElseThrow();
        if (outcome.isEmpty()) {
            return root().texts().say("emptychair.review.choose");
        }
        try {
            Review review =
                    new Review(
                            by,
                            root().clock().instant(),
                            outcome.get(),
                            Optional.of(comment(request)).filter(it -> !it.isEmpty()));
            if (!stores().decisions().replace(decision, decision.reviewed(review), by)) {
                return root().texts().say("emptychair.review.gone");
            }
        } catch (ChangedMeanwhile other) {
            return root().texts().say("emptychair.problem.edited-meanwhile.detail");
        } catch (IllegalArgumentException wrong) {
            return root().texts().say("emptychair.review.too-long");
        }
        Desk.find(PostNow.class).ifPresent(PostNow::soon);
        return "";
    }

    private static Optional<Outcome> outcome(HttpServletRequest request) {
        String chosen = Optional.ofNullable(request.getParameter("outcome")).orElse("");
        return Stream.of(Outcome.values())
                .filter(it -> it != Outcome.NOT_DONE_YET)
                .filter(it -> ReviewWords.word(it).equals(chosen))
                .findFirst();
    }

    private static String comment(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("comment")).orElse("").strip();
    }

    @Override
    void show(
            HttpServletRequest request,
            HttpServletResponse response,
            Decision decision,
            String warning)
            throws IOException {
        ReviewPage page = new ReviewPage(root(), decision);
        ReviewView view =
                new ReviewView(
                        PageAnswer.place(root(), "review", request, response),
                        page.shown(address(decision.place().page())),
                        warning,
                        page.found(),
                        page.said(),
                        may(decision)
                                ? Optional.of(page.form(outcome(request), comment(request)))
                                : Optional.empty());
        PageAnswer.send(
                response,
                root().templates()
                        .fill("decision/review.vm", root().texts(), Map.of("p", view))
                        .markup());
    }
}
