// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.app.account.LetterCodes.LetterCode;
import redress.app.claim.Reckoning;
import redress.app.web.Page;
import redress.app.web.QrCode;

/// The letter that takes the place of the sealed link for a respondent without e-mail.
///
/// @param holder the name of the authority that has the claim; empty where there is none
/// @param addressee the lines of the respondent's address
/// @param answerBy the last day for an answer; empty where no clock counts it
public record RespondentLetter(
        String reference,
        String claimant,
        String holder,
        List<String> addressee,
        LocalDate day,
        Reckoning owed,
        Optional<LocalDate> answerBy,
        LetterCode code)
        implements Page {

    public RespondentLetter {
        addressee = List.copyOf(addressee);
    }

    /// Whether no authority stands between the two.
    public boolean direct() {
        return holder.isEmpty();
    }

    /// The square that opens the page of the answer.
    public QrCode square() {
        return QrCode.of(code.link().toString());
    }

    @Override
    public String toString() {
        return "RespondentLetter[" + reference + "]";
    }
}
