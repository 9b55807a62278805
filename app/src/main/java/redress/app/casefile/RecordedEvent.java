// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.Map;
import redress.procedure.Event;

/// An event as it stands in the history of a case.
///
/// @param texts what a person wrote with it, as far as it was not erased
/// @param hash of the event and of all before it, in hex
public record RecordedEvent(Event event, Map<String, String> texts, String hash) {

    /// What the names of facts begin with that came with the act and mean nothing to the procedure.
    public static final String WITH = "with.";

    /// The detail that names the authority for which a desk or a coordinator acted.
    public static final String AUTHORITY = "authority";

    /// The detail that says who printed the letter by whose code the respondent came in.
    public static final String BY_CODE = "by-code";

    public RecordedEvent {
        texts = Map.copyOf(texts);
    }

    /// A detail that came with the act; empty where there is none.
    public String detail(String name) {
        String own = event.facts().get(name);
        return own != null ? own : event.facts().getOrDefault(WITH + name, "");
    }

    /// A text that somebody wrote; empty where there is none.
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
