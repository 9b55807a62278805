// SPDX-License-Identifier: Apache-2.0
package redress.app.web.letter;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/// Lets right-to-left text stand in a PDF: where it begins and ends in a paragraph, and how its
/// letters join.
final class Direction {

    private Direction() {}

    /// The runs of a paragraph that are read in one direction.
    static final class Runs implements BidiSplitter {

        private final Bidi paragraph = new Bidi();

        @Override
        public void setParagraph(String text, byte direction) {
            paragraph.setPara(text, direction, null);
        }

        @Override
        public int countTextRuns() {
            return paragraph.countRuns();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            BidiRun run = paragraph.getVisualRun(index);
            return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
        }

        @Override
        public byte getBaseDirection(String text) {
            return Bidi.getBaseDirection(text);
        }
    }

    /// The order and the joined shapes of letters.
    static final class Shapes implements BidiReorderer {

        private static final int LOGICAL =
                ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK;

        private final ArabicShaping joining =
                new ArabicShaping(LOGICAL | ArabicShaping.LETTERS_SHAPE);
        private final ArabicShaping parting =
                new ArabicShaping(LOGICAL | ArabicShaping.LETTERS_UNSHAPE);

        @Override
        public String reorderRTLTextToLTR(String text) {
            return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
        }

        @Override
        public String shapeText(String text) {
            return change(text, joining);
        }

        @Override
        public String deshapeText(String text) {
            return change(text, parting);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }

        private static String change(String text, ArabicShaping shaping) {
            try {
                return shaping.shape(text);
            } catch (ArabicShapingException noArabic) {
                return text;
            }
        }
    }
}
