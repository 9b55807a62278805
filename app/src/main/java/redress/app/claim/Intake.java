// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redress.app.casefile.Upload;
import redress.app.casefile.VirusScanner;
import redress.einvoice.Attachment;
import redress.einvoice.FindingCode;
import redress.einvoice.Invoice;
import redress.einvoice.InvoiceReader;
import redress.einvoice.Reading;
import redress.einvoice.Severity;

/// Takes files as they come and reads an invoice from each, one after the other.
///
/// A file with a virus is not read. A file with a virus in an attachment is read and not kept.
@Component
class Intake {

    /// The most files that are taken at once.
    static final int MOST_FILES = 1_000;

    private static final int LONGEST_NAME = 120;

    private final VirusScanner scanner;
    private final DraftFiles files;
    private final Jurisdictions jurisdictions;

    Intake(VirusScanner scanner, DraftFiles files, Jurisdictions jurisdictions) {
        this.scanner = scanner;
        this.files = files;
        this.jurisdictions = jurisdictions;
    }

    /// What came of some files: a draft of one invoice for each that could be read.
    record Sorted(List<ClaimDraft> singles, List<Unread> unread) {}

    Sorted take(List<Dropped> dropped) {
        List<ClaimDraft> singles = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (Dropped file : dropped) {
            String name = plainName(file.name());
            if (singles.size() + unread.size() >= MOST_FILES) {
                unread.add(refused(name, "files-many", Integer.toString(MOST_FILES)));
            } else if (file.bytes() > InvoiceReader.MOST_BYTES) {
                unread.add(refused(name, FindingCode.FILE_TOO_LARGE.code(), ""));
            } else {
                take(name, file, singles, unread);
            }
        }
        return new Sorted(singles, unread);
    }

    private void take(String name, Dropped file, List<ClaimDraft> singles, List<Unread> unread) {
        byte[] content = file.content().get();
        switch (scanner.scan(content)) {
            case INFECTED -> unread.add(refused(name, "file-virus", ""));
            case UNREACHABLE -> unread.add(refused(name, "file-unscanned", ""));
            case CLEAN -> {
                switch (InvoiceReader.read(content, name)) {
                    case Reading.Refused(var findings) ->
                            unread.add(new Unread(name, findings.stream().map(Note::of).toList()));
                    case Reading.Read read ->
                            singles.add(draft(read, new Upload(name, file.mediaType(), content)));
                }
            }
        }
    }

    private ClaimDraft draft(Reading.Read read, Upload file) {
        InvoiceDrafting drafting = new InvoiceDrafting(read.invoice());
        Business buyer = drafting.buyer();
        Venue venue = jurisdictions.guess(buyer.identity());
        Bill bill = drafting.bill(keep(read, file), read.findings());
        return new ClaimDraft(
                drafting.seller(), buyer, List.of(bill), venue, jurisdictions.usualLaw(venue));
    }

    private @Nullable UUID keep(Reading.Read read, Upload file) {
        boolean refused =
                read.findings().stream().anyMatch(f -> f.is(FindingCode.ATTACHMENT_VIRUS));
        return refused || infected(read.invoice()) ? null : files.add(file);
    }

    private boolean infected(Invoice invoice) {
        return invoice.attachments().stream()
                .map(Attachment::bytes)
                .anyMatch(bytes -> scanner.scan(bytes) != VirusScanner.Verdict.CLEAN);
    }

    private static Unread refused(String name, String code, String message) {
        return new Unread(name, List.of(new Note(code, Severity.ERROR, name, message)));
    }

    /// The last part of a name, without what does not print.
    private static String plainName(String given) {
        String last =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = Entries.clean(last);
        String named = clean.isEmpty() ? "file" : clean;
        return named.length() > LONGEST_NAME
                ? named.substring(named.length() - LONGEST_NAME)
                : named;
    }
}
