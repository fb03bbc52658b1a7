package org.emptychair;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.contact.Answers;
import org.emptychair.contact.Channel;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Customer;
import org.emptychair.contact.Department;
import org.emptychair.contact.Filing;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Tag;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.Words;

/** A contact in the making; every step gives a new one. */
public record ContactDraft(Contact contact) {
    static ContactDraft of(String id) {
        return new ContactDraft(
                new Contact(
                        new ContactId("desk", id),
                        TestWorld.MONDAY,
                        TestWorld.PHONE,
                        Optional.empty(),
                        Optional.of(TestWorld.LATE),
                        Answers.NONE,
                        Filing.under(List.of(TestWorld.DELIVERY))));
    }

    public ContactDraft from(String source) {
        return with(new ContactId(source, contact.id().id()));
    }

    public ContactDraft at(Instant at) {
        return with(at, contact.channel(), contact.customer(), contact.words());
    }

    public ContactDraft at(String at) {
        return at(Instant.parse(at));
    }

    public ContactDraft over(Channel channel) {
        return with(contact.at(), channel, contact.customer(), contact.words());
    }

    public ContactDraft by(Customer customer) {
        return with(contact.at(), contact.channel(), Optional.of(customer), contact.words());
    }

    public ContactDraft saying(Words words) {
        return with(contact.at(), contact.channel(), contact.customer(), Optional.of(words));
    }

    public ContactDraft silent() {
        return with(contact.at(), contact.channel(), contact.customer(), Optional.empty());
    }

    public ContactDraft helped(boolean helped) {
        return answering(
                new Answers(
                        Optional.empty(),
                        Optional.of(helped),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    public ContactDraft rated(int stars) {
        return answering(
                new Answers(
                        Optional.of(stars),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    public ContactDraft rated(int stars, Instant at) {
        return answering(
                new Answers(
                        Optional.of(stars),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(at)));
    }

    public ContactDraft answering(Answers answers) {
        Contact it = contact;
        return new ContactDraft(
                new Contact(
                        it.id(),
                        it.at(),
                        it.channel(),
                        it.customer(),
                        it.words(),
                        answers,
                        it.filing()));
    }

    public ContactDraft about(ThemeName... themes) {
        Filing it = contact.filing();
        return filed(
                new Filing(
                        it.department(),
                        new TreeSet<>(List.of(themes)),
                        it.issue(),
                        it.publicPost()));
    }

    public ContactDraft in(Department department) {
        Filing it = contact.filing();
        return filed(new Filing(Optional.of(department), it.themes(), it.issue(), it.publicPost()));
    }

    public ContactDraft on(IssueKey issue) {
        Filing it = contact.filing();
        return filed(new Filing(it.department(), it.themes(), Optional.of(issue), it.publicPost()));
    }

    public ContactDraft tagged(SortedSet<Tag> tags) {
        Filing it = contact.filing();
        return filed(new Filing(it.department(), it.themes(), it.issue(), it.publicPost(), tags));
    }

    public ContactDraft inPublic() {
        Filing it = contact.filing();
        return filed(new Filing(it.department(), it.themes(), it.issue(), true));
    }

    public ContactDraft filed(Filing filing) {
        Contact it = contact;
        return new ContactDraft(
                new Contact(
                        it.id(),
                        it.at(),
                        it.channel(),
                        it.customer(),
                        it.words(),
                        it.answers(),
                        filing));
    }

    private ContactDraft with(ContactId id) {
        Contact it = contact;
        return new ContactDraft(
                new Contact(
                        id,
                        it.at(),
                        it.channel(),
                        it.customer(),
                        it.words(),
                        it.answers(),
                        it.filing()));
    }

    private ContactDraft with(
            Instant at, Channel channel, Optional<Customer> customer, Optional<Words> words) {
        return new ContactDraft(
                new Contact(
                        contact.id(),
                        at,
                        channel,
                        customer,
                        words,
                        contact.answers(),
                        contact.filing()));
    }
}
