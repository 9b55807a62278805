// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redress.einvoice.Attachment;
import redress.einvoice.Finding;
import redress.einvoice.FindingCode;
import redress.einvoice.Term;
import redress.einvoice.internal.xml.Element;

/// Collects the documents that come with an invoice. They are evidence: none is opened; a test
/// virus is left out, so that a check of the whole path can be made.
public final class Attachments {
    private static final byte[] TEST_VIRUS =
            String.join("", "X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST")
                    .getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> PROGRAMS =
            Set.of(
                    "bat", "cmd", "com", "cpl", "exe", "hta", "jar", "js", "jse", "lnk", "msi",
                    "ps1", "scr", "sh", "vbe", "vbs", "wsf");
    private static final int LONGEST_NAME = 200;

    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /// Adds the documents in these elements (BG-24), whose text is Base64.
    public void decode(List<Element> elements, Values values) {
        for (Element element : elements) {
            if (!element.text().isEmpty()) {
                decode(element, values);
            }
        }
        findings.forEach(values::report);
    }

    private void decode(Element element, Values values) {
        String declared = element.attribute("filename");
        String name = declared == null ? "attachment-" + (attachments.size() + 1) : declared;
        try {
            byte[] content = Base64.getMimeDecoder().decode(element.text());
            values.derived(Term.ATTACHMENT, element.path(), name);
            add(name, element.attribute("mimeCode"), content, element.path());
        } catch (IllegalArgumentException _) {
            report(
                    FindingCode.ATTACHMENT_UNREADABLE,
                    element.path(),
                    "Attachment \"%s\" is no Base64; it was left out.",
                    name);
        }
    }

    /// Adds one document that stands at `where`.
    public void add(String declared, @Nullable String mimeType, byte[] content, String where) {
        String name = fileName(declared);
        if (!name.equals(declared)) {
            report(
                    FindingCode.ATTACHMENT_RENAMED,
                    where,
                    "Attachment \"%s\" has a name that leads elsewhere; only its end was kept.",
                    declared);
        }
        if (startsWith(content, TEST_VIRUS)) {
            report(
                    FindingCode.ATTACHMENT_VIRUS,
                    where,
                    "Attachment \"%s\" is a virus scanner's test file; it was left out.",
                    name);
            return;
        }
        if (PROGRAMS.contains(extension(name))) {
            report(
                    FindingCode.ATTACHMENT_PROGRAM,
                    where,
                    "Attachment \"%s\" is a program, not a document; do not open it.",
                    name);
        }
        attachments.add(new Attachment(name, mimeType, Sha256.of(content), content));
    }

    /// Notes a document that could not be had.
    public void missing(String name, String trouble, String where) {
        report(
                FindingCode.ATTACHMENT_UNREADABLE,
                where,
                "Attachment \"%s\" was left out: " + trouble + ".",
                name);
    }

    public List<Attachment> list() {
        return List.copyOf(attachments);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void report(FindingCode code, String where, String message, String name) {
        findings.add(Finding.of(code, where, message.formatted(Written.quote(name))));
    }

    private static String fileName(String declared) {
        int slash = Math.max(declared.lastIndexOf('/'), declared.lastIndexOf('\\'));
        String end = declared.substring(slash + 1).replaceAll("\\p{Cntrl}", "").strip();
        String name = end.isEmpty() || end.equals("..") || end.equals(".") ? "unnamed" : end;
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.mismatch(content, beginning) == beginning.length;
    }
}
