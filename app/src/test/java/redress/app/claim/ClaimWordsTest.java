// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import redress.einvoice.Finding;
import redress.einvoice.FindingCode;
import redress.einvoice.Severity;
import redress.einvoice.sample.SampleInvoice;
import redress.einvoice.sample.SampleInvoices;

class ClaimWordsTest {

    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
    private static final ResourceBundle GERMAN = bundle(Locale.GERMAN);

    private static final Set<FindingCode> OF_BANK_STATEMENTS =
            EnumSet.of(
                    FindingCode.NOT_A_STATEMENT,
                    FindingCode.ENTRY_NOT_BOOKED,
                    FindingCode.ENTRY_UNREADABLE,
                    FindingCode.ENTRIES_CUT);

    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(GERMAN.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(GERMAN.keySet()).allMatch(key -> GERMAN.containsKey(key));
        assertThat(GERMAN.getString("claim.seller"))
                .isNotEqualTo(ENGLISH.getString("claim.seller"));
    }

    @Test
    void hasWordsForEveryFindingThatIsShown() {
        List<String> unsaid =
                Arrays.stream(FindingCode.values())
                        .filter(code -> !OF_BANK_STATEMENTS.contains(code))
                        .map(code -> Note.of(Finding.of(code, "", "")))
                        .filter(ClaimWordsTest::isShown)
                        .map(note -> "claim.note." + note.code())
                        .filter(key -> !ENGLISH.containsKey(key))
                        .toList();

        assertThat(unsaid).isEmpty();
    }

    @Test
    void hasWordsForEverySampleInvoice() {
        List<String> kinds =
                SampleInvoices.asOf(LocalDate.of(2026, 11, 23)).stream()
                        .map(SampleInvoice::fileName)
                        .map(name -> name.replaceFirst("RE-\\d+-\\d+-(.*)\\..*", "claim.sample.$1"))
                        .toList();

        assertThat(ENGLISH.keySet()).containsAll(kinds);
    }

    private static boolean isShown(Note note) {
        Paper paper = new Paper(null, "a.xml", "invoice", "", List.of(note));
        return note.severity() == Severity.ERROR
                || !paper.telling().isEmpty()
                || !paper.further().isEmpty();
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "messages.claim",
                language,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
