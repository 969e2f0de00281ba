// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import Logging
import PlaidJSON
import PlaidTypes
import TartanStorage
import TokenVault

extension Service {
    /// How long a request may take, in this process or another, before it counts as interrupted.
    static let keyedRequestPatience = Duration.seconds(120)

    /// Answers a request; a repeated one with the same idempotency key gets the first response.
    ///
    /// The request is recorded before it starts. If the process dies between the work and its response, the record has none:
    /// an equal request then starts again after ``keyedRequestPatience``, or, where that could do the work twice, is refused.
    func answer(_ route: Route, _ call: Call) async throws -> Reply {
        if route.isWrite, route.keyUse == .refused, !call.request.headers[values: .idempotencyKey].isEmpty {
            throw ServiceError.invalidRequest(
                "This request cannot have an Idempotency-Key.",
                next: "Read the current state, and send the request without the header.")
        }
        guard route.remembersKeys, let caller = call.caller,
            let key = try IdempotencyKey(call.request.headers[values: .idempotencyKey])
        else { return try await route.answer(self, call) }
        var call = call
        let body = try await call.keepBody()
        // The response to a deletion is kept: it shows nothing of the Item, and the request may be repeated.
        let namesItem = route.method != .delete
        let request = KeyedRequestRecord(
            digest: key.digest(for: caller), userID: caller.user,
            itemID: namesItem ? call.parameters.get("id").map { ItemID(rawValue: $0) } : nil,
            contentDigest: IdempotencyKey.contentDigest(route, call, body: body), startedAt: Instant(call.now))
        let limit = route.isRepeatable ? request.startedAt - Self.keyedRequestPatience : nil
        if let earlier = try await begin(request, interruptedBefore: limit) { return try repeated(earlier, request) }
        do {
            let reply = try await route.answer(self, call)
            guard reply.status.code < 500 else {
                if route.isRepeatable || !call.work.hasBegun { await abandon(request) }
                return reply
            }
            var finished = request
            // A Link token for an Item; its creation proves that the Item is the caller's.
            if route.name == .createLinkToken, reply.status == .ok { finished.itemID = Self.item(in: body) }
            await remember(reply, for: finished)
            return reply
        } catch let error as ServiceError where error.isLasting {
            await remember(Reply.error(error), for: request)
            throw error
        } catch {
            // The work may have been done although its outcome is not known here.
            if route.isRepeatable || !call.work.hasBegun { await abandon(request) }
            throw error
        }
    }

    private func begin(
        _ request: KeyedRequestRecord, interruptedBefore limit: Instant?
    ) async throws -> KeyedRequestRecord? {
        do throws(StorageError) {
            return try await store.beginRequest(request, interruptedBefore: limit)
        } catch {
            guard error.code == .limitReached else { throw error }
            throw ServiceError(
                .tooManyRequests, .tooManyRequests,
                "This user's requests with an Idempotency-Key in the last 24 hours reach their limit.",
                next: "Wait until older ones are deleted, or send the request without a key.", retryAfter: 3600)
        }
    }

    /// The Item that a body names.
    private static func item(in body: [UInt8]) -> ItemID? {
        (try? JSONValue(parsing: body))?["item_id"]?.stringValue.map { ItemID(rawValue: $0) }
    }

    private func repeated(_ earlier: KeyedRequestRecord, _ request: KeyedRequestRecord) throws -> Reply {
        guard earlier.contentDigest == request.contentDigest else {
            throw ServiceError(
                .idempotencyKeyReused, .unprocessableContent,
                "The Idempotency-Key belongs to an earlier request with other content.",
                next: "Send a new key, or exactly the earlier request.")
        }
        guard let sealed = earlier.response else {
            guard request.startedAt - earlier.startedAt < Self.keyedRequestPatience else {
                throw ServiceError(
                    .idempotencyUnresolved, .conflict,
                    "The first request with this Idempotency-Key was interrupted, so it is unknown whether it was carried out.",
                    next: "Read the current state; if the request is still needed, send it with a new key.")
            }
            throw ServiceError(
                .idempotencyInProgress, .conflict, "The first request with this Idempotency-Key is not finished.",
                next: "Send the same request again later.", retryAfter: 2)
        }
        let text = try vault.openText(try SealedValue(bytes: sealed.bytes), for: Self.place(of: earlier))
        guard var reply = Reply(remembered: text) else {
            throw StorageError(.corrupted, "The response to an idempotency key cannot be read.")
        }
        reply.headers[.idempotencyReplayed] = "true"
        return reply
    }

    /// Stores a response; the caller gets it even if that fails, since the work is done.
    private func remember(_ reply: Reply, for request: KeyedRequestRecord) async {
        var request = request
        do {
            let sealed = try vault.seal(text: reply.remembered, for: Self.place(of: request))
            request.response = SealedBytes(sealed.bytes)
            // With the Item that it is about, it is deleted.
            if request.itemID == nil { request.itemID = Self.item(in: reply.bytes) }
            try await store.finishRequest(request)
        } catch {
            logger.error("response was not stored for its key", metadata: ["error": "\(error.loggable)"])
        }
    }

    private func abandon(_ request: KeyedRequestRecord) async {
        do {
            try await store.abandonRequest(request)
        } catch {
            logger.error("request was not withdrawn for its key", metadata: ["error": "\(error.loggable)"])
        }
    }

    private static func place(of request: KeyedRequestRecord) -> VaultContext {
        VaultContext(
            userID: request.userID, itemID: "", column: KeyedRequestRecord.responseColumn,
            row: request.digest.hexadecimal)
    }
}
