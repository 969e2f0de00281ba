// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HummingbirdCore

/// The parameters that a route accepts.
package enum QueryRule: Sendable, Hashable {
    /// Third parties send users or events here and may add parameters; none is read.
    case anything
    /// These, each at most once and with a value.
    case only([QueryParameter])

    /// The parameters that are read.
    package var parameters: [QueryParameter] {
        switch self {
        case .anything: []
        case .only(let parameters): parameters
        }
    }

    /// The query's values, percent-decoded, with the usual values of missing parameters.
    ///
    /// Unknown and duplicate names are refused, so that a misspelled filter cannot silently return more than requested.
    /// Empty values are refused too, since they could mean "everything" or "nothing".
    func values(of uri: URI) throws(ServiceError) -> QueryValues {
        guard case .only(let known) = self else { return QueryValues(values: [:]) }
        var values: [String: String] = [:]
        for (name, value) in uri.queryParameters {
            let name = String(name)
            guard let parameter = known.first(where: { $0.name == name }) else {
                let next =
                    known.isEmpty
                    ? "This route accepts no parameters."
                    : "Expected: \(known.map(\.name).sorted().joined(separator: ", "))."
                throw .invalidRequest("The query has an unknown parameter: \(Self.shown(name)).", next: next)
            }
            guard !value.isEmpty else {
                throw .invalidRequest(
                    "The parameter \(name) has no value.", next: "Set a value, or omit the parameter.")
            }
            guard values.updateValue(String(value), forKey: name) == nil else {
                throw .invalidRequest("The query contains the parameter \(name) twice.")
            }
            try parameter.check(String(value))
        }
        for parameter in known where values[parameter.name] == nil {
            guard !parameter.isRequired else {
                throw .invalidRequest("The parameter \(parameter.name) is missing.")
            }
            values[parameter.name] = parameter.usual
        }
        return QueryValues(values: values)
    }

    /// A name in the form in which a response may repeat it.
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
