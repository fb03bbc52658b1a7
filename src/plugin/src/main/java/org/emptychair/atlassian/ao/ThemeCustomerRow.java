package org.emptychair.atlassian.ao;

import net.java.ao.schema.Table;

/** The customers of one theme in one week, as far as "from three" needs them. */
@Table("ThemeCustomer")
public interface ThemeCustomerRow extends CountRow {
    /** The smallest customer keys, ascending, between commas, at most three. */
    String getSmallest();
}
