import FoundationEssentials
import PlaidJSON

// Where answers that come from the contract meet the server.

extension SandboxEngine {
    /// A success as it is sent: some are files.
    func success(_ answer: SandboxAnswer, path: String, requestID: String) -> PlaidSandbox.Response {
        switch answer {
        case .text(let text): .json(text: text, status: 200)
        case .file(let file): .file(file, requestID: requestID)
        case .json(let json): success(json, path: path, requestID: requestID)
        }
    }

    private func success(_ answer: JSONObject, path: String, requestID: String) -> PlaidSandbox.Response {
        guard path != "/webhook_verification_key/get", !World.implementedPaths.contains(path),
            let operation = validator.contract.operation(at: path)
        else { return .json(.object(answer), status: 200) }
        var answer = answer
        if case .json(let schema) = operation.reply,
            validator.contract.schemas[schema]?.fields.contains(where: { $0.name == "request_id" }) != true
        {
            answer["request_id"] = nil
        }
        var response = PlaidSandbox.Response.json(.object(answer), status: 200)
        switch operation.reply {
        case .json: break
        case .none:
            response.body = []
            response.headers.removeAll { $0.name == "Content-Type" }
        case .binary(let type):
            let bytes = type.hasSuffix("zip") ? EmptyFile.zip : EmptyFile.pdf
            response = .file(SandboxFile(type: type, bytes: bytes), requestID: requestID)
        }
        return response
    }
}

/// The smallest files of their kinds.
enum EmptyFile {
    /// An archive without entries: only the record that ends it.
    static let zip: [UInt8] = [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)

    /// One blank page.
    static let pdf = PDFDocument(title: "Blank").bytes(createdAt: Date(timeIntervalSince1970: 0))
}
