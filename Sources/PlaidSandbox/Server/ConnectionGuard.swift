import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import Synchronization

/// Bytes of requests that are held at the moment, of all connections.
final class BytesInFlight: Sendable {
    private let held = Atomic<Int>(0)

    var count: Int { held.load(ordering: .relaxed) }

    func add(_ count: Int) -> Int { held.wrappingAdd(count, ordering: .relaxed).newValue }

    func remove(_ count: Int) { held.wrappingSubtract(count, ordering: .relaxed) }
}

/// Ends connections whose clients let the server wait, and answers what is not HTTP.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Tells that an answer was written past this handler.
    struct Answered: Sendable {}

    private var wait: ConnectionWait
    private let bytes: BytesInFlight
    private var held = 0
    private var timer: Scheduled<Void>?
    private var isClosing = false

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
        guard !isClosing else { return }
        switch unwrapInboundIn(data) {
        case .head: perform(wait.headCame(), context)
        case .body(let buffer):
            held += buffer.readableBytes
            if bytes.add(buffer.readableBytes) > wait.limits.bytesInFlight {
                return refuse(.serviceUnavailable, context)
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

    func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
        guard event is Answered else { return context.triggerUserOutboundEvent(event, promise: promise) }
        release()
        perform(wait.answerEnded(), context)
        promise?.succeed()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent { perform(wait.stop(), context) }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let error = error as? HTTPParserError else { return context.fireErrorCaught(error) }
        // A client whose earlier request is being answered would take this for that answer.
        guard wait.state == .head || wait.state == .body else { return perform(.close, context) }
        refuse(error == .headerOverflow ? .requestHeaderFieldsTooLarge : .badRequest, context)
    }

    private func refuse(_ status: HTTPResponse.Status, _ context: ChannelHandlerContext) {
        guard !isClosing else { return }
        let head = HTTPResponse(status: status, headerFields: [.connection: "close", .contentLength: "0"])
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        perform(.close, context)
    }

    private func perform(_ action: ConnectionWait.Action, _ context: ChannelHandlerContext) {
        switch action {
        case .nothing: break
        case .wait(let seconds):
            timer?.cancel()
            timer = context.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(Int64(seconds * 1_000))) {
                self.perform(.close, context)
            }
        case .stopWaiting:
            timer?.cancel()
            timer = nil
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
