// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import redress.matching.find.Candidate;
import redress.matching.find.RegisterIndex;
import redress.matching.name.Reading;

/// Parties whose debtor no register has, findable by name. It lies in memory alone, as identities
/// are sealed wherever they are written, and is made anew at the first use.
@Component
class UnlistedIndex implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(UnlistedIndex.class);
    private static final int BATCH = 1_000;

    private final ResolutionRows rows;
    private final Identities identities;
    private final RegisterIndex index = RegisterIndex.open(new ByteBuffersDirectory());
    private boolean filled;

    UnlistedIndex(ResolutionRows rows, Identities identities) {
        this.rows = rows;
        this.identities = identities;
    }

    /// The parties that one may be the same as.
    synchronized List<Candidate> find(Reading named) {
        if (!filled) {
            fill();
        }
        return index.find(named).entries();
    }

    /// Takes a party in, or out where its debtor is in a register now.
    synchronized void keep(UUID party, Identity named, boolean unlisted) {
        if (unlisted) {
            put(party, named);
        } else {
            index.remove(Parties.NAMED + party);
        }
        index.commit();
    }

    private void fill() {
        List<UUID> batch = rows.unlistedAfter(new UUID(0, 0), BATCH);
        while (!batch.isEmpty()) {
            Map<UUID, Identity> named = identities.get(batch);
            named.forEach(this::put);
            batch = batch.size() < BATCH ? List.of() : rows.unlistedAfter(batch.getLast(), BATCH);
        }
        index.commit();
        filled = true;
    }

    /// One that cannot be read, as its name is too long, is never found.
    private void put(UUID party, Identity named) {
        try {
            index.put(Parties.of(party, named));
        } catch (IllegalArgumentException _) {
            LOG.info("party {} is not indexed: its name cannot be read", party);
        }
    }

    @Override
    public void destroy() {
        index.close();
    }
}
