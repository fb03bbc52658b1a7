/**
 * Mail that plugins send: into a folder as {@code .eml} files, or to a real server when the host
 * was given one.
 */
@NullMarked
package org.emptychair.host.platform.mail;

import org.jspecify.annotations.NullMarked;
