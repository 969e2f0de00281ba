import Foundation

// Each judgement is a pure function of gathered facts; Probes.swift gathers them.

/// The judgements of `tartan doctor` about the way to Plaid.
package enum Judgement {
    /// What asking Plaid with the credentials gave.
    package enum Answer: Sendable, Equatable {
        case accepted
        case refused(code: String, advice: String)
        case unreachable(advice: String)
    }

    package static func credentials(hasThem: Bool, answer: Answer?, environment: String) -> Finding {
        let check = "credentials"
        guard hasThem else {
            return .red(
                check, "PLAID_CLIENT_ID or PLAID_SECRET is not set.",
                "Set both, with the secret of \(environment); for an offline sandbox any two words will do.")
        }
        switch answer {
        case .accepted: return .green(check, "\(environment) accepts the client id and the secret.")
        case .refused(let code, let advice):
            return .red(check, "\(environment) refuses the client id and the secret (\(code)).", advice)
        case .unreachable(let advice): return .red(check, "\(environment) cannot be reached.", advice)
        case nil: return .amber(check, "The credentials were not tried.", "Run without --offline.")
        }
    }

    /// - Parameter skew: This machine's time minus the server's, in seconds.
    package static func clock(skew: Int?) -> Finding {
        let check = "clock"
        guard let skew else { return .amber(check, "The server told no time.", "Compare the clock with another one.") }
        let size = abs(skew)
        let says = "The clock is \(size) s \(skew < 0 ? "behind" : "ahead")."
        if size <= 30 { return .green(check, says) }
        let remedy = "Set the clock by NTP: webhooks' signatures are refused after five minutes."
        return size < 240 ? .amber(check, says, remedy) : .red(check, says, remedy)
    }

    package static func transport(url: String) -> Finding {
        let check = "tls"
        guard let parsed = URL(string: url), let host = parsed.host() else {
            return .red(check, "The address of Plaid cannot be read.", "Write it as https://HOST.")
        }
        if parsed.scheme == "https" { return .green(check, "The way to \(host) is encrypted.") }
        if Host.isLoopback(host) { return .green(check, "\(host) is this machine; plain http stays within it.") }
        return .red(check, "The way to \(host) is plain http: secrets would be readable.", "Use https.")
    }

    package static func certificate(hasFiles: Bool, isReadable: Bool, keyMode: Int?) -> Finding {
        let check = "certificate"
        guard hasFiles else { return .green(check, "No certificate of its own; a proxy has to speak TLS.") }
        guard isReadable else {
            return .red(check, "The certificate or its key cannot be read.", "Check the paths and the owner.")
        }
        guard let keyMode, keyMode & 0o077 == 0 else {
            return .amber(check, "Others on this machine can read the key of the certificate.", "chmod 600 KEY")
        }
        return .green(check, "The certificate's key is for its owner only.")
    }

    package static func webhook(address: String?, isPlaidLocal: Bool, status: Int?, wasTried: Bool) -> Finding {
        let check = "webhook address"
        guard let address, !address.isEmpty else {
            return .amber(check, "No webhook address is given.", "Give --webhook-url, else changes arrive by polling.")
        }
        guard let url = URL(string: address), let host = url.host(), let scheme = url.scheme else {
            return .red(check, "The webhook address cannot be read.", "Write it as https://HOST/plaid/webhook.")
        }
        if !isPlaidLocal {
            guard scheme == "https" else {
                return .red(check, "The webhook address is not https.", "Put TLS in front of the service.")
            }
            guard !Host.isPrivate(host) else {
                return .red(check, "\(host) cannot be reached from the internet.", "Use a public name or a tunnel.")
            }
        }
        guard wasTried else { return .amber(check, "The address was not tried.", "Run without --offline.") }
        // An unsigned body must be refused: that shows both that the service is there and that it verifies.
        switch status {
        case nil: return .red(check, "Nothing answers at \(host).", "Start the service; look at DNS and the firewall.")
        case 400, 401, 403: return .green(check, "\(host) answers, and refuses a webhook without a signature.")
        case .some(200..<300):
            return .red(
                check, "\(host) takes a webhook without a signature.", "Verify the header Plaid-Verification.")
        case .some(let status):
            return .amber(
                check, "\(host) answers \(status) to a webhook.", "Check the path: the service has /api/plaid/webhook")
        }
    }

    package static func redirect(uri: String?, isSandbox: Bool) -> Finding {
        let check = "redirect URI"
        guard let uri, !uri.isEmpty else {
            return .amber(check, "No redirect URI is given.", "Banks with OAuth need one on mobile: --redirect-uri.")
        }
        guard let parts = URLComponents(string: uri), let host = parts.host, !host.isEmpty else {
            return .red(check, "The redirect URI cannot be read.", "Write it as https://HOST/PATH.")
        }
        guard parts.query == nil, parts.fragment == nil else {
            return .red(check, "The redirect URI has a query or a fragment.", "Take both away; keep state elsewhere.")
        }
        if parts.scheme == "https" || (parts.scheme == "http" && isSandbox && host == "localhost") {
            return .green(check, "The redirect URI keeps Plaid's rules; it has to be on the Dashboard's list too.")
        }
        return .red(
            check, "The redirect URI is not https.", "Use https; http works only for localhost, only in Sandbox.")
    }
}

/// What can be told of a host by its name alone.
package enum Host {
    package static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host.hasSuffix(".localhost") || host.hasPrefix("127.") || host == "::1"
            || host == "[::1]"
    }

    package static func isPrivate(_ host: String) -> Bool {
        if isLoopback(host) || !host.contains(".") || host.hasSuffix(".local") || host.hasSuffix(".internal") {
            return !host.contains(":") || isLoopback(host) || host.hasPrefix("f") || host.hasPrefix("[f")
        }
        let numbers = host.split(separator: ".").compactMap { Int($0) }
        guard numbers.count == 4 else { return false }
        switch (numbers[0], numbers[1]) {
        case (10, _), (192, 168), (169, 254), (0, _): return true
        case (172, 16...31), (100, 64...127): return true
        default: return false
        }
    }
}
