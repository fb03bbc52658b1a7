package org.emptychair.host;

import java.util.ArrayList;
import java.util.List;

/** Where somebody might look for another's time: all of our REST that reads, and all our pages. */
final class OthersAddresses {
    private static final String REST =
            """
            service-times
            service-times?leader=lena.berg
            service-times?leader=lena.berg&limit=1000
            service-times/weeks
            service-times/weeks?leader=lena.berg
            service-times/programme?leader=lena.berg
            service-times/proposals
            service-times/proposals/rules
            leaders
            leaders/me
            leaders/unmatched
            settings
            settings/service-time
            health
            outbox
            letters
            letters/preview?department=Technology
            sync
            wocas
            complaints
            quotes
            decisions?pageId=PAGE
            chair?pageId=PAGE
            """;
    private static final List<String> PAGES =
            List.of("my-time", "team", "wocas", "settings", "outbox", "letters", "themes");

    private OthersAddresses() {}

    /**
     * @param entry the number of the time that is looked for
     */
    static List<String> of(LocalHost host, String entry) {
        String page = host.startPage().getQuery().replaceAll(".*pageId=", "");
        String rest = host.confluence() + "/rest/empty-chair/1.0/";
        List<String> addresses = new ArrayList<>();
        addresses.add(rest + "service-times/" + entry);
        REST.lines().forEach(path -> addresses.add(rest + path.replace("PAGE", page)));
        PAGES.forEach(
                it -> addresses.add(host.confluence() + "/plugins/servlet/empty-chair/" + it));
        addresses.add(host.startPage().toString());
        addresses.add(host.confluence() + "/");
        return addresses;
    }
}
