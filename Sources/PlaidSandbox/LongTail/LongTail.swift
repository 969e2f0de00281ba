import FoundationEssentials
import PlaidJSON

/// What the operations without behaviour of their own have made for one client.
struct LongTail: Sendable, Codable {
    struct Record: Sendable, Codable {
        var kind: String
        var id: String
        var createdAt: Date
        /// The members that answers about it show.
        var members: JSONObject
        var isRemoved = false
    }

    /// In the order of their making.
    var records: [Record] = []
    /// Tells apart calls that are equal.
    var serial = 0

    func index(kind: String, id: String) -> Int? {
        records.lastIndex { $0.kind == kind && $0.id == id && !$0.isRemoved }
    }
}

/// What one operation does with the resources of a family.
struct ResourceRule: Sendable {
    enum Action: Sendable {
        /// Makes one; its id is the named member of the answer, inside `inside` when that is not empty.
        case create(id: String, inside: String = "", status: String? = nil)
        case read
        /// Answers all, in the named member.
        case list(String)
        /// Takes over the members of the request.
        case update
        /// Moves the status on, only from one of these.
        case move(to: String, from: [String])
        case remove
    }

    var kind: String
    /// The member of the request that names the resource.
    var key: String = ""
    var action: Action
    /// Seconds of business time until it can be read.
    var readyAfter: Double = 0
    /// What an unknown id is refused with.
    var refusal: SandboxError = .unknownResource
}

extension SandboxError {
    static let unknownResource = invalidRequest("NOT_FOUND", "not found", status: 404)
}
