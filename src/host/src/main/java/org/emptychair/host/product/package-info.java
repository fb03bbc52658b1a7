/**
 * The seam inside the local host: what the platform gives to each imitated product, and what each
 * product must tell the platform. Confluence and Jira meet neither each other nor the code that
 * loads plugins; they meet the types here.
 */
@NullMarked
package org.emptychair.host.product;

import org.jspecify.annotations.NullMarked;
