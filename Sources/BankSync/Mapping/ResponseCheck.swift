// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage

/// Finds what a response lacks, since the SDK decodes a missing member as a neutral value.
///
/// A response that the SDK decoded without problems costs nothing; any other is parsed a second time, as JSON.
struct ResponseCheck {
    /// The missing or unreadable values, by member name.
    let anomalies: ResponseAnomalies
    /// `nil` when nothing is.
    private let root: JSONValue?

    init(_ raw: RawJSON) throws(SyncError) {
        var anomalies = ResponseAnomalies()
        for anomaly in raw.anomalies {
            anomalies.add(anomaly.kind == .missing ? anomaly.name : "\(anomaly.kind.rawValue) \(anomaly.name)")
        }
        self.anomalies = anomalies
        guard !raw.anomalies.isEmpty else {
            root = nil
            return
        }
        do { root = try JSONValue(parsing: raw.bytes, options: .storable) } catch {
            throw .incompleteResponse("a readable form")
        }
    }

    /// The rows of a list.
    ///
    /// - Throws: `incompleteResponse` when the list is missing or contains something other than a row.
    func rows(_ path: String...) throws(SyncError) -> CheckedRows {
        guard let root else { return CheckedRows(values: nil) }
        return try CheckedRows(root.member(path), path.joined(separator: "."))
    }

    /// The same for a list that may be null.
    func optionalRows(_ path: String...) throws(SyncError) -> CheckedRows {
        guard let value = root?.member(path), !value.isNull else { return CheckedRows(values: nil) }
        return try CheckedRows(value, path.joined(separator: "."))
    }

    /// - Throws: `incompleteResponse` when the member is missing or of another type.
    func require(_ path: String..., is isRight: (JSONValue) -> Bool) throws(SyncError) {
        guard let root else { return }
        guard let value = root.member(path), isRight(value) else {
            throw .incompleteResponse("\(path.joined(separator: "."))")
        }
    }
}

/// The rows of a list, as JSON where the response lacks something.
struct CheckedRows {
    private let values: [JSONValue]?

    fileprivate init(values: [JSONValue]?) { self.values = values }

    init(_ value: JSONValue?, _ name: String) throws(SyncError) {
        guard let values = value?.arrayValue else { throw .incompleteResponse("the list \(name)") }
        guard values.allSatisfy({ $0.objectValue != nil }) else {
            throw .incompleteResponse("an element of the list \(name)")
        }
        self.values = values
    }

    /// The row whose typed form has that index.
    subscript(index: Int) -> CheckedRow {
        CheckedRow(json: values.map { $0.indices.contains(index) ? $0[index] : .null })
    }
}

/// A row that distinguishes missing members from neutral values.
struct CheckedRow {
    fileprivate let json: JSONValue?

    func flag(_ name: String, _ value: Bool) -> Bool? { json.map { $0[name]?.boolValue } ?? value }

    func number(_ name: String, _ value: Int) -> Int? { json.map { $0[name]?.intValue } ?? value }

    func rows(_ name: String) throws(SyncError) -> CheckedRows {
        guard let json else { return CheckedRows(values: nil) }
        return try CheckedRows(json[name], name)
    }
}

extension JSONValue {
    fileprivate func member(_ path: [String]) -> JSONValue? {
        path.reduce(Optional(self)) { value, name in value?[name] }
    }
}

extension SyncError {
    static func unusableRow(_ what: String) -> SyncError {
        SyncError(.unusableRow, "\(what). Nothing of the response was stored; it is requested again later.")
    }

    static func incompleteResponse(_ what: String) -> SyncError {
        SyncError(
            .incompleteResponse,
            "A response from Plaid lacks \(what). Nothing of it was stored; it is requested again later.")
    }
}
