// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import Synchronization
import TartanHTTPServing

/// Bytes of requests that are held at the moment, of all connections.
final class BytesInFlight: Sendable {
    private let held = Atomic<Int>(0)

    var count: Int { held.load(ordering: .relaxed) }

    func add(_ count: Int) -> Int { held.wrappingAdd(count, ordering: .relaxed).newValue }

    func remove(_ count: Int) { held.wrappingSubtract(count, ordering: .relaxed) }
}

/// Ends connections whose clients let the server wait, and refuses bodies for which there is no room.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private var wait: ConnectionWait
    private let bytes: BytesInFlight
    private var held = 0
    private var timer: Scheduled<Void>?
    private var isClosing = false
    /// Whether nothing more can be read, since a request was broken or refused.
    private var isUnreadable = false

    init(limits: ConnectionLimits, bytes: BytesInFlight) {
        wait = ConnectionWait(limits: limits)
        self.bytes = bytes
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { perform(wait.opened(), context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { end() }

    func channelActive(context: ChannelHandlerContext) {
        perform(wait.opened(), context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isClosing, !isUnreadable else { return }
        switch unwrapInboundIn(data) {
        case .head: perform(wait.headCame(), context)
        case .body(let buffer):
            held += buffer.readableBytes
            if bytes.add(buffer.readableBytes) > wait.limits.bytesInFlight {
                return errorCaught(context: context, error: RequestRefusal(.serviceUnavailable))
            }
        case .end: perform(wait.requestEnded(), context)
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head: perform(wait.answerBegan(), context)
        case .body: perform(wait.answerWentOn(), context)
        case .end:
            release()
            let action = wait.answerEnded()
            if action == .close {
                context.writeAndFlush(data, promise: promise)
                return perform(.close, context)
            }
            perform(action, context)
        }
        context.write(data, promise: promise)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent { perform(wait.stop(), context) }
        context.fireUserInboundEventTriggered(event)
    }

    /// The body of a request that cannot be read is not waited for.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if !isUnreadable, !(error is IOError), !(error is ChannelError) {
            isUnreadable = true
            if wait.state == .body { perform(wait.requestEnded(), context) }
        }
        context.fireErrorCaught(error)
    }

    private func perform(_ action: ConnectionWait.Action, _ context: ChannelHandlerContext) {
        switch action {
        case .nothing: break
        case .wait(let seconds):
            timer?.cancel()
            timer = context.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(Int64(seconds * 1_000))) {
                self.perform(self.wait.timeIsUp(), context)
            }
        case .stopWaiting:
            timer?.cancel()
            timer = nil
        case .giveUpBody: errorCaught(context: context, error: HTTPParserError.invalidEOFState)
        case .close:
            isClosing = true
            timer?.cancel()
            context.close(promise: nil)
        }
    }

    private func release() {
        bytes.remove(held)
        held = 0
    }

    private func end() {
        release()
        timer?.cancel()
        timer = nil
    }
}
