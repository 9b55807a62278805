// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

/// How talks go on: the words of the fact `talks`.
final class Talking {
    static final String OFFERED = "offered";
    static final String ACCEPTED = "accepted";
    static final String DECLINED = "declined";
    static final String SIGNED = "signed";
    static final String BROKEN = "broken";

    private Talking() {}

    static Talks after(Talks before, String word, Role by) {
        return switch (word) {
            case OFFERED -> new Talks(by, null, false);
            case ACCEPTED -> new Talks(before.offeredBy(), by, false);
            case SIGNED -> new Talks(before.offeredBy(), before.acceptedBy(), true);
            case DECLINED, BROKEN -> Talks.NONE;
            default ->
                    throw new IllegalArgumentException(
                            "talks (%s) must be offered, accepted, declined, signed or broken"
                                    .formatted(word));
        };
    }
}
