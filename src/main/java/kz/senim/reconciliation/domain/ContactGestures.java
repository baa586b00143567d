package kz.senim.reconciliation.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import kz.senim.audit.AuditTrail;
import kz.senim.conflict.Conflicts;
import kz.senim.contact.ContactFormSection;
import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.reconciliation.Gesture;
import kz.senim.reconciliation.GestureBy;
import kz.senim.reconciliation.GestureResponse;
import kz.senim.reconciliation.domain.RecordTalk.Line;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Gestures made in an ordinary contact, where most flare-ups happen. Fields:
 * {@code gesture.made} (codes), {@code gesture.by.CODE}, {@code gesture.response.CODE}.
 */
@Component
class ContactGestures implements ContactFormSection {

	private static final String PREFIX = "gesture.";

	private static final String MADE = PREFIX + "made";

	private final GestureStore store;

	private final AuditTrail trail;

	private final Conflicts conflicts;

	ContactGestures(GestureStore store, Conflicts conflicts, AuditTrail trail) {
		this.store = store;
		this.conflicts = conflicts;
		this.trail = trail;
	}

	@Override
	public int order() {
		return 100;
	}

	@Override
	public String prefix() {
		return PREFIX;
	}

	@Override
	public String fragment() {
		return "reconciliation/contact :: section";
	}

	@Override
	public Object model(ClientId client, MultiValueMap<String, String> typed) {
		List<String> made = made(typed);
		List<Row> rows = Arrays.stream(Gesture.values())
			.map((one) -> new Row(one, made.contains(one.name()),
					Objects.requireNonNullElse(typed.getFirst(PREFIX + "by." + one), GestureBy.WORKER.name()),
					typed.getFirst(PREFIX + "response." + one)))
			.toList();
		return new Model(rows, made.size());
	}

	@Override
	public Map<String, String> check(MultiValueMap<String, String> typed, List<String> outcomes) {
		Map<String, String> wrong = new HashMap<>();
		for (String code : made(typed)) {
			Gesture gesture = constant(Gesture.class, code);
			if (gesture == null || constant(GestureBy.class, by(typed, code)) == null) {
				wrong.put(MADE, "reconciliation.error.choose");
			}
			else if (constant(GestureResponse.class, typed.getFirst(PREFIX + "response." + code)) == null) {
				wrong.put(PREFIX + "response." + code, "reconciliation.error.response");
			}
		}
		return wrong;
	}

	@Override
	public void save(LoggedContact contact, MultiValueMap<String, String> typed) {
		List<Line> lines = new ArrayList<>();
		for (String code : made(typed)) {
			lines.add(new Line(Gesture.valueOf(code), GestureBy.valueOf(by(typed, code)),
					GestureResponse.valueOf(Objects.requireNonNull(typed.getFirst(PREFIX + "response." + code)))));
		}
		if (lines.stream().anyMatch((line) -> line.by() == GestureBy.OTHER) && this.conflicts.hurt(contact.client())) {
			throw new RuleViolated("reconciliation.error.lockedOther");
		}
		for (Line line : lines) {
			this.store.ofContact(contact.client(), contact.id(), contact.occurredAt(), line, lines.indexOf(line));
		}
		if (!lines.isEmpty()) {
			this.trail.changed("gesture.recorded", "contact", contact.id().value(), contact.client(),
					Map.of("gestures", lines.stream().map(Line::gesture).toList()));
		}
	}

	private static List<String> made(MultiValueMap<String, String> typed) {
		return typed.getOrDefault(MADE, List.of())
			.stream()
			.filter((one) -> one != null && !one.isBlank())
			.distinct()
			.toList();
	}

	private static String by(MultiValueMap<String, String> typed, String code) {
		return Objects.requireNonNullElse(typed.getFirst(PREFIX + "by." + code), GestureBy.WORKER.name());
	}

	private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
		return Arrays.stream(type.getEnumConstants()).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

	/**
	 * What the section shows.
	 *
	 * @param made how many gestures are ticked
	 */
	public record Model(List<Row> rows, int made) {

		public List<GestureBy> givers() {
			return List.of(GestureBy.values());
		}

		public List<GestureResponse> responses() {
			return List.of(GestureResponse.values());
		}

	}

	/** A gesture with what is chosen for it. */
	public record Row(Gesture gesture, boolean ticked, String by, @Nullable String response) {
	}

}
