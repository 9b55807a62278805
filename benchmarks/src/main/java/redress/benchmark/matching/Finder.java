// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.matching;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import redress.matching.Party;

/// A way to find the entries that a name may mean.
interface Finder extends AutoCloseable {
    /// How many entries are asked for.
    int MOST = 50;

    String title();

    /// Takes the whole register.
    void load(Stream<Party> register) throws IOException, SQLException;

    /// The ids of at most [#MOST] entries, the best first.
    List<String> find(String name) throws IOException, SQLException;

    /// Seconds of processor time that were spent so far, by whatever does the work.
    double cpu() throws IOException;

    @Override
    void close() throws IOException, SQLException;
}
