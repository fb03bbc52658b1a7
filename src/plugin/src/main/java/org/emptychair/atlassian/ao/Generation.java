package org.emptychair.atlassian.ao;

import java.time.ZoneId;

/** One whole set of counts, made in one zone. */
record Generation(int number, ZoneId zone) {}
