// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.List;
import java.util.Map;
import redress.app.casefile.Act;
import redress.app.casefile.Upload;

/// What somebody adds to a move in their own words, and the version of the case they have seen.
public record Written(long version, Map<String, String> texts, List<Upload> documents) {

    /// Nothing, on whatever version there is.
    public static final Written NOTHING = new Written(Act.ANY, Map.of(), List.of());

    public Written {
        texts = Map.copyOf(texts);
        documents = List.copyOf(documents);
    }

    @Override
    public String toString() {
        return "Written";
    }
}
