// Failures of transfers.

extension SandboxError {
    static func transfer(_ code: String, _ message: String) -> SandboxError {
        SandboxError("TRANSFER_ERROR", code, message)
    }

    static func bankTransfer(_ code: String, _ message: String) -> SandboxError {
        SandboxError("BANK_TRANSFER_ERROR", code, message)
    }

    static let transferNotCancellable = transfer("TRANSFER_NOT_CANCELLABLE", "transfer is not cancellable")
    static let transferAccountType = transfer(
        "TRANSFER_UNSUPPORTED_ACCOUNT_TYPE", "transfer account type not supported")
    static let forbiddenACHClass = transfer("TRANSFER_FORBIDDEN_ACH_CLASS", "specified ach_class is forbidden")
    static let originatorNotFound = transfer(
        "TRANSFER_ORIGINATOR_NOT_FOUND", "the originator's client ID was not found")

    static func networkLimit(_ network: String) -> SandboxError {
        transfer("TRANSFER_NETWORK_LIMIT_EXCEEDED", "the amount exceeds what the network \(network) allows")
    }

    static let bankTransferNotCancellable = bankTransfer(
        "BANK_TRANSFER_NOT_CANCELLABLE", "bank transfer is not cancellable")
    static let bankTransferAccountType = bankTransfer(
        "BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE", "bank transfer account type not supported")

    /// An id, or another value, that is not one that can be used.
    static func transferFieldInvalid(_ name: String) -> SandboxError { invalidField("invalid \(name) provided") }
}
