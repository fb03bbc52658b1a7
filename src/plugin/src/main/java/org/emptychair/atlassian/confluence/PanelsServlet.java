package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.view.Section;

/**
 * Draws again what we show on a page, so that its script puts in what changed: one request for all
 * macros of the page.
 */
public final class PanelsServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Set<String> DRAWN =
            Set.of(EmptyChairMacro.NAME, OpenComplaintsMacro.NAME, CustomerQuotesMacro.NAME);

    private final transient ConfluenceRoot root;

    public PanelsServlet(ConfluenceRoot root) {
        this.root = root;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (root.running().isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        ConfluencePages pages = new ConfluencePages(root.services());
        Optional<AbstractPage> page =
                Optional.ofNullable(request.getParameter("pageId"))
                        .filter(id -> id.matches("[1-9]\\d{0,17}"))
                        .map(Long::valueOf)
                        .filter(pages::mayView)
                        .flatMap(pages::page);
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PageAnswer.send(response, drawn(pages, page.get()));
    }

    private String drawn(ConfluencePages pages, AbstractPage page) {
        DefaultConversionContext context = new DefaultConversionContext(page.toPageContext());
        StringBuilder markup = new StringBuilder();
        for (MacroDefinition macro : pages.macros(page, DRAWN::contains)) {
            context.setProperty("macroDefinition", macro);
            markup.append(drawn(macro.getName(), macro.getParameters(), context));
        }
        return markup.toString();
    }

    private String drawn(
            String name, Map<String, String> parameters, DefaultConversionContext context) {
        Optional<Duration> patience = Optional.of(PATIENCE);
        return switch (name) {
            case OpenComplaintsMacro.NAME ->
                    new PartDrawing(root, Section.COMPLAINTS, patience).draw(parameters, context);
            case CustomerQuotesMacro.NAME ->
                    new PartDrawing(root, Section.QUOTES, patience).draw(parameters, context);
            default -> new ChairDrawing(root, patience).draw(parameters, context);
        };
    }
}
