// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/// Hands out the current snapshot and closes those that nobody uses any more.
final class Snapshots extends ReferenceManager<Snapshot> {

    Snapshots(IndexWriter writer) throws IOException {
        current = Snapshot.of(DirectoryReader.open(writer), null);
    }

    @Override
    protected void decRef(Snapshot snapshot) throws IOException {
        snapshot.reader().decRef();
    }

    @Override
    protected @Nullable Snapshot refreshIfNeeded(Snapshot snapshot) throws IOException {
        DirectoryReader changed = DirectoryReader.openIfChanged(snapshot.reader());
        return changed == null ? null : Snapshot.of(changed, snapshot);
    }

    @Override
    protected boolean tryIncRef(Snapshot snapshot) {
        return snapshot.reader().tryIncRef();
    }

    @Override
    protected int getRefCount(Snapshot snapshot) {
        return snapshot.reader().getRefCount();
    }
}
