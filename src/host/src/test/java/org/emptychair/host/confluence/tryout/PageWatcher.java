package org.emptychair.host.confluence.tryout;

import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what became of pages. */
public final class PageWatcher {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    public PageWatcher(EventPublisher events) {
        events.register(this);
    }

    @EventListener
    public void heard(PageEvent event) {
        heard.add(event.getClass().getSimpleName() + " " + event.getPage().getTitle());
    }

    public List<String> all() {
        return heard;
    }
}
