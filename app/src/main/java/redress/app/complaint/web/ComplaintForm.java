// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import redress.app.complaint.ComplaintDraft;

/// What the form of a complaint sent.
record ComplaintForm(Map<String, String> entered) {

    /// The draft as it is after the form: what was entered in place of what was there, and the
    /// files that stay with those that came.
    ComplaintDraft over(
            ComplaintDraft before, List<String> kept, List<ComplaintDraft.KeptFile> added) {
        Stream<ComplaintDraft.KeptFile> stay =
                before.documents().stream().filter(file -> kept.contains(file.key()));
        return new ComplaintDraft(
                before.pack(),
                before.about(),
                new ComplaintDraft.Matter(field("subject"), field("place")),
                new ComplaintDraft.Respondent(
                        field("authority"), field("business"), field("email")),
                new ComplaintDraft.Story(field("what"), field("since"), field("remedy")),
                field("claimant"),
                field("confidential").equals("yes"),
                Stream.concat(stay, added.stream()).toList());
    }

    private String field(String name) {
        return entered.getOrDefault(name, "").strip();
    }
}
