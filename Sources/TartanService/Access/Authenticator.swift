import FoundationEssentials
import HTTPTypes
import Hummingbird
import PlaidTypes
import Storage

/// Finds out who calls: an API key with the header `Tartan-User`, or a session token.
package struct Authenticator: Sendable {
    /// Whether a key with this digest exists and has not been withdrawn.
    let isKnownKey: @Sendable (TokenDigest) async throws -> Bool
    let sessionSecret: SessionSecret?

    func caller(of request: Request, access: RouteAccess, now: Date) async throws -> Caller? {
        guard access != .open else { return nil }
        let credentials = request.headers[values: .authorization]
        guard credentials.count == 1, let token = Self.bearer(credentials[0]) else {
            throw Self.unauthenticated("The request needs exactly one header Authorization: Bearer ….")
        }
        if token.hasPrefix(APIKey.prefix) {
            guard let key = APIKey(token), try await isKnownKey(key.digest) else {
                throw Self.unauthenticated("The API key is not valid: it is unknown or was revoked.")
            }
            return Caller(user: try user(of: request), kind: .application, credential: key.digest)
        }
        // Three parts are the form of a session token; anything else was meant as a key.
        guard token.split(separator: ".", omittingEmptySubsequences: false).count == 3 else {
            throw Self.unauthenticated(
                "The API key is not valid: keys begin with \(APIKey.prefix), and this is not a session token either.")
        }
        guard let sessionSecret else {
            throw Self.unauthenticated(
                "This service takes no session tokens, since it was started without TARTAN_SESSION_SECRET.")
        }
        guard let claims = SessionToken.claims(of: String(token), at: now, secret: sessionSecret) else {
            throw Self.unauthenticated("The session token is not valid, or has expired.")
        }
        let user = claims.user
        guard access == .keyOrSession else {
            throw ServiceError(
                .forbidden, .forbidden, "A session token may not do this.",
                next: "Let the application's back end call it with its API key.")
        }
        // A front end that names a user is confused or worse; the token alone decides.
        guard request.headers[values: .tartanUser].allSatisfy({ $0 == user.rawValue }) else {
            throw ServiceError(
                .forbidden, .forbidden, "The header Tartan-User names another user than the session token.",
                next: "Leave the header out.")
        }
        return Caller(user: user, kind: .session, credential: TokenDigest(of: String(token)), name: claims.name)
    }

    private func user(of request: Request) throws -> UserID {
        let names = request.headers[values: .tartanUser]
        guard names.count == 1, UserID.isAcceptable(names[0]) else {
            throw ServiceError.invalidRequest(
                "The header Tartan-User must stand there once and name the user with 1 to 128 visible ASCII characters.",
                next: "Send the header Tartan-User with your own id of the user.")
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
            next: "Make a key with tartan keys create, or let the application's back end sign a new session token.")
    }
}
