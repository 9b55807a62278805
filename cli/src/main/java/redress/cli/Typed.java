// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import redress.app.claim.RatesFolder;

/// What a person typed, read strictly: days, percentages and folders.
final class Typed {
    private static final Pattern PERCENT = Pattern.compile("\\d{1,4}(\\.\\d{1,10})?");
    private static final int LONGEST_QUOTE = 40;

    private Typed() {}

    static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException(
                    "%s (%s) must be a day of the calendar such as 2026-01-31"
                            .formatted(name, quote(text)),
                    notADay);
        }
    }

    static BigDecimal percent(String name, String text) {
        if (!PERCENT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "%s (%s) must be a percentage a year such as 11.5"
                            .formatted(name, quote(text)));
        }
        return new BigDecimal(text);
    }

    /// A folder of rates, which must be there and hold some.
    static RatesFolder rates(Path folder) {
        RatesFolder rates = folderOfRates(folder);
        if (rates.isEmpty()) {
            throw new IllegalArgumentException(
                    "--rates (%s) must hold a table such as gb-bank-rate.csv; 'redress rates --import' makes one, and without --rates those that came with Redress are used"
                            .formatted(folder));
        }
        return rates;
    }

    /// A folder of rates, which must be there and may be empty.
    static RatesFolder folderOfRates(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "--rates (%s) must be a folder; 'redress rates --import' makes and fills one"
                            .formatted(folder));
        }
        return new RatesFolder(folder);
    }

    private static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
