/** Mail by the product's own mail server: what is written, to whom it goes, and its delivery. */
@NullMarked
package org.emptychair.atlassian.mail;

import org.jspecify.annotations.NullMarked;
