package kz.senim.retention.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.client.ClientRef;
import kz.senim.client.FileNumbers;
import kz.senim.client.FileNumbers.Series;
import kz.senim.draft.FormKeys;
import kz.senim.kernel.NotFound;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.StaleVersion;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erasure in two steps by two people. The approval and all that it erases are one
 * transaction.
 */
@Service
@Transactional
public class ErasureDesk {

	private final ErasureRows rows;

	private final FileRetention files;

	private final ErasureNotices notices;

	private final Books books;

	private final RetentionActs acts;

	ErasureDesk(ErasureRows rows, FileRetention files, ErasureNotices notices, Books books, RetentionActs acts) {
		this.rows = rows;
		this.files = files;
		this.notices = notices;
		this.books = books;
		this.acts = acts;
	}

	/**
	 * Proposes to erase a file; tells whoever may approve.
	 * @return the page of the wish
	 */
	public String propose(UUID formKey, ProposeErasure wish) {
		ClientRef client = this.acts.led(wish.client());
		refuse(this.acts.involved(wish.client()), "retention.error.involved");
		refuse(wish.deputy() != null && !this.files.mayBeDeputy(client, wish.deputy()), "retention.error.deputy");
		return this.books.formKeys.once(formKey, "erasure", () -> {
			refuse(!this.rows.mayGo(client.id(), wish.basis()), "retention.error.notDue");
			refuse(this.files.hasOpenWish(client.id()), "retention.error.proposed");
			UUID id = this.rows.propose(client, wish.basis(), wish.reason(), wish.deputy());
			this.books.trail.changed("erasure.proposed", "erasure", id, client.id(),
					Map.of("basis", wish.basis().name()));
			this.notices.proposed(id, client, wish.deputy());
			return "/retention/erasures/" + id;
		});
	}

	/**
	 * Approves, which erases the file at once.
	 * @throws RuleViolated if the wish was answered meanwhile, or the file must stay
	 */
	public void approve(UUID id, long version) {
		Erasure wish = answerable(id);
		refuse(!wish.isOpen() || wish.version() != version, "retention.error.answered");
		refuse(!this.rows.mayGo(wish.client(), wish.basis()), "retention.error.notDue");
		String certificate = this.books.numbers.next(Series.ERASURE);
		this.books.trail.changed("erasure.approved", "erasure", id, wish.client(),
				Map.of("proposedBy", wish.proposedBy().toString(), "certificate", certificate));
		this.rows.erase(id, certificate);
		this.notices.done(wish, "ERASURE_DONE");
	}

	/**
	 * Refuses; the file stays.
	 * @throws StaleVersion with the words, if the wish was answered meanwhile
	 */
	public void refuse(UUID id, long version, String reason) {
		Erasure wish = answerable(id);
		if (!wish.isOpen() || wish.version() != version) {
			throw new StaleVersion(wish.version(),
					List.of(new StaleVersion.Difference("reason", "retention.field.reason", reason, null, null)));
		}
		this.rows.refuse(id, reason);
		this.books.trail.changed("erasure.refused", "erasure", id, wish.client(), Map.of());
		this.notices.done(wish, "ERASURE_REFUSED");
	}

	private Erasure answerable(UUID id) {
		Erasure wish = this.rows.lock(id).orElseGet(() -> decided(id));
		refuse(wish.isOpen() && !this.rows.mayAnswer(id), "retention.error.second");
		return wish;
	}

	/** One that is erased can be read but no longer locked. */
	private Erasure decided(UUID id) {
		return this.rows.find(id).orElseThrow(() -> new NotFound("erasure " + id));
	}

	private static void refuse(boolean wrong, String key) {
		if (wrong) {
			throw new RuleViolated(key);
		}
	}

	/** What every step is written into. */
	@Component("erasureBooks")
	record Books(FormKeys formKeys, FileNumbers numbers, AuditTrail trail) {
	}

}
