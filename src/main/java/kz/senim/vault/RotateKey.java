package kz.senim.vault;

import java.io.PrintStream;
import java.util.List;

import kz.senim.kernel.ServerCommand;

/**
 * {@code rotate-key}: a new key for sealed fields, while Senim runs.
 */
class RotateKey implements ServerCommand {

	private final KeyTurning turning;

	RotateKey(KeyTurning turning) {
		this.turning = turning;
	}

	@Override
	public String name() {
		return "rotate-key";
	}

	@Override
	public String purpose() {
		return "makes a new key and seals everything again under it; goes on where it was stopped";
	}

	@Override
	public int run(List<String> arguments, PrintStream out) {
		if (!arguments.isEmpty()) {
			out.println("rotate-key takes no arguments.");
			return 2;
		}
		return this.turning.run(out);
	}

}
