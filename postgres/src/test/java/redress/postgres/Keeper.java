// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/// A program that starts a server and writes rows until it is killed; it prints each row that was
/// committed.
final class Keeper {
    private Keeper() {}

    public static void main(String[] arguments) throws Exception {
        PostgresServer server =
                PostgresServer.start(
                        PostgresSettings.at(Path.of(arguments[0]))
                                .withPrograms(Path.of(arguments[1])));
        server.ensureDatabase("kept");
        try (Connection connection =
                        DriverManager.getConnection(
                                server.jdbcUrl("kept"), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists row (id bigint generated always as identity primary key)");
            while (true) {
                try (var keys =
                        statement.executeQuery("insert into row default values returning id")) {
                    keys.next();
                    System.out.println("kept " + keys.getLong(1));
                }
            }
        }
    }
}
