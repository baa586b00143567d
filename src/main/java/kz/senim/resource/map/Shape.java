package kz.senim.resource.map;

/**
 * Which way a drawing grows.
 */
public enum Shape {

	/** From left to right, captions below the circles. */
	WIDE,
	/** From top to bottom for the phone, captions beside the circles, . */
	NARROW

}
