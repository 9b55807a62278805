// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Keys and values of a YAML file, each with its line.
final class YamlMap {
    private final SourceFile file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    YamlMap(SourceFile file, MappingNode node) {
        this.file = file;
        this.line = lineOf(node);
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (values.putIfAbsent(key, tuple.getValueNode()) == null) {
                lines.put(key, lineOf(tuple.getKeyNode()));
            } else {
                file.add(
                        lineOf(tuple.getKeyNode()),
                        "twice",
                        "'%s' stands twice; remove one.".formatted(key));
            }
        }
    }

    Set<String> keys() {
        return values.keySet();
    }

    /// The line of a key, or of the whole where it has none.
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    void add(String key, String code, String message) {
        file.add(line(key), code, message);
    }

    /// Notes every key that is not one of these.
    void allow(Set<String> known) {
        for (String key : keys()) {
            if (!known.contains(key)) {
                add(
                        key,
                        "unknown-key",
                        "'%s' is not known here; it can be one of %s."
                                .formatted(key, String.join(", ", new TreeSet<>(known))));
            }
        }
    }

    /// The text under a key, with a finding where it is missing.
    String text(String key) {
        if (!values.containsKey(key)) {
            file.add(line, "missing", "'%s' is missing; add it.".formatted(key));
            return "";
        }
        return scalar(key, values.get(key));
    }

    String text(String key, String otherwise) {
        return values.containsKey(key) ? text(key) : otherwise;
    }

    boolean flag(String key) {
        String text = text(key, "no");
        if (!Set.of("yes", "no").contains(text)) {
            add(key, "bad-value", "%s '%s' must be yes or no.".formatted(key, text));
        }
        return text.equals("yes");
    }

    int number(String key, int otherwise, int most) {
        String text = text(key, Integer.toString(otherwise));
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) > most) {
            add(
                    key,
                    "bad-value",
                    "%s '%s' must be a whole number up to %d.".formatted(key, text, most));
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    /// One text or a list of them; empty where the key is missing.
    List<String> texts(String key) {
        Node node = values.get(key);
        if (node instanceof SequenceNode list) {
            List<String> texts = new ArrayList<>();
            list.getValue().forEach(item -> texts.add(scalar(key, item)));
            return texts;
        }
        return node == null ? List.of() : List.of(scalar(key, node));
    }

    /// The map under a key; empty with a finding where there is none.
    YamlMap map(String key) {
        Node node = values.get(key);
        if (node instanceof MappingNode map) {
            return new YamlMap(file, map);
        }
        add(key, "not-a-map", "'%s' must hold keys and values.".formatted(key));
        return new YamlMap(file, line(key));
    }

    private YamlMap(SourceFile file, int line) {
        this.file = file;
        this.line = line;
    }

    private String scalar(String key, @Nullable Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        file.add(
                node == null ? line : lineOf(node),
                "not-a-text",
                "'%s' must be a text or a list of texts.".formatted(key));
        return "";
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
