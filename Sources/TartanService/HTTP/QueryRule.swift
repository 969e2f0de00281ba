import HummingbirdCore

/// Which parameters a route's query may have.
package enum QueryRule: Sendable, Hashable {
    /// Others send users or events here and add what they like; nothing of it is read.
    case anything
    /// These, each at most once and with a value.
    case only(Set<String>)

    /// The query's values, percent-decoded.
    ///
    /// A name that is unknown or stands twice is refused, so that a misspelt filter cannot silently answer more than was
    /// asked for; and so is an empty value, which could mean "everything" as well as "nothing".
    func values(of uri: URI) throws(ServiceError) -> [String: String] {
        guard case .only(let known) = self else { return [:] }
        var values: [String: String] = [:]
        for (name, value) in uri.queryParameters {
            let name = String(name)
            guard known.contains(name) else {
                let next =
                    known.isEmpty
                    ? "This route accepts no parameters." : "Expected: \(known.sorted().joined(separator: ", "))."
                throw .invalidRequest("The query has an unknown parameter: \(Self.shown(name)).", next: next)
            }
            guard !value.isEmpty else {
                throw .invalidRequest(
                    "The parameter \(name) has no value.", next: "Set a value, or omit the parameter.")
            }
            guard values.updateValue(String(value), forKey: name) == nil else {
                throw .invalidRequest("The query contains the parameter \(name) twice.")
            }
        }
        return values
    }

    /// A name as an answer may repeat it.
    private static func shown(_ name: String) -> String {
        let plain = name.unicodeScalars.prefix(40).map { scalar -> Character in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".": Character(scalar)
            default: "?"
            }
        }
        return plain.isEmpty ? "without a name" : String(plain)
    }
}
