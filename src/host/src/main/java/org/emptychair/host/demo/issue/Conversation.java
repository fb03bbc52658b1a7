package org.emptychair.host.demo.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.emptychair.host.demo.story.Dice;
import org.emptychair.host.demo.story.StoryTime;
import org.emptychair.host.jira.store.Comment;

/** What is said on one issue, told forward; what is said on one day follows within the hour. */
final class Conversation {
    private static final int LONGEST_PAUSE = 70;

    private final StoryTime time;
    private final Dice dice;
    private final String customer;
    private final String colleague;
    private final Instant created;
    private final List<Comment> comments = new ArrayList<>();
    private Instant last;

    /**
     * @param days how many days ago it begins
     */
    Conversation(StoryTime time, Dice dice, String customer, double days) {
        this.time = time;
        this.dice = dice;
        this.customer = customer;
        this.colleague = dice.one(Colleagues.names());
        this.created = time.ago(days, dice);
        this.last = created;
    }

    Instant created() {
        return created;
    }

    List<Comment> comments() {
        return comments;
    }

    void customer(double days, String words) {
        comments.add(Comment.of(customer, words, at(days), false));
    }

    void colleague(double days, String words) {
        comments.add(Comment.of(colleague, words, at(days), false));
    }

    void amongUs(double days, String words) {
        comments.add(Comment.of(Colleagues.LEAD, words, at(days), true));
    }

    void machine(double days, String words) {
        comments.add(Comment.of(Colleagues.MACHINE, words, at(days), false));
    }

    void machine(String words) {
        comments.add(Comment.of(Colleagues.MACHINE, words, created.plusSeconds(40), false));
        last = created.plusSeconds(40);
    }

    /** A moment that many days ago, but after all that was said. */
    Instant at(double days) {
        Instant wanted = time.ago(days, dice);
        last =
                wanted.isAfter(last)
                        ? wanted
                        : last.plusSeconds(60L * (5 + dice.below(LONGEST_PAUSE)));
        return last;
    }
}
