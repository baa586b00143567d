package kz.senim.database.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import kz.senim.database.DataFolder;
import kz.senim.database.StartRefused;
import org.jspecify.annotations.Nullable;

/**
 * Lets one copy at a time work on a data folder. The operating system frees the lock when
 * the process ends, however it ends.
 */
final class SingleCopy implements AutoCloseable {

	/** Far behind the text, since Windows forbids reading what is locked. */
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

	private final FileChannel channel;

	private SingleCopy(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes the folder.
	 * @throws StartRefused if another process has it
	 */
	static SingleCopy in(DataFolder folder) throws IOException {
		FileChannel channel = open(folder);
		if (lock(channel) == null) {
			String process = read(channel);
			channel.close();
			throw new StartRefused("Another copy of Senim (process %s) already works on the data folder %s.".formatted(
					process, folder.path()) + " Use that one, stop it, or set SENIM_DATA_DIR to another folder.");
		}
		return new SingleCopy(channel).signed();
	}

	/** Takes the folder if no other process has it. */
	static Optional<SingleCopy> ifFree(DataFolder folder) throws IOException {
		FileChannel channel = open(folder);
		if (lock(channel) == null) {
			channel.close();
			return Optional.empty();
		}
		return Optional.of(new SingleCopy(channel).signed());
	}

	private static FileChannel open(DataFolder folder) throws IOException {
		Path file = folder.create().resolve("senim.lock");
		return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
	}

	private SingleCopy signed() throws IOException {
		this.channel.truncate(0);
		this.channel
			.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
		return this;
	}

	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock(LOCKED_BYTE, 1, false);
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	private static String read(FileChannel channel) throws IOException {
		ByteBuffer text = ByteBuffer.allocate(20);
		channel.read(text, 0);
		return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
