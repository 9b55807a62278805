// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;
import redress.postgres.PostgresServer;

/// The version of this program, of its Java and of its PostgreSQL.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String own =
                Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                        .orElse("unreleased");
        return new String[] {
            "redress " + own, "Java " + Runtime.version(), "PostgreSQL " + PostgresServer.VERSION
        };
    }
}
