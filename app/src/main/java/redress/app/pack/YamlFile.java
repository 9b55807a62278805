// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/// Reads a YAML file as nodes that know their line; tags and aliases are not followed.
final class YamlFile {
    private final SourceFile file;

    YamlFile(SourceFile file) {
        this.file = file;
    }

    Optional<YamlMap> root() {
        return file.text().flatMap(this::compose);
    }

    private Optional<YamlMap> compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root instanceof MappingNode map) {
                return Optional.of(new YamlMap(file, map));
            }
            file.add(1, "not-a-map", "The file must be a list of keys and values.");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            file.add(line, "bad-yaml", "This is not YAML: %s.".formatted(e.getProblem()));
        } catch (YAMLException e) {
            file.add(1, "bad-yaml", "This is not YAML: %s.".formatted(e.getMessage()));
        }
        return Optional.empty();
    }
}
