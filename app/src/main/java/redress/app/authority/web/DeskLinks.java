// SPDX-License-Identifier: Apache-2.0
package redress.app.authority.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redress.app.web.Audience;
import redress.app.web.NavigationLink;
import redress.app.web.NavigationLink.Place;

/// The links of the desks in the page frame.
@Configuration(proxyBeanMethods = false)
class DeskLinks {

    @Bean
    static NavigationLink linkToDesk() {
        return new NavigationLink(
                Place.HEADER, Audience.OFFICER, "/desk", "authority.link.desk", 30);
    }

    @Bean
    static NavigationLink linkToOverview() {
        return new NavigationLink(
                Place.HEADER, Audience.COORDINATOR, "/desk/above", "authority.link.above", 40);
    }

    @Bean
    static NavigationLink linkToSeats() {
        return new NavigationLink(
                Place.HEADER, Audience.OPERATOR, "/operator/seats", "authority.link.seats", 50);
    }
}
