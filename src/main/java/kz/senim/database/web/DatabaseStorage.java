package kz.senim.database.web;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;

import kz.senim.database.DataFolder;
import kz.senim.database.embedded.EmbeddedDatabase;
import kz.senim.kernel.Storage;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Knows a full disk by what the server says, and where the server is our own by the room
 * left: without any, the server ends before it can say a word.
 */
@Component
class DatabaseStorage implements Storage {

	private static final String DISK_FULL = "53100";

	/** The server asks for so much at once for its log. */
	private static final long NEEDED = 16L * 1024 * 1024;

	private final DataFolder folder;

	private final boolean own;

	DatabaseStorage(DataFolder folder, ObjectProvider<EmbeddedDatabase> embedded) {
		this.folder = folder;
		this.own = embedded.getIfAvailable() != null;
	}

	@Override
	public boolean isFull(Throwable failure) {
		return saidSo(failure) || (this.own && isCrowded());
	}

	private static boolean saidSo(Throwable failure) {
		for (@Nullable
		Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException refusal && DISK_FULL.equals(refusal.getSQLState())) {
				return true;
			}
		}
		return false;
	}

	private boolean isCrowded() {
		try {
			return Files.getFileStore(this.folder.path()).getUsableSpace() < NEEDED;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
