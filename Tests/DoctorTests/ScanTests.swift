import Doctor
import Foundation
import Testing

/// Planted secrets are found, innocent lines are not, and no finding holds a value.
struct ScanTests {
    // Put together here, so that no scanner takes this file for a leak.
    static let token = "access-" + "production-" + "4be8c1f2-70d3-4a5e-9b61-c2d7e8f90a13"
    static let processor = "processor-" + "sandbox-" + "4be8c1f2-70d3-4a5e-9b61-c2d7e8f90a13"
    static let secret = "3f9a1c7e5b2d4860" + "a1b3c5d7e9f20c"

    private func sort(_ line: String, known: [String] = []) -> SecretPlace.Sort? {
        SecretScanner(known: known).sort(of: Array(line.utf8))
    }

    @Test func plantedSecretsAreFound() {
        #expect(sort("const t = '\(Self.token)';") == .accessToken)
        #expect(sort("access-x \(Self.token)") == .accessToken)
        #expect(sort("{\"token\":\"\(Self.processor)\"}") == .otherToken)
        #expect(sort("PLAID_SECRET=\(Self.secret)") == .likelySecret)
        #expect(sort("  secret: \"\(Self.secret.uppercased())\",") == .likelySecret)
        #expect(sort("let x = \"a-secret-of-our-own\"", known: ["a-secret-of-our-own"]) == .clientSecret)
    }

    @Test func innocentLinesAreNot() {
        #expect(sort("const t = process.env.PLAID_SECRET;") == nil)
        #expect(sort("access-production-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx") == nil)
        #expect(sort("access-production-00000000-0000-0000-0000-000000000000") == nil)
        #expect(sort("link-sandbox-4be8c1f2-70d3-4a5e-9b61-c2d7e8f90a13, which pages need") == nil)
        #expect(sort("public-sandbox-4be8c1f2-70d3-4a5e-9b61-c2d7e8f90a13, which pages hand over") == nil)
        #expect(sort("\"integrity\": \"\(Self.secret)\", the hash of a file") == nil)
        #expect(sort("the secret is a hash of 40 digits: \(Self.secret)0123456789") == nil)
        #expect(sort("any word may be short", known: ["short"]) == nil)
    }

    @Test func foldersOfFrontEndsOnly() throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "doctor-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        func write(_ path: String, _ text: String) throws {
            let file = root.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try write("shop/public/index.html", "<p>\n<script>use('\(Self.token)')</script>\n")
        try write("shop/public/innocent.js", "open(linkToken)\n")
        try write("shop/web/.env.local", "NEXT_PUBLIC_PLAID_SECRET=\(Self.secret)\n")
        try write("shop/server/keep.js", "const t = '\(Self.token)'\n")
        try write("shop/public/node_modules/of-others.js", "const t = '\(Self.token)'\n")
        let scan = FolderScan(root: root.path(), scanner: SecretScanner())
        #expect(
            scan.places == [
                SecretPlace(.accessToken, path: "shop/public/index.html", line: 2),
                SecretPlace(.likelySecret, path: "shop/web/.env.local", line: 1),
            ])
        #expect(scan.filesRead == 3)
        for place in scan.places { #expect(!place.description.contains("4be8c1f2")) }
    }

    @Test func historyOfAddedLines() {
        let commit = String(repeating: "ab", count: 20)
        let text = """
            commit \(commit)

            diff --git a/.env b/.env
            --- /dev/null
            +++ b/.env
            @@ -0,0 +1,2 @@
            +PLAID_SECRET=\(Self.secret)
            +PLAID_CLIENT_ID=me
            diff --git a/notes b/notes
            --- a/notes
            +++ b/notes
            @@ -1 +1 @@
            -const t = '\(Self.token)'
            +commit nothing of the kind
            +++ b/another/path
            """
        var scan = HistoryScan(scanner: SecretScanner())
        // However the bytes are cut.
        for byte in text.utf8 { scan.take([byte]) }
        scan.finish()
        #expect(scan.places == [SecretPlace(.likelySecret, path: ".env", line: 0, commit: commit)])
    }
}
