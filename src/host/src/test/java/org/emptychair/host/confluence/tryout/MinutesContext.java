package org.emptychair.host.confluence.tryout;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/** Fills the template of minutes. */
public final class MinutesContext implements ContextProvider {

    @Override
    public void init(Map<String, String> parameters) {
        // It takes none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> filled = new HashMap<>(context);
        filled.put("day", "2026-11-19");
        filled.put("hostile", "<script>alert(1)</script>");
        filled.put("list", "<ul><li>one</li></ul>");
        filled.put("ContentPageTitle", "Minutes of " + context.get("spaceKey"));
        return filled;
    }
}
