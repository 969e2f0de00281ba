// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import HTTPTypes
package import NIOCore
import NIOHTTP1
package import NIOHTTPTypes

/// Refuses the rest of a request; handlers closer to the socket fire it as an error.
package struct RequestRefusal: Error, Sendable, Equatable {
    package let status: HTTPResponse.Status

    package init(_ status: HTTPResponse.Status) { self.status = status }
}

/// Answers each request of a connection exactly once and in order, up to the first that cannot be read, then closes it.
///
/// It is placed after the codec and the handlers that limit a connection, and before everything that answers. What is
/// unreadable between two requests gets a response without a body; what ends early inside a body is an error for the
/// one who reads that body.
package final class ResponsesInTurn: ChannelDuplexHandler, RemovableChannelHandler {
    package typealias InboundIn = HTTPRequestPart
    package typealias InboundOut = HTTPRequestPart
    package typealias OutboundIn = HTTPResponsePart
    package typealias OutboundOut = HTTPResponsePart

    /// How long what the client still sends is discarded, so that a reset does not overtake the last response.
    private static let lingering = TimeAmount.seconds(2)

    private var ledger = ResponseLedger()
    private var isLingering = false
    private var timer: Scheduled<Void>?

    package init() {}

    package func handlerAdded(context: ChannelHandlerContext) {
        // Without a decoder, as in tests of single handlers, the sender of the parts marks the last request.
        let pipeline = context.pipeline.syncOperations
        guard let decoder = try? pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self) else { return }
        try? pipeline.addHandler(LastRequestMarker(), position: .after(decoder))
    }

    package func handlerRemoved(context: ChannelHandlerContext) { timer?.cancel() }

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard ledger.isListening else { return }
        switch unwrapInboundIn(data) {
        case .head(let head): ledger.headArrived(isLast: head.headerFields[.connection]?.lowercased() == "close")
        case .body: break
        case .end: ledger.endArrived()
        }
        context.fireChannelRead(data)
    }

    package func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !(error is IOError), !(error is ChannelError) else { return context.fireErrorCaught(error) }
        let refusal = error as? RequestRefusal
        switch ledger.broke(refusal?.status ?? Self.status(of: error)) {
        // Everything that is not HTTP is one error to the server, whichever layer found it.
        case .tellReader: context.fireErrorCaught(refusal ?? HTTPParserError.unknown)
        case let step: perform(step, context)
        }
    }

    package func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard ledger.isSending else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(var head) where ledger.isAnsweringLast && head.status.kind != .informational:
            head.headerFields[.connection] = "close"
            return context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .head, .body: return context.write(data, promise: promise)
        case .end: break
        }
        let step = ledger.responseEnded()
        guard step == .close else {
            context.write(data, promise: promise)
            return perform(step, context)
        }
        let written = promise ?? context.eventLoop.makePromise()
        closeAfter(written, context)
        context.writeAndFlush(data, promise: written)
    }

    package func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // Both sides have ended, so nothing is left to wait for.
        if isLingering, event as? ChannelEvent == .inputClosed { context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }

    private static func status(of error: any Error) -> HTTPResponse.Status {
        error as? HTTPParserError == .headerOverflow ? .requestHeaderFieldsTooLarge : .badRequest
    }

    private func perform(_ step: ResponseLedger.Step, _ context: ChannelHandlerContext) {
        switch step {
        case .nothing, .tellReader: break
        case .refuse(let status):
            let head = HTTPResponse(status: status, headerFields: [.connection: "close", .contentLength: "0"])
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            let written = context.eventLoop.makePromise(of: Void.self)
            closeAfter(written, context)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: written)
        case .close: linger(context)
        }
    }

    private func closeAfter(_ written: EventLoopPromise<Void>, _ context: ChannelHandlerContext) {
        let loopBound = context.loopBound
        written.futureResult.assumeIsolated().whenComplete { _ in self.linger(loopBound.value) }
    }

    /// Ends the responses, and the connection as soon as the client ends its side or the time is up.
    private func linger(_ context: ChannelHandlerContext) {
        guard !isLingering else { return }
        isLingering = true
        let loopBound = context.loopBound
        timer = context.eventLoop.assumeIsolated().scheduleTask(in: Self.lingering) {
            loopBound.value.close(promise: nil)
        }
        context.close(mode: .output, promise: nil)
    }
}

@available(*, unavailable)
extension ResponsesInTurn: Sendable {}
