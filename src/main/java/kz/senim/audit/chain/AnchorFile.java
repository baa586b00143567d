package kz.senim.audit.chain;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import kz.senim.vault.Notary;

/**
 * The file with the anchors. It only grows; a line is on the disk before the method
 * returns. Nodes may share one.
 */
class AnchorFile {

	private static final int LONGEST_LINE = 512;

	private final Path path;

	private final Notary notary;

	AnchorFile(Path path, Notary notary) {
		this.path = path.toAbsolutePath();
		this.notary = notary;
	}

	Path path() {
		return this.path;
	}

	boolean exists() {
		return Files.exists(this.path);
	}

	/** Adds the head, unless the newest line has it already. */
	boolean add(Head head, Instant now) throws IOException {
		create();
		try (FileChannel channel = FileChannel.open(this.path, StandardOpenOption.READ, StandardOpenOption.WRITE);
				FileLock lock = channel.lock()) {
			String end = end(channel);
			Optional<Anchor> last = end.lines().reduce((first, second) -> second).flatMap(Anchor::parse);
			if (last.isPresent() && last.get().head().count() >= head.count()) {
				return false;
			}
			Anchor open = new Anchor(head, now, last.map(Anchor::fingerprint).orElseGet(this::beforeTorn),
					this.notary.key(), "");
			String line = open.signed(HexFormat.of().formatHex(this.notary.sign(bytes(open.content())))).line() + "\n";
			write(channel, (end.isEmpty() || end.endsWith("\n")) ? line : "\n" + line);
			return true;
		}
	}

	/** All lines; where a line could not be read, nothing stands. */
	List<Optional<Anchor>> read() throws IOException {
		List<Optional<Anchor>> anchors = new ArrayList<>();
		for (String line : Files.readAllLines(this.path)) {
			anchors.add(Anchor.parse(line));
		}
		return anchors;
	}

	/** The newest line that can be read, where a crash has torn the last. */
	private String beforeTorn() {
		try {
			return read().stream()
				.flatMap(Optional::stream)
				.reduce((first, second) -> second)
				.map(Anchor::fingerprint)
				.orElse(Anchor.NO_LINE);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private void create() throws IOException {
		if (exists()) {
			return;
		}
		Files.createDirectories(this.path.getParent());
		Files.createFile(this.path);
		if (this.path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(this.path, PosixFilePermissions.fromString("rw-------"));
		}
	}

	/** From the last whole line on. */
	private static String end(FileChannel channel) throws IOException {
		long begin = Math.max(0, channel.size() - LONGEST_LINE);
		ByteBuffer buffer = ByteBuffer.allocate((int) (channel.size() - begin));
		channel.read(buffer, begin);
		return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
	}

	private static void write(FileChannel channel, String text) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(bytes(text));
		channel.position(channel.size());
		while (buffer.hasRemaining()) {
			channel.write(buffer);
		}
		channel.force(true);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
