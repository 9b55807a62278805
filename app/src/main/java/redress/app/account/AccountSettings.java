// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the operator may set: the data folder, the master key, how long links live, the address
/// under which people reach the installation (links in e-mails begin with it), the e-mail address
/// of the first operator, and `<e-mail>:<file>` for a first API key.
@ConfigurationProperties("redress")
record AccountSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("") String masterKey,
        @DefaultValue("http://localhost:8080") String publicUrl,
        @DefaultValue("15m") Duration signInLinkLives,
        @DefaultValue("30d") Duration sealedLinkLives,
        @DefaultValue("4h") Duration respondentSessionLives,
        @DefaultValue("") String operator,
        @DefaultValue("") String bootstrapKey) {}
