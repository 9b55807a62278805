// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import redress.matching.find.Candidate;
import redress.matching.find.RegisterIndex;
import redress.matching.name.Reading;

/// The entries of all registers, findable by name. PostgreSQL has them; this index follows it and
/// can be thrown away. It lies in a folder, or in memory where none is set.
@Component
class EntryIndex implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(EntryIndex.class);
    private static final String POSITION = "position";
    private static final int BATCH = 2_000;

    private final RegisterRows rows;
    private final RegisterIndex index;
    private final Path position;
    private long change;
    private long id;

    EntryIndex(RegisterRows rows, @Value("${redress.index-folder:}") String folder)
            throws IOException {
        this.rows = rows;
        position = folder.isEmpty() ? Path.of("") : Path.of(folder, POSITION);
        if (isOnDisk() && Files.exists(position)) {
            String[] kept = Files.readString(position).strip().split(" ", -1);
            change = Long.parseLong(kept[0]);
            id = Long.parseLong(kept[1]);
        }
        Directory files = directory(folder);
        if (rows.latestChange() < change) {
            forget(files);
        }
        index = RegisterIndex.open(files);
    }

    /// The entries that a party may mean, as of the last import.
    List<Candidate> find(Reading named) {
        catchUp();
        return index.find(named).entries();
    }

    /// Takes in what imports have changed.
    synchronized void catchUp() {
        long latest = rows.latestChange();
        if (latest <= change) {
            return;
        }
        long taken = 0;
        List<RegisterRows.Changed> batch = rows.changedAfter(change, id, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(this::take);
            taken += batch.size();
            batch = rows.changedAfter(change, id, BATCH);
        }
        index.commit();
        keepPosition();
        LOG.info("{} entries of registers were indexed", taken);
    }

    /// Throws an index away that is ahead of its database, as after an older backup came back.
    private void forget(Directory files) throws IOException {
        for (String file : files.listAll()) {
            files.deleteFile(file);
        }
        change = 0;
        id = 0;
    }

    private void take(RegisterRows.Changed changed) {
        RegisterEntry entry = changed.entry();
        if (entry.gone()) {
            index.remove(Parties.ENTRY + entry.id());
        } else {
            try {
                index.put(Parties.of(entry));
            } catch (IllegalArgumentException _) {
                LOG.warn("entry {} is not indexed: its name cannot be read", entry.id());
            }
        }
        change = changed.change();
        id = entry.id();
    }

    private void keepPosition() {
        if (isOnDisk()) {
            try {
                Files.writeString(position, change + " " + id);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write the position of the index", e);
            }
        }
    }

    private boolean isOnDisk() {
        return !position.toString().isEmpty();
    }

    private static Directory directory(String folder) throws IOException {
        if (folder.isEmpty()) {
            return new ByteBuffersDirectory();
        }
        Path at = Path.of(folder, "entries");
        Files.createDirectories(at);
        return MMapDirectory.open(at);
    }

    @Override
    public void destroy() {
        index.close();
    }
}
