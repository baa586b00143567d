package kz.senim.reconciliation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import kz.senim.conflict.Settlements.Settlement;
import kz.senim.kernel.StaleVersion.Difference;
import kz.senim.shell.form.DateFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The settlement as typed.
 *
 * @param version of the conflict when the form was opened
 * @param closing the closing state that the worker proposes, empty to leave it to the
 * rule
 */
record SettlementForm(@Nullable UUID formKey, @Nullable String version, List<Term> terms, List<Right> rights,
		List<Degree> degrees, @Nullable String residualTension, @Nullable String madeClear, @Nullable String recheckOn,
		@Nullable String closing) {

	private static final int SPARE_LINES = 2;

	SettlementForm {
		terms = known(terms);
		rights = known(rights);
		degrees = known(degrees);
	}

	/** What stands now, with empty lines for more, and the usual date of the recheck. */
	static SettlementForm of(Settlement now, LocalDate recheck) {
		List<Term> terms = new ArrayList<>();
		now.terms().forEach((term) -> terms.add(new Term(term.who(), term.what(), print(term.byWhen()))));
		for (int i = 0; i < SPARE_LINES; i++) {
			terms.add(new Term(null, null, null));
		}
		List<Right> rights = now.rights()
			.stream()
			.map((one) -> new Right(one.right().toString(), text(one.restored()), one.holderWords()))
			.toList();
		List<Degree> degrees = now.parties()
			.stream()
			.map((one) -> new Degree(one.party().toString(), text(one.degree())))
			.toList();
		return new SettlementForm(null, Long.toString(now.version()), terms, rights, degrees,
				text(now.residualTension()), now.madeClear(),
				print(Objects.requireNonNullElse(now.recheckOn(), recheck)),
				(now.proposed() != now.byAnswers()) ? text(now.proposed()) : null);
	}

	static SettlementForm blank() {
		return new SettlementForm(null, null, List.of(), List.of(), List.of(), null, null, null, null);
	}

	/** The fields in which this one differs from what stands now. */
	List<Difference> against(SettlementForm theirs) {
		Map<String, @Nullable String> now = theirs.fields();
		return fields().entrySet()
			.stream()
			.filter((mine) -> !Objects.equals(mine.getValue(), now.get(mine.getKey())))
			.map((mine) -> new Difference(mine.getKey(), label(mine.getKey()), mine.getValue(), now.get(mine.getKey()),
					null))
			.toList();
	}

	/** All fields by the names that the browser sends. */
	Map<String, @Nullable String> fields() {
		Map<String, @Nullable String> fields = new LinkedHashMap<>();
		for (int i = 0; i < this.terms.size(); i++) {
			Term term = this.terms.get(i);
			fields.put("terms[" + i + "].who", term.who());
			fields.put("terms[" + i + "].what", term.what());
			fields.put("terms[" + i + "].byWhen", term.byWhen());
		}
		for (int i = 0; i < this.rights.size(); i++) {
			fields.put("rights[" + i + "].restored", this.rights.get(i).restored());
			fields.put("rights[" + i + "].holderWords", this.rights.get(i).holderWords());
		}
		for (int i = 0; i < this.degrees.size(); i++) {
			fields.put("degrees[" + i + "].degree", this.degrees.get(i).degree());
		}
		fields.put("residualTension", this.residualTension);
		fields.put("madeClear", this.madeClear);
		fields.put("recheckOn", this.recheckOn);
		fields.put("closing", this.closing);
		return fields;
	}

	/** The key of a field's label. */
	static String label(String field) {
		String name = field.substring(field.lastIndexOf('.') + 1);
		return "reconciliation.settlement." + switch (name) {
			case "degree" -> "degrees";
			case "holderWords" -> "words";
			default -> name;
		};
	}

	private static <T> List<T> known(@Nullable List<T> typed) {
		return (typed != null) ? typed.stream().filter(Objects::nonNull).toList() : List.of();
	}

	private static String print(LocalDate date) {
		return new DateFormatter().print(date, Locale.ROOT);
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	/** Who does what by when. */
	record Term(@Nullable String who, @Nullable String what, @Nullable String byWhen) {

		boolean isEmpty() {
			return this.who == null && this.what == null && this.byWhen == null;
		}

	}

	/** Whether a right stands again, in the holder's words. */
	record Right(@Nullable String right, @Nullable String restored, @Nullable String holderWords) {
	}

	/** How far it is settled for a party, in per cent. */
	record Degree(@Nullable String party, @Nullable String degree) {
	}

}
