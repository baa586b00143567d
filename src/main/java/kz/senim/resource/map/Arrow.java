package kz.senim.resource.map;

import java.util.List;
import java.util.stream.Collectors;

import kz.senim.shell.chart.Dot;

/**
 * Paths of a line with its arrow: longer and broader the stronger the link.
 *
 * @param line without what the arrow covers
 * @param head a closed triangle
 */
record Arrow(String line, String head) {

	static Arrow of(MapPicture.Line line) {
		List<Dot> dots = line.dots();
		Dot end = dots.get(dots.size() - 1);
		Dot before = dots.get(dots.size() - 2);
		double length = Math.max(0.1, Math.hypot(end.x() - before.x(), end.y() - before.y()));
		double dx = (end.x() - before.x()) / length;
		double dy = (end.y() - before.y()) / length;
		double size = 8 + 2 * line.link().strength();
		double half = 4 + 1.5 * line.link().strength();
		Dot base = new Dot(end.x() - size * dx, end.y() - size * dy);
		Dot left = new Dot(base.x() - half * dy, base.y() + half * dx);
		Dot right = new Dot(base.x() + half * dy, base.y() - half * dx);
		String way = dots.subList(0, dots.size() - 1).stream().map(Arrow::point).collect(Collectors.joining("L"));
		return new Arrow("M" + way + "L" + point(base),
				"M" + point(end) + "L" + point(left) + "L" + point(right) + "z");
	}

	private static String point(Dot dot) {
		return dot.x() + " " + dot.y();
	}

}
