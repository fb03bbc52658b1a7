package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.storage.macro.MacroId;
import java.util.Map;
import java.util.Optional;

public class MacroDefinition {
    private final String name;
    private final Map<String, String> parameters;
    private final String body;
    private final MacroId id;

    /** Ours: the real class is built in other ways. */
    protected MacroDefinition(
            String name, Map<String, String> parameters, String body, MacroId id) {
        this.name = name;
        this.parameters = Map.copyOf(parameters);
        this.body = body;
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public Map<String, String> getParameters() {
        return parameters;
    }

    public String getParameter(String parameter) {
        return parameters.get(parameter);
    }

    public String getBodyText() {
        return body;
    }

    public Optional<MacroId> getMacroIdentifier() {
        return Optional.ofNullable(id);
    }
}
