// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.util.BytesRef;
import redress.matching.name.NameViews;
import redress.matching.name.Reading;

/// Finds documents for a mention, key by key, and stops before the dear ones where a cheap one has
/// found a name or an identifier.
final class Cascade {

    /// Names of a mention that are looked for.
    private static final int MOST_NAMES = 4;

    /// Entries that may share an identifier, a name or an address; more say nothing.
    private static final int MOST_SHARING = 200;

    /// Names that are compared letter by letter for one part of a mention.
    private static final int MOST_COMPARED = 2_000;

    /// Names of more words are not looked for with two of them swapped.
    private static final int MOST_WORDS = 6;

    private final Snapshot snapshot;
    private final Lookup lookup;
    private final Found found = new Found();

    Cascade(Snapshot snapshot) throws IOException {
        this.snapshot = snapshot;
        lookup = new Lookup(snapshot);
    }

    Found find(Reading mention, GramSearch search) throws IOException {
        List<NameViews> names =
                mention.names().subList(0, Math.min(MOST_NAMES, mention.names().size()));
        for (BytesRef key : Keys.identifiers(mention).toList()) {
            found.addAll(lookup.documents(key, MOST_SHARING), Key.IDENTIFIER);
        }
        for (BytesRef key : Keys.address(mention.address()).toList()) {
            found.addAll(lookup.documents(key, MOST_SHARING), Key.ADDRESS);
        }
        for (NameViews name : names) {
            for (String word : name.keys()) {
                found.addAll(lookup.documents(Keys.name(word), MOST_SHARING), Key.NAME);
            }
        }
        if (!found.has(Key.NAME) && !found.has(Key.IDENTIFIER)) {
            for (NameViews name : names) {
                resembling(name, search);
            }
        }
        return found;
    }

    private void resembling(NameViews name, GramSearch search) throws IOException {
        if (name.tokens().size() > 1) {
            found.addAll(lookup.documents(Keys.words(name.tokens()), MOST_SHARING), Key.WORDS);
        }
        for (String spelling : spellings(name)) {
            slips(spelling);
        }
        found.addAll(search.best(snapshot, Grams.of(name.core())), Key.GRAMS);
    }

    /// The name in one word, and so with each two neighbouring words swapped.
    private static List<String> spellings(NameViews name) {
        List<String> spellings = new ArrayList<>(name.keys());
        List<String> words = name.tokens();
        for (int i = 1; i < words.size() && words.size() <= MOST_WORDS; i++) {
            List<String> swapped = new ArrayList<>(words);
            Collections.swap(swapped, i - 1, i);
            spellings.add(String.join("", swapped));
        }
        return spellings;
    }

    private void slips(String spelling) throws IOException {
        List<BytesRef> keys = new ArrayList<>();
        Slips.ask(spelling, keys::add);
        for (BytesRef key : keys) {
            compare(spelling, lookup.documents(key, MOST_COMPARED));
        }
    }

    private void compare(String spelling, int[] documents) throws IOException {
        Arrays.sort(documents);
        int next = 0;
        for (Leaf leaf : snapshot.leaves()) {
            BinaryDocValues names = leaf.names();
            while (next < documents.length && documents[next] < leaf.end()) {
                int document = documents[next++];
                if (names.advanceExact(document - leaf.first())
                        && differsByOneEdit(spelling, names.binaryValue())) {
                    found.add(document, Key.ONE_EDIT);
                }
            }
        }
    }

    private static boolean differsByOneEdit(String spelling, BytesRef name) {
        if (name.length > 2 * MOST_WORDS * spelling.length()) {
            return false;
        }
        String text = name.utf8ToString();
        return Slips.within(spelling, text.replace(" ", ""))
                || text.indexOf('\n') >= 0
                        && text.lines()
                                .anyMatch(line -> Slips.within(spelling, line.replace(" ", "")));
    }
}
