// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redress.app.party.Identity;

/// A matter that is to become a case.
///
/// @param person the account that files
/// @param respondentAuthority the id of the authority complained of; null against a business
/// @param holder the authority that is competent; empty where the matter goes to the respondent
///   directly
/// @param facts further facts of the first event: codes and amounts, nothing personal
public record Filing(
        Matter matter,
        UUID person,
        Identity claimant,
        Identity respondent,
        @Nullable String respondentAuthority,
        String holder,
        Map<String, String> facts,
        Map<String, String> texts,
        List<Upload> documents) {

    public Filing {
        facts = Map.copyOf(facts);
        texts = Map.copyOf(texts);
        documents = List.copyOf(documents);
    }

    /// What the case is about and where it belongs.
    ///
    /// @param kind `claim` or `complaint`
    /// @param respondentKind `business` or `public-body`
    /// @param confidential whether the claimant's name is kept from the respondent
    public record Matter(
            String kind,
            String pack,
            String procedure,
            String subject,
            String place,
            String respondentKind,
            boolean confidential) {}
}
