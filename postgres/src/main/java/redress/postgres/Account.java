// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The account that PostgreSQL's programs run as: one's own, or an unprivileged one when that is
/// root.
///
/// PostgreSQL refuses to run as root.
///
/// @param name the other account, empty when the programs run as the current user
/// @param prefix the words before a command that change to it
record Account(Optional<String> name, List<String> prefix) {
    Account {
        prefix = List.copyOf(prefix);
    }

    static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException unknown) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    /// The current user, or for root `postgres` where it exists, else `nobody`.
    static Account unprivileged() {
        if (!isRoot()) {
            return new Account(Optional.empty(), List.of());
        }
        String name =
                Stream.of("postgres", "nobody")
                        .filter(candidate ->
                                Command.run(List.of("id", "-u", candidate)).succeeded())
                        .findFirst()
                        .orElseThrow(() ->
                                new PostgresFailure(
                                        "PostgreSQL does not run as root and there is no account 'postgres' or 'nobody': add one with 'useradd --system postgres'"));
        String group = Command.run(List.of("id", "-g", name)).orFail("id -g " + name);
        List<String> prefix =
                List.of("setpriv", "--reuid=" + name, "--regid=" + group, "--clear-groups");
        Account account = new Account(Optional.of(name), prefix);
        Command trial = Command.run(account.command("true"));
        if (!trial.succeeded()) {
            throw new PostgresFailure(
                    "PostgreSQL does not run as root, and root may not become '%s' here (%s). Run as an ordinary user, or install setpriv (Debian: util-linux)."
                            .formatted(name, trial.output()));
        }
        return account;
    }

    /// The command as this account runs it.
    List<String> command(String... words) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(List.of(words));
        return all;
    }

    /// Gives a file or an empty folder to this account.
    void own(Path path) {
        name.ifPresent(owner -> give(path, owner));
    }

    /// Refuses a path that this account cannot read, and says which folder is in the way.
    void mustReach(Path path) {
        if (Command.run(command("test", "-r", path.toString())).succeeded()) {
            return;
        }
        Path barrier = path;
        for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
            if (!Command.run(command("test", "-x", folder.toString())).succeeded()) {
                barrier = folder;
            }
        }
        throw new PostgresFailure(
                "PostgreSQL runs as '%s', who may not enter %s. Choose another folder with --data (such as /var/lib/redress), or let others pass with 'chmod o+x %s'."
                        .formatted(name.orElse("the current user"), barrier, barrier));
    }

    private static void give(Path path, String owner) {
        try {
            UserPrincipalLookupService accounts =
                    path.getFileSystem().getUserPrincipalLookupService();
            PosixFileAttributeView view =
                    Files.getFileAttributeView(path, PosixFileAttributeView.class);
            view.setOwner(accounts.lookupPrincipalByName(owner));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
