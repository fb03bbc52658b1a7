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
        String recount) {
    public SettingsView {
        modes = List.copyOf(modes);
        jiras = List.copyOf(jiras);
        scopes = List.copyOf(scopes);
    }

    /** Where forms go: the address, the style sheet's, and the token that proves whose they are. */
    public record Place(String action, String styles, String xsrfName, String xsrfToken) {}

    /** One of several to choose from. */
    public record Choice(String value, String label, boolean chosen) {}

    /** Whether there is a token, what a trial said of it, and whether that was good. */
    public record Token(boolean isSet, String trial, boolean works, String error) {}

    /** What was typed, and a sentence for each field that is wrong. */
    public record Form(
            String zone,
            String time,
            String syncMinutes,
            String customerService,
            Map<String, String> errors) {
        public Form {
            errors = Map.copyOf(errors);
        }

        /** The sentence, or nothing. */
        public String error(String field) {
            return errors.getOrDefault(field, "");
        }
    }

    /** A scope as typed; the one to be added has no id. */
    public record ScopeForm(
            String id, String name, boolean complaints, String jql, Map<String, String> errors) {
        public ScopeForm {
            errors = Map.copyOf(errors);
        }

        /** The sentence, or nothing. */
        public String error(String field) {
            return errors.getOrDefault(field, "");
        }
    }
}
