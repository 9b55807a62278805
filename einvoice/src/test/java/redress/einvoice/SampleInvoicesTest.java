// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import redress.einvoice.sample.SampleInvoice;
import redress.einvoice.sample.SampleInvoices;

class SampleInvoicesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Map<String, Reading.Read> readings =
            SampleInvoices.asOf(TODAY).stream()
                    .collect(
                            Collectors.toMap(
                                    sample ->
                                            sample.fileName().replaceAll("RE-\\d+-\\d+-|\\..*", ""),
                                    sample -> Samples.read(sample.bytes())));

    @Test
    void coverEverySyntaxAndFourBuyers() {
        assertThat(readings).hasSize(8);
        assertThat(readings.values())
                .extracting(reading -> reading.invoice().origin().syntax())
                .contains(Syntax.values());
        assertThat(readings.values())
                .extracting(reading -> reading.invoice().buyer().registeredName())
                .doesNotContainNull()
                .satisfies(names -> assertThat(List.copyOf(names).stream().distinct()).hasSize(4));
    }

    @Test
    void addUpAndNameAllThatAClaimNeeds() {
        readings.forEach((name, reading) -> {
            Invoice invoice = reading.invoice();
            assertThat(invoice.number()).as(name).startsWith("RE-2026-");
            assertThat(invoice.issueDate()).as(name).isBefore(TODAY);
            assertThat(invoice.seller().vatId()).as(name).isEqualTo("DE999000111");
            assertThat(invoice.currency()).as(name).isEqualTo("EUR");
            assertThat(invoice.amountDue()).as(name).isPresent();
            assertThat(reading.findings())
                    .as(name)
                    .noneMatch(finding -> finding.is(FindingCode.SUM_DIFFERS))
                    .noneMatch(finding -> finding.is(FindingCode.ACCOUNT_UNLIKELY))
                    .noneMatch(finding -> finding.severity() == Severity.ERROR);
        });
    }

    @Test
    void breakNoRuleButThatOfTwoTerms() {
        readings.forEach((name, reading) ->
                assertThat(reading.findings())
                        .as(name)
                        .filteredOn(finding -> finding.is(FindingCode.RULE_BROKEN))
                        .allMatch(finding -> finding.message().startsWith("CII-SR-453")));
    }

    @Test
    void areWrittenAlikeEveryTime() {
        SampleInvoice first = SampleInvoices.asOf(TODAY).getFirst();
        assertThat(first.bytes()).isEqualTo(SampleInvoices.asOf(TODAY).getFirst().bytes());
    }

    @Test
    void includeACreditNoteThatCountsAgainstTheSeller() {
        Reading.Read credit = reading("gutschrift-ubl");
        assertThat(credit.invoice().kind()).isEqualTo(InvoiceKind.CREDIT_NOTE);
        assertThat(credit.invoice().totalWithVat()).contains(new BigDecimal("-142.80"));
        assertThat(credit.invoice().totals().gross()).isEqualTo("142.80");
        assertThat(credit.invoice().references().preceding())
                .extracting(References.Preceding::number)
                .containsExactly("RE-2026-0417");
        assertThat(credit.findings()).anyMatch(finding -> finding.is(FindingCode.CREDIT_NOTE));
    }

    @Test
    void includeADueDateThatIsDerivedFromWords() {
        Reading.Read reading = reading("xrechnung-cii");
        assertThat(reading.invoice().due())
                .isEqualTo(new DueDate(TODAY.minusDays(50), DueDateSource.TERMS_TEXT));
        assertThat(reading.findings())
                .filteredOn(finding -> finding.is(FindingCode.DUE_DATE_DERIVED))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message())
                                .contains("Zahlbar innerhalb von 30 Tagen netto"));
        assertThat(reading.invoice().source(Term.DUE_DATE).orElseThrow().path())
                .endsWith("ram:SpecifiedTradePaymentTerms/ram:Description");
    }

    @Test
    void includeTwoDueDatesOfWhichTheOneWithoutADiscountHolds() {
        Reading.Read reading = reading("extended-cii");
        assertThat(reading.invoice().due())
                .isEqualTo(new DueDate(TODAY.minusDays(20), DueDateSource.SEVERAL_TERMS));
        assertThat(reading.invoice().terms().getFirst().discounts())
                .containsExactly(
                        new PaymentTerm.Discount(
                                new BigDecimal("2.00"), TODAY.minusDays(40), null, null));
    }

    @Test
    void includeAnInvoiceWhoseDueDateOnlyTheLawKnows() {
        Reading.Read reading = reading("ohne-faelligkeit-ubl");
        assertThat(reading.invoice().due()).isEqualTo(DueDate.unknown());
        assertThat(reading.findings())
                .anyMatch(finding -> finding.is(FindingCode.DUE_DATE_MISSING))
                .anyMatch(finding -> finding.is(FindingCode.BUYER_EMAIL_MISSING));
    }

    @Test
    void includeTwoPdfsWhosePlacesNameTheXmlInside() {
        Reading.Read facturX = reading("factur-x");
        assertThat(facturX.invoice().origin().embeddedName()).isEqualTo("factur-x.xml");
        assertThat(facturX.findings()).noneMatch(finding -> finding.is(FindingCode.PDF_ODD));
        Reading.Read old = reading("zugferd-1");
        assertThat(old.invoice().origin().syntax()).isEqualTo(Syntax.ZUGFERD_1);
        assertThat(old.findings())
                .filteredOn(finding -> finding.is(FindingCode.BUYER_EMAIL_MISSING))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.where()).startsWith("ZUGFeRD-invoice.xml: /rsm:"));
    }

    private Reading.Read reading(String name) {
        return Objects.requireNonNull(readings.get(name), name);
    }
}
