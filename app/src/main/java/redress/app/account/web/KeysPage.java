// SPDX-License-Identifier: Apache-2.0
package redress.app.account.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import redress.app.account.ApiKeys;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Option;
import redress.app.web.Page;

/// A person's API keys and the form that makes one.
///
/// @param secret of the key that was just made; empty otherwise
/// @param label as typed
/// @param chosen the scopes ticked
/// @param mistakes message keys by field
public record KeysPage(
        List<ApiKeys.ApiKey> keys,
        String secret,
        String label,
        Set<String> chosen,
        List<Mistake> mistakes)
        implements Page {

    public KeysPage {
        keys = List.copyOf(keys);
        chosen = Set.copyOf(chosen);
        mistakes = List.copyOf(mistakes);
    }

    @Override
    public int status() {
        return mistakes.isEmpty() ? 200 : 422;
    }

    /// What is wrong with a field, as a message key.
    public record Mistake(String field, String key) {}

    /// What is wrong, in words.
    public List<Fault> faults(Frame frame) {
        return mistakes.stream()
                .map(mistake -> new Fault(mistake.field(), frame.text(mistake.key())))
                .toList();
    }

    /// Every scope to choose from.
    public List<Option> scopes(Frame frame) {
        return new TreeSet<>(ApiKeys.SCOPES)
                .stream()
                        .map(scope ->
                                new Option(
                                        scope,
                                        scope,
                                        frame.text("account.scope." + scope.replace(':', '.')),
                                        chosen.contains(scope)))
                        .toList();
    }

    /// A key's scopes in one line.
    public static String scopes(ApiKeys.ApiKey key) {
        return String.join(", ", new TreeSet<>(key.scopes()));
    }

    /// The day on which a key was made.
    public static LocalDate made(ApiKeys.ApiKey key) {
        return key.createdAt().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
