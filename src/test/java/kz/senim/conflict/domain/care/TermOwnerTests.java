package kz.senim.conflict.domain.care;

import java.util.List;
import java.util.UUID;

import kz.senim.conflict.ConflictSheet.Party;
import kz.senim.kernel.id.ClientId;
import kz.senim.kernel.id.StaffId;
import kz.senim.task.Tasks.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TermOwnerTests {

	private static final List<Party> PARTIES = List.of(
			new Party(UUID.randomUUID(), "CLIENT", ClientId.next(), null, "Қасымова А.Б.", null, null, null),
			new Party(UUID.randomUUID(), "WORKER", null, StaffId.next(), "Демова А.Д.", null, null, null),
			new Party(UUID.randomUUID(), "RELATIVE", null, null, "Сестра Сауле", null, null, null));

	@ParameterizedTest
	@CsvSource({ "клиент, CLIENT", "Клиентка, CLIENT", "қызмет алушы, CLIENT", "Қасымова, CLIENT", "специалист, WORKER",
			"Маман, WORKER", "Демова А.Д., WORKER", "обе стороны, JOINT", "Қасымова А.Б. и Демова А.Д., JOINT",
			"сестра, WORKER", "акимат, WORKER" })
	void saysWhoseStepATermIs(String who, Owner owner) {
		assertThat(TermOwner.of(who, PARTIES)).isEqualTo(owner);
	}

	@Test
	void aRelativeGetsNoStepButStandsInItsTitle() {
		assertThat(TermOwner.isSomebodyElse("Сестра Сауле", PARTIES)).isTrue();
		assertThat(TermOwner.isSomebodyElse("клиент", PARTIES)).isFalse();
		assertThat(TermOwner.isSomebodyElse("Демова", PARTIES)).isFalse();
	}

}
