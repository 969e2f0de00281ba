// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import HTTPTypes
import Hummingbird
import PlaidTypes
import TartanStorage

/// Authenticates a request: by an API key with the header `Tartan-User`, or by a session token.
package struct Authenticator: Sendable {
    /// Whether a key with this digest exists and has not been revoked.
    let isKnownKey: @Sendable (TokenDigest) async throws -> Bool
    let sessionSecret: SessionSecret?

    func caller(of request: Request, access: RouteAccess, now: Date) async throws -> Caller? {
        guard access != .open else { return nil }
        let credentials = request.headers[values: .authorization]
        guard credentials.count == 1, let token = Self.bearer(credentials[0]) else {
            throw Self.unauthenticated("The request needs exactly one Authorization header: Bearer ….")
        }
        if token.hasPrefix(APIKey.prefix) {
            guard let key = APIKey(token), try await isKnownKey(key.digest) else {
                throw Self.unauthenticated("The API key is not valid: it is unknown or was revoked.")
            }
            return Caller(user: try user(of: request), kind: .application, credential: key.digest)
        }
        // A session token has three parts; anything else was meant as a key.
        guard token.split(separator: ".", omittingEmptySubsequences: false).count == 3 else {
            throw Self.unauthenticated(
                "The API key is not valid: keys begin with \(APIKey.prefix), and this is not a session token either.")
        }
        guard let sessionSecret else {
            throw Self.unauthenticated(
                "This service accepts no session tokens because it was started without TARTAN_SESSION_SECRET.")
        }
        guard let claims = SessionToken.claims(of: String(token), at: now, secret: sessionSecret) else {
            throw Self.unauthenticated("The session token is not valid, or has expired.")
        }
        let user = claims.user
        guard access == .keyOrSession else {
            throw ServiceError(
                .forbidden, .forbidden, "A session token does not allow this.",
                next: "Send the request from the application's back end with its API key.")
        }
        // A front end must not name a user; the token alone decides.
        guard request.headers[values: .tartanUser].allSatisfy({ $0 == user.rawValue }) else {
            throw ServiceError(
                .forbidden, .forbidden, "The Tartan-User header and the session token name different users.",
                next: "Omit the header.")
        }
        return Caller(user: user, kind: .session, credential: TokenDigest(of: String(token)), name: claims.name)
    }

    private func user(of request: Request) throws -> UserID {
        let names = request.headers[values: .tartanUser]
        guard names.count == 1, UserID.isAcceptable(names[0]) else {
            throw ServiceError.invalidRequest(
                "The request needs exactly one Tartan-User header with 1 to 128 visible ASCII characters.",
                next: "Send the header Tartan-User with your own ID for the user.")
        }
        return UserID(rawValue: names[0])
    }

    private static func bearer(_ value: String) -> Substring? {
        let parts = value.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].lowercased() == "bearer", !parts[1].isEmpty else { return nil }
        return parts[1]
    }

    private static func unauthenticated(_ message: String) -> ServiceError {
        ServiceError(
            .unauthenticated, .unauthorized, message,
            next: "Create a key with tartan keys create, or sign a new session token in the application's back end.")
    }
}
