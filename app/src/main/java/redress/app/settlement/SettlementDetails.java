// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.List;
import org.springframework.stereotype.Component;
import redress.app.casefile.MoveDetails;

/// The details of answers, offers and payments, as [SettlementCheck] holds them.
@Component
final class SettlementDetails implements MoveDetails {

    @Override
    public List<String> of(String move) {
        return switch (move) {
            case Moves.ADMIT -> List.of(ResponseText.AMOUNT, ResponseText.CURRENCY);
            case Moves.SAY_PAID ->
                    List.of(ResponseText.AMOUNT, ResponseText.CURRENCY, ResponseText.DAY);
            case Moves.ADMIT_IN_PART ->
                    List.of(ResponseText.AMOUNT, ResponseText.CURRENCY, ResponseText.AMOUNT + ".N");
            case Moves.DISPUTE ->
                    List.of(
                            ResponseText.AMOUNT,
                            ResponseText.CURRENCY,
                            ResponseText.AMOUNT + ".N",
                            ResponseText.REASON + ".N");
            case Moves.OFFER, Moves.COUNTER_OFFER ->
                    List.of(Terms.PLAN, Terms.CURRENCY, Terms.GRACE);
            case Moves.ACCEPT_OFFER, Moves.COUNTERSIGN -> List.of(Offers.TERMS);
            default -> List.of();
        };
    }

    @Override
    public List<String> own(String move) {
        return move.equals(Moves.RECORD_PAYMENT) ? List.of(PaymentText.ENTRY) : List.of();
    }
}
