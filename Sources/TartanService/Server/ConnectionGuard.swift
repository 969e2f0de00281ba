// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import NIOCore
import NIOHTTPTypes
import TartanHTTPServing

/// Closes a connection that keeps the server waiting: for a head, for a body, or for the client to read a response.
///
/// It is placed after the decoder, so that single bytes do not count as progress: only complete heads and bodies do.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let keeper: ConnectionKeeper
    private let limits: ServerLimits
    private var id: ConnectionTable.ID?
    private var inbound: Scheduled<Void>?
    private var outbound: Scheduled<Void>?
    /// Requests whose head has arrived and whose response is not yet completely sent.
    private var unanswered = 0
    /// Responses that are written but not yet read by the client.
    private var undelivered = 0
    private var isReceiving = false
    private var hasBegunResponse = false
    private var isQuiescing = false
    private var isEnding = false
    private var isUnreadable = false
    private var receivedBytes = 0

    init(keeper: ConnectionKeeper, limits: ServerLimits) {
        self.keeper = keeper
        self.limits = limits
    }

    func handlerAdded(context: ChannelHandlerContext) {
        id = keeper.open(context.channel)
        if id != nil { wait(limits.headTime, context) }
        if context.channel.isActive, id == nil { context.close(promise: nil) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { forget() }

    func channelActive(context: ChannelHandlerContext) {
        context.fireChannelActive()
        if id == nil { context.close(promise: nil) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        forget()
        context.fireChannelInactive()
    }

    /// What is not HTTP ends the waiting for its client; the requests before it are still answered.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if !isUnreadable, !(error is IOError), !(error is ChannelError) {
            isUnreadable = true
            isReceiving = false
            if unanswered == 0 {
                wait(Self.farewellTime, context)
            } else {
                inbound?.cancel()
                inbound = nil
                if let id { keeper.set(id, isWorking: true) }
            }
        }
        context.fireErrorCaught(error)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isEnding, !isUnreadable else { return }
        switch unwrapInboundIn(data) {
        case .head:
            unanswered += 1
            isReceiving = true
            hasBegunResponse = false
            wait(isQuiescing ? Self.quiescingTime : limits.bodyTime, context)
        case .body(let bytes):
            // After the response, the rest of the body is discarded.
            if !hasBegunResponse {
                receivedBytes += bytes.readableBytes
                if let id { keeper.hold(bytes.readableBytes, for: id) }
            }
        case .end:
            isReceiving = false
            inbound?.cancel()
            inbound = nil
            if let id { keeper.set(id, isWorking: true) }
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !isEnding else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(let head):
            if head.status.kind != .informational { begin(context) }
            context.write(data, promise: promise)
        case .body(let bytes):
            let count = bytes.readableBytes
            if let id { keeper.hold(count, for: id) }
            let written = promise ?? context.eventLoop.makePromise()
            written.futureResult.assumeIsolated().whenComplete { _ in
                if let id = self.id { self.keeper.release(count, of: id) }
            }
            context.write(data, promise: written)
        case .end:
            let written = promise ?? context.eventLoop.makePromise()
            let loopBound = context.loopBound
            written.futureResult.assumeIsolated().whenComplete { _ in self.delivered(loopBound.value) }
            context.write(data, promise: written)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent {
            isQuiescing = true
            // Incomplete requests are dropped; requests in progress get time to finish.
            if isReceiving { wait(Self.quiescingTime, context) }
            if unanswered > 0, !isReceiving { deliver(within: limits.shutdownTime, context) }
        }
        context.fireUserInboundEventTriggered(event)
    }

    private static let quiescingTime = Duration.seconds(1)
    private static let farewellTime = Duration.seconds(5)

    private func begin(_ context: ChannelHandlerContext) {
        hasBegunResponse = true
        undelivered += 1
        // From here on, the server waits for the client.
        if let id { keeper.set(id, isWorking: false) }
        if outbound == nil { deliver(within: isQuiescing ? limits.shutdownTime : limits.deliveryTime, context) }
    }

    private func delivered(_ context: ChannelHandlerContext) {
        unanswered = max(unanswered - 1, 0)
        undelivered = max(undelivered - 1, 0)
        guard let id else { return }
        if undelivered == 0 {
            outbound?.cancel()
            outbound = nil
        }
        guard unanswered == 0, !isReceiving else {
            if !isReceiving { keeper.set(id, isWorking: true) }
            return
        }
        keeper.release(receivedBytes, of: id)
        receivedBytes = 0
        wait(isUnreadable ? Self.farewellTime : limits.idleTime, context)
    }

    /// Ends the connection unless the client's next step comes in time.
    private func wait(_ time: Duration, _ context: ChannelHandlerContext) {
        inbound?.cancel()
        let loopBound = context.loopBound
        inbound = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(time)) {
            self.timeIsUp(loopBound.value)
        }
    }

    private func deliver(within time: Duration, _ context: ChannelHandlerContext) {
        outbound?.cancel()
        let loopBound = context.loopBound
        outbound = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(time)) {
            loopBound.value.close(promise: nil)
        }
    }

    private func timeIsUp(_ context: ChannelHandlerContext) {
        guard !isEnding else { return }
        // Earlier requests of the connection are answered first.
        if isReceiving, unanswered > 1 {
            return errorCaught(context: context, error: RequestRefusal(.requestTimeout))
        }
        guard isReceiving, unanswered == 1, !hasBegunResponse else {
            context.close(promise: nil)
            return
        }
        isEnding = true
        var head = HTTPResponse(status: .requestTimeout)
        head.headerFields[.connection] = "close"
        head.headerFields[.contentLength] = "0"
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        let loopBound = context.loopBound
        let written = context.eventLoop.makePromise(of: Void.self)
        written.futureResult.assumeIsolated().whenComplete { _ in loopBound.value.close(promise: nil) }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: written)
        deliver(within: .seconds(1), context)
    }

    private func forget() {
        inbound?.cancel()
        outbound?.cancel()
        inbound = nil
        outbound = nil
        if let id { keeper.close(id) }
        id = nil
    }
}

@available(*, unavailable)
extension ConnectionGuard: Sendable {}
