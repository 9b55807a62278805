// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingCodeTest {
    @Test
    void everyCodeIsListedInTheReferenceWithItsMeaning() {
        String table =
                Stream.of(FindingCode.values())
                        .map(code ->
                                "| `%s` | %s | %s |%n"
                                        .formatted(
                                                code.code(),
                                                code.severity().name().toLowerCase(Locale.ROOT),
                                                code.meaning()))
                        .collect(
                                Collectors.joining(
                                        "", "| code | severity | meaning |\n|---|---|---|\n", ""));
        assertThat(ReferencePages.made("invoice-findings.md", table)).isEqualTo(table);
    }

    @Test
    void everyKindAndSourceIsListedInTheReference() {
        String table =
                Stream.concat(
                                Stream.of(InvoiceKind.values()).map(InvoiceKind::word),
                                Stream.of(DueDateSource.values()).map(DueDateSource::word))
                        .map(word -> "`" + word + "` ")
                        .collect(Collectors.joining("", "", "\n"));
        assertThat(ReferencePages.made("cli-read.md", table)).isEqualTo(table);
    }
}
