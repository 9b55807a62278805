// SPDX-License-Identifier: Apache-2.0
package redress.matching.evaluation;

import redress.matching.weigh.ModelText;

/// Learns the model that is shipped, from all labelled filings, and prints it.
final class StandardModel {
    private StandardModel() {}

    public static void main(String... args) {
        StringBuilder text = new StringBuilder();
        ModelText.write(new Learned(PayGap.read(), MatchingQualityTest.SEED).without(-1), text);
        System.out.print(text);
    }
}
