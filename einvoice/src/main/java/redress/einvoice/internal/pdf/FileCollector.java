// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Walks the name tree of embedded files, kids included, and the associated files of the document.
/// Loops and oversized trees come to an end because every dictionary is visited once.
final class FileCollector {
    private static final int MOST_FILES = 200;
    private static final int MOST_NODES = 10_000;
    private static final int MOST_BYTES = 20_000_000;
    private static final COSName SUBTYPE = COSName.SUBTYPE;

    private final BoundedDocument document;
    private final Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<EmbeddedFile> files = new ArrayList<>();
    private int bytesLeft = MOST_BYTES;

    FileCollector(BoundedDocument document) {
        this.document = document;
    }

    List<EmbeddedFile> collect(COSDictionary catalog) {
        List<COSDictionary> specifications = new ArrayList<>();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            addFromTree(names.getCOSDictionary(COSName.EMBEDDED_FILES), specifications);
        }
        COSArray associated = catalog.getCOSArray(COSName.AF);
        if (associated != null) {
            addAll(associated, 1, specifications);
        }
        specifications.stream()
                .sorted((a, b) -> Boolean.compare(!isXml(a), !isXml(b)))
                .forEach(this::read);
        return files;
    }

    private void addFromTree(@Nullable COSDictionary root, List<COSDictionary> specifications) {
        Deque<COSDictionary> open = new ArrayDeque<>();
        if (root != null) {
            open.add(root);
        }
        while (!open.isEmpty() && visited.size() < MOST_NODES) {
            COSDictionary node = open.removeFirst();
            if (!visited.add(node)) {
                continue;
            }
            COSArray leaf = node.getCOSArray(COSName.NAMES);
            if (leaf != null) {
                addAll(leaf, 2, specifications);
            }
            COSArray kids = node.getCOSArray(COSName.KIDS);
            for (int i = 0; kids != null && i < Math.min(kids.size(), MOST_NODES); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid && open.size() < MOST_NODES) {
                    open.add(kid);
                }
            }
        }
    }

    // In a leaf every second entry is the file; the one before is its key.
    private void addAll(COSArray entries, int step, List<COSDictionary> specifications) {
        for (int i = step - 1;
                i < entries.size() && specifications.size() < MOST_FILES;
                i += step) {
            if (entries.getObject(i) instanceof COSDictionary file && visited.add(file)) {
                specifications.add(file);
            }
        }
    }

    private void read(COSDictionary specification) {
        COSDictionary embedded = specification.getCOSDictionary(COSName.EF);
        COSStream stream = embedded == null ? null : stream(embedded);
        if (stream == null) {
            return;
        }
        String mimeType = stream.getNameAsString(SUBTYPE);
        String name = name(specification);
        try {
            byte[] content = document.content(stream, bytesLeft);
            bytesLeft -= content.length;
            files.add(EmbeddedFile.whole(name, mimeType, content));
        } catch (BudgetExceeded _) {
            bytesLeft /= 2;
            files.add(EmbeddedFile.lost(name, mimeType, "it is larger than 20 MB"));
        } catch (IOException | RuntimeException _) {
            files.add(EmbeddedFile.lost(name, mimeType, "it is damaged"));
        }
    }

    private static @Nullable COSStream stream(COSDictionary embedded) {
        return Stream.of(COSName.F, COSName.UF, COSName.DOS, COSName.UNIX, COSName.MAC)
                .map(embedded::getCOSStream)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isXml(COSDictionary specification) {
        return name(specification).toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private static String name(COSDictionary specification) {
        return Stream.of(COSName.UF, COSName.F, COSName.DESC)
                .map(specification::getString)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("unnamed");
    }
}
