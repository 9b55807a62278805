// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import redress.app.PlainBrowser;
import redress.app.PlatformTest;

@PlatformTest
class CalculatorIT {

    private static final Pattern LINK = Pattern.compile("href=\"(/interest\\?[^\"]+)\"");

    @LocalServerPort private int port;

    @Test
    void anyoneCountsADebtAndGetsALinkThatShowsItAgain() {
        PlainBrowser browser = new PlainBrowser(port);
        assertThat(browser.open("/interest").status()).isEqualTo(200);
        assertThat(browser.page())
                .contains("Late-payment calculator")
                .doesNotContain("Each further day");

        browser.open(
                "/interest?regime=gb&amount=10000.00&currency=&due=2026-01-31&paid=2026-04-01&agreedRate=&contractDate=");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page())
                .contains("£10,293.15", "£193.15", "11.75", "Act 1998, s 4 and s 6", "<svg");

        Matcher link = LINK.matcher(browser.page());
        assertThat(link.find()).isTrue();
        String address = link.group(1).replace("&amp;", "&");
        assertThat(address)
                .isEqualTo("/interest?regime=gb&amount=10000.00&due=2026-01-31&paid=2026-04-01");
        assertThat(new PlainBrowser(port).open(address).page()).contains("£10,293.15");
        browser.open("/interest?regime=gb&amount=10,000&due=2026-01-31&paid=2026-04-01");
        assertThat(browser.page()).contains(link.group(1));
    }

    @Test
    void saysWhatIsMissingOrWrong() {
        PlainBrowser browser = new PlainBrowser(port);
        browser.open("/interest?regime=xx&amount=-5&due=2026-02-30");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page())
                .contains("Choose the law", "Enter an amount above zero", "“2026-02-30” is no day");

        browser.open("/interest?regime=gb&amount=0&currency=EUR");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page())
                .contains("Enter an amount above zero", "Enter the last day", "Write GBP");
    }

    @Test
    void saysWhyALawHasNoSum() {
        PlainBrowser browser = new PlainBrowser(port);
        browser.open("/interest?regime=de&amount=100&due=2026-12-01&paid=2027-02-01");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page()).contains("the last known day before it is 2026-12-31");
    }

    @Test
    void wantsNothingOfAScript() {
        PlainBrowser browser = new PlainBrowser(port);
        browser.open("/interest?regime=%22%3E%3Cscript%3E&amount=%3Cscript%3E&due=x");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page()).doesNotContain("<script>x", "\"><script>");
    }
}
