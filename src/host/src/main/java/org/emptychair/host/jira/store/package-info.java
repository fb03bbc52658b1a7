/**
 * The Jira side's content in the host's database.
 *
 * <p>Moments are milliseconds, days are ISO text, so that H2 and PostgreSQL answer alike. An
 * issue's key is its project's key and its number: renaming a project touches one row.
 *
 * <p>Rights are not checked here but named: whoever reads asks {@link
 * org.emptychair.host.jira.store.Catalogue} first.
 */
@NullMarked
package org.emptychair.host.jira.store;

import org.jspecify.annotations.NullMarked;
