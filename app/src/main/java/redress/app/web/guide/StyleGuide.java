// SPDX-License-Identifier: Apache-2.0
package redress.app.web.guide;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import redress.app.web.Audience;
import redress.app.web.ClockFace;
import redress.app.web.Fault;
import redress.app.web.Growth;
import redress.app.web.OpenTo;
import redress.app.web.Option;
import redress.app.web.Page;
import redress.app.web.Pdf;
import redress.app.web.QrCode;

/// Shows every part of the pages on one page: what the browser tests look at and what a new page is
/// built from.
@Controller
@ConditionalOnBooleanProperty("redress.style-guide")
@OpenTo(Audience.ANYONE)
class StyleGuide {

    private static final BigDecimal FIXED_SUM = new BigDecimal("70");
    private static final BigDecimal PER_DAY = new BigDecimal("3.1");

    private static final QrCode QR = QrCode.of("https://redress.example/answer/7K2M-4418");

    private final Clock clock;
    private final Pdf pdf;

    StyleGuide(Clock clock, Pdf pdf) {
        this.clock = clock;
        this.pdf = pdf;
    }

    @GetMapping("/styleguide")
    Page show() {
        LocalDate today = LocalDate.now(clock);
        return new StyleGuidePage(
                clock.instant(), options(), faults(), clocks(today), growth(today), QR);
    }

    @GetMapping("/styleguide/letter")
    ResponseEntity<byte[]> letter(Locale language) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf.of(new SampleLetter(LocalDate.now(clock), QR), language));
    }

    private static List<Option> options() {
        return List.of(
                Option.of("admit", "Yes, all of it").withHint("Say how and when you will pay."),
                Option.of("part", "Yes, a part of it").chosenWhen("part"),
                Option.of("no", "No"));
    }

    private static List<Fault> faults() {
        return List.of(
                new Fault("broken", "Enter the invoice's due date as day, month and year"),
                new Fault("", "Nothing was sent yet"));
    }

    private static List<ClockFace> clocks(LocalDate today) {
        List<String> steps =
                List.of(
                        "Day 1 was " + today.minusDays(6) + ", the working day after the filing.",
                        "Day 4 would have been " + today.minusDays(2) + ": holiday, rule XX-3.",
                        "Day 20 is " + today.plusDays(20) + ".");
        return List.of(
                new ClockFace(
                        "Answer", 20, 5, 2, today.plusDays(20), ClockFace.State.RUNNING, steps),
                new ClockFace(
                        "Decision",
                        60,
                        22,
                        9,
                        today.plusDays(58),
                        ClockFace.State.SUSPENDED,
                        List.of()),
                new ClockFace(
                        "Acceptance", 5, 3, 0, today.minusDays(3), ClockFace.State.MET, List.of()),
                new ClockFace(
                        "Forwarding",
                        7,
                        10,
                        0,
                        today.minusDays(3),
                        ClockFace.State.OVERDUE,
                        List.of()));
    }

    private static Growth growth(LocalDate today) {
        List<Growth.Point> points = new ArrayList<>();
        points.add(new Growth.Point(today.minusDays(120), BigDecimal.ZERO));
        for (int day = 0; day <= 180; day += 30) {
            points.add(
                    new Growth.Point(
                            today.minusDays(120L - day),
                            FIXED_SUM.add(PER_DAY.multiply(BigDecimal.valueOf(day)))));
        }
        return new Growth(points, today, Currency.getInstance("EUR"));
    }
}
