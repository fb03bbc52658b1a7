package org.emptychair.view;

import java.util.List;

/**
 * The page on which customer service edits themes, ready to be put into a template.
 *
 * @param place where its forms go, and what they carry along
 * @param notice what was just done; empty for nothing
 * @param warning what went wrong; empty for nothing
 * @param sorting how far the sorting of contacts is, or when rules changed; empty for never
 * @param themes by name
 * @param departments to choose an owner from
 * @param offered what may become themes
 */
public record ThemeEditorView(
        Place place,
        String notice,
        String warning,
        String sorting,
        List<ThemeForm> themes,
        List<String> departments,
        Offered offered) {
    public ThemeEditorView {
        themes = List.copyOf(themes);
        departments = List.copyOf(departments);
    }

    /**
     * What may become themes.
     *
     * @param candidates phrases that came up lately
     * @param proposals themes for the first day; none before somebody asks for them
     * @param asked whether somebody asked for them
     */
    public record Offered(
            List<CandidateForm> candidates, List<ProposalForm> proposals, boolean asked) {
        public static final Offered NONE = new Offered(List.of(), List.of(), false);

        public Offered {
            candidates = List.copyOf(candidates);
            proposals = List.copyOf(proposals);
        }
    }

    /** A candidate: its phrase, its number in the page, and how often it is said. */
    public record CandidateForm(String phrase, int number, String sentence) {}

    /** A proposed theme: its name and what it is told by. */
    public record ProposalForm(String name, String told) {}

    /** Where forms go: the address, the style sheet's, and the token that proves whose they are. */
    public record Place(
            String action, String styles, String report, String xsrfName, String xsrfToken) {}

    /**
     * A theme as it is, or as typed.
     *
     * @param summary its owner and whether it has a rule, in a few words
     * @param trial what its rule would have caught
     */
    public record ThemeForm(
            String id,
            String name,
            String owner,
            boolean muted,
            String phrases,
            String not,
            String components,
            String labels,
            String requestTypes,
            String within,
            String summary,
            Trial trial) {}

    /** What a trial said, with some of the contacts it is about; empty for no trial. */
    public record Trial(String sentence, List<String> examples) {
        public static final Trial NONE = new Trial("", List.of());

        public Trial {
            examples = List.copyOf(examples);
        }
    }
}
