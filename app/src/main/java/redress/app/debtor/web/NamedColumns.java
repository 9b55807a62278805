// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The columns of a file as a person names them: one `field=header` a line.
final class NamedColumns {

    private NamedColumns() {}

    static Map<String, String> parse(List<String> lines) {
        Map<String, String> named = new TreeMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (line.isBlank()) {
                continue;
            }
            if (equals < 1 || equals == line.length() - 1) {
                throw new IllegalArgumentException(
                        "column (%s) must read FIELD=HEADER, such as name=Company Name"
                                .formatted(line.length() > 60 ? line.substring(0, 60) : line));
            }
            named.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
        }
        return named;
    }
}
