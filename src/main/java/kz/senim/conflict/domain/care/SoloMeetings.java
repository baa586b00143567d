package kz.senim.conflict.domain.care;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import kz.senim.kernel.RuleViolated;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.staff.StaffDirectory;
import kz.senim.staff.StaffRef;
import kz.senim.task.MeetingRule;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * From level 4 nobody meets the client alone; at level 5 those who are in the conflict do
 * not meet the client at all, since somebody else has taken over the care.
 */
@Component
class SoloMeetings implements MeetingRule {

	private static final int DESTRUCTIVE = 5;

	private final JdbcClient jdbc;

	private final StaffDirectory staff;

	SoloMeetings(JdbcClient jdbc, StaffDirectory staff) {
		this.jdbc = jdbc;
		this.staff = staff;
	}

	@Override
	public void check(ClientId client, StaffId staff, @Nullable String with) {
		for (Danger danger : dangers(client, staff)) {
			if (danger.level == DESTRUCTIVE && danger.within) {
				throw refusal("conflict.meeting.stopped", null,
						Map.of("number", danger.number, "name", name(danger.carer)));
			}
			if (with == null || with.isBlank()) {
				throw refusal("conflict.meeting.solo", "withWhom", Map.of("number", danger.number));
			}
		}
	}

	private String name(@Nullable UUID carer) {
		StaffRef person = (carer != null) ? this.staff.byId(Set.of(new StaffId(carer))).get(new StaffId(carer)) : null;
		return (person != null) ? person.shortName() : "—";
	}

	private static RuleViolated refusal(String key, @Nullable String field, Map<String, Object> arguments) {
		return new RuleViolated(key, field, arguments);
	}

	private List<Danger> dangers(ClientId client, StaffId staff) {
		return this.jdbc.sql("""
				select c.number, c.acuteness, c.care_taken_over_by,
				  coalesce(c.care_taken_over_by <> :staff, true) and (c.worker_id = :staff or exists (
				    select 1 from conflict_party p where p.conflict_id = c.id and p.staff_id = :staff)) as within
				from conflict c
				where c.client_id = :client and c.acuteness >= 4
				  and c.status not in ('DRAFT', 'CLOSED_RESOLVED', 'CLOSED_PARTIAL', 'CLOSED_UNRESOLVED', 'CANCELLED')
				order by c.acuteness desc, c.number
				""")
			.param("client", client.value())
			.param("staff", staff.value())
			.query((row, number) -> new Danger(Objects.requireNonNull(row.getString("number")), row.getInt("acuteness"),
					row.getObject("care_taken_over_by", UUID.class), row.getBoolean("within")))
			.list();
	}

	/** A conflict at level 4 or 5; within: whether the person is in it. */
	private record Danger(String number, int level, @Nullable UUID carer, boolean within) {
	}

}
