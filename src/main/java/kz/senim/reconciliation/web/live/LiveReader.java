package kz.senim.reconciliation.web.live;

import java.util.Optional;

import kz.senim.conflict.BehaviourModel;
import kz.senim.reconciliation.Gesture;
import kz.senim.reconciliation.GestureBy;
import kz.senim.reconciliation.GestureResponse;
import kz.senim.reconciliation.live.LiveEntry.What;
import kz.senim.reconciliation.live.LiveKind;
import kz.senim.reconciliation.live.LiveScale;
import kz.senim.shell.form.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * Understands which entry was pressed, and says at its field what it cannot understand.
 */
final class LiveReader {

	private static final int HIGHEST = 10;

	private LiveReader() {
	}

	/** The entry, or nothing where the errors say why. */
	static Optional<What> read(LiveForm form, BindingResult errors) {
		Typed typed = new Typed(errors);
		What what = what(form, typed);
		if (what == null && !typed.failed()) {
			errors.reject("reconciliation.error.nothing");
		}
		return typed.failed() ? Optional.empty() : Optional.ofNullable(what);
	}

	private static @Nullable What what(LiveForm form, Typed typed) {
		if (form.response() != null) {
			return gesture(form, typed);
		}
		if (form.event() != null) {
			LiveKind kind = typed.one("event", form.event(), LiveKind.class);
			if (kind != null && !kind.isMoment()) {
				typed.wrong("event", "reconciliation.error.choose");
			}
			return (kind != null) ? What.moment(kind) : null;
		}
		if (form.attitude() != null) {
			Gesture gesture = typed.one("attitude", form.attitude(), Gesture.class);
			return (gesture != null) ? What.attitude(gesture) : null;
		}
		if (form.model() != null) {
			BehaviourModel model = typed.one("model", form.model(), BehaviourModel.class);
			return (model != null) ? What.model(model) : null;
		}
		return mark(form, typed);
	}

	private static @Nullable What gesture(LiveForm form, Typed typed) {
		GestureResponse response = typed.one("response", form.response(), GestureResponse.class);
		Gesture gesture = typed.one("gesture", form.gesture(), Gesture.class);
		GestureBy by = typed.required("by", typed.one("by", form.by(), GestureBy.class));
		if (gesture == null) {
			typed.wrong("gesture", "reconciliation.error.gesture");
		}
		return (response != null && gesture != null && by != null) ? What.gesture(gesture, by, response) : null;
	}

	private static @Nullable What mark(LiveForm form, Typed typed) {
		Integer tension = typed.number("tension", form.tension(), 0, HIGHEST);
		if (tension != null) {
			return What.mark(LiveScale.TENSION, tension);
		}
		Integer trust = typed.number("trust", form.trust(), 0, HIGHEST);
		if (trust != null) {
			return What.mark(LiveScale.TRUST, trust);
		}
		Integer constructive = typed.number("constructive", form.constructive(), 0, HIGHEST);
		return (constructive != null) ? What.mark(LiveScale.CONSTRUCTIVE, constructive) : null;
	}

}
