// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A running platform as software sees it that files claims and lists them.
///
/// @param client who calls
/// @param address the platform's
/// @param key the secret of an API key
record FilingApi(HttpClient client, URI address, String key) {
    private static final Pattern REFERENCE = Pattern.compile("\"reference\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("\"next\"\\s*:\\s*\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String INVOICE =
            """
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
                xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
              <b:ID>NUMBER</b:ID><b:IssueDate>2026-03-02</b:IssueDate><b:DueDate>2026-04-01</b:DueDate>
              <b:InvoiceTypeCode>380</b:InvoiceTypeCode><b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>
              <a:AccountingSupplierParty><a:Party>
                <a:PostalAddress><b:CityName>Lindheim</b:CityName>
                  <a:Country><b:IdentificationCode>DE</b:IdentificationCode></a:Country></a:PostalAddress>
                <a:PartyLegalEntity><b:RegistrationName>Weber Roofing</b:RegistrationName></a:PartyLegalEntity>
              </a:Party></a:AccountingSupplierParty>
              <a:AccountingCustomerParty><a:Party>
                <a:PostalAddress><b:CityName>Ahlstein</b:CityName><b:PostalZone>10001</b:PostalZone>
                  <a:Country><b:IdentificationCode>DE</b:IdentificationCode></a:Country></a:PostalAddress>
                <a:PartyLegalEntity><b:RegistrationName>Ahl Estates</b:RegistrationName></a:PartyLegalEntity>
                <a:Contact><b:ElectronicMail>office@ahl.example</b:ElectronicMail></a:Contact>
              </a:Party></a:AccountingCustomerParty>
              <a:LegalMonetaryTotal>
                <b:TaxExclusiveAmount currencyID="EUR">1190.00</b:TaxExclusiveAmount>
                <b:TaxInclusiveAmount currencyID="EUR">1190.00</b:TaxInclusiveAmount>
                <b:PayableAmount currencyID="EUR">1190.00</b:PayableAmount>
              </a:LegalMonetaryTotal>
            </Invoice>
            """;

    /// Files a claim for the invoice of this number, under an idempotency key of the same name.
    ///
    /// @return the reference, empty when the platform did not acknowledge
    /// @throws IllegalStateException when it refused the claim, which no crash explains
    Optional<String> file(String number) throws InterruptedException {
        return file(number, "Ahlstein");
    }

    /// Files a claim against a debtor who sits in this city.
    Optional<String> file(String number, String city) throws InterruptedException {
        String body =
                """
                --part\r
                Content-Disposition: form-data; name="files"; filename="%1$s.xml"\r
                Content-Type: application/xml\r
                \r
                %2$s\r
                --part--\r
                """
                        .formatted(
                                number,
                                INVOICE.replace("NUMBER", number).replace("Ahlstein", city));
        HttpRequest request =
                request("/api/v1/claims")
                        .header("Idempotency-Key", number)
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return switch (response.statusCode()) {
                case 201 -> found(REFERENCE, response.body()).findFirst();
                case 500, 502, 503, 504 -> Optional.empty();
                default ->
                        throw new IllegalStateException(
                                "filing %s: %d %s"
                                        .formatted(number, response.statusCode(), response.body()));
            };
        } catch (IOException crashed) {
            return Optional.empty();
        }
    }

    /// Every reference in the list of one's cases, page by page, as often as it stands there.
    List<String> references() throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            HttpRequest request = request("/api/v1/cases?after=" + after.get()).build();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.statusCode() + " " + response.body());
            }
            found(REFERENCE, response.body()).forEach(all::add);
            after = found(NEXT, response.body()).findFirst();
        }
        return all;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + key)
                .timeout(PATIENCE);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(result -> result.group(1));
    }
}
