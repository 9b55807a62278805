// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.Collections;
import java.util.Set;

/// A legal form: its short spelling, what it has in common with others, and the ISO codes of the
/// countries that have it, none where any may.
public record LegalForm(String form, FormClass kind, Set<String> countries) {

    /// How close two legal forms are.
    public enum Agreement {
        /// The same form.
        SAME,
        /// Forms of one class, as GmbH and SARL are, or a spelling that may be the other form.
        CLASS,
        /// Forms of two classes.
        DIFFERENT
    }

    public LegalForm {
        countries = Set.copyOf(countries);
    }

    /// How close this and another form are.
    public Agreement against(LegalForm other) {
        if (form.equals(other.form)) {
            return Agreement.SAME;
        }
        boolean open = kind == FormClass.SEVERAL || other.kind == FormClass.SEVERAL;
        boolean alike =
                open
                        ? !Collections.disjoint(countries, other.countries)
                        : kind == other.kind && kind != FormClass.OTHER;
        return alike ? Agreement.CLASS : Agreement.DIFFERENT;
    }
}
