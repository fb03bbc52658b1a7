package com.atlassian.confluence.content.render.xhtml.storage.macro;

public final class MacroId {
    private final String id;

    private MacroId(String id) {
        this.id = id;
    }

    public static MacroId fromString(String id) {
        return new MacroId(id);
    }

    public String getId() {
        return id;
    }
}
