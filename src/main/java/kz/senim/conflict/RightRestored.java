package kz.senim.conflict;

/**
 * Whether a restricted right stands again, as its holder says (closed list
 * {@code right_restored}).
 */
public enum RightRestored {

	YES, PARTLY, NO, COMPENSATED

}
