// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redress.einvoice.Finding;
import redress.einvoice.Invoice;
import redress.einvoice.Party;
import redress.einvoice.Reading;
import redress.einvoice.Severity;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What one file holds, as the command prints it: for a program and for a person.
record ReadAnswer(Path file, Reading reading) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// One JSON array with an object for each file; amounts are strings.
    static String toJson(List<ReadAnswer> answers) {
        return JSON.writeValueAsString(answers.stream().map(ReadAnswer::fields).toList());
    }

    static ReadAnswer notFound(Path path) {
        return refused(path, "file-not-found", "There is no such file; check the name.");
    }

    static ReadAnswer noFile(Path path) {
        return refused(
                path,
                "file-unreadable",
                "It is neither a file nor a folder; save what comes from a pipe or a device to a file first.");
    }

    static ReadAnswer unreadable(Path path, IOException why) {
        return refused(
                path,
                "file-unreadable",
                why instanceof AccessDeniedException
                        ? "It could not be opened; check that you may read it."
                        : "It could not be read to its end; check the disk and the name.");
    }

    private static ReadAnswer refused(Path path, String code, String message) {
        Finding finding = new Finding(code, Severity.ERROR, path.toString(), message);
        return new ReadAnswer(path, new Reading.Refused(List.of(finding)));
    }

    boolean isRead() {
        return reading instanceof Reading.Read;
    }

    /// The file, its invoice in two lines, and a line for each finding.
    String toText() {
        List<String> lines = new ArrayList<>();
        lines.add(file.toString());
        switch (reading) {
            case Reading.Read(Invoice invoice, _) -> describe(invoice, lines);
            case Reading.Refused _ -> lines.add("  not read");
        }
        for (Finding finding : reading.findings()) {
            lines.add("  %-7s %s: %s".formatted(word(finding), finding.code(), finding.message()));
            lines.add("          at %s".formatted(finding.where()));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static void describe(Invoice invoice, List<String> lines) {
        lines.add(
                "  %s %s, issued %s, due %s (%s)"
                        .formatted(
                                invoice.kind().word(),
                                shown(invoice.number()),
                                shown(invoice.issueDate()),
                                shown(invoice.due().date()),
                                invoice.due().source().word()));
        lines.add(
                "  %s to %s: total %s %s, due %s"
                        .formatted(
                                shown(invoice.seller().registeredName()),
                                shown(invoice.buyer().registeredName()),
                                shown(amount(invoice.totalWithVat())),
                                shown(invoice.currency()),
                                shown(amount(invoice.amountDue()))));
    }

    private Map<String, @Nullable Object> fields() {
        Invoice invoice = reading instanceof Reading.Read read ? read.invoice() : null;
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("file", file.toString());
        fields.put("number", invoice == null ? null : invoice.number());
        fields.put("kind", invoice == null ? null : invoice.kind().word());
        fields.put("issueDate", invoice == null ? null : text(invoice.issueDate()));
        fields.put("dueDate", invoice == null ? null : text(invoice.due().date()));
        fields.put("dueDateSource", invoice == null ? null : invoice.due().source().word());
        fields.put("seller", party(invoice == null ? null : invoice.seller()));
        fields.put("buyer", party(invoice == null ? null : invoice.buyer()));
        fields.put("currency", invoice == null ? null : invoice.currency());
        fields.put("totalWithVat", invoice == null ? null : amount(invoice.totalWithVat()));
        fields.put("amountDue", invoice == null ? null : amount(invoice.amountDue()));
        fields.put("findings", reading.findings().stream().map(ReadAnswer::finding).toList());
        return fields;
    }

    private static Map<String, @Nullable String> party(@Nullable Party party) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("name", party == null ? null : party.registeredName());
        fields.put("vatId", party == null ? null : party.vatId());
        return fields;
    }

    private static Map<String, String> finding(Finding finding) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", finding.code());
        fields.put("severity", word(finding));
        fields.put("where", finding.where());
        fields.put("message", finding.message());
        return fields;
    }

    private static String word(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String amount(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse(null);
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
