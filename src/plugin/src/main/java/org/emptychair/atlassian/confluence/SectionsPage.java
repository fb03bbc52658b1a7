package org.emptychair.atlassian.confluence;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.habit.SectionQuestion;
import org.emptychair.view.Section;
import org.emptychair.view.Texts;
import org.emptychair.view.habit.SectionsView;
import org.emptychair.view.letter.OutboxView.Choice;

/** What stands on the page of one question about sections. */
final class SectionsPage {
    private final Texts texts;
    private final ConfluencePages pages;
    private final SectionQuestion question;
    private final List<Sheet> next;

    SectionsPage(ConfluenceRoot root, SectionQuestion question) {
        this.texts = root.texts();
        this.pages = new ConfluencePages(root.services());
        this.question = question;
        this.next = new NextMeetings(root).in(question.space());
    }

    String kept() {
        return question.keeps()
                .map(it -> texts.say("emptychair.sections.kept", names(read(it))))
                .orElse("");
    }

    /** Until there is an answer, those are chosen that the next meeting shows. */
    List<Choice> parts() {
        Set<Section> chosen =
                question.keeps()
                        .or(() -> next.stream().findFirst().flatMap(it -> shown(it.id())))
                        .map(SectionsPage::read)
                        .orElseGet(() -> EnumSet.allOf(Section.class));
        return Stream.of(Section.values())
                .map(it -> new Choice(it.written(), name(it), chosen.contains(it)))
                .toList();
    }

    List<SectionsView.Next> next(Function<Sheet, String> address) {
        return next.stream()
                .map(it -> new SectionsView.Next(it.title(), address.apply(it), says(it.id())))
                .toList();
    }

    /** What was answered, or else what is there now; and how to go on where we may not write. */
    private String says(long page) {
        Set<Section> shown =
                shown(page).map(SectionsPage::read).orElseGet(() -> EnumSet.allOf(Section.class));
        Optional<String> wanted = question.keeps().filter(it -> !read(it).equals(shown));
        if (wanted.isPresent() && !pages.mayEdit(page)) {
            return texts.say("emptychair.sections.how", wanted.get());
        }
        return texts.say("emptychair.sections.shows", names(shown));
    }

    private Optional<String> shown(long page) {
        return pages.chair(page, Optional.empty())
                .map(it -> it.getOrDefault("sections", ""))
                .filter(it -> !it.isBlank());
    }

    private static Set<Section> read(String parts) {
        return Stream.of(parts.split("[,;]", -1))
                .flatMap(it -> Section.named(it.strip()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    private String names(Set<Section> parts) {
        return texts.list(parts.stream().map(this::name).toList());
    }

    private String name(Section part) {
        return texts.say(
                switch (part) {
                    case FIGURES -> "emptychair.sections.figures";
                    case THEMES -> "emptychair.themes";
                    case QUOTES -> "emptychair.quotes";
                    case COMPLAINTS -> "emptychair.complaints";
                    case DECISIONS -> "emptychair.decisions";
                    case LEADERS -> "emptychair.leaders";
                });
    }
}
