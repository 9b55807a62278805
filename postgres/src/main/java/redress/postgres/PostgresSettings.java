// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.nio.file.Path;

/// Where a server lives and how it keeps its data.
///
/// @param home the folder of one server: its data, passwords, log and lock
/// @param programs the folder that PostgreSQL's programs are unpacked into, once per version
/// @param durable whether a committed row outlives a power cut; `false` is for tests only
public record PostgresSettings(Path home, Path programs, boolean durable) {
    public PostgresSettings {
        home = home.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }

    /// A durable server with everything it needs under one folder.
    public static PostgresSettings at(Path home) {
        return new PostgresSettings(home, home, true);
    }

    /// The same server with its programs kept elsewhere, so that several servers share them.
    public PostgresSettings withPrograms(Path folder) {
        return new PostgresSettings(home, folder, durable);
    }

    /// The same server, faster and without any promise after a power cut.
    public PostgresSettings forTestsOnly() {
        return new PostgresSettings(home, programs, false);
    }
}
