import Crypto
public import FoundationEssentials
import PlaidJSON

/// Checks that a webhook is from Plaid, unchanged and fresh, from the raw bytes of its body.
///
/// ```swift
/// let verifier = WebhookVerifier(keys: PlaidWebhookKeySource(client: client))
/// let webhook = try await verifier.verify(body: bytes, verificationHeader: header, now: Date())
/// ```
///
/// One verifier should serve the whole process: it caches keys, asks for a missing key once however many deliveries
/// wait for it, and bounds what a flood of invented key ids can cost.
public final class WebhookVerifier: Sendable {
    /// What a delivery may be like.
    public struct Limits: Sendable, Hashable {
        /// How many seconds old a token may be; exactly this old is still accepted.
        public var maximumAge: TimeInterval
        /// How many seconds a token may be ahead of this machine's clock.
        public var clockTolerance: TimeInterval
        /// How many bytes the token may have.
        public var maximumTokenBytes: Int
        /// How many bytes the body may have.
        public var maximumBodyBytes: Int

        /// Makes limits; the defaults are Plaid's five minutes, and thirty seconds for clocks that differ.
        public init(
            maximumAge: TimeInterval = 300,
            clockTolerance: TimeInterval = 30,
            maximumTokenBytes: Int = 4096,
            maximumBodyBytes: Int = 1 << 20
        ) {
            self.maximumAge = maximumAge
            self.clockTolerance = clockTolerance
            self.maximumTokenBytes = maximumTokenBytes
            self.maximumBodyBytes = maximumBodyBytes
        }
    }

    private let limits: Limits
    private let keys: VerificationKeys

    /// Makes a verifier.
    ///
    /// - Parameters:
    ///   - keys: Where keys come from, usually a ``PlaidWebhookKeySource``.
    ///   - limits: What a delivery may be like.
    public convenience init(keys: any WebhookKeySource, limits: Limits = Limits()) {
        self.init(keys: keys, limits: limits, cacheLimits: VerificationKeyCache.Limits())
    }

    init(keys: any WebhookKeySource, limits: Limits, cacheLimits: VerificationKeyCache.Limits) {
        self.limits = limits
        self.keys = VerificationKeys(source: keys, limits: cacheLimits)
    }

    /// Checks a delivery.
    ///
    /// What costs nothing is checked before a key is fetched. None of it is believed before the signature is checked.
    ///
    /// - Parameters:
    ///   - body: The request's body, byte for byte as it came.
    ///   - verificationHeader: The value of the header `Plaid-Verification`.
    ///   - now: The time; the real one, never a Sandbox's virtual one.
    /// - Returns: The webhook.
    /// - Throws: ``WebhookError`` for everything that is not provably Plaid's.
    public func verify(
        body: [UInt8], verificationHeader: String, now: Date
    ) async throws(WebhookError) -> VerifiedWebhook {
        guard !verificationHeader.isEmpty else {
            throw WebhookError(.missingToken, "the header Plaid-Verification is missing")
        }
        guard verificationHeader.utf8.count <= limits.maximumTokenBytes else {
            throw WebhookError(.tokenTooLarge, "the token is longer than \(limits.maximumTokenBytes) bytes")
        }
        guard body.count <= limits.maximumBodyBytes else {
            throw WebhookError(.bodyTooLarge, "the body is longer than \(limits.maximumBodyBytes) bytes")
        }
        guard let token = CompactToken(verificationHeader, maximumBytes: limits.maximumTokenBytes) else {
            throw WebhookError(.malformedToken, "the header Plaid-Verification is not a compact JSON Web Token")
        }
        let keyID = try checkHeader(of: token)
        let issuedAt = try checkClaims(of: token, body: body, now: now)

        let key = try await keys.key(id: keyID, now: now)
        guard !key.isExpired(at: now) else { throw WebhookError(.keyExpired, "the key has been retired") }
        guard key.isValidSignature(token.signature, for: token.signedBytes) else {
            throw WebhookError(.signatureInvalid, "the signature is not the key's")
        }
        guard let webhook = VerifiedWebhook(keyID: keyID, issuedAt: issuedAt, verifiedBody: body) else {
            throw WebhookError(.bodyNotJSON, "the body is signed but is not a JSON object")
        }
        return webhook
    }

    private func checkHeader(of token: CompactToken) throws(WebhookError) -> String {
        guard token.header["alg"]?.stringValue == "ES256" else {
            throw WebhookError(.algorithmNotAllowed, "only ES256 is accepted")
        }
        guard token.header["crit"] == nil else {
            throw WebhookError(.extensionNotSupported, "the token demands an extension")
        }
        // Plaid's ids are UUIDs; whatever else comes must at least be short and printable to become part of a request.
        guard let keyID = token.header["kid"]?.stringValue, 1...128 ~= keyID.utf8.count,
            keyID.utf8.allSatisfy({ 0x21...0x7E ~= $0 })
        else { throw WebhookError(.missingKeyID, "the token names no key") }
        return keyID
    }

    private func checkClaims(of token: CompactToken, body: [UInt8], now: Date) throws(WebhookError) -> Date {
        guard let seconds = token.seconds("iat") else {
            throw WebhookError(.malformedToken, "the claim iat is not a whole number of seconds")
        }
        let age = now.timeIntervalSince1970 - Double(seconds)
        guard age <= limits.maximumAge else {
            throw WebhookError(.tokenTooOld, "the token is older than \(Int(limits.maximumAge)) seconds")
        }
        guard age >= -limits.clockTolerance else {
            throw WebhookError(.tokenFromTheFuture, "the token was issued in the future; compare the clocks")
        }
        guard let claimed = token.payload["request_body_sha256"]?.stringValue,
            ConstantTime.areEqual(Array(claimed.utf8), Self.hexadecimalSHA256(of: body))
        else { throw WebhookError(.bodyMismatch, "the token belongs to another body") }
        return Date(timeIntervalSince1970: Double(seconds))
    }

    private static func hexadecimalSHA256(of bytes: [UInt8]) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in SHA256.hash(data: bytes) {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return text
    }
}
