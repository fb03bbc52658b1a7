package org.emptychair.host.confluence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.emptychair.host.HostOptions;
import org.emptychair.host.LocalHost;
import org.emptychair.host.confluence.tryout.TryoutPlugin;
import org.jsoup.nodes.Element;

/** A running host with a plugin to try, and ways to write pages on it. */
final class Site implements AutoCloseable {

    static final String ECHO =
            "<ac:structured-macro ac:name=\"echo\"><ac:parameter ac:name=\"words\">hi"
                    + "</ac:parameter><ac:rich-text-body><p>inner</p></ac:rich-text-body>"
                    + "</ac:structured-macro>";

    private static final AtomicInteger TITLES = new AtomicInteger();

    private final LocalHost host;
    private final Browser writer;

    Site(Path folder) throws IOException {
        this(folder, TryoutPlugin.in(folder));
    }

    Site(Path folder, Path plugin) {
        host = LocalHost.start(HostOptions.in(folder).withDemo().withPlugin(plugin));
        writer = of("ines.haddad");
    }

    Browser of(String name) {
        return Browser.of(name, base());
    }

    URI base() {
        return host.confluence();
    }

    /** Inside the product. */
    String startPage() {
        return host.startPage().toString().substring(base().toString().length());
    }

    /** A page by Ines. */
    long newPage(String storage) {
        return newPage("Page " + TITLES.incrementAndGet(), storage);
    }

    long newPage(String title, String storage) {
        return newPage(title, storage, Map.of("spaceKey", "LEAD"));
    }

    long below(long parent, String title, String storage) {
        return newPage(title, storage, Map.of("parentId", String.valueOf(parent)));
    }

    private long newPage(String title, String storage, Map<String, String> place) {
        Map<String, String> choice = new HashMap<>(place);
        choice.put("kind", "blank");
        Element kinds = writer.open("/pages/createpage.action").form("createpage.action");
        Element form = writer.send(kinds, choice).form("newpage.action");
        Browser.Answer saved =
                writer.send(form, Map.of("title", title, "storage", storage, "do", "save"));
        assertThat(saved.status()).as(saved.message()).isEqualTo(200);
        return saved.pageId();
    }

    /** Opens the editor and presses save, or what the changes say. */
    Browser.Answer edit(Browser who, long id, Map<String, String> changes) {
        Element form = who.open("/pages/editpage.action?pageId=" + id).form("editpage.action");
        Map<String, String> all = new HashMap<>(Map.of("do", "save"));
        all.putAll(changes);
        return who.send(form, all);
    }

    /** Opens one of a page's forms and sends it. */
    Browser.Answer act(Browser who, String action, long id, Map<String, String> changes) {
        Element form =
                who.open("/pages/" + action + ".action?pageId=" + id).form(action + ".action");
        return who.send(form, changes);
    }

    static String view(long id) {
        return "/pages/viewpage.action?pageId=" + id;
    }

    @Override
    public void close() {
        host.close();
    }
}
