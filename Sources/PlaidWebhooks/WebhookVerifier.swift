// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials
import PlaidCore
import PlaidJSON
public import PlaidTypes

/// Verifies that a webhook was sent by Plaid, is unmodified and recent, from the raw bytes of its body.
///
/// ```swift
/// let verifier = WebhookVerifier(keys: PlaidWebhookKeySource(client: client))
/// let webhook = try await verifier.verify(body: bytes, verificationHeader: header, now: Date())
/// ```
///
/// Use one verifier for the whole process: it caches keys, fetches a missing key once for all waiting deliveries, and
/// limits the cost of a flood of fake key ids. Give it a ``WebhookKeyStore`` and each delivery's source, so that such a
/// flood does not block genuine webhooks either.
public final class WebhookVerifier: Sendable {
    /// The limits on tokens and bodies.
    public struct Limits: Sendable, Hashable {
        /// The maximum age of a token in seconds, inclusive.
        public var maximumAge: TimeInterval
        /// How many seconds a token may be ahead of the local clock.
        public var clockTolerance: TimeInterval
        /// The maximum size of the token in bytes.
        public var maximumTokenBytes: Int
        /// The maximum size of the body in bytes.
        public var maximumBodyBytes: Int

        /// Creates limits; the defaults are Plaid's five minutes, and thirty seconds for clock differences.
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

    /// The time limit for looking up whether an Item is known.
    private static let lookupTime = Duration.seconds(3)

    /// Creates a verifier.
    ///
    /// - Parameters:
    ///   - keys: The source of keys, usually a ``PlaidWebhookKeySource``.
    ///   - limits: The limits on tokens and bodies.
    ///   - store: Stores keys beyond the life of the process; without it, a restart fetches them again.
    ///   - knowsItem: Whether an Item belongs to the application. A new key is also fetched for a delivery about such an Item
    ///     when its source has used up its fetches, so that a flood of fake keys cannot block a new key.
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

    /// Verifies a delivery.
    ///
    /// Everything that needs no key is checked first. Nothing is trusted before the signature is verified.
    ///
    /// - Parameters:
    ///   - body: The raw bytes of the request's body.
    ///   - verificationHeader: The value of the header `Plaid-Verification`.
    ///   - now: The current time; real time, never a Sandbox's virtual time.
    ///   - source: The sender of the request, such as its IP address. Each source has its own share of fetches of unknown
    ///     keys; with `nil` all senders share one. Never use a value that the sender controls, such as a header that none of
    ///     your proxies has set.
    /// - Returns: The webhook.
    /// - Throws: ``WebhookError`` unless the delivery is proven to be from Plaid.
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

    /// Verifies a delivery's header before its body is read.
    ///
    /// - Throws: ``WebhookError`` as ``verify(body:verificationHeader:now:source:)`` does. After `keyFetchesLimited`, that
    ///   method may still accept the delivery because of the Item in its body.
    package func verify(
        verificationHeader: String, now: Date, source: String?
    ) async throws(WebhookError) -> ProvenToken {
        let claimed = try read(verificationHeader, now: now)
        let key = try await keys.key(id: claimed.keyID, claim: .source(source), now: now)
        return try ProvenToken(claimed, key: key, now: now)
    }

    static let bodyMismatch = WebhookError(.bodyMismatch, "the token belongs to another body")

    /// Returns the Item in a body if it belongs to the application.
    private func knownItem(in body: [UInt8]) async -> ItemID? {
        guard let item = (try? JSONValue(parsing: body))?["item_id"]?.stringValue.map(ItemID.init(rawValue:)) else {
            return nil
        }
        let outcome = await Deadline.run(within: Self.lookupTime) { [knowsItem] in await knowsItem(item) }
        if case .finished(true) = outcome { return item }
        return nil
    }

    /// Reads a token's claims, and checks everything that needs no key.
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
            throw WebhookError(.extensionNotSupported, "the token requires an extension (crit), and none is supported")
        }
        // Plaid's ids are UUIDs; any other id must at least be short and printable before it is used in a request.
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
