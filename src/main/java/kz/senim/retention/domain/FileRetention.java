package kz.senim.retention.domain;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.retention.domain.Erasure.Basis;
import kz.senim.retention.domain.LegalHolds.Hold;
import kz.senim.retention.records.RecordClass;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One file's retention: how long it is kept, its holds, what an erasure would take; and
 * one erasure with its certificate.
 */
@Service
@Transactional
public class FileRetention {

	private final DueList list;

	private final LegalHolds holds;

	private final ErasureRows rows;

	private final Books books;

	private final RetentionActs acts;

	FileRetention(DueList list, LegalHolds holds, ErasureRows rows, Books books, RetentionActs acts) {
		this.list = list;
		this.holds = holds;
		this.rows = rows;
		this.books = books;
		this.acts = acts;
	}

	/** The page of a file, for a supervisor who leads the client's team. */
	public FilePage open(ClientId id) {
		ClientRef client = this.acts.led(id);
		this.books.trail.viewed("retention", id, null);
		DueFile file = this.list.one(client);
		List<Hold> all = this.holds.of(id);
		List<Basis> bases = new ArrayList<>();
		if (file.erasure() == null && !this.acts.involved(id)) {
			Stream.of(Basis.values()).filter((basis) -> this.rows.mayGo(id, basis)).forEach(bases::add);
		}
		List<StaffId> people = all.stream()
			.flatMap((hold) -> Stream.of(hold.setBy(), hold.liftedBy()))
			.filter(java.util.Objects::nonNull)
			.distinct()
			.toList();
		return new FilePage(file, all, this.rows.byClass(this.rows.counts(id)), bases,
				bases.isEmpty() ? List.of() : deputies(client), this.acts.involved(id), this.books.staff.byId(people));
	}

	/** One erasure: the wish for whoever answers, the certificate afterwards. */
	public ErasurePage erasure(UUID id) {
		Erasure erasure = this.rows.find(id).orElseThrow(() -> new NotFound("erasure " + id));
		this.books.trail.viewed("erasure", erasure.client(), id);
		List<StaffId> people = Stream.of(erasure.proposedBy(), erasure.approvedBy(), erasure.refusedBy())
			.filter(java.util.Objects::nonNull)
			.toList();
		return new ErasurePage(erasure, erasure.isOpen() && this.rows.mayAnswer(id),
				erasure.erasedAt() != null && this.rows.genuine(id), this.books.staff.byId(people), rulesOf(id));
	}

	/** Certificates of the register, the newest first; 100 at most. */
	@Transactional(readOnly = true)
	public List<Certificate> certificates() {
		return this.books.jdbc.sql(
				"select id, certificate, number, erased_at from erasure where erased_at is not null order by erased_at desc limit 100")
			.query((row, index) -> new Certificate(row.getObject("id", UUID.class), row.getString("certificate"),
					row.getString("number"), row.getObject("erased_at", java.time.OffsetDateTime.class)))
			.list();
	}

	/** Supervisors of other teams who may be named to approve. */
	List<StaffRef> deputies(ClientRef client) {
		return this.books.staff.byId(deputyIds(client, null)).values().stream().toList();
	}

	/**
	 * Whether this one may be named, also beyond the first hundred that the page offers.
	 */
	boolean mayBeDeputy(ClientRef client, StaffId person) {
		return !deputyIds(client, person.toString()).isEmpty();
	}

	private List<StaffId> deputyIds(ClientRef client, @Nullable String only) {
		return this.books.jdbc.sql("""
				select s.id from staff s where s.role = 'SUPERVISOR' and s.status = 'ACTIVE' and s.id <> :me
				  and app.may_open_file(:client, s.id) and not app.is_in_file(:client, s.id)
				  and s.id = coalesce(cast(:only as uuid), s.id)
				order by s.surname, s.id limit 100
				""")
			.param("me", this.acts.me().value())
			.param("client", client.id().value())
			.param("only", only, Types.VARCHAR)
			.query((row, index) -> new StaffId(row.getObject("id", UUID.class)))
			.list();
	}

	boolean hasOpenWish(ClientId client) {
		return this.books.jdbc.sql(
				"select exists (select 1 from erasure where client_id = :client and erased_at is null and refused_at is null)")
			.param("client", client.value())
			.query(Boolean.class)
			.single();
	}

	/** The legal basis as it stood when the file went. */
	private List<KeptRule> rulesOf(UUID id) {
		return this.books.jdbc
			.sql("""
					select r ->> 'class' as class, (r ->> 'months')::int as months, r ->> 'ru' as ru, r ->> 'kk' as kk, r ->> 'en' as en
					from erasure e, jsonb_array_elements(e.rules) r where e.id = :id
					""")
			.param("id", id)
			.query((row, index) -> new KeptRule(RecordClass.valueOf(row.getString("class")), row.getInt("months"),
					row.getString("ru"), row.getString("kk"), row.getString("en")))
			.list();
	}

	/**
	 * The page of a file.
	 *
	 * @param bases on which bases the file may be proposed now
	 * @param involved whether a conflict of the file names the acting person
	 */
	public record FilePage(DueFile file, List<Hold> holds, Map<RecordClass, Long> counts, List<Basis> bases,
			List<StaffRef> deputies, boolean involved, Map<StaffId, StaffRef> people) {

		public @Nullable Hold hold() {
			return this.holds.stream().filter(Hold::runs).findFirst().orElse(null);
		}

		public String name(StaffId id) {
			StaffRef ref = this.people.get(id);
			return (ref != null) ? ref.shortName() : "";
		}

	}

	/**
	 * The page of an erasure.
	 *
	 * @param mine whether the acting person may answer
	 * @param genuine whether the certificate still has the hash it was sealed with
	 */
	public record ErasurePage(Erasure erasure, boolean mine, boolean genuine, Map<StaffId, StaffRef> people,
			List<KeptRule> rules) {

		public String name(@Nullable StaffId id) {
			StaffRef ref = (id != null) ? this.people.get(id) : null;
			return (ref != null) ? ref.fullName() : "";
		}

	}

	/** A rule as a certificate keeps it, in three languages. */
	public record KeptRule(RecordClass recordClass, int months, String ru, String kk, String en) {

		public String in(String language) {
			return switch (language) {
				case "kk" -> this.kk;
				case "en" -> this.en;
				default -> this.ru;
			};
		}

	}

	/** A line of the list of certificates. */
	public record Certificate(UUID id, String certificate, String number, java.time.OffsetDateTime erasedAt) {
	}

	/** What other modules know. */
	@Component("retentionBooks")
	record Books(JdbcClient jdbc, AuditTrail trail, StaffDirectory staff) {
	}

}
