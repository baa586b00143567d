package kz.senim.draft.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import kz.senim.audit.AuditTrail;
import kz.senim.draft.Drafts;
import kz.senim.kernel.CurrentActor;
import kz.senim.kernel.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps drafts. The trail gets a row when a draft begins and when it is thrown away, not
 * for every save.
 */
@Service
class DraftDesk implements Drafts {

	private final DraftRows rows;

	private final DraftRules rules;

	private final FormLock lock;

	private final CurrentActor currentActor;

	private final AuditTrail audit;

	DraftDesk(DraftRows rows, DraftRules rules, FormLock lock, CurrentActor currentActor, AuditTrail audit) {
		this.rows = rows;
		this.rules = rules;
		this.lock = lock;
		this.currentActor = currentActor;
		this.audit = audit;
	}

	@Override
	@Transactional
	public Optional<DraftReceipt> keep(DraftContent content) {
		this.rules.check(content);
		this.lock.take(content.formKey());
		if (this.lock.submission(content.formKey()).isPresent()) {
			return Optional.empty();
		}
		@Nullable DraftContent before = this.rows.find(content.formKey()).orElse(null);
		if (before != null) {
			this.rules.checkSame(before, content);
			this.rows.update(content);
		}
		else {
			begin(content);
		}
		return Optional.of(this.rows.receipt(content.formKey()));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<DraftContent> find(UUID formKey) {
		return this.rows.find(formKey);
	}

	@Override
	@Transactional(readOnly = true)
	public List<DraftRow> mine() {
		return this.rows.of(this.currentActor.require().requireStaff());
	}

	@Override
	@Transactional
	public void discard(UUID formKey) {
		this.lock.take(formKey);
		@Nullable DraftContent before = this.rows.find(formKey).orElse(null);
		if (before != null && this.rows.delete(formKey)) {
			this.audit.changed("draft.discarded", "draft", formKey, before.client(), Map.of("form", before.form()));
		}
	}

	private void begin(DraftContent content) {
		if (!this.rows.insert(content, this.currentActor.require().requireStaff())) {
			throw new NotFound("draft " + content.formKey() + " of somebody else");
		}
		this.audit.changed("draft.kept", "draft", content.formKey(), content.client(), Map.of("form", content.form()));
	}

}
