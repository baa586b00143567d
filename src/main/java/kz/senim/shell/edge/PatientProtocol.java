package kz.senim.shell.edge;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.apache.coyote.Adapter;
import org.apache.coyote.Constants;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat waits for each byte anew, so that a client that sends one now and then holds its
 * connection for ever. Here headers have 15 seconds in all, and a body 15 seconds and one
 * more for every 500 bytes that have come.
 */
public class PatientProtocol extends Http11NioProtocol {

	static final int PATIENCE_SECONDS = 15;

	static final int BYTES_A_SECOND = 500;

	private static final int LOOK_SECONDS = 2;

	private final Set<Watched> processors = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

	private @Nullable Future<?> looking;

	@Override
	protected Processor createProcessor() {
		Watched processor = new Watched(this, getAdapter());
		this.processors.add(processor);
		return processor;
	}

	@Override
	public void start() throws Exception {
		super.start();
		this.looking = getUtilityExecutor().scheduleWithFixedDelay(this::dropSlow, LOOK_SECONDS, LOOK_SECONDS,
				TimeUnit.SECONDS);
	}

	@Override
	public void stop() throws Exception {
		if (this.looking != null) {
			this.looking.cancel(false);
		}
		super.stop();
	}

	private void dropSlow() {
		long now = System.nanoTime();
		synchronized (this.processors) {
			this.processors.forEach((processor) -> processor.dropIfSlow(now));
		}
	}

	private static final class Watched extends Http11Processor {

		Watched(AbstractHttp11Protocol<?> protocol, Adapter adapter) {
			super(protocol, adapter);
		}

		void dropIfSlow(long now) {
			SocketWrapperBase<?> socket = getSocketWrapper();
			long begun = this.request.getStartTimeNanos();
			if (socket != null && begun >= 0 && TimeUnit.NANOSECONDS.toSeconds(now - begun) > allowed()) {
				socket.close();
			}
		}

		/**
		 * Seconds for what the request is waiting for; no end once it is read. Between
		 * two packets of headers the stage is "ended", though the request has begun.
		 */
		private long allowed() {
			int stage = this.request.getRequestProcessor().getStage();
			if (stage == Constants.STAGE_PARSE || stage == Constants.STAGE_PREPARE || stage == Constants.STAGE_ENDED) {
				return PATIENCE_SECONDS;
			}
			long read = this.request.getBytesRead();
			boolean reading = stage == Constants.STAGE_SERVICE && read < this.request.getContentLengthLong();
			return reading ? PATIENCE_SECONDS + read / BYTES_A_SECOND : Long.MAX_VALUE;
		}

	}

}
