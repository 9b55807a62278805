// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redress.app.web.Audience;

/// The people known to the installation, found by e-mail address. An address becomes a person when
/// it is first proved by a one-time link.
@Component
public class People {

    private static final String CONTEXT = "account_person.email";
    private static final String FIND =
            "select id, email_sealed from account_person where email_mac = :mac";
    private static final String GET = "select id, email_sealed from account_person where id = :id";
    private static final String ADD =
            """
            insert into account_person (id, email_mac, email_sealed, created_at)
            values (:id, :mac, :sealed, :now)
            on conflict (email_mac) do nothing
            """;
    private static final String SEATS =
            "select role, pack, authority from account_seat where person_id = :id order by 1, 2, 3";
    private static final String SIT =
            """
            insert into account_seat (person_id, role, pack, authority)
            values (:id, :role, :pack, :authority)
            on conflict do nothing
            """;
    private static final String STAND_UP =
            """
            delete from account_seat
            where person_id = :id and role = :role and pack = :pack and authority = :authority
            """;
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('account_seat operators', 0))";
    private static final String OTHER_OPERATORS =
            """
            select count(*) from account_seat
            where pack = '' and authority = '' and role = 'OPERATOR' and person_id <> :id
            """;
    private static final String SEATED =
            """
            select distinct person_id from account_seat
            where pack = :pack and authority = :authority order by person_id limit 200
            """;

    private final JdbcClient db;
    private final Sealer sealer;
    private final Clock clock;

    People(JdbcClient db, Sealer sealer, Clock clock) {
        this.db = db;
        this.sealer = sealer;
        this.clock = clock;
    }

    /// The person with an address, made if there is none yet.
    @Transactional
    public Signed withEmail(String email) {
        String address = normal(email);
        db.sql(ADD)
                .param("id", UUID.randomUUID())
                .param("mac", mac(address))
                .param("sealed", sealer.seal(address, CONTEXT))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return find(address).orElseThrow();
    }

    /// The person with an address.
    public Optional<Signed> find(String email) {
        return db.sql(FIND)
                .param("mac", mac(normal(email)))
                .query((row, n) -> row.getObject("id", UUID.class))
                .optional()
                .flatMap(this::find);
    }

    /// The person with an id.
    public Optional<Signed> find(UUID id) {
        return db.sql(GET)
                .param("id", id)
                .query((row, n) ->
                        Signed.person(
                                id, sealer.open(row.getBytes("email_sealed"), CONTEXT), seats(id)))
                .optional();
    }

    /// Gives a person a seat; a seat they already have stays as it is.
    @Transactional
    public void seat(UUID person, Seat seat) {
        db.sql(SIT)
                .param("id", person)
                .param("role", seat.role().name())
                .param("pack", seat.pack())
                .param("authority", seat.authority())
                .update();
    }

    /// Takes a seat from a person and answers whether it could be taken: the last operator's
    /// cannot, also when two are taken at once.
    @Transactional
    public boolean unseat(UUID person, Seat seat) {
        if (seat.role() == Audience.OPERATOR && isLast(person)) {
            return false;
        }
        db.sql(STAND_UP)
                .param("id", person)
                .param("role", seat.role().name())
                .param("pack", seat.pack())
                .param("authority", seat.authority())
                .update();
        return true;
    }

    private boolean isLast(UUID operator) {
        db.sql(LOCK).query(row -> {});
        return db.sql(OTHER_OPERATORS).param("id", operator).query(Integer.class).single() == 0;
    }

    /// Whoever has a seat at an authority, at most 200; with both empty, the operators.
    public List<Signed> seated(String pack, String authority) {
        return db
                .sql(SEATED)
                .param("pack", pack)
                .param("authority", authority)
                .query((row, n) -> row.getObject("person_id", UUID.class))
                .list()
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    private List<Seat> seats(UUID person) {
        return db.sql(SEATS)
                .param("id", person)
                .query((row, n) ->
                        new Seat(
                                Audience.valueOf(row.getString("role")),
                                row.getString("pack"),
                                row.getString("authority")))
                .list();
    }

    private byte[] mac(String address) {
        return sealer.finder(address, CONTEXT);
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
