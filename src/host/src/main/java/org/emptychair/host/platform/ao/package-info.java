/**
 * ActiveObjects over its own library: one entity manager per plugin, tables named and limited as
 * the products do, made when the plugin first asks for data and never before it has started.
 */
@NullMarked
package org.emptychair.host.platform.ao;

import org.jspecify.annotations.NullMarked;
