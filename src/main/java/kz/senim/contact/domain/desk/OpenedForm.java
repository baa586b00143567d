package kz.senim.contact.domain.desk;

import java.util.List;
import java.util.Map;

import kz.senim.client.ClientRef;
import kz.senim.contact.OpenConflictSource.OpenConflict;
import kz.senim.task.Tasks.OpenStep;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands around the fields of the form.
 *
 * @param family members of the household who are clients too
 * @param promise what the worker promised and has not done in time, or null
 * @param steps open steps of the plan, to pick the next one from
 * @param habits how often the worker uses which code, by list
 */
public record OpenedForm(ClientRef client, List<ClientRef> family, Prefill prefill, Former former,
		List<OpenConflict> conflicts, @Nullable OpenStep promise, List<OpenStep> steps,
		Map<String, Map<String, Long>> habits) {
}
