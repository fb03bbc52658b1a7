package org.emptychair.bench;

import java.net.URI;

/**
 * Where Jira stands, how one gets in, and what one reads there.
 *
 * @param token for those who know tokens; the others sign in by name and password
 */
record Door(URI base, String name, String token, String jql) {}
