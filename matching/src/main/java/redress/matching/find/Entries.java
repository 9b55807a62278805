// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.util.BytesRef;
import redress.matching.Party;
import redress.matching.name.NameViews;
import redress.matching.name.Reading;

/// Makes documents of parties.
final class Entries {

    /// A longer id is refused.
    static final int LONGEST_ID = 200;

    private static final FieldType TERMS = Fields.terms();

    private Entries() {}

    /// The documents of a party: one for each of its names.
    static List<Document> of(Party party) {
        check(party.id());
        Reading reading = Reading.of(party);
        List<Document> documents = new ArrayList<>();
        for (NameViews name : reading.names()) {
            if (documents.isEmpty() || !name.spaceless().isEmpty()) {
                documents.add(document(party, reading, name, documents.size()));
            }
        }
        return documents;
    }

    static void check(String id) {
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "id (%.60s) must have 1 to %d characters".formatted(id, LONGEST_ID));
        }
    }

    private static Document document(Party party, Reading reading, NameViews name, int place) {
        var keys = new TermList();
        keys.add(Keys.id(party.id()));
        Keys.keep(name, keys::add);
        var document = new Document();
        if (place == 0) {
            Keys.identifiers(reading).forEach(keys::add);
            Keys.address(reading.address()).forEach(keys::add);
            document.add(new BinaryDocValuesField(Fields.PARTY, PartyText.write(party)));
        }
        var grams = new TermList();
        for (int gram : Grams.of(name.core())) {
            grams.add(new BytesRef(Grams.bytes(gram)));
        }
        var words = new TermList();
        new LinkedHashSet<>(name.tokens()).forEach(word -> words.add(new BytesRef(word)));
        document.add(new Field(Fields.KEYS, keys, TERMS));
        document.add(new Field(Fields.GRAMS, grams, TERMS));
        document.add(new Field(Fields.WORDS, words, TERMS));
        document.add(new BinaryDocValuesField(Fields.NAME, new BytesRef(text(name))));
        document.add(new NumericDocValuesField(Fields.PLACE, place(party.id(), place)));
        return document;
    }

    private static String text(NameViews name) {
        List<String> others = name.keys().subList(1, name.keys().size());
        return others.isEmpty() ? name.core() : name.core() + "\n" + String.join("\n", others);
    }

    private static long place(String id, int place) {
        return (long) place << 32 | (Keys.hash(id, 0, id.length(), 0) & 0xFFFFFFFFL);
    }
}
