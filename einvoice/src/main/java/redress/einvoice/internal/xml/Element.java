// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One element of a parsed document. Names are matched by their local part: senders use many
/// prefixes and several namespaces for the same thing.
public final class Element {
    private final @Nullable Element parent;
    private final String namespace;
    private final String localName;
    private final String qualifiedName;
    private final int ordinal;
    private final Map<String, String> attributes;
    private final List<Element> children = new ArrayList<>(2);
    private @Nullable Map<String, Integer> seen;
    private String text = "";

    Element(@Nullable Element parent, Name name, int ordinal, Map<String, String> attributes) {
        this.parent = parent;
        this.namespace = name.namespace();
        this.localName = name.local();
        this.qualifiedName = name.qualified();
        this.ordinal = ordinal;
        this.attributes = attributes;
    }

    /// A name as the parser reports it.
    record Name(String namespace, String local, String qualified) {}

    @Nullable Element parent() {
        return parent;
    }

    public String namespace() {
        return namespace;
    }

    public String localName() {
        return localName;
    }

    /// The text directly inside, white space at its ends removed.
    public String text() {
        return text.strip();
    }

    /// The text directly inside as it stands; in payment terms line ends matter.
    public String rawText() {
        return text;
    }

    /// The value of an attribute by local name, trimmed; null where it is absent or blank.
    public @Nullable String attribute(String name) {
        String value = attributes.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public List<Element> children() {
        return List.copyOf(children);
    }

    /// All elements at a path of local names, `Party/PartyName/Name`, in the order of the file. A
    /// step may name alternatives, `A|B`; an empty path is the element itself.
    public List<Element> all(String path) {
        List<Element> found = List.of(this);
        if (path.isEmpty()) {
            return found;
        }
        for (String step : path.split("/", -1)) {
            found = found.stream().flatMap(e -> e.step(step).stream()).toList();
        }
        return found;
    }

    /// The first element at a path that is not blank, else the first one.
    public Optional<Element> find(String path) {
        List<Element> found = all(path);
        return found.stream().filter(e -> !e.isBlank()).findFirst().or(() -> first(found));
    }

    /// How many children of this name the file has, also those that were not kept.
    public int count(String name) {
        return seen == null ? 0 : seen.getOrDefault(name, 0);
    }

    /// The path from the root with the names as written, and numbers where siblings repeat.
    public String path() {
        if (parent == null) {
            return "/" + qualifiedName;
        }
        boolean repeats = parent.count(localName) > 1;
        return parent.path() + "/" + qualifiedName + (repeats ? "[" + ordinal + "]" : "");
    }

    /// Counts one more child of this name and returns its number, from 1.
    int number(String name) {
        if (seen == null) {
            seen = new HashMap<>(4);
        }
        return seen.merge(name, 1, Integer::sum);
    }

    void add(Element child) {
        children.add(child);
    }

    void setText(String written) {
        text = written;
    }

    private boolean isBlank() {
        return text.isBlank() && children.isEmpty();
    }

    private List<Element> step(String names) {
        List<Element> found = new ArrayList<>(2);
        for (Element child : children) {
            if (isOneOf(child.localName, names)) {
                found.add(child);
            }
        }
        return found;
    }

    private static boolean isOneOf(String name, String names) {
        int from = 0;
        for (int bar = names.indexOf('|'); bar >= 0; bar = names.indexOf('|', from)) {
            if (names.regionMatches(from, name, 0, name.length()) && bar - from == name.length()) {
                return true;
            }
            from = bar + 1;
        }
        return names.length() - from == name.length() && names.startsWith(name, from);
    }

    private static Optional<Element> first(List<Element> elements) {
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements.getFirst());
    }
}
