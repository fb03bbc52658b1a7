/**
 * How fast contacts are kept and sorted, beside plain ways to write the same rows.
 *
 * <p>All run on the local host's ActiveObjects and one PostgreSQL, each into a schema of its own.
 */
@NullMarked
package org.emptychair.bench.writing;

import org.jspecify.annotations.NullMarked;
