package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.leader.Leader;
import org.emptychair.servicetime.TimeRefused;
import org.emptychair.view.Texts;
import org.emptychair.view.time.WeekView;
import org.emptychair.week.IsoWeek;

/**
 * The page behind Friday's mail, on which one click confirms a week. The address is signed, so
 * nobody has to sign in; it tells no hours, since a mail may be passed on. Looking at it changes
 * nothing: mail programs look at every address before a person does.
 */
public final class WeekServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient ConfluenceRoot root;

    public WeekServlet(ConfluenceRoot root) {
        this.root = root;
    }

    /** A signed address, read. */
    private record Signed(Leader leader, IsoWeek week, Map<String, String> fields) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Signed> signed = signed(request);
        if (signed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String week = Integer.toString(signed.get().week().number());
        show(response, root.texts().say("emptychair.week.page", week), signed.get().fields());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Signed> signed = signed(request);
        if (signed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Texts texts = root.texts();
        String week = Integer.toString(signed.get().week().number());
        try {
            root.running()
                    .orElseThrow()
                    .leading()
                    .logbook()
                    .confirm(signed.get().leader(), signed.get().week(), Optional.empty());
            show(response, texts.say("emptychair.week.done", week), Map.of());
        } catch (TimeRefused future) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            show(response, texts.say("emptychair.week.future", week), Map.of());
        }
    }

    private Optional<Signed> signed(HttpServletRequest request) {
        Map<String, String> given =
                Map.of(
                        "week", value(request, "week"),
                        "leader", value(request, "leader"),
                        "sign", value(request, "sign"));
        return root.running().flatMap(running -> signed(running, given));
    }

    private Optional<Signed> signed(Running running, Map<String, String> given) {
        LocalDate today =
                LocalDate.ofInstant(root.clock().instant(), root.settings().current().zone());
        return running.mailing()
                .weekLinks()
                .read(
                        given.getOrDefault("week", ""),
                        given.getOrDefault("leader", ""),
                        given.getOrDefault("sign", ""),
                        today)
                .flatMap(
                        it ->
                                running.leading()
                                        .leaders()
                                        .find(it.leader())
                                        .map(leader -> new Signed(leader, it.week(), given)));
    }

    private static String value(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private void show(HttpServletResponse response, String says, Map<String, String> fields)
            throws IOException {
        String base = root.host().application().getBaseUrl(UrlMode.RELATIVE);
        WeekView view =
                new WeekView(
                        base + "/plugins/servlet/empty-chair/week",
                        base + "/download/resources/" + Build.PLUGIN_KEY + ":wocas-page/page.css",
                        says,
                        fields);
        PageAnswer.send(
                response,
                root.templates().fill("time/week.vm", root.texts(), Map.of("w", view)).markup());
    }
}
