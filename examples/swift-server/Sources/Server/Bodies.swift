import HTTPTypes
import Hummingbird
import Plaid
import PlaidWebhooks

func json(_ value: JSONObject, status: HTTPResponse.Status = .ok) -> Response {
    Response(
        status: status, headers: [.contentType: "application/json", .cacheControl: "no-store"],
        body: .init(byteBuffer: ByteBuffer(bytes: value.serialized())))
}

func body(of request: Request) async throws -> [UInt8] {
    Array(try await request.body.collect(upTo: WebhookVerifier.Limits().maximumBodyBytes).readableBytesView)
}
