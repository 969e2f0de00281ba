// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
package import FoundationEssentials
import PlaidJSON
package import PlaidTypes
import PlaidWebhooks

/// The secret with which an application's back end signs session tokens for its front end.
package struct SessionSecret: Sendable, CustomStringConvertible, CustomReflectable {
    fileprivate let key: SymmetricKey

    /// HS256 requires a key at least as long as its hash.
    package static let minimumBytes = 32

    /// Creates a secret from bytes; `nil` when there are fewer than 32.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.minimumBytes else { return nil }
        key = SymmetricKey(data: bytes)
    }

    package var description: String { "SessionSecret(redacted)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Session tokens: JSON Web Tokens with which a front end reads one user's data for a few minutes.
///
/// Exactly `{"alg":"HS256"}`, `aud` exactly `tartan`, `sub` the user, `iat` and `exp` at most fifteen minutes apart.
package enum SessionToken {
    package static let audience = "tartan"
    package static let maximumLifetime = 15 * 60
    private static let clockTolerance = 30.0
    private static let maximumBytes = 2048

    /// The claims of a token.
    package struct Claims: Sendable, Hashable {
        package var user: UserID
        /// The user's display name, from the claim `name`; `nil` when there is none that can be shown.
        package var name: String?
    }

    /// Makes a token, as an application's back end would.
    package static func issue(
        for user: UserID, named name: String? = nil, at now: Date, lifetime: Int, secret: SessionSecret
    ) -> String {
        let issuedAt = Int(now.timeIntervalSince1970)
        let header = JSONValue.object(["alg": "HS256", "typ": "JWT"]).serialized()
        var claims: JSONObject = [
            "aud": .string(audience), "sub": .string(user.rawValue),
            "iat": .number(JSONNumber(issuedAt)), "exp": .number(JSONNumber(issuedAt + lifetime)),
        ]
        if let name { claims["name"] = .string(name) }
        let payload = JSONValue.object(claims).serialized()
        let signed = Base64URL.encode(header) + "." + Base64URL.encode(payload)
        let code = HMAC<SHA256>.authenticationCode(for: Array(signed.utf8), using: secret.key)
        return signed + "." + Base64URL.encode(Array(code))
    }

    /// Returns the user of a token; `nil` when the token is invalid in any way.
    package static func user(of text: String, at now: Date, secret: SessionSecret) -> UserID? {
        claims(of: text, at: now, secret: secret)?.user
    }

    /// Returns the claims of a token; `nil` when the token is invalid in any way.
    package static func claims(of text: String, at now: Date, secret: SessionSecret) -> Claims? {
        guard let token = CompactToken(text, maximumBytes: maximumBytes),
            token.header["alg"]?.stringValue == "HS256", token.header["crit"] == nil,
            // Compares in constant time.
            HMAC<SHA256>.isValidAuthenticationCode(
                token.signature, authenticating: token.signedBytes, using: secret.key),
            token.payload["aud"]?.stringValue == audience,
            let user = token.payload["sub"]?.stringValue, UserID.isAcceptable(user),
            let issuedAt = token.seconds("iat"), let expiry = token.seconds("exp")
        else { return nil }
        let seconds = now.timeIntervalSince1970
        // Compared without arithmetic, which a huge claim could overflow.
        guard issuedAt < expiry, expiry - issuedAt <= maximumLifetime, Double(issuedAt) <= seconds + clockTolerance,
            seconds < Double(expiry)
        else { return nil }
        if token.payload["nbf"] != nil {
            guard let notBefore = token.seconds("nbf"), Double(notBefore) <= seconds + clockTolerance
            else { return nil }
        }
        let name = token.payload["name"]?.stringValue
        return Claims(user: UserID(rawValue: user), name: name.flatMap { isShowable($0) ? $0 : nil })
    }

    /// Whether a name can be shown on a page: short, and without characters that hide or reorder others.
    package static func isShowable(_ name: String) -> Bool {
        1...64 ~= name.unicodeScalars.count
            && name.unicodeScalars.allSatisfy { scalar in
                switch scalar.properties.generalCategory {
                case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
                    false
                default: true
                }
            }
    }
}

extension UserID {
    /// Whether the text may name a user here: 1 to 128 visible ASCII characters.
    package static func isAcceptable(_ text: String) -> Bool {
        1...128 ~= text.utf8.count && text.utf8.allSatisfy { 0x21...0x7E ~= $0 }
    }
}
