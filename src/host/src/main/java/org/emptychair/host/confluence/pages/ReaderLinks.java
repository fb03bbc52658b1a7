package org.emptychair.host.confluence.pages;

import java.util.Optional;
import org.emptychair.host.confluence.content.StoredSpace;
import org.emptychair.host.confluence.render.Links;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;

/** Where a page's links lead one reader. */
final class ReaderLinks implements Links {

    private final Confluence confluence;
    private final Optional<Person> visitor;
    private final StoredSpace space;

    /**
     * @param space where links without a space lead
     */
    ReaderLinks(Confluence confluence, Optional<Person> visitor, StoredSpace space) {
        this.confluence = confluence;
        this.visitor = visitor;
        this.space = space;
    }

    @Override
    public Optional<String> page(Optional<String> spaceKey, String title) {
        return confluence
                .content()
                .pages()
                .titled(spaceKey.orElse(space.key()), title)
                .filter(page -> confluence.content().rights().mayView(visitor, page))
                .map(page -> confluence.contextPath() + page.path());
    }

    @Override
    public Optional<String> space(String spaceKey) {
        return confluence
                .content()
                .spaces()
                .withKey(spaceKey)
                .map(it -> confluence.contextPath() + "/display/" + it.key());
    }

    @Override
    public String userName(String userKey) {
        return directory().withKey(userKey).map(Person::name).orElse(userKey);
    }

    @Override
    public Optional<String> fullName(String nameOrKey) {
        return directory()
                .withKey(nameOrKey)
                .or(() -> directory().named(nameOrKey))
                .map(Person::fullName);
    }

    private Directory directory() {
        return confluence.platform().directory();
    }
}
