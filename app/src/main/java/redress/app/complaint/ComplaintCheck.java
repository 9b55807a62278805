// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import redress.app.account.EmailAddress;
import redress.app.pack.Pack;

/// Finds what is missing or wrong in a complaint.
final class ComplaintCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_REMEDY = 4_000;

    private final Pack pack;
    private final ComplaintDraft draft;
    private final LocalDate today;
    private final List<Mistake> mistakes = new ArrayList<>();

    ComplaintCheck(Pack pack, ComplaintDraft draft, LocalDate today) {
        this.pack = pack;
        this.draft = draft;
        this.today = today;
    }

    List<Mistake> mistakes() {
        matter();
        respondent();
        story();
        required("claimant", draft.claimant(), LONGEST_NAME);
        confidence();
        if (mistakes.isEmpty() && Complaints.routing(pack, draft).chosen().isEmpty()) {
            mistakes.add(Mistake.of("subject", "complaint.wrong.nobody", pack.title()));
        }
        return List.copyOf(mistakes);
    }

    private void matter() {
        boolean known =
                pack.findSubject(draft.matter().subject())
                        .filter(subject -> subject.kind().equals(Complaints.KIND))
                        .isPresent();
        if (!known) {
            mistakes.add(Mistake.of("subject", "complaint.wrong.subject"));
        }
        if (pack.findPlace(draft.matter().place()).isEmpty()) {
            mistakes.add(Mistake.of("place", "complaint.wrong.place"));
        }
    }

    private void respondent() {
        ComplaintDraft.Respondent respondent = draft.respondent();
        switch (draft.about()) {
            case PUBLIC_BODY -> {
                if (pack.findAuthority(respondent.authority()).isEmpty()) {
                    mistakes.add(Mistake.of("authority", "complaint.wrong.authority"));
                }
            }
            case MARKET -> {
                required("business", respondent.name(), LONGEST_NAME);
                String email = respondent.email();
                if (!email.isEmpty() && !EmailAddress.isOne(email)) {
                    mistakes.add(Mistake.of("email", "complaint.wrong.email", quoted(email)));
                }
            }
        }
    }

    private void story() {
        required("what", draft.story().what(), LONGEST_TEXT);
        required("remedy", draft.story().remedy(), LONGEST_REMEDY);
        String since = draft.story().since();
        if (!since.isEmpty() && !isPastDay(since)) {
            mistakes.add(Mistake.of("since", "complaint.wrong.since", quoted(since)));
        }
    }

    private boolean isPastDay(String text) {
        try {
            return !LocalDate.parse(text).isAfter(today);
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    /// Whoever wants the name kept must not write it where the respondent reads.
    private void confidence() {
        String name = draft.claimant().toLowerCase(Locale.ROOT);
        if (!draft.confidential() || name.isEmpty()) {
            return;
        }
        if (draft.story().what().toLowerCase(Locale.ROOT).contains(name)) {
            mistakes.add(Mistake.of("what", "complaint.wrong.named", draft.claimant()));
        }
        if (draft.story().remedy().toLowerCase(Locale.ROOT).contains(name)) {
            mistakes.add(Mistake.of("remedy", "complaint.wrong.named", draft.claimant()));
        }
    }

    private void required(String field, String value, int longest) {
        if (value.isBlank()) {
            mistakes.add(Mistake.of(field, "complaint.wrong." + field));
        } else if (value.length() > longest) {
            mistakes.add(Mistake.of(field, "complaint.wrong.long", value.length(), longest));
        }
    }

    private static String quoted(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }
}
