/** The weekly letter in words: for mail programs that show HTML, and for those that do not. */
@NullMarked
package org.emptychair.view.letter;

import org.jspecify.annotations.NullMarked;
