// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.Map;
import java.util.TreeMap;
import redress.app.casefile.RecordedEvent;

/// The details that came with an act, read back from its event. What the procedure itself wrote is
/// no such detail: none can stand in its place.
final class Details {

    private Details() {}

    static Map<String, String> of(RecordedEvent recorded) {
        Map<String, String> details = new TreeMap<>();
        recorded.event()
                .facts()
                .forEach((name, value) -> {
                    if (name.startsWith(RecordedEvent.WITH)) {
                        details.putIfAbsent(name.substring(RecordedEvent.WITH.length()), value);
                    } else {
                        details.put(name, value);
                    }
                });
        return details;
    }
}
