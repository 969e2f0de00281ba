import FoundationEssentials
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Answers frequent reads on the connection's own thread and hands everything else on as it came.
///
/// A request is held back until it has ended, and only as long as no earlier one of the connection waits for its answer.
final class QuickHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let engine: SandboxEngine
    private var held: Held?
    /// Requests that were handed on and are not answered yet.
    private var waiting = 0
    private var head = QuickHead()
    /// What turns answers into bytes; behind it, bytes are written as they are.
    private var encoder: ChannelHandlerContext?

    /// A request whose end has not come.
    private struct Held {
        var head: HTTPRequest
        var path: String
        var body: [UInt8] = []
    }

    /// Requests of these kinds are small; what is longer takes the usual way.
    private static let longestBody = 64 << 10

    init(engine: SandboxEngine) { self.engine = engine }

    func handlerAdded(context: ChannelHandlerContext) {
        encoder = try? context.pipeline.syncOperations.context(handlerType: HTTPResponseEncoder.self)
    }

    func handlerRemoved(context: ChannelHandlerContext) { encoder = nil }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            if waiting == 0, encoder != nil, let path = quickPath(head) {
                held = Held(head: head, path: path)
            } else {
                waiting += 1
                context.fireChannelRead(data)
            }
        case .body(let buffer):
            guard held != nil else { return context.fireChannelRead(data) }
            held?.body.append(contentsOf: buffer.readableBytesView)
            if let held, held.body.count > Self.longestBody { handOn(held, context) }
        case .end:
            guard let held else { return context.fireChannelRead(data) }
            guard let answer = answer(held) else {
                handOn(held, context)
                return context.fireChannelRead(data)
            }
            self.held = nil
            write(answer, context)
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { waiting -= 1 }
        context.write(data, promise: promise)
    }

    /// The path of a request that may be answered here.
    private func quickPath(_ head: HTTPRequest) -> String? {
        guard head.method == .post, let path = head.path,
            path == "/_tartan/static" || SandboxEngine.quickPaths.contains(path),
            // A client that asks for more than keep-alive takes the general path.
            head.headerFields[.expect] == nil, head.headerFields[.connection].map({ $0 == "keep-alive" }) ?? true
        else { return nil }
        return path
    }

    private func answer(_ held: Held) -> QuickAnswer? {
        var pairs = [(name: "host", value: held.head.authority ?? "")]
        pairs.reserveCapacity(held.head.headerFields.count + 1)
        for field in held.head.headerFields { pairs.append((field.name.canonicalName, field.value)) }
        let headers = SandboxHeaders(pairs)
        if held.path == "/_tartan/static" { return engine.quickStaticAnswer(headers: headers) }
        return engine.quickAnswer(path: held.path, headers: headers, body: held.body)
    }

    /// Lets a request take the usual way after all.
    private func handOn(_ held: Held, _ context: ChannelHandlerContext) {
        self.held = nil
        waiting += 1
        context.fireChannelRead(wrapInboundOut(.head(held.head)))
        guard !held.body.isEmpty else { return }
        context.fireChannelRead(wrapInboundOut(.body(ByteBuffer(bytes: held.body))))
    }

    private func write(_ answer: QuickAnswer, _ context: ChannelHandlerContext) {
        var buffer = context.channel.allocator.buffer(capacity: answer.body.count + 512)
        head.write(answer, to: &buffer)
        buffer.writeBytes(answer.body)
        // One buffer, from the encoder on: it has nothing left to do.
        guard let encoder else { return context.close(promise: nil) }
        encoder.writeAndFlush(NIOAny(buffer), promise: nil)
        context.triggerUserOutboundEvent(ConnectionGuard.Answered(), promise: nil)
    }
}
