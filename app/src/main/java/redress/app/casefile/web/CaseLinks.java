// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redress.app.web.Audience;
import redress.app.web.NavigationLink;

/// The link to a claimant's own cases.
@Configuration(proxyBeanMethods = false)
class CaseLinks {
    @Bean
    static NavigationLink linkToMyCases() {
        return new NavigationLink(
                NavigationLink.Place.HEADER, Audience.CLAIMANT, "/cases", "casefile.cases", 20);
    }
}
