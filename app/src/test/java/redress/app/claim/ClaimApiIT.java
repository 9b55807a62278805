// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.ApiCaller;
import redress.app.ApiCaller.Told;
import redress.app.PlatformTest;
import redress.app.account.ApiKeys;
import redress.app.account.People;

@PlatformTest
class ClaimApiIT {

    private static final String CLAIMS = "/api/v1/claims";
    private static final String DRAFTS = CLAIMS + "/drafts";

    @Autowired private People people;
    @Autowired private ApiKeys keys;
    @LocalServerPort private int port;
    private ApiCaller software = new ApiCaller(0, "");

    @BeforeEach
    void makeAKey() {
        software = caller("cases:read", "cases:write");
    }

    @Test
    void filesWhatItDraftedFromAFile() {
        Told drafted = software.upload(DRAFTS, invoice("API-1"), Map.of());
        assertThat(drafted.status()).as("%s", drafted).isEqualTo(201);
        assertThat(drafted.text("/drafts/0/invoices/0/number")).isEqualTo("API-1");
        assertThat(drafted.text("/drafts/0/invoices/0/sources/number/term")).isEqualTo("BT-1");
        assertThat(drafted.text("/drafts/0/owed/principal")).isEqualTo("1190.00");
        assertThat(drafted.text("/drafts/0/owed/fixedSums")).isEqualTo("40.00");
        assertThat(drafted.json().at("/drafts/0/missing").size()).isZero();

        Told filed = file(drafted.text("/drafts/0/key"));

        assertThat(filed.status()).as("%s", filed).isEqualTo(201);
        assertThat(filed.text("/reference")).matches("LL-2026-\\d{6}-\\d{2}");
        assertThat(filed.text("/hash")).matches("[0-9a-f]{64}");
        assertThat(filed.json().at("/clocks").size()).isPositive();
        assertThat(filed.header("Location"))
                .isEqualTo("/api/v1/cases/%s", filed.text("/reference"));
        assertThat(software.get(filed.header("Location")).text("/stage")).isNotEmpty();
    }

    @Test
    void answersADraftThatWasFiledWithItsCase() {
        String draft = software.upload(DRAFTS, invoice("API-2"), Map.of()).text("/drafts/0/key");

        assertThat(file(draft).text("/reference")).isEqualTo(file(draft).text("/reference"));
        assertThat(software.get(DRAFTS + "/" + draft).json().at("/filed").asBoolean()).isTrue();
    }

    @Test
    void correctsAllNamedFieldsOrNone() {
        String draft = software.upload(DRAFTS, invoice("API-3"), Map.of()).text("/drafts/0/key");
        String path = DRAFTS + "/" + draft;

        Told refused =
                software.patch(
                        path,
                        """
                        {"buyer-city": "Neustadt", "bill-1-open": "12x", "bill-7-due": "", "colour": "red"}
                        """);
        assertThat(refused.status()).as("%s", refused).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().at("/faults").findValuesAsString("field"))
                .containsExactlyInAnyOrder("bill-1-open", "bill-7-due", "colour");
        assertThat(refused.text("/faults/2/text")).contains("12x", "1842.50");
        assertThat(software.get(path).text("/buyer/identity/city")).isNotEqualTo("Neustadt");

