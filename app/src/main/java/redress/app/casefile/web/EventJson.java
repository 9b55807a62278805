// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import redress.app.casefile.RecordedEvent;
import redress.procedure.Role;

/// An event as the API shows it: its facts, what was written with it, and its hash.
record EventJson(
        long seq,
        String type,
        Role by,
        Instant at,
        Map<String, String> facts,
        Map<String, String> texts,
        String hash) {

    /// @param shown what a reader may see of a text or fact
    static EventJson of(RecordedEvent recorded, UnaryOperator<String> shown) {
        Map<String, String> texts = new TreeMap<>(recorded.texts());
        texts.remove("actor");
        texts.replaceAll((name, text) -> shown.apply(text));
        Map<String, String> facts = new TreeMap<>(recorded.event().facts());
        facts.replaceAll((name, fact) -> shown.apply(fact));
        return new EventJson(
                recorded.event().seq(),
                recorded.event().type(),
                recorded.event().by(),
                recorded.event().at(),
                facts,
                texts,
                recorded.hash());
    }
}
