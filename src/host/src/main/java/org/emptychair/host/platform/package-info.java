/**
 * The services that both products offer to plugins: people, settings, transactions, texts, events
 * and the rest of what SAL and its neighbours declare. Each is named after the interface it
 * implements and is as strict as the real one where plugins are known to rely on luck.
 */
@NullMarked
package org.emptychair.host.platform;

import org.jspecify.annotations.NullMarked;
