// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import PlaidJSON
import TartanHTTPServing

/// Serves a Sandbox over HTTP.
struct SandboxServer: Sendable {
    let sandbox: PlaidSandbox

    private var configuration: PlaidSandbox.Configuration { sandbox.engine.configuration }

    func run() async throws {
        var logger = sandbox.logger
        // Hummingbird calls the end of a connection at shutdown an error.
        if !configuration.isVerbose { logger.logLevel = .critical }
        let limits = configuration.connectionLimits
        let bytes = BytesInFlight()
        let http = HTTP1Channel.Configuration(
            additionalChannelHandlers: [ConnectionGuard(limits: limits, bytes: bytes), ResponsesInTurn()])
        let application = Application(
            responder: CallbackResponder<SandboxRequestContext> { request, context in
                await respond(to: request, on: context.channel)
            },
            server: try sandbox.serverCertificate.map { certificate in
                try .tls(.http1(configuration: http), tlsConfiguration: certificate.serverConfiguration())
            } ?? .http1(configuration: http),
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port), serverName: nil,
                availableConnectionsDelegate: .maximum(limits.connections, logger: logger)),
            onServerRunning: { channel in
                try? await AcceptRetry.use(on: channel)
                sandbox.setPort(channel.localAddress?.port)
            },
            logger: logger)
        do {
            try await application.run()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw SandboxStartupError(
                .portInUse,
                "Port \(configuration.port) on \(configuration.host) is in use; stop the other process or choose another "
                    + "port with --port.")
        } catch let error as IOError {
            throw SandboxStartupError(
                .cannotListen,
                "Cannot listen on port \(configuration.port) of \(configuration.host) (system error "
                    + "\(error.errnoCode)); choose another address or port.")
        }
    }

    private func respond(to request: Request, on channel: any Channel) async -> Response {
        let start = ContinuousClock.now
        let method = request.method.rawValue
        let target = request.uri.string
        var bytes: [UInt8] = []
        do {
            let limit = SandboxEngine.maximumBodyBytes
            bytes = Array(try await request.body.collect(upTo: limit).readableBytesView)
        } catch is NIOTooManyBytesError {
            return refuse(request, .bodyTooLarge(limit: SandboxEngine.maximumBodyBytes), since: start)
        } catch is RequestRefusal {
            return refuse(request, .tooManyBodies, since: start)
        } catch {
            return refuse(request, .invalidBody, since: start)
        }
        // First, so that it counts before any further header of that name.
        var headers = [(name: "host", value: request.head.authority ?? "")]
        headers += request.headers.map { (name: $0.name.canonicalName, value: $0.value) }
        let control = ControlAPI(engine: sandbox.engine, port: sandbox.port)
        switch control.following(method: method, target: target, headers: SandboxHeaders(headers)) {
        case .no: break
        case .refused(let refusal): return response(refusal)
        case .stream(let reader): return stream(reader)
        }
        let exchange = await sandbox.exchange(method: method, target: target, headers: headers, body: bytes)
        log(request, exchange, since: start)
        switch exchange {
        case .answer(let answer):
            let whole = response(answer)
            return request.method == .head ? whole.createHeadResponse() : whole
        case .truncated(let answer, let length):
            var response = response(answer)
            response.body = BrokenConnection.truncatedBody(Array(answer.body.prefix(length)))
            response.headers[.contentLength] = "\(answer.body.count)"
            return response
        case .reset: await BrokenConnection.reset(channel)
        case .silence(let seconds): await BrokenConnection.keepSilent(channel, seconds: seconds)
        }
        // Nobody is there to read it.
        return Response(status: .internalServerError, body: ResponseBody { _ in throw BrokenConnection.Ended() })
    }

    /// Refuses a request whose body could not be read.
    private func refuse(_ request: Request, _ error: SandboxError, since start: ContinuousClock.Instant) -> Response {
        let engine = sandbox.engine
        let answer = PlaidSandbox.Response.json(
            .object(error.body(requestID: engine.requestID())), status: error.status)
        if SandboxEngine.isRecorded(request.uri.path) {
            engine.record(
                method: request.method.rawValue, path: request.uri.path, headers: SandboxHeaders([]), .answer(answer),
                clientID: nil, since: start)
        }
        return response(answer)
    }

    private func log(_ request: Request, _ exchange: SandboxExchange, since start: ContinuousClock.Instant) {
        var status: Int?
        if case .answer(let answer) = exchange { status = answer.status }
        // The path of an unknown route may hold anything; the query may as well.
        let path = String(request.uri.path.prefix(120))
        if let observer = configuration.requestObserver {
            observer(
                .init(
                    method: request.method.rawValue, path: path, status: status, duration: start.duration(to: .now)))
        } else if configuration.isVerbose {
            sandbox.logger.info(
                "request",
                metadata: [
                    "method": "\(request.method.rawValue)", "path": "\(path)",
                    "status": "\(status.map(String.init) ?? "none")",
                ])
        }
    }

    /// Events for as long as the client reads them and the Sandbox runs.
    ///
    /// Writing waits for a client that does not read, and nothing else does; ``ConnectionGuard`` ends its connection.
    private func stream(_ reader: EventReader) -> Response {
        let events = sandbox.engine.events
        var response = response(.lines([]))
        response.headers[.contentLength] = nil
        response.body = ResponseBody { writer in
            events.readerCame()
            defer { events.readerWent() }
            var reader = reader
            while let lines = await reader.next() { try await writer.write(ByteBuffer(bytes: lines)) }
            try await writer.finish(nil)
        }
        return response
    }

    private func response(_ answer: PlaidSandbox.Response) -> Response {
        var headers: HTTPFields = [:]
        for (name, value) in answer.headers {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        headers[.contentLength] = "\(answer.body.count)"
        return Response(
            status: HTTPResponse.Status(code: answer.status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
    }
}
