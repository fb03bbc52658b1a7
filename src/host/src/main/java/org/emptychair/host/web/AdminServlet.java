package org.emptychair.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.EnabledPlugin;
import org.emptychair.host.product.PageView;
import org.emptychair.host.product.PageView.Link;
import org.emptychair.host.product.Platform;
import org.emptychair.host.product.PluginModule;
import org.emptychair.host.product.Visitors;

/** The administration's start: what the plugin hung into the product's admin sections. */
public final class AdminServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> SECTIONS =
            List.of(
                    "system.admin/",
                    "top_system_section/",
                    "admin_applications_section/",
                    "system.admin.jira/");

    private final transient Platform platform;
    private final transient Visitors visitors;
    private final transient EnabledPlugin plugin;
    private final transient Templates templates = Templates.beside(AdminServlet.class);

    public AdminServlet(Platform platform, Visitors visitors, EnabledPlugin plugin) {
        this.platform = platform;
        this.visitors = visitors;
        this.plugin = plugin;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (visitors.current().isEmpty()) {
            response.sendRedirect(
                    request.getContextPath() + "/login.action?os_destination=/admin/");
            return;
        }
        if (!visitors.current().orElseThrow().isIn(Directory.ADMINISTRATORS)) {
            platform.layout().problem(request, response, 404, "There is no such page.");
            return;
        }
        platform.layout()
                .write(
                        request,
                        response,
                        PageView.of("Administration", templates.render("admin", values(request))));
    }

    private Map<String, Object> values(HttpServletRequest request) {
        List<Map<String, String>> items = new ArrayList<>();
        for (String section : sections()) {
            for (Link item : platform.fragments().items(section, Map.of())) {
                items.add(
                        Map.of(
                                "label",
                                item.label(),
                                "address",
                                request.getContextPath() + item.path()));
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("items", items);
        values.put("plugin", plugin.name());
        values.put("key", plugin.key());
        values.put("version", plugin.version());
        return values;
    }

    private List<String> sections() {
        return plugin.modules("web-item").stream()
                .map((PluginModule item) -> item.attribute("section").orElse(""))
                .filter(section -> SECTIONS.stream().anyMatch(section::startsWith))
                .distinct()
                .toList();
    }
}
