// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redress.app.casefile.Upload;
import redress.einvoice.Finding;
import redress.einvoice.FindingCode;
import redress.einvoice.bank.BankStatementReader;
import redress.einvoice.bank.Entry;
import redress.einvoice.bank.StatementReading;
import redress.money.Money;

/// Reads bank statements one after the other. An entry that stands in several of them counts once.
final class StatementIntake {

    /// So many credits are kept at most.
    static final int MOST_CREDITS = 5_000;

    private static final int MOST_REMARKS = 20;
    private static final int MOST_RETURNED = 100;

    private final List<StatementDraft.Credit> credits = new ArrayList<>();
    private final List<StatementDraft.Returned> returned = new ArrayList<>();
    private final List<StatementFile> files = new ArrayList<>();
    private final Set<EntryKey> seen = new HashSet<>();
    private int cut;

    void read(Upload file) {
        switch (BankStatementReader.read(file.content(), file.name())) {
            case StatementReading.Refused(var findings) ->
                    files.add(new StatementFile(file.name(), false, remarks(findings)));
            case StatementReading.Read(var statement, var findings) -> {
                List<Finding> all = new ArrayList<>(findings);
                take(statement.entries(), all);
                files.add(new StatementFile(file.name(), true, remarks(all)));
            }
        }
    }

    StatementDraft draft(UUID person, String about) {
        return new StatementDraft(person, about, credits, returned, files, cut);
    }

    List<StatementFile> files() {
        return List.copyOf(files);
    }

    private void take(List<Entry> entries, List<Finding> findings) {
        Map<String, Integer> alike = new HashMap<>();
        for (Entry entry : entries) {
            Optional<Money> amount = amount(entry);
            if (amount.isEmpty()) {
                findings.add(unpayable(entry));
            } else if (entry.isCredit()) {
                add(entry, amount.get(), alike);
            } else if (entry.reversal() && returned.size() < MOST_RETURNED) {
                returned.add(
                        new StatementDraft.Returned(
                                entry.booked(),
                                entry.amount().negate(),
                                entry.currency(),
                                text(entry.counterparty()),
                                entry.reference()));
            }
        }
    }

    private void add(Entry entry, Money amount, Map<String, Integer> alike) {
        String name = entry.bankReference() == null ? described(entry) : entry.bankReference();
        String account = text(entry.account());
        String same = "%s\n%s\n%s\n%s".formatted(account, name, entry.booked(), amount);
        int nth = alike.merge(same, 1, Integer::sum);
        EntryKey key = EntryKey.of(account, name, entry.booked(), amount, nth);
        if (!seen.add(key)) {
            return;
        }
        if (credits.size() >= MOST_CREDITS) {
            cut++;
            return;
        }
        credits.add(
                StatementDraft.Credit.of(
                        new BankCredit(
                                key,
                                entry.booked(),
                                amount,
                                text(entry.counterparty()),
                                entry.reference())));
    }

    /// What stands for the bank's reference where it gives none: all that the payer wrote.
    private static String described(Entry entry) {
        return String.join(
                "\n",
                text(entry.endToEndId()),
                text(entry.counterparty()),
                text(entry.counterpartyAccount()),
                entry.reference());
    }

    private static Optional<Money> amount(Entry entry) {
        try {
            return Optional.of(Money.of(entry.amount(), Money.currency(entry.currency())))
                    .filter(amount -> !amount.isZero());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Finding unpayable(Entry entry) {
        return Finding.of(
                FindingCode.ENTRY_UNREADABLE,
                entry.where(),
                "%s %s is no amount that can be paid; the entry was left out."
                        .formatted(entry.amount().toPlainString(), entry.currency()));
    }

    private static List<StatementFile.Remark> remarks(List<Finding> findings) {
        return findings.stream()
                .limit(MOST_REMARKS)
                .map(finding ->
                        new StatementFile.Remark(
                                "settlement.bank.note." + finding.code(),
                                finding.where(),
                                finding.message()))
                .toList();
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
