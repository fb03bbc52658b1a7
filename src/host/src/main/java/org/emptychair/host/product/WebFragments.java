package org.emptychair.host.product;

import java.util.List;
import java.util.Map;

/** The web items and panels that the enabled plugin hangs into the product's pages. */
public interface WebFragments {

    /** The items of one section whose conditions hold, by weight. */
    List<PageView.Link> items(String section, Map<String, Object> context);

    /** The HTML of all panels at one location whose conditions hold, by weight. */
    String panels(String location, Map<String, Object> context);
}
