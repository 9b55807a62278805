// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint;

import java.util.List;

/// A complaint before it is filed, as it was written.
///
/// @param pack the code of the pack whose authorities it goes to
/// @param matter what it is about, and where
/// @param respondent whom it is about
/// @param story what happened
/// @param claimant the name of the business that complains
/// @param confidential whether that name is kept from the respondent
/// @param documents the files kept with it
public record ComplaintDraft(
        String pack,
        About about,
        Matter matter,
        Respondent respondent,
        Story story,
        String claimant,
        boolean confidential,
        List<KeptFile> documents) {

    public ComplaintDraft {
        documents = List.copyOf(documents);
    }

    /// A complaint of which nothing is written yet. Against a public body the name is kept from it
    /// unless the claimant wants otherwise; in the market it is not.
    public static ComplaintDraft empty(String pack, About about) {
        return new ComplaintDraft(
                pack,
                about,
                new Matter("", ""),
                new Respondent("", "", ""),
                new Story("", "", ""),
                "",
                about == About.PUBLIC_BODY,
                List.of());
    }

    /// The ids of a subject and a place of the pack.
    public record Matter(String subject, String place) {}

    /// The body or business complained of.
    ///
    /// @param authority the id of an authority of the pack; empty for a business
    /// @param name of the business; empty for an authority
    /// @param email where the business is reached; may be empty
    public record Respondent(String authority, String name, String email) {}

    /// What happened.
    ///
    /// @param since the day on which it happened or began, ISO 8601; may be empty
    /// @param remedy what would put it right
    public record Story(String what, String since, String remedy) {}

    /// A file that is kept, sealed, until the complaint is filed.
    ///
    /// @param key opens it
    public record KeptFile(String key, String name, long size) {}

    @Override
    public String toString() {
        return "ComplaintDraft";
    }
}
