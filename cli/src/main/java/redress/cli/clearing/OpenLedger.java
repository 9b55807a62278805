// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import redress.clearing.DebtGraph;

/// A ledger while its debts are read.
final class OpenLedger {
    private static final int NOT_YET = -1;

    private final Tender tender;
    private final IntColumn debtors = new IntColumn();
    private final IntColumn creditors = new IntColumn();
    private final LongColumn amounts = new LongColumn();
    private final @Nullable IntColumn due;
    private final @Nullable ByteColumn priority;
    private final @Nullable LongColumn most;
    private final @Nullable ByteColumn excluded;
    private final IntColumn firms = new IntColumn();
    private int[] place = new int[0];
    private long total;

    OpenLedger(Tender tender, DebtColumns columns) {
        this.tender = tender;
        this.due = columns.due() < 0 ? null : new IntColumn();
        this.priority = columns.priority() < 0 ? null : new ByteColumn();
        this.most = columns.limit() < 0 ? null : new LongColumn();
        this.excluded = columns.excluded() < 0 ? null : new ByteColumn();
    }

    Tender tender() {
        return tender;
    }

    /// Adds a debt.
    ///
    /// @throws IllegalArgumentException when somebody owes himself or the sum is too large
    void add(DebtRow row) {
        if (row.amount() > Long.MAX_VALUE - total) {
            throw new IllegalArgumentException(
                    "amount (%s) must leave the sum of all in %s at or below %s"
                            .formatted(
                                    tender.plain(row.amount()),
                                    tender.code(),
                                    tender.plain(Long.MAX_VALUE)));
        }
        total += row.amount();
        debtors.add(placeOf(row.debtor()));
        creditors.add(placeOf(row.creditor()));
        amounts.add(row.amount());
        if (due != null) {
            due.add(row.due());
        }
        if (priority != null) {
            priority.add(row.priority());
        }
        if (most != null) {
            most.add(row.most());
        }
        if (excluded != null) {
            excluded.add(row.excluded());
        }
    }

    Ledger close() {
        int[] firm = firms.take();
        place = new int[0];
        DebtGraph graph =
                DebtGraph.of(firm.length, debtors.take(), creditors.take(), amounts.take());
        Terms terms =
                new Terms(
                        due == null ? null : due.take(),
                        priority == null ? null : priority.take(),
                        most == null ? null : most.take(),
                        excluded == null ? null : excluded.take());
        return new Ledger(tender, graph, firm, terms);
    }

    private int placeOf(int firm) {
        if (firm >= place.length) {
            int before = place.length;
            place = Arrays.copyOf(place, Math.max(1 << 10, firm + (firm >> 1)));
            Arrays.fill(place, before, place.length, NOT_YET);
        }
        if (place[firm] == NOT_YET) {
            place[firm] = firms.size();
            firms.add(firm);
        }
        return place[firm];
    }
}
