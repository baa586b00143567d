package kz.senim.conflict.domain.fact;

/**
 * How a party sees the restriction of a right (closed list {@code lawfulness}).
 */
public enum Lawfulness {

	LAWFUL, UNLAWFUL, UNCLEAR, CHECKED

}
