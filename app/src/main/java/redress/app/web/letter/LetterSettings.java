// SPDX-License-Identifier: Apache-2.0
package redress.app.web.letter;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where further fonts for letters are: TrueType files, as Debian's packages lay them down.
@ConfigurationProperties("redress.letter")
record LetterSettings(
        @DefaultValue({
                    "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
                    "/usr/share/fonts/truetype/arphic-gkai00mp/gkai00mp.ttf"
                })
                List<String> fonts) {}
