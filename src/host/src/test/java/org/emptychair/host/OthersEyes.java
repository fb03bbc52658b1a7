package org.emptychair.host;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Looks at everything that somebody can reach: given addresses, and whatever they lead to. */
final class OthersEyes {
    private static final int MORE = 100;

    private final LocalHost host;

    OthersEyes(LocalHost host) {
        this.host = host;
    }

    /** One answer that was seen. */
    record Seen(String address, int status, String body) {
        /** By its words or by its length, as a page or REST writes it. */
        boolean tellsOfLenasCall() {
            return body.contains("Zanzibar")
                    || body.contains("2 h 17")
                    || body.contains("data-ec-do=\"timer-stop\"")
                    || body.contains("\"minutes\":137");
        }
    }

    /**
     * @param who empty for nobody
     */
    List<Seen> all(String who, List<String> begin) {
        Deque<String> open = new ArrayDeque<>(begin);
        Set<String> known = new LinkedHashSet<>(begin);
        List<Seen> seen = new ArrayList<>();
        while (!open.isEmpty() && seen.size() < begin.size() + MORE) {
            String address = open.poll();
            HttpResponse<String> answer =
                    who.isEmpty() ? Http.get(address) : Http.getAs(who, address);
            seen.add(new Seen(address, answer.statusCode(), answer.body()));
            boolean page =
                    answer.headers().firstValue("Content-Type").orElse("").contains("text/html");
            if (page) {
                for (Element link : Jsoup.parse(answer.body(), address).select("a[href]")) {
                    String next = link.absUrl("href").replaceFirst("#.*", "");
                    if (leads(next) && known.add(next)) {
                        open.add(next);
                    }
                }
            }
        }
        return seen;
    }

    private boolean leads(String address) {
        return address.startsWith(host.confluence().toString())
                && !address.contains("logout")
                && !address.contains("/download/")
                && URI.create(address.replace(" ", "%20")).getPath() != null;
    }
}
