// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redress.app.claim.Bill;
import redress.app.claim.ClaimDraft;
import redress.app.claim.Mistake;

/// The corrections of a call, by the names of the check page's fields: only what is named changes.
///
/// @param form what the check page would send
/// @param mistakes fields that do not exist
record DraftFields(Map<String, String> form, List<Mistake> mistakes) {

    private static final Pattern KNOWN =
            Pattern.compile(
                    """
                    (?x)
                    (seller|buyer)-(name|vatId|registerNumber|email|phone|street|postcode|city|country)
                    | bill-(?<place>[1-9][0-9]{0,3})-(number|issued|delivered|due|currency|open|claimed|
                        paid-[1-9][0-9]{0,2}-(amount|day))
                    | pack | subject | place | respondentKind | respondentAuthority
                    | debtor | regime | agreedRate | contractDate
                    """);
    private static final Set<String> YES = Set.of("yes", "true");
    private static final Set<String> NO = Set.of("no", "false");

    static DraftFields of(ClaimDraft draft, Map<String, @Nullable String> fields) {
        Map<String, String> form = new TreeMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        fields.forEach((name, value) -> {
            if (isKnown(name, draft)) {
                form.put(name, value == null ? "" : value);
            } else {
                mistakes.add(new Mistake(name, "claim.api.field", List.of(name)));
            }
        });
        for (int place = 1; place <= draft.bills().size(); place++) {
            choose("bill-" + place + "-", draft.bills().get(place - 1), form)
                    .ifPresent(mistakes::add);
        }
        return new DraftFields(form, mistakes);
    }

    private static boolean isKnown(String name, ClaimDraft draft) {
        Matcher known = KNOWN.matcher(name);
        if (!known.matches()) {
            return false;
        }
        String place = known.group("place");
        return place == null || Integer.parseInt(place) <= draft.bills().size();
    }

    /// The page says that an invoice is claimed by sending its box beside its number.
    private static Optional<Mistake> choose(String prefix, Bill bill, Map<String, String> form) {
        String box = prefix + "claimed";
        String said = form.remove(box);
        if (said != null && !YES.contains(said) && !NO.contains(said)) {
            return Optional.of(new Mistake(box, "claim.api.yes-no", List.of(said)));
        }
        form.putIfAbsent(prefix + "number", bill.number());
        if (said == null ? bill.claimed() : YES.contains(said)) {
            form.put(box, "yes");
        }
        return Optional.empty();
    }
}
