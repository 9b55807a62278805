// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The commonest words of company names and how many names in a million have them.
///
/// Source: counted over the Isle of Man register of companies (Isle of Man Open Government Licence)
/// and the UK register of licensed sponsors (Open Government Licence v3).
final class CommonWords {
    /// The rate of a word that is not in the table.
    private static final double RARE = 3e-6;

    private static final CommonWords TABLE = read();

    private final Map<String, Double> rates;

    private CommonWords(Map<String, Double> rates) {
        this.rates = rates;
    }

    static CommonWords table() {
        return TABLE;
    }

    double rate(String word) {
        return rates.getOrDefault(word, RARE);
    }

    private static CommonWords read() {
        Map<String, Double> rates = new HashMap<>();
        try (InputStream in =
                        Objects.requireNonNull(
                                CommonWords.class.getResourceAsStream("common-words.csv"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            String line = lines.readLine();
            while (line != null) {
                int comma = line.indexOf(',');
                rates.put(
                        line.substring(0, comma),
                        Double.parseDouble(line.substring(comma + 1)) / 1e6);
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CommonWords(Map.copyOf(rates));
    }
}
