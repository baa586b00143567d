package kz.senim.audit.web;

import java.util.Map;

import kz.senim.audit.AuditTrail;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.People;
import kz.senim.test.SenimIT;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Rows of the trail leave the system with a reason, a watermark and a row of their own.
 */
@SenimIT
class AuditExportIT {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private Acting acting;

	@Autowired
	private Agency agency;

	@Test
	void theFileSaysWhoTookItAndWhyAndRunsNoFormula() throws Exception {
		ClientId client = this.agency.client().named("Тайна", "Имени", null).of(this.agency.worker).save();
		this.acting.inTransaction(this.agency.worker.actor(), () -> {
			this.audit.changed("=cmd|' /C calc'!A0", "client", client.value(), client, Map.of());
			return true;
		});

		String file = this.mvc
			.perform(export().param("person", this.agency.worker.login())
				.param("reason", "COURT")
				.param("reference", "7-2026"))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment")))
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(file)
			.contains("Taken out by " + this.agency.admin.login(), "reason COURT 7-2026; 1 rows", "'=cmd|",
					client.toString())
			.doesNotContain("Тайна", ",=cmd");
		assertThat(Agency.read(
				"select details ->> 'count' from audit_event where action = 'audit.exported'" + " and staff_id = ?",
				String.class, this.agency.admin.uuid()))
			.isEqualTo("1");
	}

	@Test
	void withoutAReasonNothingIsTaken() throws Exception {
		this.mvc.perform(export()).andExpect(status().isUnprocessableContent());
		this.mvc
			.perform(get("/admin/audit/export").param("person", "x").with(People.signedIn(this.agency.admin.actor())))
			.andExpect(status().isOk());
		assertThat(Agency.read("select count(*) from audit_event where action = 'audit.exported' and staff_id = ?",
				Long.class, this.agency.admin.uuid()))
			.isZero();
	}

	private MockHttpServletRequestBuilder export() {
		return post("/admin/audit/export").with(csrf()).with(People.signedIn(this.agency.admin.actor()));
	}

}
