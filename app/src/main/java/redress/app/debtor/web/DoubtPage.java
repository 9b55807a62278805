// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.app.debtor.ReviewDesk;
import redress.app.party.Suggestion;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Option;
import redress.app.web.Page;

/// One claim, whom it names, whom it may mean and why.
///
/// @param error the key of what is wrong with the form; empty where nothing is
public record DoubtPage(ReviewDesk.Looked looked, String error) implements Page {

    /// The value of the choice that it is none of those shown.
    public static final String ALONE = "alone";

    /// The identity as it was named, part by part, without those that are not known.
    public List<String> named() {
        return Stream.of(
                        looked.named().name(),
                        looked.named().street(),
                        Stream.of(looked.named().postcode(), looked.named().city())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" ")),
                        looked.named().country(),
                        looked.named().vatId(),
                        looked.named().registerNumber())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    public List<Option> options(Frame frame) {
        List<Option> options = new ArrayList<>();
        for (Suggestion one : looked.candidates()) {
            String hint =
                    Stream.of(
                                    one.register(),
                                    one.number(),
                                    one.place(),
                                    DoubtsPage.percent(frame, one.probability()))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", "));
            options.add(Option.of(one.choice(), one.name()).withHint(hint));
        }
        options.add(Option.of(ALONE, frame.text("debtor.doubt.alone")));
        return options;
    }

    public List<Fault> faults(Frame frame) {
        return error.isEmpty() ? List.of() : List.of(new Fault("is", frame.text(error)));
    }

    /// Bits with their sign, to one digit.
    public static String bits(double bits) {
        return String.format(java.util.Locale.ROOT, "%+.1f", bits);
    }

    @Override
    public int status() {
        return error.isEmpty() ? 200 : 422;
    }
}
