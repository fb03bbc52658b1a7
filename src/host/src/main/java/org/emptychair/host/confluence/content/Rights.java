package org.emptychair.host.confluence.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;

/**
 * Who may do what. Everybody who signed in may see and edit what is not restricted; administrators
 * may see and edit everything, as Confluence's own administrators group may; an anonymous visitor
 * nothing.
 */
public final class Rights {

    private final Pages pages;
    private final Restrictions restrictions;

    public Rights(Pages pages, Restrictions restrictions) {
        this.pages = pages;
        this.restrictions = restrictions;
    }

    /** Whether they may use Confluence at all. */
    public boolean mayEnter(Optional<Person> person) {
        return person.filter(
                        it ->
                                it.isIn(Directory.CONFLUENCE_USERS)
                                        || it.isIn(Directory.ADMINISTRATORS))
                .isPresent();
    }

    public boolean mayAdminister(Optional<Person> person) {
        return person.filter(it -> it.isIn(Directory.ADMINISTRATORS)).isPresent();
    }

    public boolean mayView(Optional<Person> person, StoredPage page) {
        return mayEnter(person)
                && (mayAdminister(person)
                        || (isOpen(page, Restriction.Right.VIEW, person)
                                && pages.above(page).stream()
                                        .allMatch(
                                                it -> isOpen(it, Restriction.Right.VIEW, person))));
    }

    public boolean mayEdit(Optional<Person> person, StoredPage page) {
        return mayView(person, page)
                && (mayAdminister(person) || isOpen(page, Restriction.Right.EDIT, person));
    }

    /** Whether the page, or one above it, is hidden from somebody. */
    public boolean isRestricted(StoredPage page) {
        return !restrictions.of(page.id()).isEmpty()
                || pages.above(page).stream()
                        .anyMatch(it -> !holders(it, Restriction.Right.VIEW).isEmpty());
    }

    public List<StoredPage> visible(Optional<Person> person, Collection<StoredPage> some) {
        return some.stream().filter(page -> mayView(person, page)).toList();
    }

    private boolean isOpen(StoredPage page, Restriction.Right right, Optional<Person> person) {
        List<Restriction> holders = holders(page, right);
        return holders.isEmpty()
                || person.filter(it -> holders.stream().anyMatch(holder -> names(holder, it)))
                        .isPresent();
    }

    private List<Restriction> holders(StoredPage page, Restriction.Right right) {
        return restrictions.of(page.id()).stream().filter(it -> it.right() == right).toList();
    }

    private static boolean names(Restriction holder, Person person) {
        return switch (holder.kind()) {
            case USER -> holder.holder().equals(person.key());
            case GROUP -> person.isIn(holder.holder());
        };
    }
}
