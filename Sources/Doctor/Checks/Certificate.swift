import Foundation

extension Check {
    /// The certificate that the service shows to others has time left.
    static let certificate = Check("certificate", "The service's certificate is valid") { facts in
        if let failure = facts.certificateFailure {
            return .red(failure, "Use a PEM file that contains a certificate.")
        }
        guard let end = facts.certificateEndsAt else {
            return .skipped("--tls-certificate is not set; a proxy may have a certificate.")
        }
        let days = Int((end.timeIntervalSince(facts.now) / 86_400).rounded(.down))
        if days < 0 {
            return .red("It has expired.", "Renew it and restart the service; until then, Plaid sends it no webhooks.")
        }
        if days < 21 {
            return .amber(
                "It expires in \(days) days.", "Renew it; an automatic renewal would have happened by now.")
        }
        return .green("It is valid for \(days) more days.")
    }
}
