// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;

/// To whom a relief fund may give, and how much: most per firm, sectors and their quotas.
///
/// A firm that is not eligible has the limit 0. A firm belongs to at most one sector; the quota is
/// the most that the firms of a sector receive together. What is not named is not limited.
///
/// Cost: 12 bytes a firm.
public final class FundTerms {
    /// The sector of a firm that has none.
    public static final int NO_SECTOR = -1;

    private final long[] most;
    private final int[] sector;
    private final long[] quota;

    private FundTerms(long[] most, int[] sector, long... quota) {
        this.most = most;
        this.sector = sector;
        this.quota = quota;
    }

    /// Terms that let the fund give anything to any firm of this graph.
    public static FundTerms open(DebtGraph graph) {
        long[] most = new long[graph.firms()];
        Arrays.fill(most, Long.MAX_VALUE);
        int[] sector = new int[graph.firms()];
        Arrays.fill(sector, NO_SECTOR);
        return new FundTerms(most, sector);
    }

    /// With the most that each firm receives, in minor units, 0 for one that is not eligible.
    ///
    /// @throws IllegalArgumentException when there is not one for each firm or one is negative
    public FundTerms withMost(long[] mostOfFirm) {
        requireLength("limits", mostOfFirm.length);
        requireNotNegative("limit", mostOfFirm);
        return new FundTerms(mostOfFirm.clone(), sector, quota);
    }

    /// With the sector of each firm and the quota of each sector, in minor units.
    ///
    /// @param sectorOfFirm the number of its sector for each firm, or [#NO_SECTOR]
    /// @throws IllegalArgumentException when there is not one for each firm, a sector has no quota
    ///   or a quota is negative
    public FundTerms withQuotas(int[] sectorOfFirm, long[] quotaOfSector) {
        requireLength("sectors", sectorOfFirm.length);
        requireNotNegative("quota", quotaOfSector);
        for (int v = 0; v < sectorOfFirm.length; v++) {
            if (sectorOfFirm[v] < NO_SECTOR || sectorOfFirm[v] >= quotaOfSector.length) {
                throw new IllegalArgumentException(
                        "firm %d: sector (%d) must have one of the %d quotas"
                                .formatted(v, sectorOfFirm[v], quotaOfSector.length));
            }
        }
        return new FundTerms(most, sectorOfFirm.clone(), quotaOfSector.clone());
    }

    public int firms() {
        return most.length;
    }

    /// The most that this firm receives.
    public long most(int firm) {
        return most[firm];
    }

    /// The sector of this firm, or [#NO_SECTOR].
    public int sector(int firm) {
        return sector[firm];
    }

    /// How many sectors have a quota.
    public int sectors() {
        return quota.length;
    }

    /// The most that the firms of this sector receive together.
    public long quota(int sector) {
        return quota[sector];
    }

    private void requireLength(String what, int length) {
        if (length != most.length) {
            throw new IllegalArgumentException(
                    "%s (%d) must be one for each of %d firms"
                            .formatted(what, length, most.length));
        }
    }

    private static void requireNotNegative(String what, long[] amounts) {
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] < 0) {
                throw new IllegalArgumentException(
                        "%s %d (%d) must not be negative".formatted(what, i, amounts[i]));
            }
        }
    }
}
