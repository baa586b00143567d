package kz.senim.demo;

import java.util.List;

/**
 * A frame of lines on the console.
 */
final class Box {

	private Box() {
	}

	static String around(List<String> lines) {
		int width = lines.stream().mapToInt(String::length).max().orElse(0);
		String edge = "+" + "-".repeat(width + 4) + "+";
		StringBuilder box = new StringBuilder(System.lineSeparator()).append(edge).append(System.lineSeparator());
		for (String line : lines) {
			box.append("|  ").append(line).append(" ".repeat(width - line.length())).append("  |");
			box.append(System.lineSeparator());
		}
		return box.append(edge).append(System.lineSeparator()).toString();
	}

}
