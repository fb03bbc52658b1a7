/**
 * What enabled plugins offer to Confluence's pages: macros with their parameters, and blueprints
 * with the templates that new pages are filled from.
 */
@NullMarked
package org.emptychair.host.confluence.plugin;

import org.jspecify.annotations.NullMarked;
