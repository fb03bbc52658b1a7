package org.emptychair.host.demo.issue;

import java.util.List;
import org.emptychair.host.demo.story.DemoTheme;
import org.emptychair.host.demo.story.DemoWords;
import org.emptychair.host.demo.story.Dice;

/** A complaint as long as Jira takes them, by somebody with time to write. */
final class LongStory {
    private static final int LENGTH = 30_000;
    private static final List<String> LINKS =
            List.of(
                    "That was the Monday.",
                    "Then I wrote to you.",
                    "I have kept a diary of this, so I can be exact.",
                    "My neighbour, who was with the post office for forty years, shook her head.",
                    "You will ask why I did not call. I did call.",
                    "On the next day I tried again.",
                    "But I am getting ahead of myself.",
                    "I will come to the second parcel in a moment.",
                    "My late husband always said that one must insist.",
                    "It rained, which has nothing to do with it.");

    private LongStory() {}

    static String after(String beginning) {
        Dice dice = new Dice(11);
        DemoWords words = DemoWords.ofCustomers();
        List<DemoTheme> themes = DemoTheme.story().stream().filter(DemoTheme::isComplaint).toList();
        StringBuilder story = new StringBuilder(beginning);
        while (story.length() < LENGTH) {
            story.append(dice.chance(20) ? "\n\n" : " ").append(dice.one(LINKS));
            story.append(' ').append(words.about(dice.one(themes), dice));
        }
        return story.toString();
    }
}
