// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The banks that can be connected: those of the Sandbox, and those that it was given.
struct InstitutionDirectory: Sendable {
    /// The banks that the Sandbox was given; one with the id of another takes its place.
    var added: [Institution] = []

    /// All banks, in the order in which they are listed.
    var all: [Institution] {
        guard !added.isEmpty else { return Institution.all }
        let replaced = Set(added.map(\.id))
        return added + Institution.all.filter { !replaced.contains($0.id) }
    }

    func named(_ id: String) -> Institution? { added.first { $0.id == id } ?? Institution.named(id) }

    /// A bank that the Sandbox was given; `nil` when the id is of none.
    func added(_ id: String) -> AddedBank? { added.first { $0.id == id }.map(AddedBank.init) }
}

/// A bank that the Sandbox was given, as an Item that was made there keeps it.
///
/// A reference, so that the many Items at other banks have no place for it.
final class AddedBank: Sendable, Codable {
    let institution: Institution

    init(_ institution: Institution) { self.institution = institution }
}

extension World {
    var institutions: InstitutionDirectory { InstitutionDirectory(added: addedInstitutions ?? []) }
}

/// What belongs to the Sandbox and is shared by its environments, which are saved without it.
struct WorldSurroundings: Sendable {
    /// The banks that the Sandbox was given besides its own; the file may be another one than at the last start, and
    /// Items keep the banks that they were made at.
    var addedInstitutions: [Institution]?
    var namedUsers: NamedUsers

    func around(_ world: World) -> World {
        var world = world
        world.addedInstitutions = addedInstitutions
        world.namedUsers = namedUsers
        return world
    }
}

extension SandboxEngine {
    /// A new world of this Sandbox.
    func world(of clientID: String, now: Date) -> World {
        surroundings.around(World(clientID: clientID, seed: seed, now: now))
    }
}
