// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.util.List;
import redress.app.settlement.Statements;

/// What came of booking credits.
///
/// @param booked how many were booked
/// @param refused those that were not, with the reason
record BookingsJson(int booked, List<NotBookedJson> refused, StatementJson statement) {

    /// @param message why; empty where the key's owner has no such claim
    record NotBookedJson(int line, String reference, String message) {
        static NotBookedJson of(Statements.NotBooked one) {
            return new NotBookedJson(one.line(), one.reference(), one.message());
        }
    }
}
