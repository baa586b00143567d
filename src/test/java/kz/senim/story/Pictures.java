package kz.senim.story;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;

/**
 * Pictures of what people see. With {@code -Dsenim.pictures=true} they become those of
 * the guide, else they stay beside the test results.
 */
final class Pictures {

	private static final int COLOURS = 256;

	private Pictures() {
	}

	static void take(Page page, String name) {
		boolean forGuide = Boolean.getBoolean("senim.pictures");
		Path folder = Path.of(forGuide ? "docs/guide/pictures" : "target/pictures");
		try {
			byte[] shot = page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
			Files.createDirectories(folder);
			Path file = folder.resolve(name + ".png");
			if (forGuide) {
				ImageIO.write(small(ImageIO.read(new ByteArrayInputStream(shot))), "png", file.toFile());
			}
			else {
				Files.write(file, shot);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same picture in its 256 most frequent colours: a third of the size. */
	private static BufferedImage small(BufferedImage picture) {
		int[] palette = palette(picture);
		IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1,
				java.awt.image.DataBuffer.TYPE_BYTE);
		BufferedImage small = new BufferedImage(picture.getWidth(), picture.getHeight(),
				BufferedImage.TYPE_BYTE_INDEXED, model);
		Map<Integer, Integer> nearest = new HashMap<>();
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				int index = nearest.computeIfAbsent(picture.getRGB(x, y) & 0xffffff, (rgb) -> nearest(palette, rgb));
				small.getRaster().setSample(x, y, 0, index);
			}
		}
		return small;
	}

	private static int[] palette(BufferedImage picture) {
		Map<Integer, Integer> counts = new HashMap<>();
		int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
		Arrays.stream(pixels).forEach((rgb) -> counts.merge(rgb & 0xffffff, 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
			.limit(COLOURS)
			.mapToInt(Map.Entry::getKey)
			.toArray();
	}

	private static int nearest(int[] palette, int rgb) {
		int best = 0;
		for (int i = 1; i < palette.length; i++) {
			if (distance(palette[i], rgb) < distance(palette[best], rgb)) {
				best = i;
			}
		}
		return best;
	}

	private static int distance(int one, int other) {
		int sum = 0;
		for (int shift = 0; shift <= 16; shift += 8) {
			int difference = ((one >> shift) & 0xff) - ((other >> shift) & 0xff);
			sum += difference * difference;
		}
		return sum;
	}

}
