public import FoundationEssentials
import PlaidCore
import PlaidJSON
public import PlaidTypes

/// Checks that a webhook is from Plaid, unchanged and fresh, from the raw bytes of its body.
///
/// ```swift
/// let verifier = WebhookVerifier(keys: PlaidWebhookKeySource(client: client))
/// let webhook = try await verifier.verify(body: bytes, verificationHeader: header, now: Date())
/// ```
///
/// One verifier should serve the whole process: it caches keys, asks for a missing key once however many deliveries
/// wait for it, and bounds what a flood of invented key ids can cost. A service gives it a ``WebhookKeyStore`` and each
/// delivery's source, so that such a flood does not keep genuine webhooks out either.
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
    private let knowsItem: @Sendable (ItemID) async -> Bool

    /// How long it may take to find out whether an Item is known.
    private static let lookupTime = Duration.seconds(3)

    /// Makes a verifier.
    ///
    /// - Parameters:
    ///   - keys: Where keys come from, usually a ``PlaidWebhookKeySource``.
    ///   - limits: What a delivery may be like.
    ///   - store: Where keys outlive the process; without one, a restart fetches them again.
    ///   - knowsItem: Whether an Item is the application's own. A new key is also fetched for a delivery about such an Item when
    ///     fetches for its source are used up, so that a flood of invented keys cannot keep a new key out.
    public convenience init(
        keys: any WebhookKeySource, limits: Limits = Limits(), store: (any WebhookKeyStore)? = nil,
        knowsItem: @escaping @Sendable (ItemID) async -> Bool = { _ in false }
    ) {
        self.init(
            keys: keys, limits: limits, cacheLimits: VerificationKeyCache.Limits(), store: store, knowsItem: knowsItem)
    }

    init(
        keys: any WebhookKeySource, limits: Limits, cacheLimits: VerificationKeyCache.Limits,
        store: (any WebhookKeyStore)? = nil, knowsItem: @escaping @Sendable (ItemID) async -> Bool = { _ in false },
        fetchTime: Duration = .seconds(8)
    ) {
        self.limits = limits
        self.keys = VerificationKeys(source: keys, store: store, limits: cacheLimits, fetchTime: fetchTime)
        self.knowsItem = knowsItem
    }

    /// Checks a delivery.
    ///
    /// What costs nothing is checked before a key is fetched. None of it is believed before the signature is checked.
    ///
    /// - Parameters:
    ///   - body: The request's body, byte for byte as it came.
    ///   - verificationHeader: The value of the header `Plaid-Verification`.
    ///   - now: The time; the real one, never a Sandbox's virtual one.
    ///   - source: Who sent the request, such as the address of its peer. Each source has a part of its own in the fetches of
    ///     unknown keys; with `nil` all share one. Never take it from what the sender can write, such as a header that
    ///     no proxy of yours has set.
    /// - Returns: The webhook.
    /// - Throws: ``WebhookError`` for everything that is not provably Plaid's.
    public func verify(
        body: [UInt8], verificationHeader: String, now: Date, source: String? = nil
    ) async throws(WebhookError) -> VerifiedWebhook {
        guard body.count <= limits.maximumBodyBytes || verificationHeader.isEmpty else {
            throw WebhookError(.bodyTooLarge, "the body is longer than \(limits.maximumBodyBytes) bytes")
        }
        let claimed = try read(verificationHeader, now: now)
        guard claimed.isAbout(body) else { throw Self.bodyMismatch }
        let key: CheckedKey
        do throws(WebhookError) {
            key = try await keys.key(id: claimed.keyID, claim: .source(source), now: now)
        } catch {
            guard error.code == .keyFetchesLimited, let item = await knownItem(in: body) else { throw error }
            key = try await keys.key(id: claimed.keyID, claim: .item(item.rawValue), now: now)
        }
        return try ProvenToken(claimed, key: key, now: now).webhook(body: body)
    }

    /// Checks a delivery's header, before anything is read of its body.
    ///
    /// - Throws: ``WebhookError`` as ``verify(body:verificationHeader:now:source:)`` does. With `keyFetchesLimited`, the delivery
    ///   may still be accepted there, for the Item that its body names.
    package func verify(
        verificationHeader: String, now: Date, source: String?
    ) async throws(WebhookError) -> ProvenToken {
        let claimed = try read(verificationHeader, now: now)
        let key = try await keys.key(id: claimed.keyID, claim: .source(source), now: now)
        return try ProvenToken(claimed, key: key, now: now)
    }

    static let bodyMismatch = WebhookError(.bodyMismatch, "the token belongs to another body")

    /// The Item that a body names, when it is the application's.
    private func knownItem(in body: [UInt8]) async -> ItemID? {
        guard let item = (try? JSONValue(parsing: body))?["item_id"]?.stringValue.map(ItemID.init(rawValue:)) else {
            return nil
        }
        let outcome = await Deadline.run(within: Self.lookupTime) { [knowsItem] in await knowsItem(item) }
        if case .finished(true) = outcome { return item }
        return nil
    }

    /// Reads what a token claims, and checks what can be checked without a key.
    private func read(_ header: String, now: Date) throws(WebhookError) -> ClaimedToken {
        guard !header.isEmpty else {
            throw WebhookError(.missingToken, "the header Plaid-Verification is missing")
        }
        guard header.utf8.count <= limits.maximumTokenBytes else {
            throw WebhookError(.tokenTooLarge, "the token is longer than \(limits.maximumTokenBytes) bytes")
        }
        guard let token = CompactToken(header, maximumBytes: limits.maximumTokenBytes) else {
            throw WebhookError(.malformedToken, "the header Plaid-Verification is not a compact JSON Web Token")
        }
        let keyID = try checkHeader(of: token)
        let issuedAt = try checkTime(of: token, now: now)
        guard let hash = token.payload["request_body_sha256"]?.stringValue else { throw Self.bodyMismatch }
        return ClaimedToken(token: token, keyID: keyID, issuedAt: issuedAt, bodyHash: Array(hash.utf8))
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

    private func checkTime(of token: CompactToken, now: Date) throws(WebhookError) -> Date {
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
        return Date(timeIntervalSince1970: Double(seconds))
    }
}
