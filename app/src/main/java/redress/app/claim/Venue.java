// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

/// Where a claim goes and against what kind of respondent.
///
/// @param pack the jurisdiction of the respondent's seat
/// @param respondentKind `business` or `public-body`
/// @param respondentAuthority the authority that owes, where it is one of the pack; may be empty
public record Venue(
        String pack,
        String subject,
        String place,
        String respondentKind,
        String respondentAuthority) {

    static final String BUSINESS = "business";
    static final String PUBLIC_BODY = "public-body";

    /// Whether the respondent is a public body.
    public boolean againstPublicBody() {
        return respondentKind.equals(PUBLIC_BODY);
    }
}
