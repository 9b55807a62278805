// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What every level of every field is worth, what to think of a pair before looking, and how bits
/// become a probability.
public final class Model {
    private final String about;
    private final List<Field> fields;
    private final List<List<Level>> levels;
    private final double priorBits;
    private final Calibration calibration;
    private final double[][] bits;

    Model(
            String about,
            List<Field> fields,
            List<List<Level>> levels,
            double priorBits,
            Calibration calibration) {
        this.about = about;
        this.fields = List.copyOf(fields);
        this.levels = levels.stream().map(List::copyOf).toList();
        this.priorBits = priorBits;
        this.calibration = calibration;
        this.bits =
                levels.stream()
                        .map(each -> each.stream().mapToDouble(Level::bits).toArray())
                        .toArray(double[][]::new);
    }

    /// The model for [Parties] that comes with the library, learned from open data.
    ///
    /// It is read anew at each call.
    public static Model standard() {
        try (InputStream in =
                        Objects.requireNonNull(
                                Model.class.getResourceAsStream("standard-model.txt"));
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return ModelText.read(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the model was learned from, in a sentence.
    public String about() {
        return about;
    }

    public List<Field> fields() {
        return fields;
    }

    /// The levels of the field at this place, "not said" first.
    public List<Level> levels(int field) {
        return levels.get(field);
    }

    /// The evidence for a pair about which nothing is known.
    public double priorBits() {
        return priorBits;
    }

    public Calibration calibration() {
        return calibration;
    }

    /// The prior and the evidence of these levels, summed.
    public double bits(int[] reached) {
        double sum = priorBits;
        for (int field = 0; field < bits.length; field++) {
            sum += bits[field][reached[field]];
        }
        return sum;
    }

    double bits(byte[] reached) {
        double sum = priorBits;
        for (int field = 0; field < bits.length; field++) {
            sum += bits[field][reached[field]];
        }
        return sum;
    }

    /// How often pairs with this sum are the same.
    public double probability(double summedBits) {
        return calibration.probability(summedBits);
    }

    /// The evidence for two records, field by field.
    public <R> Weighed weigh(Schema<R> schema, R left, R right) {
        int[] reached = new int[fields.size()];
        schema.compare(left, right, reached);
        List<Schema.Seen> seen = schema.seen(left, right);
        List<Evidence> evidence = new ArrayList<>(fields.size());
        for (int field = 0; field < bits.length; field++) {
            Level level = levels.get(field).get(reached[field]);
            Schema.Seen texts = seen.get(field);
            evidence.add(
                    new Evidence(
                            fields.get(field).name(),
                            texts.left(),
                            texts.right(),
                            level.name(),
                            level.bits()));
        }
        double sum = bits(reached);
        return new Weighed(priorBits, evidence, sum, probability(sum));
    }

    /// This model with another calibration.
    public Model withCalibration(Calibration other) {
        return new Model(about, fields, levels, priorBits, other);
    }

    /// This model with another sentence about it.
    public Model withAbout(String other) {
        return new Model(other, fields, levels, priorBits, calibration);
    }

    /// Throws unless the model was made for these fields.
    void requireFields(List<Field> expected) {
        if (!fields.equals(expected)) {
            throw new IllegalArgumentException(
                    "model has the fields %s, the schema %s; both must be the same"
                            .formatted(fields, expected));
        }
    }
}
