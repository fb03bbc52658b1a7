/**
 * The local host: Confluence and Jira, imitated as far as one plugin needs them, in one process. It
 * reads the finished plugin jar, enables it on both sides and answers over HTTP; it never has the
 * plugin's classes on its own class path.
 */
@NullMarked
package org.emptychair.host;

import org.jspecify.annotations.NullMarked;
