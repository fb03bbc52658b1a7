package org.emptychair.view.letter;

import java.util.List;
import java.util.stream.Stream;
import org.emptychair.contact.Department;
import org.emptychair.letter.Letter;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.wocas.ThemeFinding;

/** Puts letters into words. */
public final class LetterViews {
    private static final int LONGEST_BAR = 24;
    private static final int NAMED = 2;
    private static final String BLOCK = "\u2588";

    private final Phrases phrases;
    private final Moments moments;
    private final LetterView.Links links;
    private final RowWords words;

    /**
     * @param phrases with the discretion that suits who reads it
     */
    public LetterViews(Phrases phrases, Moments moments, LetterView.Links links) {
        this.phrases = phrases;
        this.moments = moments;
        this.links = links;
        this.words = new RowWords(phrases, links.report());
    }

    public LetterView of(Letter letter) {
        String week =
                phrases.say(
                        "emptychair.report.week",
                        phrases.week(letter.week()),
                        moments.span(letter.week()));
        String sum = sum(letter);
        int largest = all(letter).mapToInt(ThemeFinding::last).max().orElse(0);
        return new LetterView(
                phrases.texts().locale().toLanguageTag(),
                phrases.say("emptychair.letter.subject", phrases.week(letter.week()), sum),
                phrases.say("emptychair.report"),
                week + " \u00b7 " + departments(letter),
                sum,
                letter.commonCause()
                        .map(
                                cause ->
                                        phrases.say(
                                                cause.isMore()
                                                        ? "emptychair.report.all-more"
                                                        : "emptychair.report.all-fewer"))
                        .orElse(""),
                parts(letter, largest),
                phrases.say("emptychair.letter.why", departments(letter)),
                links);
    }

    private static Stream<ThemeFinding> all(Letter letter) {
        return Stream.of(
                        letter.report().rising(),
                        letter.report().steady(),
                        letter.report().quieter())
                .flatMap(List::stream);
    }

    private String departments(Letter letter) {
        return phrases.texts().list(letter.departments().stream().map(Department::name).toList());
    }

    private List<LetterView.Part> parts(Letter letter, int largest) {
        return Stream.of(
                        part("emptychair.report.rising", letter.report().rising(), largest),
                        part("emptychair.report.steady", letter.report().steady(), largest),
                        part("emptychair.report.quieter", letter.report().quieter(), largest))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private LetterView.Part part(String title, List<ThemeFinding> themes, int largest) {
        return new LetterView.Part(
                phrases.say(title),
                themes.stream().map(it -> words.row(it, bar(it.last(), largest))).toList());
    }

    /** A count that may not be told has the bar of the smallest that may. */
    private String bar(int count, int largest) {
        int told = phrases.tell(count).orElse(1);
        if (told == 0 || largest == 0) {
            return "";
        }
        return BLOCK.repeat(Math.max(1, Math.round((float) LONGEST_BAR * told / largest)));
    }

    private String sum(Letter letter) {
        List<ThemeFinding> rising =
                letter.report().rising().stream()
                        .filter(it -> it.verdict().verdict().isSignal())
                        .toList();
        List<ThemeFinding> quieter = letter.report().quieter();
        if (rising.isEmpty() && quieter.isEmpty()) {
            return phrases.counted("emptychair.letter.calm.", all(letter).count());
        }
        if (quieter.isEmpty()) {
            return phrases.counted("emptychair.letter.rising.", rising.size(), names(rising));
        }
        String quiet =
                phrases.counted("emptychair.letter.quieter.", quieter.size(), names(quieter));
        return rising.isEmpty()
                ? quiet
                : phrases.say(
                        "emptychair.letter.both",
                        phrases.counted("emptychair.letter.rising.", rising.size(), names(rising)),
                        quiet);
    }

    private String names(List<ThemeFinding> themes) {
        List<String> names = themes.stream().map(it -> it.theme().name().text()).toList();
        int more = names.size() - NAMED;
        if (more > 0) {
            return phrases.say(
                    "emptychair.letter.names.more",
                    phrases.texts().list(names.subList(0, NAMED)),
                    phrases.number(more));
        }
        return names.size() == 1
                ? names.get(0)
                : phrases.say("emptychair.letter.names.two", names.get(0), names.get(1));
    }
}
