// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folder in which an installation keeps its state when nobody names one.
///
/// For root it is `/var/lib/NAME`, because the account that PostgreSQL runs as cannot enter root's
/// own home. For everybody else it is `$XDG_STATE_HOME/NAME`, else `~/.local/state/NAME`.
///
/// Source: XDG Base Directory Specification 0.8.
public final class StateFolder {
    private StateFolder() {}

    /// The folder for a program of this name; the folder need not exist.
    public static Path of(String name) {
        return of(name, Account.isRoot(), System.getenv());
    }

    static Path of(String name, boolean root, Map<String, String> environment) {
        if (root) {
            return Path.of("/var/lib", name);
        }
        return absolute(environment.get("XDG_STATE_HOME"))
                .or(() ->
                        absolute(environment.get("HOME")).map(home -> home.resolve(".local/state")))
                .or(() ->
                        absolute(System.getProperty("user.home"))
                                .map(home -> home.resolve(".local/state")))
                .map(state -> state.resolve(name))
                .orElseThrow(() ->
                        new PostgresFailure(
                                "no home folder is known for this user: name a data folder with --data"));
    }

    private static Optional<Path> absolute(@Nullable String folder) {
        return Optional.ofNullable(folder).filter(path -> path.startsWith("/")).map(Path::of);
    }
}
