// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import redress.matching.Party;

/// One segment of the index, with what is kept of it in memory: the counts of its letter groups and
/// four bytes for each name.
///
/// `first` is the number of its first document. `hashes` order documents in a way that does not
/// depend on when they were added.
record Leaf(LeafReader reader, int first, int[] hashes, GramCounts grams) {

    static Leaf of(LeafReader reader, int first) throws IOException {
        int[] hashes = new int[reader.maxDoc()];
        NumericDocValues places = DocValues.getNumeric(reader, Fields.PLACE);
        for (int i = 0; i < hashes.length; i++) {
            if (places.advanceExact(i)) {
                hashes[i] = (int) places.longValue();
            }
        }
        return new Leaf(reader, first, hashes, GramCounts.of(reader));
    }

    Leaf movedTo(LeafReader changed, int changedFirst) {
        return new Leaf(changed, changedFirst, hashes, grams);
    }

    /// The number after its last document.
    int end() {
        return first + hashes.length;
    }

    boolean isLive(int document) {
        Bits live = reader.getLiveDocs();
        return live == null || live.get(document);
    }

    TermsEnum terms(String field) throws IOException {
        Terms terms = reader.terms(field);
        return terms == null ? TermsEnum.EMPTY : terms.iterator();
    }

    BinaryDocValues names() throws IOException {
        return DocValues.getBinary(reader, Fields.NAME);
    }

    NumericDocValues places() throws IOException {
        return DocValues.getNumeric(reader, Fields.PLACE);
    }

    /// The first document of the entry that a document belongs to.
    static int entry(NumericDocValues places, int document) throws IOException {
        places.advanceExact(document);
        return document - (int) (places.longValue() >>> 32);
    }

    Party party(int entry) throws IOException {
        BinaryDocValues parties = DocValues.getBinary(reader, Fields.PARTY);
        parties.advanceExact(entry);
        return PartyText.read(parties.binaryValue());
    }
}
