// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.cli.table.BadTable;

class DebtFileTest {
    @TempDir private Path folder;

    @Test
    void readsOneLedgerForEachCurrency() throws IOException {
        Debts debts =
                read(
                        """
                        note,currency,amount,creditor,debtor,id,due,excluded,limit,priority
                        x,EUR,100.5,B,A,1,2026-01-31,,,
                        x,JPY,7,C,B,2,,,,
                        x,EUR,0.01,A,B,3,,disputed,0.00,10
                        x,KWD,1.234000,A,B,4,,,1,3
                        """);
        assertThat(debts.unread()).containsExactly("note");
        assertThat(debts.rows()).isEqualTo(4);
        assertThat(debts.ledgers())
                .extracting(it -> it.tender().code())
                .containsExactly("EUR", "JPY", "KWD");
        Ledger euros = debts.ledgers().getFirst();
        assertThat(euros.graph().debts()).isEqualTo(2);
        assertThat(euros.graph().firms()).isEqualTo(2);
        assertThat(euros.graph().amount(0)).isEqualTo(10050);
        assertThat(euros.graph().amount(1)).isEqualTo(1);
        assertThat(debts.firm(euros, euros.graph().creditor(0))).isEqualTo("B");
        assertThat(euros.terms().due()).containsExactly(20484, Terms.NO_DAY);
        assertThat(euros.terms().priority()).containsExactly((byte) 1, (byte) 10);
        assertThat(euros.terms().most()).containsExactly(Long.MAX_VALUE, 0);
        assertThat(euros.terms().excluded()).containsExactly(Terms.NOT_EXCLUDED, (byte) 0);
        assertThat(debts.rowsOf(euros)).containsExactly(0, 2);
        assertThat(debts.ledgers().get(1).graph().amount(0)).isEqualTo(7);
        assertThat(debts.firm(debts.ledgers().get(1), 0)).isEqualTo("B");
        assertThat(debts.ledgers().get(2).graph().amount(0)).isEqualTo(1234);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    row                                  | sentence
                    2,A,B,-5.00,EUR                      | amount (-5.00) must be more than zero
                    2,A,B,0.00,EUR                       | amount (0.00) must be more than zero
                    2,A,B,,EUR                           | amount () must be a plain decimal such as 1250.00
                    2,A,B,1e3,EUR                        | amount (1e3) must be a plain decimal
                    2,A,B,+1,EUR                         | amount (+1) must be a plain decimal
                    2,A,B,1.,EUR                         | amount (1.) must be a plain decimal
                    2,A,B,.5,EUR                         | amount (.5) must be a plain decimal
                    2,A,B,1.2.3,EUR                      | amount (1.2.3) must be a plain decimal
                    2,A,B,"1,000.00",EUR                 | amount (1,000.00) must be a plain decimal
                    2,A,B,NaN,EUR                        | amount (NaN) must be a plain decimal
                    2,A,B,0.001,EUR                      | amount (0.001) must have at most 2 decimals in EUR
                    2,A,B,1.5,JPY                        | amount (1.5) must have at most 0 decimals in JPY
                    2,A,B,1000000000000000000,EUR        | amount (1000000000000000000) must fit in 64 bits of EUR minor units
                    2,A,B,92233720368547758.08,EUR       | amount (92233720368547758.08) must fit in 64 bits
                    2,A,B,92233720368547758.07,EUR       | amount (92233720368547758.07) must leave the sum of all in EUR at or below 92233720368547758.07
                    2,A,A,5.00,EUR                       | debtor and creditor (A) must be two firms
                    1,A,B,5.00,EUR                       | id (1) must be the only one of its kind, an earlier row has it too
                    ,A,B,5.00,EUR                        | id must not be empty
                    2,,B,5.00,EUR                        | debtor must not be empty
                    2,A,,5.00,EUR                        | creditor must not be empty
                    2,A,B,5.00,XXX                       | currency (XXX) must be an ISO 4217 code that is paid in
                    2,A,B,5.00,EURO                      | currency (EURO) must be an ISO 4217 code
                    2,A,B,5.00,eur                       | currency (eur) must be an ISO 4217 code
                    2,A,B,5.00                           | the line must have 5 fields, as the first line has, not 4
                    """,
            quoteCharacter = '`')
    void namesTheLineTheValueAndTheRule(String row, String sentence) {
        assertThatExceptionOfType(BadTable.class)
                .isThrownBy(() ->
                        read("id,debtor,creditor,amount,currency\n1,A,B,1.00,EUR\n" + row + "\n"))
                .withMessageContaining(", line 3: %s", sentence)
                .matches(wrong -> String.valueOf(wrong.getMessage()).lines().count() == 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    column   | value      | sentence
                    due      | 2026-02-30 | due (2026-02-30) must be a day of the calendar
                    priority | 11         | priority (11) must be a whole number from 1 to 10
                    priority | 0          | priority (0) must be a whole number from 1 to 10
                    priority | a          | priority (a) must be a whole number from 1 to 10
                    limit    | -1         | limit (-1) must not be negative
                    excluded | maybe      | excluded (maybe) must be empty or one of disputed, assigned, insolvent, opted-out
                    """)
    void namesTheOptionalColumnToo(String column, String value, String sentence) {
        assertThatExceptionOfType(BadTable.class)
                .isThrownBy(() ->
                        read(
                                "id,debtor,creditor,amount,currency,%s\n1,A,B,1.00,EUR,%s"
                                        .formatted(column, value)))
                .withMessageContaining(", line 2: %s", sentence);
    }

    @Test
    void checksAllRowsAndCountsWhatItDoesNotShow() {
        String rows = "1,A,B,-1,EUR\n".repeat(30);
        assertThatExceptionOfType(BadTable.class)
                .isThrownBy(() -> read("id,debtor,creditor,amount,currency\n" + rows))
                .satisfies(refused ->
                        assertThat(String.valueOf(refused.getMessage()).lines())
                                .hasSize(21)
                                .last()
                                .asString()
                                .endsWith("30 findings in all, the first 20 are above"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id,debtor,creditor,amount        | must name id,debtor,creditor,amount,currency and may name
                    id;debtor;creditor;amount;currency | separated by commas
                    id,id,debtor,creditor,amount,currency | each once
                    """)
    void refusesAFirstLineThatNamesOtherColumns(String header, String sentence) {
        assertThatExceptionOfType(BadTable.class)
                .isThrownBy(() -> read(header + "\n"))
                .withMessageContaining(sentence);
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Path binary =
                Files.write(folder.resolve("debts.csv"), new byte[] {0x7F, 'E', 'L', 'F', 0, 1, 2});
        assertThatExceptionOfType(BadTable.class)
                .isThrownBy(() -> DebtFile.read(binary, quiet()))
                .withMessageContaining("its columns (?ELF???) must name id,");
        Path latin =
                Files.writeString(
                        folder.resolve("latin.csv"),
                        "id,debtor,creditor,amount,currency\n1,Müller,B,1,EUR\n",
                        StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(BadTable.class)
                .isThrownBy(() -> DebtFile.read(latin, quiet()))
                .withMessageContaining("debtor (M\uFFFDller) must be text in UTF-8");
    }

    private Debts read(String content) throws IOException {
        return DebtFile.read(Files.writeString(folder.resolve("debts.csv"), content), quiet());
    }

    private static Progress quiet() {
        return new Progress(new PrintWriter(Writer.nullWriter()));
    }
}
