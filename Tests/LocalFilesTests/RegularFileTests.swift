// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TartanLocalFiles
import Testing

/// Whatever stands at a path, reading it neither waits nor takes more than its limit.
@Suite struct RegularFileTests {
    /// A folder with one entry of each kind, which goes when the test ends.
    private final class Places {
        let folder = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)").path

        init() throws {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(repeating: 7, count: 100_000).write(to: URL(filePath: self["file"]))
            try Data().write(to: URL(filePath: self["empty"]))
            try #require(mkfifo(self["pipe"], 0o600) == 0)
            for (link, end) in [("link", "file"), ("link to a pipe", "pipe"), ("loop", "loop")] {
                try FileManager.default.createSymbolicLink(atPath: self[link], withDestinationPath: end)
            }
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        subscript(name: String) -> String { "\(folder)/\(name)" }
    }

    private func problem(_ path: String, limit: Int = 1 << 20, followsLinks: Bool = true) -> FileProblem? {
        do throws(FileProblem) {
            _ = try RegularFile.bytes(of: path, limit: limit, followsLinks: followsLinks)
            return nil
        } catch {
            return error
        }
    }

    @Test func onlyRegularFilesAreRead() throws {
        let places = try Places()
        #expect(try RegularFile.bytes(of: places["file"], limit: 100_000) == [UInt8](repeating: 7, count: 100_000))
        #expect(try RegularFile.bytes(of: places["empty"], limit: 0) == [])
        #expect(try RegularFile.bytes(of: places["link"], limit: 100_000).count == 100_000)
        for path in [places["pipe"], places["link to a pipe"], places.folder, "/dev/zero", "/dev/null"] {
            #expect(problem(path) == .notRegular, "\(path)")
        }
        #expect(problem(places["missing"]) == .system(ENOENT))
        #expect(problem(places["file"] + "/below") == .system(ENOTDIR))
        #expect(problem(places["loop"]) == .system(ELOOP))
        #expect(problem("") == .system(ENOENT))
        // The system would read `file`.
        #expect(problem(places["file"] + "\0.txt") == .system(EINVAL))
    }

    @Test func linksAreRefusedWhereTheyAreNotFollowed() throws {
        let places = try Places()
        for name in ["link", "link to a pipe", "loop"] {
            #expect(problem(places[name], followsLinks: false) == .system(ELOOP), "\(name)")
        }
        #expect(problem(places["pipe"], followsLinks: false) == .notRegular)
        #expect(problem(places["file"], followsLinks: false) == nil)
    }

    @Test func moreThanTheLimitIsNotRead() throws {
        let places = try Places()
        for limit in [0, 1, 65_536, 99_999] {
            #expect(problem(places["file"], limit: limit) == .tooLarge(limit: limit), "\(limit)")
        }
        // Its size is said to be zero.
        #if os(Linux)
            #expect(problem("/proc/self/maps", limit: 10) == .tooLarge(limit: 10))
            #expect(problem("/proc/self/maps") == nil)
        #endif
    }

    @Test func whatIsKnownIsOfTheOpenFile() throws {
        let places = try Places()
        #expect(chmod(places["file"], 0o640) == 0)
        let file = try RegularFile(opening: places["file"])
        try FileManager.default.removeItem(atPath: places["file"])
        let (isRegular, mode, owner, size) = (file.isRegular, file.mode, file.owner, file.size)
        #expect(isRegular)
        #expect(mode & 0o777 == 0o640)
        #expect(owner == geteuid())
        #expect(size == 100_000)
        let count = try file.bytes(limit: 100_000).count
        #expect(count == 100_000)
    }

    @Test func descriptorsAreGivenBack() throws {
        let places = try Places()
        // More than a process may usually have.
        for number in 0..<20_000 {
            _ = problem(number % 2 == 0 ? places["pipe"] : places["empty"])
        }
        #expect(problem(places["empty"]) == nil)
    }

    @Test func predicatesAreSentences() {
        #expect(FileProblem.notRegular.predicate == "is not a regular file")
        #expect(FileProblem.tooLarge(limit: 64 << 10).predicate == "is larger than 64 KiB")
        #expect(FileProblem.tooLarge(limit: 8 << 20).predicate == "is larger than 8 MiB")
        #expect(FileProblem.system(ENOENT).predicate.hasPrefix("cannot be read: "))
    }
}
