package org.emptychair.host.confluence.pages;

import org.emptychair.host.confluence.api.ApiPages;
import org.emptychair.host.confluence.content.Content;
import org.emptychair.host.confluence.plugin.ConfluencePlugins;
import org.emptychair.host.confluence.render.PageRenderer;
import org.emptychair.host.product.Platform;
import org.emptychair.host.product.Visitors;

/** Everything the pages for people are made of. */
public record Confluence(
        Platform platform,
        Visitors visitors,
        Content content,
        ApiPages api,
        ConfluencePlugins plugins,
        PageRenderer renderer) {

    /** The path before each of this product's own. */
    String contextPath() {
        return platform.baseUrl().getPath();
    }
}
