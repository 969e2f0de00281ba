import Doctor
import Foundation
import NIOSSL

/// Reads the expiration of the service's certificate.
enum CertificateProbe {
    static func look(at file: String?, _ facts: inout Facts) {
        guard let file else { return }
        guard let certificate = try? NIOSSLCertificate.fromPEMFile(file).first else {
            facts.certificateFailure = "The certificate \(file) cannot be read as PEM."
            return
        }
        facts.certificateEndsAt = Date(timeIntervalSince1970: TimeInterval(certificate.notValidAfter))
    }
}
