package com.atlassian.confluence.xhtml.api;

public interface MacroDefinitionHandler {
    void handle(MacroDefinition definition);
}
