// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.corpus;

import com.helger.cii.d16b.CIID16BCrossIndustryInvoiceTypeMarshaller;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import un.unece.uncefact.data.standard.crossindustryinvoice._100.CrossIndustryInvoiceType;
import un.unece.uncefact.data.standard.reusableaggregatebusinessinformationentity._100.HeaderTradeSettlementType;
import un.unece.uncefact.data.standard.reusableaggregatebusinessinformationentity._100.SupplyChainTradeTransactionType;
import un.unece.uncefact.data.standard.reusableaggregatebusinessinformationentity._100.TradePartyType;
import un.unece.uncefact.data.standard.reusableaggregatebusinessinformationentity._100.TradeSettlementHeaderMonetarySummationType;
import un.unece.uncefact.data.standard.unqualifieddatatype._100.AmountType;
import un.unece.uncefact.data.standard.unqualifieddatatype._100.DateTimeType;
import un.unece.uncefact.data.standard.unqualifieddatatype._100.TextType;

/// Reads CII headers by somebody else's typed library, ph-cii-d16b. Every getter of it may give
/// null; the sound samples have the groups that are asked for.
@NullUnmarked
final class CiiOracle {
    private CiiOracle() {}

    static Optional<Header> invoice(byte[] xml) {
        var marshaller = new CIID16BCrossIndustryInvoiceTypeMarshaller();
        marshaller.setUseSchema(false);
        return Optional.ofNullable(marshaller.read(xml)).map(CiiOracle::header);
    }

    private static Header header(CrossIndustryInvoiceType invoice) {
        SupplyChainTradeTransactionType trade = invoice.getSupplyChainTradeTransaction();
        TradePartyType seller = trade.getApplicableHeaderTradeAgreement().getSellerTradeParty();
        TradePartyType buyer = trade.getApplicableHeaderTradeAgreement().getBuyerTradeParty();
        HeaderTradeSettlementType settlement = trade.getApplicableHeaderTradeSettlement();
        TradeSettlementHeaderMonetarySummationType sums =
                settlement.getSpecifiedTradeSettlementHeaderMonetarySummation();
        return new Header(
                Header.text(invoice.getExchangedDocument().getID().getValue()),
                Header.text(invoice.getExchangedDocument().getTypeCodeValue()),
                day(invoice.getExchangedDocument().getIssueDateTime()),
                settlement.getSpecifiedTradePaymentTerms().stream()
                        .map(t -> day(t.getDueDateDateTime()))
                        .toList(),
                Header.text(settlement.getInvoiceCurrencyCodeValue()),
                name(seller),
                vatId(seller),
                name(buyer),
                vatId(buyer),
                first(sums.getTaxBasisTotalAmount()),
                first(sums.getGrandTotalAmount()),
                first(sums.getTotalPrepaidAmount()),
                first(sums.getDuePayableAmount()),
                settlement.getSpecifiedTradePaymentTerms().stream()
                        .map(t -> texts(t.getDescription()))
                        .toList(),
                accounts(settlement),
                trade.getIncludedSupplyChainTradeLineItemCount());
    }

    private static String day(@Nullable DateTimeType date) {
        return Optional.ofNullable(date)
                .map(DateTimeType::getDateTimeString)
                .map(s -> Header.text(s.getValue()))
                .map(s -> s.replaceFirst("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3"))
                .orElse("");
    }

    private static String name(@Nullable TradePartyType party) {
        return party == null ? "" : Header.text(party.getNameValue());
    }

    private static String vatId(@Nullable TradePartyType party) {
        return Stream.ofNullable(party)
                .flatMap(p -> p.getSpecifiedTaxRegistration().stream())
                .flatMap(r -> Stream.ofNullable(r.getID()))
                .filter(id -> "VA".equals(id.getSchemeID()))
                .map(id -> Header.text(id.getValue()))
                .findFirst()
                .orElse("");
    }

    private static String first(List<AmountType> amounts) {
        BigDecimal amount =
                amounts.stream()
                        .flatMap(a -> Stream.ofNullable(a.getValue()))
                        .findFirst()
                        .orElse(null);
        return Header.amount(amount);
    }

    private static String texts(List<TextType> texts) {
        return Header.text(
                String.join(" ", texts.stream().map(t -> Header.text(t.getValue())).toList()));
    }

    private static List<String> accounts(HeaderTradeSettlementType settlement) {
        return settlement.getSpecifiedTradeSettlementPaymentMeans().stream()
                .flatMap(m -> Stream.ofNullable(m.getPayeePartyCreditorFinancialAccount()))
                .flatMap(a ->
                        Stream.of(
                                Optional.ofNullable(a.getIBANID()),
                                Optional.ofNullable(a.getProprietaryID())))
                .flatMap(Optional::stream)
                .map(id -> Header.text(id.getValue()))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
