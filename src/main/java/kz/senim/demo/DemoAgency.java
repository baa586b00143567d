package kz.senim.demo;

/**
 * The made-up agency with which a first start is worth looking at.
 */
public interface DemoAgency {

	/**
	 * Fills the empty database in one transaction, with dates relative to today.
	 * @param password with which all demo staff sign in
	 */
	void load(String password);

}
