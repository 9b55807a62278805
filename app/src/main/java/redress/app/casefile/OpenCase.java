// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import org.springframework.stereotype.Component;
import redress.app.account.Signed;

/// Opens a case for whoever has a seat at it.
@Component
public class OpenCase {

    private final Cases cases;
    private final Seats seats;

    OpenCase(Cases cases, Seats seats) {
        this.cases = cases;
        this.seats = seats;
    }

    /// A case and the seat from which it is looked at.
    public record Seated(Case on, Actor actor) {}

    /// The case with a reference number; [NoSuchCase] where there is none or it is closed to them.
    public Seated get(Signed who, String reference) {
        return cases.find(reference)
                .flatMap(on -> seats.find(who, on).map(actor -> new Seated(on, actor)))
                .orElseThrow(NoSuchCase::new);
    }
}
