package kz.senim.database.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between application and database, and can be shut as a broken network is.
 */
final class TcpGate implements AutoCloseable {

	private final String host;

	private final int port;

	private final ServerSocket front;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private volatile boolean shut;

	TcpGate(String host, int port) throws IOException {
		this.host = host;
		this.port = port;
		this.front = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		start(this::accept);
	}

	int port() {
		return this.front.getLocalPort();
	}

	void shut() {
		this.shut = true;
		this.open.forEach(TcpGate::close);
	}

	void open() {
		this.shut = false;
	}

	private void accept() throws IOException {
		while (true) {
			Socket client = this.front.accept();
			if (this.shut) {
				close(client);
				continue;
			}
			Socket server = new Socket(this.host, this.port);
			this.open.add(client);
			this.open.add(server);
			start(() -> pump(client, server));
			start(() -> pump(server, client));
		}
	}

	private void pump(Socket from, Socket to) throws IOException {
		try (from; to; InputStream input = from.getInputStream()) {
			input.transferTo(to.getOutputStream());
		}
		finally {
			this.open.remove(from);
			this.open.remove(to);
		}
	}

	private static void start(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// The connection ended.
			}
		}, "gate");
		thread.setDaemon(true);
		thread.start();
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			// It is gone already.
		}
	}

	@Override
	public void close() throws IOException {
		this.front.close();
		shut();
	}

	private interface Work {

		void run() throws IOException;

	}

}
