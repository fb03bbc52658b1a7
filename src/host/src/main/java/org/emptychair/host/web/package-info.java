/**
 * One product's web: the server, who is asking, the frame of every page, and the ways by which a
 * plugin answers requests – servlets, REST resources, web resources. Nothing here ever answers with
 * a stack trace.
 */
@NullMarked
package org.emptychair.host.web;

import org.jspecify.annotations.NullMarked;
