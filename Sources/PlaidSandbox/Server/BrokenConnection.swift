// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import NIOCore

/// Ends connections as no good server would, for faults on demand.
enum BrokenConnection {
    /// Stands for an answer that was ended on purpose.
    struct Ended: Error {}

    /// Resets the connection: the other side sees an error and no end of file.
    static func reset(_ channel: any Channel) async {
        // With no time to linger, closing drops what is unsent and sends RST.
        if let socket = channel as? any SocketOptionProvider {
            try? await socket.setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
        }
        try? await channel.close().get()
    }

    /// Waits without a word until the other side gives up or the seconds are over, and ends the connection.
    static func keepSilent(_ channel: any Channel, seconds: Double) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await SandboxEngine.pause(seconds) }
            group.addTask { try? await channel.closeFuture.get() }
            await group.next()
            // The close future does not listen to cancellation; closing fulfils it.
            try? await channel.close().get()
            group.cancelAll()
        }
    }

    /// A body that ends before its length is reached.
    static func truncatedBody(_ bytes: [UInt8]) -> ResponseBody {
        ResponseBody { writer in
            if !bytes.isEmpty { try await writer.write(ByteBuffer(bytes: bytes)) }
            throw Ended()
        }
    }
}
