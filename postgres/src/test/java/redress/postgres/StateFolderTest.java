// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StateFolderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    root  | XDG_STATE_HOME | HOME      | folder
                    true  | /state         | /root     | /var/lib/redress
                    false | /state         | /home/ann | /state/redress
                    false | ''             | /home/ann | /home/ann/.local/state/redress
                    false | relative       | /home/ann | /home/ann/.local/state/redress
                    """)
    void followsTheSystemsCustom(boolean root, String state, String home, String folder) {
        assertThat(StateFolder.of("redress", root, Map.of("XDG_STATE_HOME", state, "HOME", home)))
                .hasToString(folder);
    }
}
