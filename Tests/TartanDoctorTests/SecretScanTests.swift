import Foundation
import TartanDoctor
import Testing

@Suite struct SecretScanTests {
    // Put together here, so that no line of this file is itself what the scan looks for.
    static let token = "access-sandbox" + "-de3ce8ef-33f8-452c-a685-8671031fc0f6"
    static let secret = "0123456789" + "abcdef0123456789"
    let scan = SecretScan(secrets: [secret, "short"])

    @Test(arguments: [
        "const t = '\(token)'", token, "x \(secret) y", token.replacing("sandbox", with: "production"),
        "access-sandbox-... \(token)",
    ])
    func aPlantedSecretIsFound(_ line: String) { #expect(scan.lines(in: "a\n\(line)\n") == [2]) }

    @Test(arguments: [
        "access-sandbox-…", "// such as access-sandbox-00000000-0000-0000-0000-000000000000", "short",
        "public-sandbox" + "-de3ce8ef-33f8-452c-a685-8671031fc0f6",
        "link-sandbox" + "-de3ce8ef-33f8-452c-a685-8671031fc0f6",
        "", "my-sandbox-environment-with-a-very-long-name-indeed",
    ])
    func anInnocentLineIsNot(_ line: String) { #expect(scan.lines(in: line).isEmpty) }

    @Test func aFolderIsSearchedAndOnlyPlacesAreTold() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "scan-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["src", "node_modules"] {
            try FileManager.default.createDirectory(
                at: folder.appending(path: name), withIntermediateDirectories: true)
        }
        try Data("ok\nkey = \(Self.secret)\n".utf8).write(to: folder.appending(path: "src/app.js"))
        try Data("public-sandbox\n".utf8).write(to: folder.appending(path: "src/fine.js"))
        try Data(Self.token.utf8).write(to: folder.appending(path: "node_modules/x.js"))
        let places = scan.places(inFolder: folder.path())
        #expect(places == ["src/app.js:2"])
    }

    @Test func aHistoryIsSearched() {
        let log = """
            commit 1234567890abcdef
            +++ b/web/app.js
            +let token = "\(Self.token)"
            +let other = 1
            commit fedcba0987654321
            +++ b/web/app.js
            -let token = "\(Self.token)"
            """
        #expect(scan.places(inLog: log.split(separator: "\n")) == ["123456789 web/app.js"])
    }
}
