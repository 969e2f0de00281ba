import Foundation

extension Check {
    /// The certificate that the service shows to others has time left.
    static let certificate = Check("certificate", "The service's certificate is valid") { facts in
        if let failure = facts.certificateFailure { return .red(failure, "Name a PEM file that holds a certificate.") }
        guard let end = facts.certificateEndsAt else {
            return .skipped("No --tls-certificate was named; a proxy may have one.")
        }
        let days = Int((end.timeIntervalSince(facts.now) / 86_400).rounded(.down))
        if days < 0 {
            return .red("It has expired.", "Renew it and restart the service; Plaid sends no webhook to it as it is.")
        }
        if days < 21 {
            return .amber(
                "It expires in \(days) days.", "Renew it; a renewal that happens by itself would have by now.")
        }
        return .green("It is valid for \(days) more days.")
    }
}
