// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import redress.matching.Party;

/// No text breaks the reader: it is read or refused. In a normal build only the kept inputs run;
/// with the environment variable `JAZZER_FUZZ=1` new ones are searched for.
class ReadingFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void readsOrRefusesEveryText(FuzzedDataProvider data) {
        String country = data.consumeBoolean() ? "" : "GB";
        String name = data.consumeString(400);
        Party party =
                new Party(
                        "fuzz",
                        List.of(name),
                        country,
                        data.consumeString(200),
                        data.consumeString(20),
                        Map.of("vat", data.consumeRemainingAsString()));
        if (Refusal.of(party).isPresent()) {
            return;
        }
        Reading reading = Reading.of(party);
        assertThat(reading.names()).isNotEmpty();
        NameViews views = reading.name();
        assertThat(Folding.fold(views.folded())).isEqualTo(views.folded());
        assertThat(Reading.of(party)).isEqualTo(reading);
    }
}
