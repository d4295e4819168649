package io.yearbook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapaio.jupyter.kernel.MainApp;
import org.rapaio.jupyter.kernel.channels.Channels;
import org.rapaio.jupyter.kernel.core.ConnectionProperties;
import org.rapaio.jupyter.kernel.display.DisplaySystem;
import org.rapaio.jupyter.kernel.message.MessageType;

/** The launcher holds on to fields of the kernel that another version of it may not have. */
class KernelSocketsTest {

    @Test
    void thisVersionOfTheKernelAnswersOnceItsSocketsAreOpen() throws IOException, GeneralSecurityException {
        List<Integer> ports = freePorts(5);
        ConnectionProperties connection = new ConnectionProperties(
                ports.get(0),
                ports.get(1),
                "tcp",
                "hmac-sha256",
                ports.get(2),
                ports.get(3),
                "127.0.0.1",
                ports.get(4),
                "key");

        Channels channels = KernelSockets.open(MainApp.kernel, connection);

        assertThat(channels.getHandler(MessageType.SHELL_EXECUTE_REQUEST)).isNotNull();
        assertThat(channels.getHandler(MessageType.SHELL_KERNEL_INFO_REQUEST)).isNotNull();
        for (int port : ports) {
            try (Socket client = new Socket("127.0.0.1", port)) {
                assertThat(client.isConnected()).isTrue();
            }
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .filteredOn(name -> name.matches("(Shell|Heartbeat)-0"))
                .as("the loops of shell, control and heartbeat")
                .hasSize(3);
    }

    @Test
    void theKernelShowsTablesAndPlotsInOurWay() {
        assertThat(DisplaySystem.inst()
                        .render(Plots.bars(PlotsTest.rows("渝北|2.75"), "增速", "%"))
                        .data())
                .containsKeys("image/png", "text/plain");
    }

    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
        }
        List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
        for (ServerSocket socket : held) {
            socket.close();
        }
        return ports;
    }
}
