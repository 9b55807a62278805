// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the packs are: folders of one pack each, or folders of such folders.
@ConfigurationProperties("redress")
record PackSettings(@DefaultValue List<Path> packs) {}
