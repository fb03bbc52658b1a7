package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;

public interface XhtmlContent {
    void handleMacroDefinitions(
            String storage, ConversionContext context, MacroDefinitionHandler handler)
            throws XhtmlException;
}
