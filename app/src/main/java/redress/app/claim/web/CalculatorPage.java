// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import redress.app.claim.Calculation;
import redress.app.claim.InstalledLaws;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Option;
import redress.app.web.Page;

/// The public calculator: one debt, a law, and what it adds.
///
/// @param entered the fields of the form as they were sent; empty before the first time
/// @param calculation what was read from them
/// @param view what is owed; empty before the first time and where something is wrong
public record CalculatorPage(
        Map<String, String> entered, Calculation calculation, Optional<ReckoningView> view)
        implements Page {

    private static final List<String> FIELDS =
            List.of("regime", "amount", "currency", "due", "paid", "agreedRate", "contractDate");

    public CalculatorPage {
        entered = Map.copyOf(entered);
    }

    /// Whether the form was sent.
    public boolean asked() {
        return FIELDS.stream().anyMatch(entered::containsKey);
    }

    public List<Fault> faults(Frame frame) {
        return asked() ? Texts.faults(frame, calculation.mistakes()) : List.of();
    }

    public String value(String field) {
        return entered.getOrDefault(field, "");
    }

    /// The laws to choose from; none is chosen at first.
    public List<Option> laws(Frame frame) {
        return Stream.concat(
                        Stream.of(Option.of("", frame.text("claim.calculator.choose"))),
                        InstalledLaws.regimes().all().stream()
                                .map(law -> Option.of(law.code(), law.about().name())))
                .map(option -> option.chosenWhen(value("regime")))
                .toList();
    }

    /// The address that shows the same again on any other day and in any other language.
    public String link() {
        Map<String, String> exact =
                Map.of("amount", calculation.plainAmount(), "paid", calculation.day().toString());
        Map<String, String> fields =
                FIELDS.stream()
                        .collect(
                                Collectors.toMap(
                                        field -> field,
                                        field -> exact.getOrDefault(field, value(field))));
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/interest");
        FIELDS.stream()
                .filter(field -> !fields.getOrDefault(field, "").isBlank())
                .forEach(field -> address.queryParam(field, "{" + field + "}"));
        return address.encode().buildAndExpand(fields).toUriString();
    }

    @Override
    public int status() {
        return asked() && view.isEmpty() ? 422 : 200;
    }
}
