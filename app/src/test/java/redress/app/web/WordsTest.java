// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every string of the pages stands in a bundle, in each language.
class WordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path CODE = Path.of("src/main/java");
    private static final Set<Path> SAMPLES =
            Set.of(Path.of("StyleGuidePage.jte"), Path.of("SampleLetter.jte"));
    private static final Pattern KEY =
            Pattern.compile("frame\\.text\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"");
    private static final Pattern NO_TEXT =
            Pattern.compile(
                    "(?s)<%--.*?--%>|<svg.*?</svg>|<[^<>]*>|&[a-z]+;|^\\s*[@!].*$",
                    Pattern.MULTILINE);
    private static final Pattern LITERAL =
            Pattern.compile(
                    "\\b(label|text|title|hint|legend|caption|summary|note|description|placeholder|alt)"
                            + "\\s*=\\s*\"[^\"$]*\\p{L}{2,}[^\"]*\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    @ParameterizedTest
    @MethodSource("bundles")
    void saysEverythingInBothLanguages(Path english) throws IOException {
        Path german = Path.of(english.toString().replace(".properties", "_de.properties"));
        assertThat(keys(german)).as(german.toString()).isEqualTo(keys(english));
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsAsAPattern(Path bundle) throws IOException {
        Properties words = read(bundle);
        for (String key : words.stringPropertyNames()) {
            String pattern = words.getProperty(key);
            MessageFormat format = new MessageFormat(pattern, Locale.ENGLISH);
            assertThat(format.toPattern()).as(key).isNotNull();
            assertThat(pattern.replace("''", ""))
                    .as("%s: an apostrophe is written twice", key)
                    .doesNotContain("'");
        }
    }

    @Test
    void knowsEveryKeyThatATemplateNames() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : bundles().toList()) {
            known.addAll(keys(bundle));
        }
        List<String> missing = new ArrayList<>();
        for (Path file : Stream.concat(templates(), code()).toList()) {
            Matcher keys = KEY.matcher(Files.readString(file));
            while (keys.find()) {
                if (!known.contains(keys.group(1))) {
                    missing.add(keys.group(1) + " in " + file.getFileName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void keepsWordsOutOfTheTemplate(Path template) throws IOException {
        List<String> words = new ArrayList<>();
        String source = Files.readString(template);
        LITERAL.matcher(source).results().map(MatchResult::group).forEach(words::add);
        String text = withoutExpressions(source);
        for (String line : NO_TEXT.matcher(text).replaceAll(" ").lines().toList()) {
            if (WORD.matcher(line).find()) {
                words.add(line.strip());
            }
        }
        assertThat(words).as(template.toString()).isEmpty();
    }

    static Stream<Path> bundles() throws IOException {
        return files().filter(file -> !file.toString().endsWith("_de.properties"));
    }

    static Stream<Path> files() throws IOException {
        return below(BUNDLES, ".properties");
    }

    static Stream<Path> templates() throws IOException {
        return below(TEMPLATES, ".jte").filter(file -> !SAMPLES.contains(file.getFileName()));
    }

    private static Stream<Path> code() throws IOException {
        return below(CODE, ".java");
    }

    private static Stream<Path> below(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Set<String> keys(Path bundle) throws IOException {
        return new TreeSet<>(read(bundle).stringPropertyNames());
    }

    private static Properties read(Path bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        }
        return words;
    }

    /// The template without what jte computes between braces.
    private static String withoutExpressions(String template) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int end = endOfExpression(template, at);
            if (end > at) {
                at = end;
                text.append(' ');
            } else {
                text.append(template.charAt(at++));
            }
        }
        return text.toString();
    }

    private static int endOfExpression(String template, int at) {
        char sign = template.charAt(at);
        if ((sign == '$' || sign == '!') && template.startsWith("{", at + 1)) {
            return endOfBraces(template, at + 1);
        }
        return at;
    }

    private static int endOfBraces(String template, int open) {
        int depth = 0;
        for (int at = open; at < template.length(); at++) {
            char sign = template.charAt(at);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return template.length();
    }
}
