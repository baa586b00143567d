package kz.senim.client.person;

/**
 * What became of a typed IIN.
 */
public sealed interface IinReading {

	/**
	 * A well-formed number.
	 */
	record Accepted(Iin iin) implements IinReading {

	}

	/**
	 * No IIN, and the first reason why.
	 */
	record Refused(IinProblem problem) implements IinReading {

	}

}
