// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redress.einvoice.Finding;
import redress.einvoice.FindingCode;
import redress.einvoice.Identifier;
import redress.einvoice.Source;
import redress.einvoice.Term;
import redress.einvoice.VisibleText;
import redress.einvoice.internal.xml.Element;

/// Takes the values of one document, keeps where each stood and notes what was wrong.
public final class Values {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_FINDINGS = 200;

    private final Map<Term, Source> sources = new EnumMap<>(Term.class);
    private final List<Finding> findings = new ArrayList<>();

    /// The text of the first element at a path that is not blank.
    public @Nullable String text(Element from, String path, Term term) {
        return from.find(path).map(e -> text(e, term)).orElse(null);
    }

    /// The text of an element, null where it is blank; on one line but for notes and terms.
    public @Nullable String text(Element element, Term term) {
        boolean lines = term == Term.NOTE || term == Term.PAYMENT_TERMS;
        String visible = VisibleText.of(element.text()).strip();
        String written = lines ? visible : WHITE_SPACE.matcher(visible).replaceAll(" ");
        if (written.isEmpty()) {
            return null;
        }
        String kept = written;
        if (written.length() > LONGEST_TEXT) {
            kept = written.substring(0, LONGEST_TEXT);
            report(
                    FindingCode.TEXT_CUT,
                    element,
                    "The %s has %d characters; the first %d were kept."
                            .formatted(term.label(), written.length(), LONGEST_TEXT));
        }
        sources.putIfAbsent(term, new Source(term, element.path(), kept));
        return kept;
    }

    /// The texts of all elements at a path that are not blank.
    public List<String> texts(Element from, String path, Term term) {
        List<String> texts = new ArrayList<>();
        for (Element element : from.all(path)) {
            Optional.ofNullable(text(element, term)).ifPresent(texts::add);
        }
        return texts;
    }

    /// The first so many elements, with a finding where there are more.
    public List<Element> first(int most, List<Element> elements, Term term) {
        if (elements.size() <= most) {
            return elements;
        }
        report(
                FindingCode.TEXT_CUT,
                elements.getFirst(),
                "The %s stand in the file %d times; the first %d were read."
                        .formatted(term.label(), elements.size(), most));
        return elements.subList(0, most);
    }

    /// An identifier with the scheme in its attribute `schemeID`.
    public @Nullable Identifier identifier(Element from, String path, Term term) {
        Element element = from.find(path).orElse(null);
        if (element == null) {
            return null;
        }
        String value = text(element, term);
        return value == null ? null : new Identifier(value, element.attribute("schemeID"));
    }

    /// The amount at a path, null where there is none or it is no decimal.
    public @Nullable BigDecimal amount(Element from, String path, Term term) {
        return from.find(path).map(e -> amount(e, term)).orElse(null);
    }

    /// The amount in an element, null where it is blank or no decimal.
    public @Nullable BigDecimal amount(Element element, Term term) {
        String written = text(element, term);
        if (written == null) {
            return null;
        }
        Optional<BigDecimal> amount = Written.decimal(written);
        if (amount.isEmpty()) {
            report(
                    FindingCode.AMOUNT_UNREADABLE,
                    element,
                    "The %s \"%s\" is no plain decimal; it must be written like 1250.00, with a"
                                    .formatted(term.label(), Written.quote(written))
                            + " point and no grouping. Type it by hand or ask for a corrected file.");
        }
        return amount.orElse(null);
    }

    /// The date at a path, null where there is none or it does not exist.
    public @Nullable LocalDate date(Element from, String path, Term term) {
        return from.find(path).map(e -> date(e, term)).orElse(null);
    }

    private @Nullable LocalDate date(Element element, Term term) {
        String written = text(element, term);
        if (written == null) {
            return null;
        }
        Optional<LocalDate> date = Written.date(written, element.attribute("format"));
        if (date.isEmpty()) {
            report(
                    FindingCode.DATE_UNREADABLE,
                    element,
                    "The %s \"%s\" is no date; it must be a day that exists, such as 2026-03-31."
                                    .formatted(term.label(), Written.quote(written))
                            + " Type it by hand or ask for a corrected file.");
        }
        return date.orElse(null);
    }

    /// Keeps where a value was derived from.
    public void derived(Term term, String path, String words) {
        sources.putIfAbsent(term, new Source(term, path, words));
    }

    /// Where the first value of a term stands; the root where it has none.
    public String place(Term term) {
        Source source = sources.get(term);
        return source == null ? "/" : source.path();
    }

    public void report(FindingCode code, Element where, String message) {
        report(code, where.path(), message);
    }

    public void report(FindingCode code, String where, String message) {
        report(Finding.of(code, where, message));
    }

    public void report(Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    public Map<Term, Source> sources() {
        return Map.copyOf(sources);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
