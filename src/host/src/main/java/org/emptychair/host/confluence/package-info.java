/**
 * The Confluence that a plugin meets: spaces, pages in storage format, macros and what surrounds
 * them. It keeps its content in the host's database and shows it through the host's layout.
 */
@NullMarked
package org.emptychair.host.confluence;

import org.jspecify.annotations.NullMarked;
