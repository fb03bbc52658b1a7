package org.emptychair.view;

import java.util.List;
import java.util.Map;

/**
 * The settings page, ready to be put into a template.
 *
 * @param place where its forms go, and what they carry along
 * @param notice what was just done; empty for nothing
 * @param warning what went wrong beside the fields; empty for nothing
 * @param form the settings as typed
 * @param modes the modes to choose from
 * @param jiras the Jiras to choose from
 * @param token the service token
 * @param scopes the scopes, oldest first
 * @param added the scope that is about to be added, as typed
 * @param sync how far the reading of Jira is
 * @param automatic the accounts that seem to write by themselves
 * @param recount how far a recount is, in words; empty for none
 */
public record SettingsView(
        Place place,
        String notice,
        String warning,
        Form form,
        List<Choice> modes,
        List<Choice> jiras,
        Token token,
        List<ScopeForm> scopes,
        ScopeForm added,
        Sync sync,
        List<AutomaticLine> automatic,
        String recount) {
    public SettingsView {
        modes = List.copyOf(modes);
        jiras = List.copyOf(jiras);
        scopes = List.copyOf(scopes);
        automatic = List.copyOf(automatic);
    }

    /** An account that seems to write by itself, what is known of it, and what may be said. */
    public record AutomaticLine(
            String reference, String name, String said, boolean acceptable, boolean declinable) {}

    /** Where forms go: the address, the style sheet's, and the token that proves whose they are. */
    public record Place(
            String action, String styles, String xsrfName, String xsrfToken, Outbox outbox) {}

    /** Where the page of letters and the outbox is, and what was not delivered, in a sentence. */
    public record Outbox(String address, String depth) {}

    /** What a trial said, and whether that was good; empty for none. */
    public record Trial(String sentence, boolean works) {
        public static final Trial NONE = new Trial("", false);
    }

    /** One of several to choose from. */
    public record Choice(String value, String label, boolean chosen) {}

    /** Whether there is a token, and what a trial said of it. */
    public record Token(boolean isSet, Trial trial, String error) {}

    /**
     * The reading of Jira.
     *
     * @param headline whether it is at work, or when it is next
     * @param lines one for each scope
     */
    public record Sync(String headline, List<SyncLine> lines) {
        public Sync {
            lines = List.copyOf(lines);
        }
    }

    /** How far one scope is, how old it is, and what hinders it; empty for nothing. */
    public record SyncLine(String name, String progress, String age, String problem) {}

    /** What was typed, and a sentence for each field that is wrong. */
    public record Form(
            String zone,
            String time,
            String syncMinutes,
            String customerService,
            boolean wordOfMouth,
            Map<String, String> errors) {
        public Form {
            errors = Map.copyOf(errors);
        }

        /** The sentence, or nothing. */
        public String error(String field) {
            return errors.getOrDefault(field, "");
        }
    }

    /** A scope as typed, and what a trial of it said; the one to be added has no id. */
    public record ScopeForm(
            String id,
            String name,
            boolean complaints,
            String jql,
            Map<String, String> errors,
            Trial trial) {
        public ScopeForm {
            errors = Map.copyOf(errors);
        }

        /** The sentence, or nothing. */
        public String error(String field) {
            return errors.getOrDefault(field, "");
        }
    }
}
