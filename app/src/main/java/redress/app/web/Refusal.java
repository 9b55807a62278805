// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.util.List;

/// A "no" to a request, with the HTTP status it has and the words it is told in. [ErrorPages] turns
/// it into a page, or under `/api/` into a problem.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String key;
    private final transient Object[] filling;
    private final transient List<Fault> faults;

    /// @param status an HTTP status of 400 or more
    /// @param key the key of the sentence that names the value, the rule and the next step
    public Refusal(int status, String key, Object... filling) {
        this(status, List.of(), key, filling);
    }

    private Refusal(int status, List<Fault> faults, String key, Object... filling) {
        super(key, null, false, false);
        if (status < 400) {
            throw new IllegalArgumentException("status (%d) must be 400 or more".formatted(status));
        }
        this.status = status;
        this.key = key;
        this.filling = filling.clone();
        this.faults = List.copyOf(faults);
    }

    /// Something asked for by name that is not there, or not for this reader.
    public static Refusal notFound(String key, Object... filling) {
        return new Refusal(404, key, filling);
    }

    /// Input that breaks rules, field by field.
    public static Refusal invalid(List<Fault> faults) {
        return new Refusal(422, faults, "web.failed.422.text");
    }

    int status() {
        return status;
    }

    /// The stable name of the reason: its key.
    String key() {
        return key;
    }

    Object[] filling() {
        return filling.clone();
    }

    List<Fault> faults() {
        return faults;
    }
}
