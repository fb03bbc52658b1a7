package org.emptychair.host.confluence.render;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** What a page's own markup may become. */
final class Html {

    private static final Document.OutputSettings PLAIN =
            new Document.OutputSettings().prettyPrint(false).charset("UTF-8");

    // Only so that relative addresses can be told from dangerous schemes; never written.
    private static final String BASE = "http://localhost/";

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Without whatever could run, load or submit something. */
    static String cleaned(String html) {
        Document clean = new Cleaner(allowed()).clean(Jsoup.parseBodyFragment(html, BASE));
        clean.outputSettings(PLAIN);
        return clean.body().html();
    }

    private static Safelist allowed() {
        return Safelist.relaxed()
                .removeTags("img")
                .addTags("time", "hr", "del", "ins", "s", "kbd", "samp", "var", "wbr")
                .addAttributes(":all", "class", "title", "lang", "dir")
                .addAttributes("time", "datetime")
                .addAttributes("th", "scope")
                .preserveRelativeLinks(true);
    }
}
