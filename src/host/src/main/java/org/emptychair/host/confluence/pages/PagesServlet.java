package org.emptychair.host.confluence.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.emptychair.host.confluence.content.PageRefused;
import org.emptychair.host.product.PageView;

/** Leads each address to what answers it, and each refusal to a page that says so. */
final class PagesServlet extends HttpServlet {

    private final transient Confluence confluence;
    private final transient Map<String, Action> actions;

    /**
     * @param actions by path; one ending in {@code *} takes everything that begins so
     */
    PagesServlet(Confluence confluence, Map<String, Action> actions) {
        this.confluence = confluence;
        this.actions = Map.copyOf(actions);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (confluence.visitors().current().isEmpty()) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String back = path(request) + query;
            response.sendRedirect(
                    confluence.contextPath()
                            + "/login.action?os_destination="
                            + URLEncoder.encode(back, StandardCharsets.UTF_8));
            return;
        }
        answer(new Visit(confluence, request, response));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(new Visit(confluence, request, response));
    }

    private void answer(Visit visit) throws IOException {
        try {
            if (!visit.content().rights().mayEnter(visit.visitor())) {
                throw new NotHere("Confluence");
            }
            Action action = action(path(visit.request()));
            if (visit.isPost() && !visit.isGenuine() && !(action instanceof Editor)) {
                problem(
                        visit,
                        HttpServletResponse.SC_FORBIDDEN,
                        "This form is too old. Nothing was changed. Go back, reload and try again.");
                return;
            }
            action.answer(visit);
        } catch (NotHere e) {
            if (visit.isPost() && visit.has("storage")) {
                keep(visit);
                return;
            }
            problem(
                    visit,
                    HttpServletResponse.SC_NOT_FOUND,
                    "This does not exist, or it is not for you to see.");
        } catch (PageRefused e) {
            problem(visit, HttpServletResponse.SC_BAD_REQUEST, e.sentence());
        }
    }

    private Action action(String path) {
        Action exact = actions.get(path);
        if (exact != null) {
            return exact;
        }
        return actions.entrySet().stream()
                .filter(it -> it.getKey().endsWith("*"))
                .filter(it -> path.startsWith(it.getKey().substring(0, it.getKey().length() - 1)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new NotHere(path));
    }

    /** What somebody typed is given back, even if there is no page to save it to any more. */
    private static void keep(Visit visit) throws IOException {
        Map<String, Object> values = visit.values();
        values.put("storage", visit.text("storage"));
        visit.response().setStatus(HttpServletResponse.SC_NOT_FOUND);
        visit.show(PageView.of(visit.text("title"), PageFrame.html("kept", values)));
    }

    private void problem(Visit visit, int status, String sentence) throws IOException {
        confluence.platform().layout().problem(visit.request(), visit.response(), status, sentence);
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }
}
