package kz.senim.shell;

/**
 * Something that stands above every page while it lasts, such as a running access out of
 * turn. Every module publishes its own as beans.
 */
public interface PageBanner {

	/**
	 * The query that counts what is to be shown: one number, without parameters. The menu
	 * asks it along with its own figures; only above 0 the banner is asked for its model.
	 */
	String countSql();

	/**
	 * Thymeleaf fragment that draws the model, such as {@code access/banner :: running}.
	 */
	String fragment();

	/** What the fragment gets as {@code banner}. */
	Object model();

}
