package kz.senim.client.domain;

import java.util.List;

import kz.senim.catalog.UsedCount;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an admin learns of the codes in clients' files: how often, and nothing else.
 */
@SenimIT
class ClientUsesIT {

	@Autowired
	private Agency agency;

	@Autowired
	private Acting acting;

	@Autowired
	private List<UsedCount> uses;

	@Test
	void anAdminLearnsHowOftenRegionCategoryAndRelationAreUsed() {
		ClientId mother = this.agency.client().named("Есепова", "Ана", null).of(this.agency.worker).save();
		ClientId son = this.agency.client().named("Есепов", "Ұл", null).of(this.agency.worker).save();
		TestDatabase.owner()
			.sql("update client set region = '75', category = 'LOW_INCOME' where id = ?")
			.param(mother.value())
			.update();
		TestDatabase.owner()
			.sql("insert into family_tie (client_id, relative_id, relation) values (?, ?, 'CHILD')")
			.params(mother.value(), son.value())
			.update();

		assertThat(used("region", "75")).isPositive();
		assertThat(used("client_category", "LOW_INCOME")).isPositive();
		assertThat(used("client_status", "INTAKE") + used("client_status", "ACTIVE")).isPositive();
		assertThat(used("env_relation", "CHILD")).isPositive();
		assertThat(used("gesture", "CHILD")).isZero();
	}

	private long used(String list, String code) {
		return this.acting.inTransaction(this.agency.admin.actor(),
				() -> this.uses.stream().mapToLong((one) -> one.usesOf(list).getOrDefault(code, 0L)).sum());
	}

}
