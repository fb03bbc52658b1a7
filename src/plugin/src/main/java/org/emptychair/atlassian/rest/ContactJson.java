package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.Answers;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Customer;
import org.emptychair.contact.Department;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.Words;

/** A contact as it was sent, in the fields in which it is sent. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ContactJson(
        String source,
        String id,
        Instant at,
        String channel,
        Optional<String> customer,
        Optional<String> words,
        @JsonUnwrapped AnswersJson answers,
        @JsonProperty("public") boolean publicPost,
        Optional<String> department,
        List<String> themes,
        Optional<String> issueKey) {

    /** What the customer answered when asked. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record AnswersJson(
            Optional<Integer> rating,
            Optional<Boolean> helpful,
            Optional<Integer> functional,
            Optional<Integer> accessible,
            Optional<Integer> emotional) {
        static AnswersJson of(Answers answers) {
            return new AnswersJson(
                    answers.rating(),
                    answers.helpful(),
                    answers.functional(),
                    answers.accessible(),
                    answers.emotional());
        }
    }

    /** The same for whom Jira does not show its issue. */
    ContactJson withoutWords() {
        return new ContactJson(
                source,
                id,
                at,
                channel,
                Optional.empty(),
                Optional.empty(),
                answers,
                publicPost,
                department,
                themes,
                Optional.empty());
    }

    static ContactJson of(Contact contact) {
        return new ContactJson(
                contact.id().source(),
                contact.id().id(),
                contact.at(),
                contact.channel().name(),
                contact.customer().map(Customer::reference),
                contact.words().map(Words::text),
                AnswersJson.of(contact.answers()),
                contact.filing().publicPost(),
                contact.filing().department().map(Department::name),
                contact.filing().themes().stream().map(ThemeName::text).toList(),
                contact.filing().issue().map(IssueKey::text));
    }
}
