// SPDX-License-Identifier: Apache-2.0
package redress.app.notice;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One e-mail to be sent. Its words are `notice.<kind>.subject` and `notice.<kind>.body` of the
/// bundles.
///
/// @param kind what it tells of, such as `sign-in`
/// @param caseId the case it belongs to, where it belongs to one
/// @param filling what fills the places `{0}`, `{1}` … of the words
public record Notice(
        String kind, String to, Locale language, @Nullable UUID caseId, List<Object> filling) {
    public Notice {
        filling = List.copyOf(filling);
    }

    @Override
    public String toString() {
        return "Notice[" + kind + "]";
    }
}
