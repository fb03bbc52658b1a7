/**
 * The scheduler: runners by key, jobs by id, in memory. A cluster of one runs once-per-cluster jobs
 * and local ones alike, and no job runs beside itself.
 */
@NullMarked
package org.emptychair.host.platform.schedule;

import org.jspecify.annotations.NullMarked;
