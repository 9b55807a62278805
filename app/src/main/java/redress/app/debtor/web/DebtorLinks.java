// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redress.app.web.Audience;
import redress.app.web.NavigationLink;
import redress.app.web.NavigationLink.Place;

/// The links of this module in the page frame.
@Configuration(proxyBeanMethods = false)
class DebtorLinks {

    @Bean
    static NavigationLink linkToDoubts() {
        return new NavigationLink(
                Place.HEADER, Audience.OFFICER, "/desk/debtors", "debtor.link.doubts", 35);
    }

    @Bean
    static NavigationLink linkToRegisters() {
        return new NavigationLink(
                Place.HEADER,
                Audience.OPERATOR,
                "/operator/registers",
                "debtor.link.registers",
                55);
    }
}
