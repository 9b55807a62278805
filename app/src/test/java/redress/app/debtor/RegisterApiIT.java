// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.PlatformTest;
import redress.app.account.ApiKeys;
import redress.app.account.People;
import redress.app.account.Seat;
import redress.app.web.Audience;

@PlatformTest
class RegisterApiIT {

    private static final String COMPANIES_HOUSE =
            """
            CompanyName,CompanyNumber,RegAddress.AddressLine1,RegAddress.PostTown,RegAddress.PostCode,CountryOfOrigin
            "HARROW & PIKE LTD",01234567,1 Mill Lane,LEEDS,LS1 1AA,United Kingdom
            """;

    @Autowired private People people;
    @Autowired private ApiKeys keys;
    @LocalServerPort private int port;

    @Test
    void takesThePublishersOwnTable() throws Exception {
        HttpResponse<String> taken = put("api-gb?complete=true", COMPANIES_HOUSE, operator());

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body())
                .contains("\"rows\":1", "\"added\":1", "\"layout\":\"Companies House\"");
        assertThat(get(operator()).body()).contains("\"code\":\"api-gb\"", "\"entries\":1");
    }

    @Test
    void takesATableWhoseColumnsAreNamed() throws Exception {
        HttpResponse<String> taken =
                put(
                        "api-own?column=id=Nr&column=name=Firma",
                        "Nr,Firma\n7,Seilerei Amrum OHG\n,Niemand\n",
                        operator());

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).contains("\"added\":1", "\"refusedRows\":1", "\"line\":3");
    }

    @Test
    void refusesWhatIsNoRegister() throws Exception {
        for (String csv : new String[] {"", "a,b\n1,2\n", "\u0000\u0001\u0002"}) {
            HttpResponse<String> refused = put("api-bad", csv, operator());
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
            assertThat(refused.body()).contains("faults");
        }
        assertThat(put("API BAD".replace(' ', '_'), COMPANIES_HOUSE, operator()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void isClosedToStrangersAndToOtherKeys() throws Exception {
        UUID person = people.withEmail("%s@a.example".formatted(UUID.randomUUID())).id();
        String notOperator = keys.make(person, "t", Set.of("registers:write"));
        String otherScope = keys.make(operatorId(), "t", Set.of("cases:write"));

        assertThat(put("api-no", COMPANIES_HOUSE, "").statusCode()).isEqualTo(401);
        assertThat(put("api-no", COMPANIES_HOUSE, notOperator).statusCode()).isEqualTo(403);
        assertThat(put("api-no", COMPANIES_HOUSE, otherScope).statusCode()).isEqualTo(403);
        assertThat(get("").statusCode()).isEqualTo(401);
    }

    private String operator() {
        return keys.make(operatorId(), "t", Set.of("registers:write"));
    }

    private UUID operatorId() {
        UUID person = people.withEmail("%s@operator.example".formatted(UUID.randomUUID())).id();
        people.seat(person, new Seat(Audience.OPERATOR, "", ""));
        return person;
    }

    private HttpResponse<String> put(String path, String csv, String secret)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(registers() + "/" + path))
                        .header("Content-Type", "text/csv")
                        .PUT(BodyPublishers.ofString(csv)),
                secret);
    }

    private HttpResponse<String> get(String secret) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(registers())), secret);
    }

    private String registers() {
        return "http://localhost:%d/api/v1/registers".formatted(port);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String secret)
            throws IOException, InterruptedException {
        if (!secret.isEmpty()) {
            request.header("Authorization", "Bearer " + secret);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
