// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Currency;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import redress.app.claim.InstalledLaws;
import redress.app.claim.InterestReply;
import redress.app.claim.InterestSheet;
import redress.app.claim.ScheduleReply;
import redress.app.claim.ScheduleSheet;
import redress.app.web.Audience;
import redress.app.web.Fault;
import redress.app.web.OpenTo;
import redress.app.web.Refusal;
import redress.interest.Regime;

/// What a law adds to a late payment, for everybody: no key is needed and nothing is kept.
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@OpenTo(Audience.ANYONE)
@Tag(name = "Interest")
class InterestApi {

    /// A law of late payment.
    ///
    /// @param code ISO 3166 in lower case, a variant behind a hyphen
    /// @param who who may claim from whom
    /// @param alternatives laws that the creditor may choose instead, never both
    record RegimeJson(
            String code,
            String name,
            String law,
            List<String> currencies,
            String who,
            List<String> alternatives) {

        static RegimeJson of(Regime regime) {
            Regime.About about = regime.about();
            return new RegimeJson(
                    about.code(),
                    about.name(),
                    about.law().citation(),
                    about.currencies().stream().map(Currency::getCurrencyCode).toList(),
                    about.who(),
                    about.alternatives());
        }
    }

    @GetMapping("/regimes")
    @Operation(summary = "The laws of late payment that are built in")
    List<RegimeJson> regimes() {
        return InstalledLaws.regimes().all().stream().map(RegimeJson::of).toList();
    }

    @PostMapping(path = "/interest", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What a law adds to an overdue amount, step by step")
    InterestSheet assess(@RequestBody InterestCall call) {
        try {
            return answer(call.check());
        } catch (IllegalArgumentException wrong) {
            throw Refusal.invalid(List.of(new Fault("", String.valueOf(wrong.getMessage()))));
        }
    }

    @PostMapping(path = "/interest/schedule", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A debt from month to month, each payment booked in the order of the law")
    ScheduleSheet schedule(@RequestBody InterestCall call) {
        try {
            return schedule(call.check());
        } catch (IllegalArgumentException wrong) {
            throw Refusal.invalid(List.of(new Fault("", String.valueOf(wrong.getMessage()))));
        }
    }

    private static ScheduleSheet schedule(InterestCall.Checked asked) {
        return switch (ScheduleReply.of(
                asked.law(), asked.debt(), asked.payments(), asked.paid())) {
            case ScheduleReply.Rows rows -> ScheduleSheet.of(asked.law(), rows);
            case ScheduleReply.None(String reason) ->
                    throw new Refusal(422, "claim.api.no-sum", reason);
            case ScheduleReply.Missing(String fact, String reason) ->
                    throw Refusal.invalid(List.of(new Fault(InterestCall.field(fact), reason)));
        };
    }

    private static InterestSheet answer(InterestCall.Checked asked) {
        return switch (InterestReply.of(
                asked.law(), asked.debt(), asked.payments(), asked.paid())) {
            case InterestReply.Sum sum -> InterestSheet.of(asked.law(), sum);
            case InterestReply.None(String reason) ->
                    throw new Refusal(422, "claim.api.no-sum", reason);
            case InterestReply.Missing(String fact, String reason) ->
                    throw Refusal.invalid(List.of(new Fault(InterestCall.field(fact), reason)));
        };
    }
}
