// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import redress.app.MovableClock;
import redress.app.PlatformTest;
import redress.app.web.Audience;

/// What a passkey proves, and what it does not.
@PlatformTest
class PasskeysIT {

    private static final int MUTATIONS = 3_000;
    private static final long SEED = 20261124;

    @Autowired private PasskeyCeremonies ceremonies;
    @Autowired private Passkeys passkeys;
    @Autowired private PublicAddress address;
    @Autowired private People people;
    @Autowired private MovableClock clock;
    private MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void begin() {
        session = new MockHttpSession();
    }

    @Test
    void signsInItsOwnerAsALinkWould() {
        Signed officer = somebody();
        people.seat(officer.id(), new Seat(Audience.OFFICER, "demo", "office-hollbruck"));
        SoftKey key = added(officer);
        clock.pass(Duration.ofMinutes(1));

        assertThat(signedInBy(key)).isEqualTo(people.find(officer.id())).isPresent();
        assertThat(passkeys.of(officer.id()))
                .singleElement()
                .returns("A key", Passkey::label)
                .returns(clock.instant(), Passkey::lastUsedAt);
    }

    @Test
    void signsInNobodyOnceItIsRemoved() {
        Signed owner = somebody();
        SoftKey key = added(owner);
        String late = key.used(challenge());

        passkeys.remove(owner.id(), passkeys.of(owner.id()).getFirst().id());

        assertThat(ceremonies.signIn(late, request(), new MockHttpServletResponse())).isEmpty();
        assertThat(signedInBy(key)).isEmpty();
        assertThat(passkeys.of(owner.id())).isEmpty();
    }

    @Test
    void isRemovedByItsOwnerAlone() {
        Signed owner = somebody();
        SoftKey key = added(owner);
        UUID id = passkeys.of(owner.id()).getFirst().id();

        passkeys.remove(somebody().id(), id);

        assertThat(passkeys.find(somebody().id(), id)).isEmpty();
        assertThat(signedInBy(key)).contains(owner);
    }

    @Test
    void belongsToWhoeverAddedItFirst() {
        Signed owner = somebody();
        SoftKey key = added(owner);
        Signed other = somebody();

        assertThat(add(other, key)).isFalse();

        assertThat(passkeys.of(other.id())).isEmpty();
        key.handle = handle(owner);
        assertThat(signedInBy(key)).contains(owner);
    }

    @Test
    void answersAChallengeOnce() {
        SoftKey key = added(somebody());
        String answer = key.used(challenge());

        assertThat(ceremonies.signIn(answer, request(), new MockHttpServletResponse())).isPresent();
        assertThat(ceremonies.signIn(answer, request(), new MockHttpServletResponse())).isEmpty();
        challenge();
        assertThat(ceremonies.signIn(answer, request(), new MockHttpServletResponse())).isEmpty();
    }

    @Test
    void answersInTheSessionThatAsked() {
        SoftKey key = added(somebody());
        String answer = key.used(challenge());
        session = new MockHttpSession();

        assertThat(ceremonies.signIn(answer, request(), new MockHttpServletResponse())).isEmpty();
    }

    static Stream<Arguments> falsifications() {
        return Stream.of(
                falsified("another site", key -> key.origin = "https://redress.example"),
                falsified("another relying party", key -> key.relyingParty = "example.com"),
                falsified("an unverified user", key -> key.flags = SoftKey.PRESENT),
                falsified("an absent user", key -> key.flags = SoftKey.VERIFIED),
                falsified("another key id", key -> key.id[0] ^= 1),
                falsified("a count that stands still", key -> key.count = 7),
                falsified("a count that goes back", key -> key.count = 6),
                falsified("a person unknown", key -> key.handle = "AAAAAAAAAAAAAAAAAAAAAA"),
                falsified("no person", key -> key.handle = ""));
    }

    private static Arguments falsified(String name, Consumer<SoftKey> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("falsifications")
    void signsInNobodyWithAnythingFalse(String name, Consumer<SoftKey> change) {
        Signed owner = somebody();
        SoftKey key = added(owner);
        key.count = 7;
        assertThat(signedInBy(key)).contains(owner);

        key.count = 8;
        change.accept(key);

        assertThat(signedInBy(key)).as(name).isEmpty();
    }

    @Test
    void signsInNobodyUnderTheHandleOfSomebodyElse() {
        Signed other = somebody();
        SoftKey key = added(somebody());
        key.handle = handle(other);

        assertThat(signedInBy(key)).isEmpty();
    }

    @Test
    void isNotAddedWithoutAVerifiedUser() {
        Signed owner = somebody();
        SoftKey key = new SoftKey(address.origin());
        key.flags = SoftKey.PRESENT;

        assertThat(add(owner, key)).isFalse();
        assertThat(passkeys.of(owner.id())).isEmpty();
    }

    /// Whatever a mutation does, the answer is a plain no, or still the owner.
    @Test
    void survivesAnswersOfAnyForm() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        Signed owner = somebody();
        SoftKey key = added(owner);
        for (int round = 0; round < MUTATIONS; round++) {
            String used = mutated(key.used(challenge()), random);
            Optional<Signed> found =
                    ceremonies.signIn(used, request(), new MockHttpServletResponse());
            assertThat(found.stream().toList()).as(used).isSubsetOf(List.of(owner));
            String made =
                    mutated(new SoftKey(address.origin()).made(challengeToAdd(owner)), random);
            ceremonies.add(made, "A key", request(), new MockHttpServletResponse());
        }
        for (String junk : List.of("", "null", "[]", "{}", "1", "\"\"", "[".repeat(60_000))) {
            challenge();
            assertThat(ceremonies.signIn(junk, request(), new MockHttpServletResponse())).isEmpty();
        }
    }

    private static String mutated(String answer, Random random) {
        StringBuilder text = new StringBuilder(answer);
        int times = 1 + random.nextInt(3);
        for (int time = 0; time < times; time++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, (char) (' ' + random.nextInt(95)));
                case 2 -> text.delete(at, Math.min(text.length(), at + random.nextInt(80)));
                default -> text.setCharAt(at, (char) (' ' + random.nextInt(95)));
            }
        }
        return text.toString();
    }

    private SoftKey added(Signed owner) {
        SoftKey key = new SoftKey(address.origin());
        assertThat(add(owner, key)).isTrue();
        return key;
    }

    private boolean add(Signed owner, SoftKey key) {
        String answer = key.made(challengeToAdd(owner));
        return ceremonies.add(answer, "A key", request(), new MockHttpServletResponse());
    }

    private Optional<Signed> signedInBy(SoftKey key) {
        return ceremonies.signIn(key.used(challenge()), request(), new MockHttpServletResponse());
    }

    private String challenge() {
        return ceremonies.challengeToSignIn(request(), new MockHttpServletResponse());
    }

    private String challengeToAdd(Signed who) {
        return ceremonies.challengeToAdd(who, request(), new MockHttpServletResponse());
    }

    private MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        return request;
    }

    private Signed somebody() {
        return people.withEmail("key-%s@example.org".formatted(UUID.randomUUID()));
    }

    /// A person as a device remembers them.
    private static String handle(Signed person) {
        return PasskeyOwners.handle(person.id()).toBase64UrlString();
    }
}
