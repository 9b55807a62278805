// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import redress.app.claim.Calculation;
import redress.app.web.Audience;
import redress.app.web.NavigationLink;
import redress.app.web.OpenTo;
import redress.app.web.Page;

/// The calculator of late-payment interest, open to anyone; its address holds all that was entered.
@Controller
@OpenTo(Audience.ANYONE)
class CalculatorPages {

    private final Clock clock;

    CalculatorPages(Clock clock) {
        this.clock = clock;
    }

    @Bean
    static NavigationLink linkToTheCalculator() {
        return new NavigationLink(
                NavigationLink.Place.FOOTER,
                Audience.ANYONE,
                "/interest",
                "claim.calculator.title",
                20);
    }

    @GetMapping("/interest")
    Page calculate(@RequestParam Map<String, String> form, Locale language) {
        LocalDate today = LocalDate.now(clock);
        Calculation calculation = Calculation.of(form, today, language);
        return new CalculatorPage(
                form,
                calculation,
                calculation.reckoning().map(owed -> ReckoningView.of(owed, today)));
    }
}
