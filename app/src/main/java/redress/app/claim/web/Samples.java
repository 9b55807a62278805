// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import redress.app.claim.Dropped;
import redress.einvoice.sample.SampleInvoice;
import redress.einvoice.sample.SampleInvoices;

/// The invoices that the demonstration offers to try with, written anew for each day. Elsewhere
/// there are none.
@Component
class Samples {

    /// What stands for all of them in a form.
    static final String ALL = "all";

    private static final Pattern KIND = Pattern.compile("[A-Z]+-\\d+-\\d+-(.*)\\.[a-z]+");

    private final boolean demo;
    private final Clock clock;
    private final AtomicReference<Written> last =
            new AtomicReference<>(new Written(LocalDate.MIN, List.of()));

    Samples(@Value("${redress.demo:false}") boolean demo, Clock clock) {
        this.demo = demo;
        this.clock = clock;
    }

    /// The samples as the start page offers them.
    List<StartPage.Sample> offered() {
        return written().stream()
                .map(sample -> new StartPage.Sample(sample.fileName(), kind(sample)))
                .toList();
    }

    /// The sample with a file name, or all; empty where there is none of that name.
    List<Dropped> pick(String fileName) {
        return written().stream()
                .filter(sample -> fileName.equals(ALL) || fileName.equals(sample.fileName()))
                .map(Samples::dropped)
                .toList();
    }

    private List<SampleInvoice> written() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return demo
                ? last.updateAndGet(before -> before.day().equals(today) ? before : write(today))
                        .samples()
                : List.of();
    }

    private static Written write(LocalDate today) {
        return new Written(today, SampleInvoices.asOf(today));
    }

    private static String kind(SampleInvoice sample) {
        return KIND.matcher(sample.fileName()).replaceFirst("$1");
    }

    private static Dropped dropped(SampleInvoice sample) {
        byte[] content = sample.bytes();
        return new Dropped(sample.fileName(), sample.mediaType(), content.length, () -> content);
    }

    private record Written(LocalDate day, List<SampleInvoice> samples) {}
}
