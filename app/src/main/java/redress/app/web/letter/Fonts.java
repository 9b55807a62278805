// SPDX-License-Identifier: Apache-2.0
package redress.app.web.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The fonts of letters: Latin, Greek, Cyrillic, Hebrew and Arabic from our own resources; Chinese,
/// Japanese and Korean from a TrueType file of the machine, where there is one.
@Component
final class Fonts {

    private static final String TEXT = "Redress Text";
    private static final String OURS = "/redress/app/web/fonts/";
    private static final String LIBERATION =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Set<FSFontUseCase> INSTEAD = EnumSet.of(FSFontUseCase.FALLBACK_PRE);
    private static final Set<UnicodeScript> EAST_ASIAN =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.BOPOMOFO);

    private final List<Path> further;

    Fonts(LetterSettings settings) {
        further = settings.fonts().stream().map(Path::of).filter(Files::isReadable).toList();
    }

    /// Whether every script of a text can be set.
    boolean canSet(String text) {
        return !further.isEmpty() || scripts(text).stream().noneMatch(EAST_ASIAN::contains);
    }

    void offer(PdfRendererBuilder builder, String text) {
        own(builder, OURS + "Atkinson-Regular.ttf", TEXT, REGULAR, FSFontUseCase.DOCUMENT);
        own(builder, OURS + "Atkinson-Bold.ttf", TEXT, BOLD, FSFontUseCase.DOCUMENT);
        own(builder, LIBERATION, "Liberation Sans", REGULAR, FSFontUseCase.FALLBACK_PRE);
        Set<UnicodeScript> scripts = scripts(text);
        if (scripts.contains(UnicodeScript.ARABIC)) {
            String arabic = OURS + "NotoSansArabic-Regular.ttf";
            own(builder, arabic, "Noto Sans Arabic", REGULAR, FSFontUseCase.FALLBACK_PRE);
        }
        if (scripts.stream().anyMatch(EAST_ASIAN::contains)) {
            further.forEach(font -> {
                String family = font.getFileName().toString();
                builder.useFont(font.toFile(), family, REGULAR, FontStyle.NORMAL, true, INSTEAD);
            });
        }
    }

    private static void own(
            PdfRendererBuilder builder,
            String resource,
            String family,
            int weight,
            FSFontUseCase use) {
        builder.useFont(
                () -> resource(resource), family, weight, FontStyle.NORMAL, true, EnumSet.of(use));
    }

    private static Set<UnicodeScript> scripts(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnicodeScript.class)));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream(name), name);
    }
}
