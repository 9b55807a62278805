// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redress.einvoice.Finding;
import redress.einvoice.FindingCode;
import redress.einvoice.internal.Written;
import redress.einvoice.internal.xml.Element;

/// Reads the entries of one statement: those that are booked, each of its transactions where it
/// details them.
final class EntryReader {
    private static final int LONGEST = 1_000;
    private static final int MOST_FINDINGS = 200;

    private final List<Finding> findings;

    /// What holds for all entries of a statement.
    private record Head(@Nullable String account, @Nullable LocalDate created) {
        static Head of(Element statement) {
            return new Head(
                    text(statement, "Acct/Id/IBAN")
                            .or(() -> text(statement, "Acct/Id/Othr/Id"))
                            .orElse(null),
                    text(statement, "CreDtTm")
                            .flatMap(day -> Written.date(day, null))
                            .orElse(null));
        }
    }

    EntryReader(List<Finding> findings) {
        this.findings = new ArrayList<>(findings);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /// The booked entries of a statement; one without a day has the day the statement was made.
    List<Entry> read(Element statement) {
        Head head = Head.of(statement);
        List<Entry> entries = new ArrayList<>();
        for (Element entry : statement.all("Ntry")) {
            if (isBooked(entry)) {
                read(entry, head, entries);
            }
        }
        int kept = statement.all("Ntry").size();
        if (statement.count("Ntry") > kept) {
            report(
                    FindingCode.ENTRIES_CUT,
                    statement,
                    "The statement has %d entries; the first %d were read."
                            .formatted(statement.count("Ntry"), kept));
        }
        return entries;
    }

    private boolean isBooked(Element entry) {
        String status = text(entry, "Sts/Cd").or(() -> text(entry, "Sts")).orElse("BOOK");
        if (status.equals("BOOK")) {
            return true;
        }
        report(
                FindingCode.ENTRY_NOT_BOOKED,
                entry,
                "The entry is announced, not booked (%s); it was left out."
                        .formatted(Written.quote(status)));
        return false;
    }

    private void read(Element entry, Head head, List<Entry> entries) {
        List<Element> transactions = entry.all("NtryDtls/TxDtls");
        boolean detailed = transactions.stream().allMatch(tx -> amount(tx).isPresent());
        List<Element> parts = transactions.size() > 1 && detailed ? transactions : List.of();
        if (transactions.size() == 1) {
            parts = transactions;
        }
        if (parts.isEmpty()) {
            add(entry, entry, head, entries);
        }
        parts.forEach(tx -> add(entry, tx, head, entries));
    }

    private void add(Element entry, Element tx, Head head, List<Entry> entries) {
        Optional<Element> amount = amount(tx).or(() -> entry.find("Amt"));
        Optional<BigDecimal> written = amount.flatMap(a -> Written.decimal(a.text()));
        Optional<LocalDate> booked =
                day(entry, "BookgDt")
                        .or(() -> day(entry, "ValDt"))
                        .or(() -> Optional.ofNullable(head.created));
        Optional<String> direction = text(tx, "CdtDbtInd").or(() -> text(entry, "CdtDbtInd"));
        String currency = amount.map(a -> a.attribute("Ccy")).orElse(null);
        if (written.isEmpty() || booked.isEmpty() || direction.isEmpty() || currency == null) {
            report(
                    FindingCode.ENTRY_UNREADABLE,
                    tx,
                    "The entry lacks an amount like 1250.00, its currency, its day or its direction; it"
                            + " was left out.");
            return;
        }
        boolean credit = direction.get().equals("CRDT");
        BigDecimal signed = credit ? written.get() : written.get().negate();
        entries.add(
                describe(entry, tx, new Movement(head.account, signed, currency, booked.get())));
    }

    /// How much moved, on which account and day.
    private record Movement(
            @Nullable String account, BigDecimal amount, String currency, LocalDate booked) {}

    private static Entry describe(Element entry, Element tx, Movement movement) {
        boolean credit = movement.amount.signum() >= 0;
        String account = "RltdPties/" + (credit ? "Dbtr" : "Cdtr") + "Acct/Id/";
        return new Entry(
                movement.account,
                movement.amount,
                movement.currency,
                movement.booked,
                day(entry, "ValDt").orElse(null),
                name(tx, credit).orElse(null),
                text(tx, account + "IBAN").or(() -> text(tx, account + "Othr/Id")).orElse(null),
                reference(entry, tx),
                text(tx, "Refs/EndToEndId").orElse(null),
                text(tx, "Refs/AcctSvcrRef").or(() -> text(entry, "AcctSvcrRef")).orElse(null),
                text(entry, "RvslInd").filter("true"::equals).isPresent(),
                tx.path());
    }

    private static Optional<Element> amount(Element tx) {
        return tx.find("Amt").or(() -> tx.find("AmtDtls/TxAmt/Amt"));
    }

    // From version 08 on a party stands one level deeper.
    private static Optional<String> name(Element tx, boolean credit) {
        String role = credit ? "Dbtr" : "Cdtr";
        return text(tx, "RltdPties/" + role + "/Nm")
                .or(() -> text(tx, "RltdPties/" + role + "/Pty/Nm"))
                .or(() -> text(tx, "RltdPties/Ultmt" + role + "/Nm"))
                .or(() -> text(tx, "RltdPties/Ultmt" + role + "/Pty/Nm"));
    }

    private static String reference(Element entry, Element tx) {
        return text(tx, "RmtInf/Strd/CdtrRefInf/Ref")
                .or(() -> text(tx, "RmtInf/Strd/RfrdDocInf/Nb"))
                .or(() -> joined(tx.all("RmtInf/Ustrd")))
                .or(() -> text(tx, "AddtlTxInf"))
                .or(() -> text(entry, "AddtlNtryInf"))
                .orElse("");
    }

    private static Optional<String> joined(List<Element> parts) {
        String text = String.join(" ", parts.stream().map(Element::text).toList());
        return Optional.of(cut(text)).filter(t -> !t.isEmpty());
    }

    private static Optional<LocalDate> day(Element entry, String path) {
        return text(entry, path + "/Dt|DtTm").flatMap(day -> Written.date(day, null));
    }

    private static Optional<String> text(Element from, String path) {
        return from.find(path).map(e -> cut(e.text())).filter(text -> !text.isEmpty());
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    private void report(FindingCode code, Element where, String message) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(Finding.of(code, where.path(), message));
        }
    }
}
