// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import redress.einvoice.FindingCode;

class BankStatementReaderTest {
    private final StatementReading.Read statement = read("camt053-v02.xml");

    @Test
    void readsEachTransactionOfAnEntryThatDetailsThem() {
        assertThat(statement.statement().entries())
                .extracting(Entry::amount)
                .containsExactly(
                        new BigDecimal("100.00"),
                        new BigDecimal("200.00"),
                        new BigDecimal("-55.00"));
    }

    @Test
    void prefersTheCreditorsReferenceToFreeText() {
        assertThat(statement.statement().entries())
                .extracting(Entry::reference)
                .containsExactly("RF18539007547034", "RE-2026-0417 Rate 2", "Rückgabe");
    }

    @Test
    void namesWhoPaidFromWhichAccountOnWhichDays() {
        Entry first = statement.statement().entries().getFirst();
        assertThat(first.account()).isEqualTo("DE02120300000000202051");
        assertThat(first.counterparty()).isEqualTo("Hotel Seeblick Betriebs GmbH");
        assertThat(first.counterpartyAccount()).isEqualTo("DE88100000001234567890");
        assertThat(first.booked()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(first.valued()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(first.endToEndId()).isEqualTo("E-1");
        assertThat(first.bankReference()).isEqualTo("B-77");
        assertThat(first.where()).endsWith("Ntry[1]/NtryDtls/TxDtls[1]");
        assertThat(statement.statement().entries().get(1).counterparty())
                .isEqualTo("Café Morgenrot UG");
    }

    @Test
    void marksReversalsAsMoneyThatWentOut() {
        Entry reversal = statement.statement().entries().getLast();
        assertThat(reversal.reversal()).isTrue();
        assertThat(reversal.isCredit()).isFalse();
    }

    @Test
    void leavesOutWhatIsNotBookedOrNotReadableAndSaysSo() {
        assertThat(statement.findings())
                .extracting(finding -> finding.code())
                .containsExactly(
                        FindingCode.ENTRY_NOT_BOOKED.code(), FindingCode.ENTRY_UNREADABLE.code());
    }

    @Test
    void readsVersion8WithItsDeeperNamesAndTheDayItWasMade() {
        List<Entry> entries = read("camt054-v08.xml").statement().entries();
        assertThat(entries)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.counterparty()).isEqualTo("Möbelhaus Nordlicht AG");
                    assertThat(entry.amount()).isEqualTo("42.00");
                    assertThat(entry.account()).isEqualTo("4711");
                    assertThat(entry.booked()).isEqualTo(LocalDate.of(2026, 4, 3));
                });
    }

    @Test
    void refusesAnythingElseByName() {
        assertThat(refusal("<Invoice/>")).isEqualTo(FindingCode.NOT_A_STATEMENT.code());
        assertThat(refusal(":20:STARTUMS\n")).isEqualTo(FindingCode.SYNTAX_NOT_SUPPORTED.code());
        assertThat(refusal("hello")).isEqualTo(FindingCode.FILE_TYPE_UNKNOWN.code());
        assertThat(refusal("")).isEqualTo(FindingCode.FILE_EMPTY.code());
        assertThat(refusal("<!DOCTYPE Document><Document/>"))
                .isEqualTo(FindingCode.XML_DOCTYPE.code());
    }

    private static String refusal(String text) {
        StatementReading reading =
                BankStatementReader.read(text.getBytes(StandardCharsets.UTF_8), "file");
        assertThat(reading).isInstanceOf(StatementReading.Refused.class);
        return reading.findings().getFirst().code();
    }

    private static StatementReading.Read read(String name) {
        try (InputStream in = BankStatementReaderTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return (StatementReading.Read) BankStatementReader.read(in.readAllBytes(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
