/**
 * Pages as HTML. A page's own markup passes an allow-list; what its macros answer is put in as it
 * is, as Confluence does, and a macro that fails stays in a box of its own.
 */
@NullMarked
package org.emptychair.host.confluence.render;

import org.jspecify.annotations.NullMarked;
