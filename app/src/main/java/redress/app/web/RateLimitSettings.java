// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often one caller may do what, refilled evenly over the minute or hour.
@ConfigurationProperties("redress.limit")
record RateLimitSettings(
        @DefaultValue("60") long signInLinksPerHour,
        @DefaultValue("30") long letterCodesPerHour,
        @DefaultValue("60") long uploadsPerMinute,
        @DefaultValue("60") long formsPerMinute,
        @DefaultValue("1200") long apiCallsPerMinute) {}
