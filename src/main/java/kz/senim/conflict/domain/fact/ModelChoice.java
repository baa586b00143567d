package kz.senim.conflict.domain.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.senim.conflict.BehaviourModel;
import org.jspecify.annotations.Nullable;

/**
 * The behaviour model with its reason; an experiment may be dropped without anybody's
 * fault.
 */
@Embeddable
public record ModelChoice(@Enumerated(EnumType.STRING) @Nullable BehaviourModel model,
		@Column(name = "model_reason") @Nullable String reason, @Column(name = "model_experiment") boolean experiment) {

	public static final ModelChoice NONE = new ModelChoice(null, null, false);

}
