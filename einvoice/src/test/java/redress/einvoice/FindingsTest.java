// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Changes one thing in a sound invoice and looks for the finding that it must bring.
class FindingsTest {
    private final String sound = Samples.text("xrechnung-ubl.xml");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    instead of                                         | stands                                             | finding
                    2000.00</cbc:PayableAmount>                        | 1.250,00</cbc:PayableAmount>                       | amount-unreadable
                    2000.00</cbc:PayableAmount>                        | 1900.00</cbc:PayableAmount>                        | sum-differs
                    2000.00</cbc:PayableAmount>                        | 0.00</cbc:PayableAmount>                           | nothing-due
                    2380.00</cbc:TaxInclusiveAmount>                   | -2380.00</cbc:TaxInclusiveAmount>                  | negative-total
                    2000.00</cbc:PayableAmount>                        | 2000.005</cbc:PayableAmount>                       | amount-too-precise
                    <cbc:DueDate>2026-04-01                            | <cbc:DueDate>2026-02-01                            | due-before-issued
                    <cbc:DueDate>2026-04-01                            | <cbc:DueDate>2026-02-30                            | date-unreadable
                    <cbc:DueDate>2026-04-01</cbc:DueDate>              | <cbc:UUID/>                                        | due-date-derived
                    <cbc:IssueDate>2026-03-02                          | <cbc:IssueDate>0026-03-02                          | date-unlikely
                    <cbc:ID>RE-2026-0417</cbc:ID>                      | <cbc:ID/>                                          | number-missing
                    380</cbc:InvoiceTypeCode>                          | 381</cbc:InvoiceTypeCode>                          | credit-note
                    380</cbc:InvoiceTypeCode>                          | 384</cbc:InvoiceTypeCode>                          | corrected-invoice
                    380</cbc:InvoiceTypeCode>                          | 326</cbc:InvoiceTypeCode>                          | partial-invoice
                    380</cbc:InvoiceTypeCode>                          | 389</cbc:InvoiceTypeCode>                          | self-billed
                    380</cbc:InvoiceTypeCode>                          | 999</cbc:InvoiceTypeCode>                          | type-code-unknown
                    EUR</cbc:DocumentCurrencyCode>                     | EURO</cbc:DocumentCurrencyCode>                    | currency-unknown
                    <cbc:BuyerReference>                               | <cbc:TaxCurrencyCode>DKK</cbc:TaxCurrencyCode><cbc:BuyerReference> | tax-currency-differs
                    Möbelhaus Nordlicht AG                             | ''                                                 | buyer-name-missing
                    DE02120300000000202051                             | DE03120300000000202051                             | account-unlikely
                    Aufmaß und Montage                                 | Verzugszinsen für Januar                           | interest-invoice
                    Vielen Dank für Ihren Auftrag vom Februar.         | Der Betrag wurde bereits bezahlt.                  | said-to-be-paid
                    >58</cbc:PaymentMeansCode>                         | >59</cbc:PaymentMeansCode>                         | direct-debit
                    stunden.csv                                        | ../../stunden.csv                                  | attachment-renamed
                    stunden.csv                                        | stunden.exe                                        | attachment-program
                    <cbc:CustomizationID>urn                           | <cbc:CustomizationID>x                             | profile-unknown
                    <cbc:BuyerReference>K-2204</cbc:BuyerReference>    | ''                                                 | rule-broken
                    """)
    void oneChangeBringsItsFinding(String instead, String stands, String code) {
        assertThat(sound).contains(instead);
        assertThat(codes(sound)).doesNotContain(code);
        assertThat(codes(sound.replace(instead, stands))).contains(code);
    }

    @Test
    void aSoundInvoiceBringsWhatIsTrueOfItAndNoError() {
        assertThat(Samples.read(sound).findings())
                .extracting(Finding::code)
                .containsExactly("early-payment-discount", "agreed-interest", "prepaid");
    }

    @Test
    void anUnreadableAmountIsNamedWithItsRule() {
        Reading.Read reading =
                Samples.read(
                        sound.replace(
                                "2000.00</cbc:PayableAmount>", "1.250,00</cbc:PayableAmount>"));
        assertThat(reading.invoice().amountDue()).isEmpty();
        assertThat(reading.findings())
                .filteredOn(finding -> finding.is(FindingCode.AMOUNT_UNREADABLE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("1.250,00").contains("1250.00");
                    assertThat(finding.where()).endsWith("cbc:PayableAmount");
                });
    }

    @Test
    void aCreditNoteWithNegativeAmountsIsNotTurnedRound() {
        String credit =
                sound.replace("380</cbc:InvoiceTypeCode>", "381</cbc:InvoiceTypeCode>")
                        .replace("2380.00</cbc:TaxInc", "-2380.00</cbc:TaxInc")
                        .replace("2000.00</cbc:Payable", "-2000.00</cbc:Payable");
        assertThat(Samples.read(credit).invoice().amountDue()).contains(new BigDecimal("-2000.00"));
    }

    @Test
    void aTestVirusIsLeftOutAndTheInvoiceRead() {
        String virus =
                "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST" + "-FILE!$H+H*";
        String coded =
                Base64.getEncoder().encodeToString(virus.getBytes(StandardCharsets.US_ASCII));
        Reading.Read reading =
                Samples.read(sound.replace("VGFnO1N0dW5kZW4KMjAyNi0wMi0xMjs2LDUK", coded));
        assertThat(reading.invoice().attachments()).isEmpty();
        assertThat(reading.findings()).anyMatch(f -> f.is(FindingCode.ATTACHMENT_VIRUS));
    }

    @Test
    void foreignDocumentsAreRefusedByName() {
        assertThat(refusal("<FatturaElettronica/>")).contains("FatturaPA");
        assertThat(refusal("<SCRDMCCBDACIOMessageStructure/>")).contains("Order-X");
        assertThat(refusal("<Invoice xmlns=\"http://www.ebinterface.at/schema/6p1/\"/>"))
                .contains("ebInterface");
        assertThat(refusal("<Invoice xmlns=\"urn:oasis:names:tc:ubl:Invoice:1:0\"/>"))
                .contains("old version of UBL");
        assertThat(refusal("<report/>")).contains("validation report");
    }

    private static String refusal(String xml) {
        return Samples.refusal(xml.getBytes(StandardCharsets.UTF_8)).message();
    }

    private static List<String> codes(String xml) {
        return Samples.read(xml).findings().stream().map(Finding::code).toList();
    }
}
