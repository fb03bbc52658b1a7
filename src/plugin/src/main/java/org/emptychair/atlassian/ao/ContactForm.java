package org.emptychair.atlassian.ao;

import java.time.Instant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emptychair.contact.Answers;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Customer;
import org.emptychair.contact.Filing;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Words;
import org.emptychair.quote.Heard;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.ThemeRules;
import org.jspecify.annotations.Nullable;

/** How a contact is written in its row and read from it. */
final class ContactForm {
    private final ContactFiling.Ids ids;
    private final HeardForm hearing;
    private final ThemeRules rules;
    private final IdentityHashMap<Contact, List<Integer>> sorted = new IdentityHashMap<>();

    ContactForm(ContactFiling.Ids ids, HeardForm hearing, ThemeRules rules) {
        this.ids = ids;
        this.hearing = hearing;
        this.rules = rules;
    }

    /** A contact under all its themes. */
    static Contact read(ContactRow row, ContactFiling.Filed filed) {
        return read(row, filed, filed.filingOf(row));
    }

    /** A contact under the themes that it came with. */
    static Contact readAsSent(ContactRow row, ContactFiling.Filed filed) {
        return read(row, filed, filed.sentFilingOf(row));
    }

    private static Contact read(ContactRow row, ContactFiling.Filed filed, Filing filing) {
        return new Contact(
                new ContactId(row.getSource(), row.getSourceId()),
                Instant.ofEpochMilli(row.getSaidAt()),
                filed.channelOf(row),
                Optional.ofNullable(row.getCustomer()).map(Customer::new),
                Optional.ofNullable(HeardForm.words(row)),
                new Answers(
                        Optional.ofNullable(row.getRating()),
                        Optional.ofNullable(row.getHelpful()).map(yes -> yes == 1),
                        Optional.ofNullable(row.getFunctional()),
                        Optional.ofNullable(row.getAccessible()),
                        Optional.ofNullable(row.getEmotional()),
                        Optional.ofNullable(row.getAnsweredAt()).map(Instant::ofEpochMilli)),
                filing);
    }

    private List<Integer> themesOf(Contact contact) {
        return sorted.computeIfAbsent(contact, it -> sort(it, ids.themesOf(it), rules));
    }

    static List<Integer> sort(Contact contact, List<Integer> sent, ThemeRules rules) {
        if (rules.isNone()) {
            return sent;
        }
        Set<ThemeId> themes = sent.stream().map(ThemeId::new).collect(Collectors.toSet());
        return rules.sort(contact, themes).stream().map(id -> (int) id.value()).toList();
    }

    private Optional<String> sentOf(Contact contact) {
        return ContactFiling.sent(ids.themesOf(contact), themesOf(contact));
    }

    /** The fields of a new row. */
    Map<String, Object> fields(String rowKey, Contact contact, Heard heard) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("ROW_KEY", rowKey);
        fields.put("SOURCE", contact.id().source());
        fields.put("SOURCE_ID", contact.id().id());
        fields.put("ORIGIN_ID", ids.sourceOf(contact));
        fields.put("SAID_AT", contact.at().toEpochMilli());
        fields.put("CHANNEL_ID", ids.channelOf(contact));
        contact.customer().ifPresent(it -> fields.put("CUSTOMER", it.reference()));
        fields.put("CUSTOMER_KEY", ContactKey.customer(contact));
        contact.words().ifPresent(it -> fields.put("WORDS", it.text()));
        contact.answers().rating().ifPresent(it -> fields.put("RATING", it));
        contact.answers().helpful().ifPresent(it -> fields.put("HELPFUL", it ? 1 : 0));
        contact.answers().at().ifPresent(it -> fields.put("ANSWERED_AT", it.toEpochMilli()));
        contact.answers().functional().ifPresent(it -> fields.put("FUNCTIONAL", it));
        contact.answers().accessible().ifPresent(it -> fields.put("ACCESSIBLE", it));
        contact.answers().emotional().ifPresent(it -> fields.put("EMOTIONAL", it));
        ids.departmentOf(contact).ifPresent(it -> fields.put("DEPARTMENT_ID", it));
        ContactFiling.written(themesOf(contact)).ifPresent(it -> fields.put("THEME_IDS", it));
        sentOf(contact).ifPresent(it -> fields.put("SENT_IDS", it));
        Optional.ofNullable(Lines.written(contact.filing().tags()))
                .ifPresent(it -> fields.put("TAGS", it));
        contact.filing().issue().ifPresent(it -> fields.put("ISSUE_KEY", it.text()));
        fields.put("PUBLIC_POST", contact.filing().publicPost() ? 1 : 0);
        hearing.add(fields, contact, heard);
        return fields;
    }

    /** Writes a contact over the one that a row held; the row keeps its id. */
    void replace(ContactRow row, Contact contact, Heard heard) {
        Answers answers = contact.answers();
        row.setSaidAt(contact.at().toEpochMilli());
        row.setChannelId(ids.channelOf(contact));
        row.setOriginId(ids.sourceOf(contact));
        row.setCustomer(orNull(contact.customer().map(Customer::reference)));
        row.setCustomerKey(ContactKey.customer(contact));
        row.setWords(orNull(contact.words().map(Words::text)));
        row.setRating(orNull(answers.rating()));
        row.setHelpful(orNull(answers.helpful().map(yes -> yes ? 1 : 0)));
        row.setAnsweredAt(orNull(answers.at().map(Instant::toEpochMilli)));
        row.setFunctional(orNull(answers.functional()));
        row.setAccessible(orNull(answers.accessible()));
        row.setEmotional(orNull(answers.emotional()));
        row.setDepartmentId(orNull(ids.departmentOf(contact)));
        row.setThemeIds(orNull(ContactFiling.written(themesOf(contact))));
        row.setSentIds(orNull(sentOf(contact)));
        row.setTags(Lines.written(contact.filing().tags()));
        row.setIssueKey(orNull(contact.filing().issue().map(IssueKey::text)));
        row.setPublicPost(contact.filing().publicPost() ? 1 : 0);
        hearing.replace(row, contact, heard);
        row.save();
    }

    /** What counting needs to know of a contact that is being written. */
    Counted counted(int id, Contact contact, Heard heard) {
        return new Counted(
                id,
                contact.at(),
                ids.departmentOf(contact).orElse(Cell.NO_DEPARTMENT),
                ids.channelOf(contact),
                ids.sourceOf(contact),
                themesOf(contact),
                contact.filing().issue().map(IssueKey::text),
                Counted.answer(contact.answers(), contact.at()),
                heard.tone(),
                ContactKey.customer(contact));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
