package org.emptychair.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes every mail, and can tell the moment in which it takes one. */
final class MailDrop implements AutoCloseable {
    /** Where a mail stands when the server is asked for an answer. */
    enum Moment {
        BEFORE_THE_WORDS_ARE_SENT,
        AFTER_THE_WORDS_ARRIVED
    }

    /** What happens before the server answers; nothing is said to whoever is gone. */
    interface Watch {
        void at(Moment moment, int taken);
    }

    private final ServerSocket door;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Watch watch = (moment, before) -> {};

    MailDrop() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "mail-drop");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "smtp://localhost:" + door.getLocalPort();
    }

    /** To whom mails arrived, in their order, as often as they did. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    void watch(Watch wished) {
        watch = wished;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                talk(caller);
            } catch (SocketException gone) {
                // Whoever called was stopped, or this server is: the next one may call.
            } catch (IOException broken) {
                throw new IllegalStateException("the mail server broke", broken);
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = caller.getOutputStream();
        say(out, "220 here");
        String to = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("RCPT")) {
                to = line.replaceFirst(".*<(.*)>.*", "$1");
            }
            if (command.equals("DATA")) {
                take(in, out, to);
            } else {
                say(out, command.equals("QUIT") ? "221 bye" : "250 yes");
            }
        }
    }

    private void take(BufferedReader in, OutputStream out, String to) throws IOException {
        watch.at(Moment.BEFORE_THE_WORDS_ARE_SENT, taken.size());
        say(out, "354 go on");
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
        if (line != null) {
            taken.add(to);
            watch.at(Moment.AFTER_THE_WORDS_ARRIVED, taken.size() - 1);
            say(out, "250 taken");
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
