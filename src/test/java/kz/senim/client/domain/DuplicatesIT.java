package kz.senim.client.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import kz.senim.client.person.Iin;
import kz.senim.client.person.IinMaker;
import kz.senim.client.person.Sex;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import kz.senim.test.SenimIT;
import kz.senim.test.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one learns of somebody who may be in the register already.
 */
@SenimIT
class DuplicatesIT {

	@Autowired
	private Agency agency;

	@Autowired
	private ClientRegistration registration;

	@Autowired
	private Acting acting;

	private final Iin iin = IinMaker.make(LocalDate.of(1950, 1, 1).plusDays(new Random().nextInt(20_000)), Sex.MALE, 0);

	@Test
	void aVisibleOneIsShownInFull() {
		ClientId known = made(register(this.agency.worker, Wishes.with(Wishes.somebody(), this.iin)));

		RegistrationResult again = register(this.agency.worker, Wishes.with(Wishes.somebody(), this.iin));

		assertThat(again).isInstanceOfSatisfying(RegistrationResult.Suspected.class, (suspected) -> {
			assertThat(suspected.findings().visible()).extracting((similar) -> similar.client().id())
				.containsExactly(known);
			assertThat(suspected.findings().elsewhere()).isFalse();
		});
	}

	@Test
	void anOrdinaryOneOfOthersIsHintedAtAndBothSupervisorsAreTold() {
		ClientId known = made(register(this.agency.foreignWorker, Wishes.with(Wishes.somebody(), this.iin)));

		RegistrationResult again = register(this.agency.worker, Wishes.with(Wishes.somebody(), this.iin));

		assertThat(again).isInstanceOfSatisfying(RegistrationResult.Suspected.class, (suspected) -> {
			assertThat(suspected.findings().visible()).isEmpty();
			assertThat(suspected.findings().elsewhere()).isTrue();
		});
		assertThat(told(this.agency.foreignSupervisor)).containsExactly("DUPLICATE_SUSPECTED " + known);
		assertThat(told(this.agency.supervisor)).containsExactly("DUPLICATE_SUSPECTED null");
	}

	@Test
	void whoeverIsSureMakesAFileThatIsMarked() {
		register(this.agency.foreignWorker, Wishes.with(Wishes.somebody(), this.iin));

		ClientId made = made(register(this.agency.worker, Wishes.sure(Wishes.with(Wishes.somebody(), this.iin))));

		assertThat(Agency.read("select possible_duplicate from client where id = ?", Boolean.class, made.value()))
			.isTrue();
	}

	@Test
	void aRestrictedOneShowsNothingAndOnlyThoseNamedAreTold() {
		ClientId hidden = made(register(this.agency.foreignWorker, Wishes.with(Wishes.somebody(), this.iin)));
		restrict(hidden, this.agency.foreignWorker);

		RegistrationResult result = register(this.agency.worker, Wishes.with(Wishes.somebody(), this.iin));

		ClientId made = made(result);
		assertThat(Agency.read("select possible_duplicate from client where id = ?", Boolean.class, made.value()))
			.isFalse();
		assertThat(told(this.agency.foreignWorker)).containsExactly("RESTRICTED_DUPLICATE " + hidden);
		assertThat(told(this.agency.supervisor)).isEmpty();
		assertThat(told(this.agency.foreignSupervisor)).isEmpty();
	}

	@Test
	void aSimilarNameOfOthersAloneDisturbsNobody() {
		String surname = Wishes.uniqueSurname();
		register(this.agency.foreignWorker, Wishes.named(surname, "Айгүл"));

		assertThat(register(this.agency.worker, Wishes.named(surname, "Айгуль")))
			.isInstanceOf(RegistrationResult.Registered.class);
		assertThat(told(this.agency.foreignSupervisor)).isEmpty();
	}

	@Test
	void theSamePhoneAsAVisibleClientAsksFirst() {
		String phone = "+7701" + String.format("%07d", new Random().nextInt(9_999_999));
		register(this.agency.worker, Wishes.with(Wishes.somebody(), phone));

		assertThat(register(this.agency.worker, Wishes.with(Wishes.somebody(), phone)))
			.isInstanceOf(RegistrationResult.Suspected.class);
	}

	private RegistrationResult register(Agency.Person person, RegisterClient wish) {
		return this.acting.as(person.actor(), () -> this.registration.register(UUID.randomUUID(), wish));
	}

	private static ClientId made(RegistrationResult result) {
		assertThat(result).isInstanceOf(RegistrationResult.Registered.class);
		String path = ((RegistrationResult.Registered) result).path();
		return ClientId.valueOf(path.substring("/clients/".length()));
	}

	private void restrict(ClientId client, Agency.Person named) {
		TestDatabase.owner().sql("update client set restricted = true where id = ?").param(client.value()).update();
		TestDatabase.owner()
			.sql("insert into restricted_access (client_id, staff_id, named_by, named_at) values (?, ?, ?, now())")
			.params(client.value(), named.uuid(), named.uuid())
			.update();
	}

	private static List<String> told(Agency.Person person) {
		return TestDatabase.owner()
			.sql("select kind || ' ' || coalesce(client_id::text, 'null') from notice where recipient_id = ? order by id")
			.param(person.uuid())
			.query(String.class)
			.list();
	}

}
