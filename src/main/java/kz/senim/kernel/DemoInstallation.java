package kz.senim.kernel;

/**
 * Says whether the data of this installation are made up.
 */
public interface DemoInstallation {

	boolean present();

}
