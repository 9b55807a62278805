// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import redress.interest.RateLock;
import redress.interest.Rates;
import redress.interest.Regime;

class RegimesTest {
    @Test
    void everyLawIsMadeAnewFromItsRates() {
        assertThat(Regimes.of(Rates.builtIn()).all())
                .containsExactlyElementsOf(Regimes.builtIn().all());
    }

    @Test
    void everyLawHasArticlesForAllItsAxes() {
        for (Regime law : Regimes.of(Rates.builtIn()).all()) {
            assertThat(law.rate().versions())
                    .as(law.code())
                    .allMatch(version -> !version.value().source().citation().isBlank())
                    .allMatch(version -> version.value().lock() != null);
            assertThat(law.fixedSum().versions())
                    .allMatch(version -> version.value().source() != null);
            assertThat(law.terms().versions())
                    .allMatch(version ->
                            version.value().business() != null
                                    && version.value().authority() != null);
            assertThat(law.appropriation().versions())
                    .allMatch(version -> version.value().order().size() == 3);
            assertThat(law.rounding().usual()).isNotNull();
            assertThat(law.charged()).isNotNull();
        }
    }

    @Test
    void theLocksAreThoseOfTheLaws() {
        assertThat(lock("gb")).isEqualTo(RateLock.FIXED_AT_DEFAULT);
        assertThat(lock("de")).isEqualTo(RateLock.FLOATING_HALF_YEAR);
        assertThat(lock("ie")).isEqualTo(RateLock.FIXED_AT_PAYMENT);
        assertThat(lock("in")).isEqualTo(RateLock.FLOATING_AT_REST);
        assertThat(lock("jp")).isEqualTo(RateLock.FLAT);
    }

    private static RateLock lock(String code) {
        return Regimes.of(Rates.builtIn()).get(code).rate().versions().getLast().value().lock();
    }
}
