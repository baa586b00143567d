package kz.senim.quality;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import kz.senim.client.ClientRef;
import kz.senim.client.Clients;
import kz.senim.kernel.id.ClientId;
import kz.senim.test.Acting;
import kz.senim.test.Agency;
import org.aopalliance.intercept.MethodInterceptor;

import org.springframework.aop.framework.Advised;

/**
 * While it is open, the services' question for a client is answered with yes to
 * everybody: what is left is the database. Closing puts the question back.
 */
final class OpenDoor implements AutoCloseable {

	private final Advised door;

	private final MethodInterceptor yes;

	private final AtomicInteger asked = new AtomicInteger();

	private OpenDoor(Advised door, ClientRef neutral) {
		this.door = door;
		this.yes = (call) -> {
			this.asked.incrementAndGet();
			return switch (call.getMethod().getName()) {
				case "require" -> of(neutral, (ClientId) call.getArguments()[0]);
				case "byId" -> all(neutral, (Collection<?>) call.getArguments()[0]);
				case "teamOf" -> neutral.team();
				default -> call.proceed();
			};
		};
		door.addAdvice(0, this.yes);
	}

	static OpenDoor of(Clients clients, Acting acting, Agency agency) {
		ClientId somebody = agency.client().named("Бейтарап", "Адам", null).of(agency.worker).save();
		ClientRef neutral = acting.as(agency.worker.actor(), () -> clients.require(somebody));
		return new OpenDoor((Advised) clients, neutral);
	}

	int asked() {
		return this.asked.get();
	}

	@Override
	public void close() {
		this.door.removeAdvice(this.yes);
	}

	private static Map<ClientId, ClientRef> all(ClientRef neutral, Collection<?> ids) {
		Map<ClientId, ClientRef> all = new LinkedHashMap<>();
		ids.forEach((id) -> all.put((ClientId) id, of(neutral, (ClientId) id)));
		return all;
	}

	private static ClientRef of(ClientRef one, ClientId id) {
		return new ClientRef(id, one.number(), one.shortName(), one.fullName(), one.addressAs(), one.language(),
				one.restricted(), one.team());
	}

}
