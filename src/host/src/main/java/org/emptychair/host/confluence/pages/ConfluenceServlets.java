package org.emptychair.host.confluence.pages;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which address shows what. */
public final class ConfluenceServlets {

    private ConfluenceServlets() {}

    /** By path inside the product's context. */
    public static Map<String, HttpServlet> of(Confluence confluence) {
        Map<String, Action> actions = new LinkedHashMap<>();
        actions.put("", SpacePages::home);
        actions.put("/", SpacePages::home);
        actions.put("/dashboard.action", SpacePages::home);
        actions.put("/display/*", SpacePages::display);
        actions.put("/pages/viewpage.action", new ViewPage());
        actions.put("/pages/createspace.action", SpacePages::add);
        actions.put("/pages/createpage.action", new CreateDialog());
        actions.put("/pages/newpage.action", new Editor(true));
        actions.put("/pages/editpage.action", new Editor(false));
        actions.put("/pages/movepage.action", PlacePages::move);
        actions.put("/pages/copypage.action", PlacePages::copy);
        actions.put("/pages/trash.action", PlacePages::trash);
        actions.put("/pages/restorepage.action", PlacePages::restore);
        actions.put("/pages/purgepage.action", PlacePages::purge);
        actions.put("/pages/labels.action", PageMatters::labels);
        actions.put("/pages/versions.action", PageMatters::versions);
        actions.put("/pages/restrictions.action", RestrictionPages::answer);
        // One servlet for each mapping: a container may not be given one object twice.
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        for (String path : new String[] {"", "/dashboard.action", "/display/*", "/pages/*"}) {
            servlets.put(path, new PagesServlet(confluence, actions));
        }
        servlets.put("/host-pages/*", new PageFiles());
        return servlets;
    }
}
