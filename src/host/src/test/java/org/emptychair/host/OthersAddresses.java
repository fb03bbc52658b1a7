package org.emptychair.host;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where somebody might look for another's time: every address of the plugin that can be read, with
 * what may be asked there, and the page of the meeting in every output.
 */
final class OthersAddresses {
    /** What fits a field of this name; for all others any word does. */
    private static final Map<String, String> FIT =
            Map.ofEntries(
                    Map.entry("leader", "lena.berg"),
                    Map.entry("user", "lena.berg"),
                    Map.entry("limit", "1000"),
                    Map.entry("from", "2026-W40"),
                    Map.entry("to", "2026-W53"),
                    Map.entry("department", "Technology"),
                    Map.entry("issueKey", "CARE-1042"),
                    Map.entry("section", "leaders"),
                    Map.entry("space", "LEAD"),
                    Map.entry("query", "Zanzibar"),
                    Map.entry("weeks", "13"));

    private static final List<String> OUTPUTS =
            List.of("display", "preview", "pdf", "word", "html_export", "email", "feed");

    private final LocalHost host;
    private final PluginAddresses plugin;

    OthersAddresses(LocalHost host, PluginAddresses plugin) {
        this.host = host;
        this.plugin = plugin;
    }

    /**
     * @param entry the number of the time that is looked for
     */
    List<String> of(String entry) throws IOException {
        String page = host.startPage().getQuery().replaceAll(".*pageId=", "");
        String rest = host.confluence() + "/rest/empty-chair/1.0/";
        Set<String> addresses = new LinkedHashSet<>();
        for (PluginAddresses.Call call : plugin.calls()) {
            for (String name : List.of(entry, "lena.berg")) {
                String path = rest + call.path().replaceAll("\\{[^}]*\\}", name);
                addresses.add(path);
                addresses.add(path + "?leader=lena.berg");
                addresses.add(path + asked(call.parameters(), page));
            }
        }
        for (String path : plugin.pages()) {
            String address = host.confluence() + "/plugins/servlet" + path;
            addresses.add(address);
            addresses.add(address + "?leader=lena.berg&id=" + entry + "&pageId=" + page);
            addresses.add(address + "?export=csv");
        }
        OUTPUTS.forEach(it -> addresses.add(host.startPage() + "&output=" + it));
        addresses.add(host.confluence() + "/");
        return new ArrayList<>(addresses);
    }

    private static String asked(List<String> parameters, String page) {
        return parameters.stream()
                .map(it -> it + "=" + (it.equals("pageId") ? page : FIT.getOrDefault(it, "1")))
                .collect(Collectors.joining("&", "?", ""));
    }
}
