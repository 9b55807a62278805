// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import redress.matching.Party;
import redress.postgres.PostgresServer;
import redress.postgres.PostgresSettings;

/// PostgreSQL with `pg_trgm` and a GIN index. The processor time is that of the server's process
/// for our connection, which does the search alone.
final class PgTrgm implements Finder {
    private static final String DATABASE = "names";
    private static final int BATCH = 10_000;
    private static final double TICKS = 100;

    private final PostgresServer server;
    private final Connection connection;
    private final Path times;

    PgTrgm(Path folder) throws SQLException {
        server = PostgresServer.start(PostgresSettings.at(folder).forTestsOnly());
        server.ensureDatabase(DATABASE);
        connection = server.administer(DATABASE);
        run("create extension if not exists pg_trgm");
        run("set max_parallel_workers_per_gather = 0");
        run("set pg_trgm.similarity_threshold = 0.3");
        times = Path.of("/proc", ask("select pg_backend_pid()"), "stat");
    }

    @Override
    public String title() {
        return "PostgreSQL, pg_trgm";
    }

    @Override
    public void load(Stream<Party> register) throws SQLException {
        run("create table entry (id text, name text)");
        try (PreparedStatement add =
                connection.prepareStatement("insert into entry values (?, lower(?))")) {
            Iterator<Party> parties = register.iterator();
            int waiting = 0;
            while (parties.hasNext()) {
                Party party = parties.next();
                add.setString(1, party.id());
                add.setString(2, party.names().getFirst());
                add.addBatch();
                waiting++;
                if (waiting % BATCH == 0) {
                    add.executeBatch();
                }
            }
            add.executeBatch();
        }
        run("create index on entry using gin (name gin_trgm_ops)");
        run("vacuum analyze entry");
    }

    @Override
    public List<String> find(String name) throws SQLException {
        try (PreparedStatement search =
                connection.prepareStatement(
                        "select id from entry where name % lower(?) order by similarity(name, lower(?)) desc limit "
                                + MOST)) {
            search.setString(1, name);
            search.setString(2, name);
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = search.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }

    @Override
    public double cpu() throws IOException {
        String stat = Files.readString(times);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        server.close();
    }
}
