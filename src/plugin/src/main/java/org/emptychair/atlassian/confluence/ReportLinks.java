package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import org.emptychair.atlassian.panel.Reports;
import org.emptychair.atlassian.sal.HostServices;

/** Where readers go on from a report. */
final class ReportLinks {
    private ReportLinks() {}

    static Reports.Links of(HostServices host) {
        String pages =
                host.application().getBaseUrl(UrlMode.RELATIVE) + "/plugins/servlet/empty-chair/";
        return new Reports.Links(pages + "contacts", pages + "themes");
    }
}
