import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PlaidJSON

/// Serves a Sandbox over HTTP.
struct SandboxServer: Sendable {
    let sandbox: PlaidSandbox

    private var configuration: PlaidSandbox.Configuration { sandbox.engine.configuration }

    func run() async throws {
        var logger = sandbox.logger
        // Hummingbird calls the end of a connection at shutdown an error.
        if !configuration.isVerbose { logger.logLevel = .critical }
        let application = Application(
            responder: CallbackResponder<BasicRequestContext> { request, _ in await respond(to: request) },
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port), serverName: nil),
            onServerRunning: { channel in sandbox.setPort(channel.localAddress?.port) },
            logger: logger)
        do {
            try await application.run()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw SandboxStartupError(
                .portInUse,
                "Port \(configuration.port) on \(configuration.host) is in use; stop what uses it or choose another "
                    + "port with --port.")
        } catch let error as IOError {
            throw SandboxStartupError(
                .cannotListen,
                "\(configuration.host) port \(configuration.port) cannot be listened on (system error "
                    + "\(error.errnoCode)); choose another address or port.")
        }
    }

    private func respond(to request: Request) async -> Response {
        let method = request.method.rawValue
        let target = request.uri.string
        var bytes: [UInt8] = []
        do {
            let limit = SandboxEngine.maximumBodyBytes
            bytes = Array(try await request.body.collect(upTo: limit).readableBytesView)
        } catch is NIOTooManyBytesError {
            let error = SandboxError.bodyTooLarge(limit: SandboxEngine.maximumBodyBytes)
            return response(.json(.object(error.body(requestID: sandbox.engine.requestID())), status: error.status))
        } catch {
            let body = SandboxError.invalidBody.body(requestID: sandbox.engine.requestID())
            return response(.json(.object(body), status: 400))
        }
        // First, so that it counts before any further header of that name.
        var headers = [(name: "host", value: request.head.authority ?? "")]
        headers += request.headers.map { (name: $0.name.canonicalName, value: $0.value) }
        let answer = await sandbox.handle(method: method, path: target, headers: headers, body: bytes)
        if configuration.isVerbose {
            // The path of an unknown route may hold anything; the query may as well.
            sandbox.logger.info(
                "request",
                metadata: [
                    "method": "\(method)", "path": "\(String(request.uri.path.prefix(120)))",
                    "status": "\(answer.status)",
                ])
        }
        return response(answer)
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
