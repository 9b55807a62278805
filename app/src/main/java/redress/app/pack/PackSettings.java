// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The folders of the packs, one per jurisdiction.
@ConfigurationProperties("redress")
record PackSettings(@DefaultValue List<Path> packs) {}
