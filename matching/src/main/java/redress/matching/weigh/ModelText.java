// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A model as text: one line an item, parts separated by tabs.
///
/// ```
/// redress-match-model	1
/// about	what it was learned from
/// prior	-3.25
/// calibration	0.91	-0.20        (slope, offset)
/// field	name
/// level	same core	0.71	0.0001	12.8        (name, m, u, bits)
/// ```
///
/// The level "not said" is not written. Write then read is identity to nine digits.
public final class ModelText {
    private static final String HEAD = "redress-match-model\t1";
    private static final int MOST_LINES = 10_000;

    private ModelText() {}

    public static void write(Model model, Appendable out) {
        try {
            out.append(HEAD).append("\nabout\t").append(oneLine(model.about()));
            out.append("\nprior\t").append(number(model.priorBits()));
            out.append("\ncalibration\t").append(number(model.calibration().slope()));
            out.append('\t').append(number(model.calibration().offset())).append('\n');
            for (int field = 0; field < model.fields().size(); field++) {
                out.append("field\t").append(model.fields().get(field).name()).append('\n');
                for (Level level : model.levels(field).subList(1, model.levels(field).size())) {
                    out.append("level\t").append(level.name());
                    out.append('\t')
                            .append(number(level.m()))
                            .append('\t')
                            .append(number(level.u()));
                    out.append('\t').append(number(level.bits())).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Throws [IllegalArgumentException] naming the line that is not part of a model.
    public static Model read(Reader in) {
        Reading reading = new Reading();
        try {
            BufferedReader lines = new BufferedReader(in);
            String line = lines.readLine();
            if (!HEAD.equals(line)) {
                throw new IllegalArgumentException(
                        "line 1 (%s) must be \"%s\"".formatted(shortened(line), HEAD));
            }
            int number = 1;
            while ((line = lines.readLine()) != null) {
                number++;
                if (number > MOST_LINES) {
                    throw new IllegalArgumentException(
                            "a model must have at most %d lines".formatted(MOST_LINES));
                }
                reading.line(number, line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reading.toModel();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.9g", value);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String shortened(String line) {
        String text = String.valueOf(line);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static final class Reading {
        private final List<Field> fields = new ArrayList<>();
        private final List<List<Level>> levels = new ArrayList<>();
        private String name = "";
        private String about = "";
        private double prior;
        private Calibration calibration = Calibration.asSummed();
        private List<Level> open = new ArrayList<>();

        void line(int number, String line) {
            try {
                item(line.split("\t", -1));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException(
                        "line %d (%s) must be about, prior, calibration, field or level with its parts"
                                .formatted(number, shortened(line)),
                        e);
            }
        }

        private void item(String[] parts) {
            switch (parts[0]) {
                case "about" -> about = parts[1];
                case "prior" -> prior = Double.parseDouble(parts[1]);
                case "calibration" ->
                        calibration =
                                new Calibration(
                                        Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
                case "field" -> {
                    close();
                    name = parts[1];
                    open.add(new Level(Field.NOT_SAID, 1, 1, 0));
                }
                case "level" ->
                        open.add(
                                new Level(
                                        parts[1],
                                        Double.parseDouble(parts[2]),
                                        Double.parseDouble(parts[3]),
                                        Double.parseDouble(parts[4])));
                default -> throw new IllegalArgumentException("unknown item");
            }
        }

        private void close() {
            if (!open.isEmpty()) {
                fields.add(new Field(name, open.stream().map(Level::name).toList()));
                levels.add(open);
                open = new ArrayList<>();
            }
        }

        Model toModel() {
            close();
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("a model must have at least one field");
            }
            return new Model(about, fields, levels, prior, calibration);
        }
    }
}
