package kz.senim.retention.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kz.senim.retention.domain.EditRule;
import kz.senim.retention.domain.RetentionRule;
import kz.senim.retention.records.RecordClass;
import org.jspecify.annotations.Nullable;

/**
 * A rule of retention as typed.
 */
record RuleForm(@NotNull(message = "{retention.error.form}") @Nullable Long version,
		@Min(value = 0, message = "{retention.error.months}") @Max(value = 1200,
				message = "{retention.error.months}") @Nullable Integer months,
		@NotBlank(message = "{retention.error.basisText}") @Size(max = 2000,
				message = "{retention.error.length}") @Nullable String basisRu,
		@NotBlank(message = "{retention.error.basisText}") @Size(max = 2000,
				message = "{retention.error.length}") @Nullable String basisKk,
		@NotBlank(message = "{retention.error.basisText}") @Size(max = 2000,
				message = "{retention.error.length}") @Nullable String basisEn,
		@Nullable Boolean confirmed) {

	static final RuleForm BLANK = new RuleForm(null, null, null, null, null, null);

	static RuleForm of(RetentionRule rule) {
		return new RuleForm(rule.version(), rule.months(), rule.basisRu(), rule.basisKk(), rule.basisEn(),
				rule.confirmed());
	}

	EditRule toCommand(RecordClass recordClass) {
		return new EditRule(recordClass, this.months, text(this.basisRu), text(this.basisKk), text(this.basisEn),
				Boolean.TRUE.equals(this.confirmed), (this.version != null) ? this.version : -1);
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
