// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.Set;

/// What an authority is competent for: any of these subjects, in any of these places or what lies
/// in them, against these kinds of respondent. `*` stands for all.
///
/// @param respondentKinds `business`, `public-body`
public record Competence(
        String authority, Set<String> subjects, Set<String> places, Set<String> respondentKinds) {
    public Competence {
        subjects = Set.copyOf(subjects);
        places = Set.copyOf(places);
        respondentKinds = Set.copyOf(respondentKinds);
    }
}
