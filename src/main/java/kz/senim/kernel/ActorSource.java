package kz.senim.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Says who is signed in on this thread; the security module answers.
 */
public interface ActorSource {

	@Nullable Actor signedIn();

}
