// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatabaseAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    address                              | url                                  | user | password
                    jdbc:postgresql://db/redress         | jdbc:postgresql://db/redress         | env  | secret
                    postgresql://db:5433/redress         | jdbc:postgresql://db:5433/redress    | env  | secret
                    postgres://ann@db/redress            | jdbc:postgresql://db/redress         | ann  | secret
                    postgresql://ann:pa%20ss@db/redress  | jdbc:postgresql://db/redress         | ann  | pa ss
                    """)
    void takesUserAndPasswordApart(String address, String url, String user, String password) {
        Map<String, String> environment =
                Map.of("REDRESS_DB_USER", "env", "REDRESS_DB_PASSWORD", "secret");

        assertThat(DatabaseAddress.parse(address, environment))
                .isEqualTo(new DatabaseAddress(url, user, password));
    }

    @Test
    void refusesOtherDatabasesWithoutRepeatingASecret() {
        assertThatThrownBy(() -> DatabaseAddress.parse("mysql://ann:secret@db/redress", Map.of()))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("mysql://…@db/redress")
                .hasMessageNotContaining("secret");
    }

    @Test
    void keepsSecretsOutOfItsText() {
        assertThat(DatabaseAddress.parse("postgresql://ann:secret@db/r?password=other", Map.of()))
                .asString()
                .doesNotContain("secret", "other");
    }
}
