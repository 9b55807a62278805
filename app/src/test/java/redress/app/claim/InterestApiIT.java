// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.ApiCaller;
import redress.app.ApiCaller.Told;
import redress.app.PlatformTest;

@PlatformTest
class InterestApiIT {

    private static final String INTEREST = "/api/v1/interest";
    private static final String CALL =
            """
            {"regime": "gb", "amount": "10000.00", "currency": "GBP", "due": "2026-01-31",
             "paid": "2026-04-01"%s}
            """;

    @LocalServerPort private int port;

    @Test
    void saysWhatTheLawAddsWithoutAKey() {
        Told told = anybody().post(INTEREST, CALL.formatted(""));

        assertThat(told.status()).as("%s", told).isEqualTo(200);
        assertThat(told.json().at("/days").asInt()).isEqualTo(60);
        assertThat(told.text("/interest")).isEqualTo("193.15");
        assertThat(told.text("/fixedSum")).isEqualTo("100.00");
        assertThat(told.text("/steps/0/reference/series")).isNotEmpty();
    }

    @Test
    void countsPartPaymentsAndAgreedRates() {
        Told told =
                anybody()
                        .post(
                                INTEREST,
                                CALL.formatted(
                                        """
                                        , "payments": [{"day": "2026-03-01", "amount": "4000"}],
                                        "agreedRate": "12"
                                        """));

        assertThat(told.status()).as("%s", told).isEqualTo(200);
        assertThat(told.text("/steps/1/principal")).isEqualTo("6095.34");
        assertThat(told.text("/paid/interest")).isEqualTo("95.34");
        assertThat(told.text("/paid/order/0")).isEqualTo("interest");
        assertThat(told.json().at("/steps/0/reference").isMissingNode()).isTrue();
    }

    @Test
    void namesEveryFieldAtFault() {
        Told told =
                anybody()
                        .post(
                                INTEREST,
                                """
                                {"regime": "xx", "amount": "1e9", "currency": "GBP", "due": "2026-02-30",
                                 "rounding": "up", "payments": [{"day": "soon", "amount": "1"}]}
                                """);

        assertThat(told.status()).as("%s", told).isEqualTo(422);
        assertThat(told.json().at("/faults").findValuesAsString("field"))
                .contains("regime", "amount", "due", "paid");
        assertThat(told.json().at("/faults").toString()).contains("2026-02-30", "1e9");
    }

    @Test
    void namesTheFieldsOfAPaymentThatIsNull() {
        Told told = anybody().post(INTEREST, CALL.formatted(", \"payments\": [null]"));

        assertThat(told.status()).as("%s", told).isEqualTo(422);
        assertThat(told.json().at("/faults").findValuesAsString("field"))
                .containsExactly("payments[0].day", "payments[0].amount");
    }

    @Test
    void refusesADebtThatMakesNoSense() {
        Told told =
                anybody()
                        .post(
                                INTEREST,
                                CALL.formatted(
                                        """
                                        , "payments": [{"day": "2026-03-01", "amount": "0"}]
                                        """));

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text("/faults/0/text")).contains("payment (0.00", "must be more than zero");
    }

    @Test
    void showsADebtFromMonthToMonth() {
        String call =
                CALL.formatted(
                        """
                        , "payments": [{"day": "2026-03-01", "amount": "4000"}]
                        """);
        Told told = anybody().post(INTEREST + "/schedule", call);

        assertThat(told.status()).as("%s", told).isEqualTo(200);
        assertThat(told.text("/order/0")).isEqualTo("interest");
        assertThat(told.text("/rows/1/received")).isEqualTo("4000.00");
        assertThat(told.text("/rows/1/principal")).isEqualTo("6093.36");
        assertThat(told.json().at("/rows").size()).isEqualTo(4);
        Told all = anybody().post(INTEREST + "/schedule", call.replace("4000", "10200"));
        assertThat(all.text("/surplus")).isEqualTo("6.64");
        assertThat(all.text("/rows/3/total")).isEqualTo("0.00");
        assertThat(anybody().post(INTEREST + "/schedule", "{}").status()).isEqualTo(422);
        String late = call.replace("2026-01-31", "2026-12-31").replace("2026-04-01", "2027-01-31");
        assertThat(anybody().post(INTEREST + "/schedule", late).status()).isEqualTo(422);
    }

    @Test
    void listsTheLawsThatAreBuiltIn() {
        Told told = anybody().get("/api/v1/regimes");

        assertThat(told.json().findValuesAsString("code")).contains("gb", "de", "cn");
    }

    private ApiCaller anybody() {
        return new ApiCaller(port, "");
    }
}
