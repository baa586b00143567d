package kz.senim.shell;

import org.springframework.boot.SpringApplication;

/**
 * Shows the parts of the shell in a browser: run it and open {@code /showcase}.
 */
final class ShowcaseServer {

	private ShowcaseServer() {
	}

	public static void main(String[] args) {
		SpringApplication.run(Showcase.class, args);
	}

}