        Told corrected =
                software.patch(
                        path,
                        """
                        {"buyer-city": "Neustadt", "bill-1-open": 200.5, "agreedRate": "12.5",
                         "bill-1-paid-1-amount": "100", "bill-1-paid-1-day": "2026-06-01"}
                        """);
        assertThat(corrected.status()).as("%s", corrected).isEqualTo(200);
        assertThat(corrected.text("/buyer/identity/city")).isEqualTo("Neustadt");
        assertThat(corrected.text("/owed/principal")).isEqualTo("100.50");
        assertThat(corrected.text("/law/agreedRate")).isEqualTo("12.5");
        assertThat(corrected.json().at("/invoices/0/claimed").asBoolean()).isTrue();
    }

    @Test
    void leavesAnInvoiceOutAndTakesItInAgain() {
        String path =
                DRAFTS
                        + "/"
                        + software.upload(DRAFTS, invoice("API-4"), Map.of()).text("/drafts/0/key");

        assertThat(claimed(software.patch(path, "{\"bill-1-claimed\": false}"))).isFalse();
        assertThat(claimed(software.patch(path, "{\"buyer-city\": \"A\"}"))).isFalse();
        assertThat(claimed(software.patch(path, "{\"bill-1-claimed\": \"yes\"}"))).isTrue();
        assertThat(software.patch(path, "{\"bill-1-claimed\": \"perhaps\"}").status())
                .isEqualTo(422);
    }

    @Test
    void typesAClaimByHandAndSaysWhatIsMissing() {
        Told typed =
                software.post(
                        DRAFTS,
                        """
                        {"seller-name": "Anna Lindqvist", "bill-1-number": "HAND-1", "bill-1-open": "300",
                         "bill-1-currency": "EUR", "bill-1-due": "2026-05-01"}
                        """);
        assertThat(typed.status()).as("%s", typed).isEqualTo(201);
        assertThat(typed.text("/missing/0/field")).isEqualTo("buyer-name");

        Told refused = file(typed.text("/key"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/faults/0/field")).isEqualTo("buyer-name");

        software.patch(typed.header("Location"), "{\"buyer-name\": \"Hotel Meridian\"}");
        assertThat(file(typed.text("/key")).status()).isEqualTo(201);
    }

    @Test
    void tellsWhatCannotBeRead() {
        Told some =
                software.upload(
                        DRAFTS,
                        Map.of(
                                "a.xml",
                                UblInvoice.numbered("API-5").bytes(),
                                "b.txt",
                                new byte[] {65}),
                        Map.of());
        assertThat(some.status()).isEqualTo(201);
        assertThat(some.text("/unread/0/file")).isEqualTo("b.txt");
        assertThat(some.text("/unread/0/reasons/0/code")).isEqualTo("file-type-unknown");

        Told one = software.upload(CLAIMS, Map.of("b.txt", new byte[] {65}), Map.of());
        assertThat(one.status()).isEqualTo(422);
        assertThat(one.text("/faults/0/field")).isEqualTo("b.txt");
    }

    @Test
    void filesOneInvoiceInOneCall() {
        Told filed =
                software.upload(
                        CLAIMS,
                        invoice("API-6"),
                        Map.of("note", "They promised May.", "buyer-city", "Neustadt"));

        assertThat(filed.status()).as("%s", filed).isEqualTo(201);
        Told events = software.get(filed.header("Location") + "/events");
        assertThat(events.text("/0/texts/text")).isEqualTo("They promised May.");
        assertThat(events.text("/0/hash")).isEqualTo(filed.text("/hash"));
    }

    @Test
    void filesOnceUnderOneKeyHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();

        Told first = software.upload(CLAIMS, invoice("API-7"), Map.of(), "Idempotency-Key", key);
        Told again = software.upload(CLAIMS, invoice("API-7"), Map.of(), "Idempotency-Key", key);
        Told other = software.upload(CLAIMS, invoice("API-8"), Map.of(), "Idempotency-Key", key);

        assertThat(first.status()).as("%s", first).isEqualTo(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(other.status()).as("%s", other).isEqualTo(422);
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void filesOnceWhenTheSameCallComesManyTimesAtOnce() {
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<Told>> calls =
                IntStream.range(0, 4)
                        .mapToObj(n ->
                                CompletableFuture.supplyAsync(() ->
                                        software.upload(
                                                CLAIMS,
                                                invoice("API-9"),
                                                Map.of(),
                                                "Idempotency-Key",
                                                key)))
                        .toList();

        assertThat(calls.stream().map(CompletableFuture::join).map(Told::toString).distinct())
                .hasSize(1);
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void leavesAnIdempotencyKeyFreeWhereNothingWasDone() {
        String key = UUID.randomUUID().toString();
        Told refused = software.post(CLAIMS, "{}", "Idempotency-Key", key);
        assertThat(refused.status()).as("%s", refused).isEqualTo(404);

        Told filed = software.upload(CLAIMS, invoice("API-10"), Map.of(), "Idempotency-Key", key);
        assertThat(filed.status()).as("%s", filed).isEqualTo(201);
    }

    @Test
    void asksForAKeyWithTheScope() {
        Told none = new ApiCaller(port, "").post(CLAIMS, "{}");
        assertThat(none.status()).isEqualTo(401);
        assertThat(none.header("Content-Type")).startsWith("application/problem+json");
        assertThat(none.text("/status")).isEqualTo("401");

        Told wrong = new ApiCaller(port, "rdk_wrong").post(CLAIMS, "{}");
        assertThat(wrong.status()).isEqualTo(401);

        Told reader = caller("cases:read").post(CLAIMS, "{}");
        assertThat(reader.status()).isEqualTo(403);
        assertThat(reader.text("/detail")).isNotEmpty();
    }

    private int cases() {
        return software.get("/api/v1/cases").json().at("/cases").size();
    }

    private Told file(String draft) {
        return software.post(CLAIMS, "{\"draft\": \"%s\"}".formatted(draft));
    }

    private static boolean claimed(Told draft) {
        assertThat(draft.status()).as("%s", draft).isEqualTo(200);
        return draft.json().at("/invoices/0/claimed").asBoolean();
    }

    private static Map<String, byte[]> invoice(String number) {
        return Map.of(number + ".xml", UblInvoice.numbered(number).bytes());
    }

    private ApiCaller caller(String... scopes) {
        UUID person = people.withEmail("api-%s@claim.example".formatted(UUID.randomUUID())).id();
        return new ApiCaller(port, keys.make(person, "test", Set.of(scopes)));
    }
}
