// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
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

    static EventJson of(RecordedEvent recorded) {
        Map<String, String> texts = new TreeMap<>(recorded.texts());
        texts.remove("actor");
        return new EventJson(
                recorded.event().seq(),
                recorded.event().type(),
                recorded.event().by(),
                recorded.event().at(),
                recorded.event().facts(),
                texts,
                recorded.hash());
    }
}
