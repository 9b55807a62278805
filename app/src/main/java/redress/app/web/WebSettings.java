// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the pages ask of the installation: whether it is the demonstration with its made-up
/// country.
@ConfigurationProperties("redress")
record WebSettings(@DefaultValue("false") boolean demo) {}
