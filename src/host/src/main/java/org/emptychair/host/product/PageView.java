package org.emptychair.host.product;

import java.util.List;

/**
 * One page as its layout shows it.
 *
 * @param title plain text
 * @param breadcrumbs from the outermost, without the page itself
 * @param actions links beside the title
 * @param body HTML of the host's own templates
 */
public record PageView(String title, List<Link> breadcrumbs, List<Link> actions, String body) {

    public PageView {
        breadcrumbs = List.copyOf(breadcrumbs);
        actions = List.copyOf(actions);
    }

    public static PageView of(String title, String body) {
        return new PageView(title, List.of(), List.of(), body);
    }

    public PageView under(Link... newBreadcrumbs) {
        return new PageView(title, List.of(newBreadcrumbs), actions, body);
    }

    public PageView with(List<Link> newActions) {
        return new PageView(title, breadcrumbs, newActions, body);
    }

    /**
     * A link of the layout.
     *
     * @param path inside the product's context, or a whole address
     */
    public record Link(String label, String path) {}
}
