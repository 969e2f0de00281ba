// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Which operations, types and members a document did not have yet, so that the reference can say from when they are.
///
/// The text has a line `after VERSION` for each document that was compared with the next one, and below it the paths of
/// operations, the names of types, and members as `Type.member`. Versions between the two have not been seen, so a
/// subject is known to be newer than one and not to be newer than the other.
public struct ContractAdditions: Sendable, Equatable {
    /// The last version without the subject.
    private var versions: [String: ContractVersion] = [:]

    /// Nothing is known to be new.
    public init() {}

    /// Reads the text; lines that begin with `#` are comments.
    public init(text: String) throws {
        var version: ContractVersion?
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("after ") {
                version = try ContractVersion("document_" + line.dropFirst(6))
            } else if let version, !line.contains(" ") {
                guard versions.updateValue(version, forKey: String(line)) == nil else {
                    throw CodegenError("the list of additions has \(line) twice")
                }
            } else {
                throw CodegenError("the list of additions has the line \"\(line)\", which is below no version")
            }
        }
    }

    /// Compares two documents.
    ///
    /// Of a document whose version is not of Plaid's form, nothing can be said.
    init(old: Resolver, new: Resolver) {
        guard let version = try? ContractVersion(old.document.version) else { return }
        let known = Set(old.document.operations.map(\.path))
        for path in new.document.operations.map(\.path) where !known.contains(path) { versions[path] = version }
        var kept: [TypeRef] = []
        for name in new.order {
            guard let object = new.object(name), let previous = old.object(name) else { continue }
            let members = Set(previous.properties.map(\.wire))
            for property in object.properties {
                if members.contains(property.wire) {
                    kept.append(property.resolved.type)
                } else {
                    versions["\(name).\(property.wire)"] = version
                }
            }
        }
        for operation in new.document.operations where known.contains(operation.path) {
            if let request = operation.request { kept.append(.object(request)) }
            if case .schema(let response) = operation.response { kept.append(.object(response)) }
        }
        // What an old member consists of may have a new name, which says nothing about its age.
        let renamed = Self.unknown(kept, old: old, new: new)
        let reach = ContractReach(new)
        for name in reach.sent.union(reach.received) where !Self.has(old, name) && !renamed.contains(name) {
            versions[name] = version
        }
    }

    private static func has(_ resolver: Resolver, _ name: String) -> Bool {
        resolver.object(name) != nil || resolver.enums[name] != nil
    }

    /// The types of members that the old document has not, and all that these are made of.
    private static func unknown(_ types: [TypeRef], old: Resolver, new: Resolver) -> Set<String> {
        var found: Set<String> = []
        var rest = types
        while let type = rest.popLast() {
            switch type {
            case .array(let inner), .map(let inner): rest.append(inner)
            case .object(let name), .enumeration(let name):
                guard !has(old, name), found.insert(name).inserted else { continue }
                rest += (new.object(name)?.properties ?? []).map(\.resolved.type)
            default: continue
            }
        }
        return found
    }

    /// The sentence about a subject, if it is new in a document of this version.
    func sentence(_ subject: String, in version: ContractVersion?) -> String? {
        guard let version, let earlier = versions[subject], version > earlier else { return nil }
        return "Added after version \(earlier) of Plaid's document."
    }

    /// Subjects that a document of this version should have.
    func subjects(in version: ContractVersion?) -> Set<String> {
        guard let version else { return [] }
        return Set(versions.filter { $0.value < version }.keys)
    }

    /// The additions that are new compared with a list, as lines to append to its text.
    func lines(beyond known: ContractAdditions) -> String {
        let new = versions.filter { known.versions[$0.key] == nil }
        var lines: [String] = []
        for version in Set(new.values).sorted() {
            lines.append("after \(version)")
            lines += new.filter { $0.value == version }.keys.sorted()
        }
        return lines.map { $0 + "\n" }.joined()
    }
}
