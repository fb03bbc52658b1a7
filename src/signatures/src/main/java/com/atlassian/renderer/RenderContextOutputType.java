package com.atlassian.renderer;

public interface RenderContextOutputType {
    String DISPLAY = "display";
    String PREVIEW = "preview";
    String PDF = "pdf";
    String WORD = "word";
    String HTML_EXPORT = "html_export";
    String FEED = "feed";
    String EMAIL = "email";
}
