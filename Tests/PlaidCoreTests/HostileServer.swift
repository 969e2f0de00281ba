// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import NIOCore
import NIOPosix
import Synchronization

/// A server over real sockets that answers each request with the same steps, however wrong they are.
final class HostileServer: Sendable {
    enum Step: Sendable {
        case send([UInt8])
        /// Sends the same bytes again and again until the connection ends.
        case repeating([UInt8], every: TimeAmount)
        case close

        static func text(_ text: String) -> Step { .send(Array(text.utf8)) }
    }

    /// What the server saw.
    struct Seen: Sendable {
        var connections = 0
        var requests = 0
        var closed = 0
        var received: [UInt8] = []
    }

    private let channel: any Channel
    private let log: Log

    private final class Log: Sendable {
        let seen = Mutex(Seen())
    }

    private init(channel: any Channel, log: Log) {
        self.channel = channel
        self.log = log
    }

    var seen: Seen { log.seen.withLock { $0 } }
    var port: Int { channel.localAddress?.port ?? 0 }

    /// Runs a server for as long as the body runs.
    static func run<Result>(
        _ steps: [Step], _ body: (HostileServer) async throws -> Result
    ) async throws -> Result {
        let log = Log()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 64)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Answering(steps: steps, log: log))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let server = HostileServer(channel: channel, log: log)
        do {
            let result = try await body(server)
            try? await channel.close()
            return result
        } catch {
            try? await channel.close()
            throw error
        }
    }

    private final class Answering: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let steps: [Step]
        private let log: Log
        private var repetition: RepeatedTask?

        init(steps: [Step], log: Log) {
            self.steps = steps
            self.log = log
        }

        private static let methods = ["GET ", "POST ", "PUT "].map { Array($0.utf8) }

        func channelActive(context: ChannelHandlerContext) { log.seen.withLock { $0.connections += 1 } }

        func channelInactive(context: ChannelHandlerContext) {
            repetition?.cancel()
            log.seen.withLock { $0.closed += 1 }
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            var buffer = unwrapInboundIn(data)
            let bytes = buffer.readBytes(length: buffer.readableBytes) ?? []
            // Calls here are short enough for one read each; what begins with a TLS record is a hello.
            let isRequest = bytes.starts(with: [0x16]) || Self.methods.contains { bytes.starts(with: $0) }
            log.seen.withLock { seen in
                if isRequest { seen.requests += 1 }
                if seen.received.count < 1 << 20 { seen.received += bytes }
            }
            if isRequest { perform(context) }
        }

        private func perform(_ context: ChannelHandlerContext) {
            let channel = context.channel
            for step in steps {
                switch step {
                case .send(let bytes): channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
                case .close: channel.close(promise: nil)
                case .repeating(let bytes, let delay):
                    repetition = channel.eventLoop.scheduleRepeatedTask(initialDelay: delay, delay: delay) { task in
                        guard channel.isActive else { return task.cancel() }
                        // A client that doesn't read gets no more, so that the server's memory stays small.
                        if channel.isWritable { channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil) }
                    }
                }
            }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }
}
