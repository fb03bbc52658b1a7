/**
 * What the panel and the report ask of many contacts, and how long the answer takes: the whole
 * product over PostgreSQL, and beside it DuckDB, which scans the same rows for the same numbers.
 */
@NullMarked
package org.emptychair.bench.asking;

import org.jspecify.annotations.NullMarked;
