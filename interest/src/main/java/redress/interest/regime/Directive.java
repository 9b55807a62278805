// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static redress.interest.Source.recall;
import static redress.interest.Source.verified;

import java.util.ArrayList;
import java.util.List;
import redress.interest.AgreedRate;
import redress.interest.Appropriation;
import redress.interest.Caveat;
import redress.interest.ChargedAmount;
import redress.interest.Choice;
import redress.interest.Compounding;
import redress.interest.Dated;
import redress.interest.DayCount;
import redress.interest.FixedSum;
import redress.interest.KeyedOn;
import redress.interest.MoneyRounding;
import redress.interest.PaymentTerms;
import redress.interest.RateLock;
import redress.interest.RateRule;
import redress.interest.Rates;
import redress.interest.ReferenceDay;
import redress.interest.Regime;
import redress.interest.Source;
import redress.interest.Term;
import redress.money.Money;

/// What the member states of the European Union have in common; a state says only where it differs.
///
/// The rate of the European Central Bank on 1 January and 1 July plus eight points, simple
/// interest, 40 euro for each invoice, thirty days for payment and sixty at most.
///
/// Source: Directive 2011/7/EU, arts 2-6; CJEU C-585/20 (value-added tax counts) and C-370/21 (the
/// fixed sum is owed for each late payment).
final class Directive {
    /// The day by which the states had to follow the directive.
    static final String SINCE = "2013-03-16";

    private static final Source TEXT = verified("Directive 2011/7/EU, arts 3-4 and 6");

    private final String code;
    private final String name;
    private final Source law;
    private final Dated<RateRule> rate;
    private final List<Caveat> caveats = new ArrayList<>();
    private String currency = "EUR";
    private List<String> alternatives = List.of();
    private Compounding compounding = Compounding.NONE;
    private Dated<FixedSum> fixedSum;
    private Dated<PaymentTerms> terms = Dated.always(terms(TEXT, Term.Cap.UNLESS_EXPRESSLY_AGREED));
    private Dated<Appropriation> appropriation = Dated.always(Appropriation.unread());
    private Dated<Choice<DayCount>> dayCount =
            Dated.always(
                    Choice.only(
                            DayCount.ACTUAL_365,
                            recall(
                                    "the usual divisor; the law of this state was not read for it.")));

    private Directive(String code, String name, Source law, Dated<RateRule> rate) {
        this.code = code;
        this.name = name;
        this.law = law;
        this.rate = rate;
        this.fixedSum = Dated.always(FixedSum.flat("40", "EUR", law));
    }

    static Directive state(String code, String name, Source law, Dated<RateRule> rate) {
        return new Directive(code, name, law, rate);
    }

    /// One rule for contracts made from this day on.
    static Dated<RateRule> since(String day, RateRule rule) {
        return Dated.from(KeyedOn.CONTRACT_DATE, day, rule);
    }

    /// The rate of the European Central Bank for the half-year plus points, read anew each
    /// half-year.
    static RateRule.Reference ecb(Rates rates, String points, Source source) {
        return ecb(rates, RateLock.FLOATING_HALF_YEAR, points, source);
    }

    static RateRule.Reference ecb(Rates rates, RateLock lock, String points, Source source) {
        return RateRule.Reference.plus(
                rates.series("eu-ecb-half-year"),
                lock,
                ReferenceDay.HALF_YEAR_START,
                points,
                source);
    }

    static PaymentTerms terms(Source source, Term.Cap business) {
        return new PaymentTerms(days(source, business), days(source, Term.Cap.ABSOLUTE), null);
    }

    private static Term days(Source source, Term.Cap cap) {
        return new Term.Days(
                30,
                Term.From.INVOICE_AND_DELIVERY,
                Term.Counting.FROM_THE_NEXT_DAY,
                cap,
                60,
                source);
    }

    Directive currency(String code) {
        currency = code;
        return this;
    }

    Directive alternatives(String... codes) {
        alternatives = List.of(codes);
        return this;
    }

    Directive compounding(Compounding axis) {
        compounding = axis;
        return this;
    }

    Directive appropriation(Appropriation axis) {
        appropriation = Dated.always(axis);
        return this;
    }

    Directive appropriation(Dated<Appropriation> axis) {
        appropriation = axis;
        return this;
    }

    Directive fixedSum(FixedSum axis) {
        fixedSum = Dated.always(axis);
        return this;
    }

    Directive fixedSum(Dated<FixedSum> axis) {
        fixedSum = axis;
        return this;
    }

    Directive terms(PaymentTerms axis) {
        terms = Dated.always(axis);
        return this;
    }

    Directive dayCount(DayCount axis, Source source) {
        dayCount = Dated.always(Choice.only(axis, source));
        return this;
    }

    Directive dayCount(Dated<Choice<DayCount>> axis) {
        dayCount = axis;
        return this;
    }

    Directive caveat(String sentence) {
        caveats.add(new Caveat(Caveat.When.ALWAYS, sentence));
        return this;
    }

    Regime regime() {
        return new Regime(
                new Regime.About(
                        code,
                        name,
                        law,
                        List.of(Money.currency(currency)),
                        "A business that supplied goods or services to a business or a public"
                                + " authority.",
                        alternatives),
                rate,
                new AgreedRate.Prevails(
                        "The agreed rate takes the place of the statutory one; a lower rate does so"
                                + " only if it is not grossly unfair to the creditor (Directive"
                                + " 2011/7/EU, art 7).",
                        TEXT),
                dayCount,
                compounding,
                Choice.only(
                        MoneyRounding.AT_THE_END,
                        verified("No text that was read rounds on the way.")),
                appropriation,
                ChargedAmount.WITH_VAT,
                fixedSum,
                terms,
                caveats);
    }
}
