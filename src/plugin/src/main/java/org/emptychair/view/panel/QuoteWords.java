package org.emptychair.view.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.emptychair.contact.ThemeName;
import org.emptychair.quote.Mark;
import org.emptychair.quote.Quote;
import org.emptychair.view.Moments;
import org.emptychair.view.Panel;
import org.emptychair.view.Phrases;
import org.emptychair.view.Piece;

/** Customers' own sentences, with what was taken out of them set apart. */
final class QuoteWords {
    private static final Pattern MARKS =
            Pattern.compile(
                    Arrays.stream(Mark.Kind.values())
                            .map(Mark.Kind::label)
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|")));

    private final Panel panel;
    private final Phrases phrases;
    private final Moments moments;
    private final ActionWords actions;

    QuoteWords(Panel panel, Phrases phrases, Moments moments) {
        this.panel = panel;
        this.phrases = phrases;
        this.moments = moments;
        this.actions = new ActionWords(panel, phrases);
    }

    QuotesView of(List<Quote> quotes) {
        return new QuotesView(
                quotes.stream().map(this::quote).toList(),
                quotes.isEmpty() ? phrases.say("emptychair.quotes.none") : "");
    }

    private QuoteView quote(Quote quote) {
        List<Piece> facts = new ArrayList<>();
        quote.themes().stream()
                .findFirst()
                .map(ThemeName::text)
                .map(Piece::of)
                .ifPresent(facts::add);
        facts.add(Piece.of(quote.channel().name()));
        facts.add(Piece.of(moments.when(quote.at())));
        quote.issue().map(it -> panel.state().issue(it.key())).ifPresent(facts::add);
        return new QuoteView(parts(quote.text()), facts, actions.veto(Optional.of(quote.id())));
    }

    /** The text, cut where something was taken out. */
    static List<QuotePart> parts(String text) {
        List<QuotePart> parts = new ArrayList<>();
        int from = 0;
        Matcher marks = MARKS.matcher(text);
        for (MatchResult mark : marks.results().toList()) {
            if (mark.start() > from) {
                parts.add(new QuotePart(text.substring(from, mark.start()), false));
            }
            parts.add(new QuotePart(text.substring(mark.start() + 1, mark.end() - 1), true));
            from = mark.end();
        }
        if (from < text.length()) {
            parts.add(new QuotePart(text.substring(from), false));
        }
        return parts;
    }
}
