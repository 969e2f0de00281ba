// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import TartanDoctor

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
        try write("shop/app/.tartan/dev.json", "{\"key\": \"\(Self.token)\"}\n")
        try write("shop/public/node_modules/of-others.js", "const t = '\(Self.token)'\n")
        try write("shop/.build/public/made.js", "const t = '\(Self.token)'\n")
        try write("shop/.build-docs/site/made.js", "const t = '\(Self.token)'\n")
        let scan = FolderScan(root: root.path(), scanner: SecretScanner())
        #expect(
            scan.places == [
                SecretPlace(.accessToken, path: "shop/public/index.html", line: 2),
                SecretPlace(.likelySecret, path: "shop/web/.env.local", line: 1),
            ])
        #expect(scan.filesRead == 3)
        for place in scan.places { #expect(!place.description.contains("4be8c1f2")) }
    }

    /// A folder with files, which is removed afterwards.
    private func places(_ files: [String: String]) throws -> FolderScan {
        let root = FileManager.default.temporaryDirectory.appending(path: "doctor-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for (path, text) in files {
            let file = root.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        return FolderScan(root: root.path(), scanner: SecretScanner(known: [Self.known]))
    }

    private static let known = "own-" + "secret-of-a-test"

    @Test(
        "A variable that a bundler copies into pages must hold no secret, wherever it is set",
        arguments: [
            "NEXT_PUBLIC_", "VITE_", "REACT_APP_", "EXPO_PUBLIC_", "GATSBY_", "PUBLIC_", "NUXT_PUBLIC_", "VUE_APP_",
            "NG_APP_",
        ])
    func publicVariables(_ prefix: String) throws {
        let scan = try places([
            ".env.local": "PLAID_ENV=sandbox\n\(prefix)PLAID_SECRET=\(Self.secret)\n",
            "deploy/production.env": "\(prefix)KEY=\(Self.known)\nexport \(prefix)T='\(Self.token)'\n",
            "src/lib/plaid.ts": "const h = {\n'PLAID-SECRET': process.env.\(prefix)PLAID_SECRET }\n",
            "src/lib/token.tsx": "use(import.meta.env.\(prefix)PLAID_ACCESS_TOKEN)",
            "compose.yaml": "environment:\n  - \(prefix)PLAID_SECRET\n",
            "Dockerfile": "ARG \(prefix)PLAID_SECRET\n",
        ])
        #expect(
            scan.places == [
                SecretPlace(.likelySecret, path: ".env.local", line: 2),
                SecretPlace(.publicVariable, path: "Dockerfile", line: 1),
                SecretPlace(.publicVariable, path: "compose.yaml", line: 2),
                SecretPlace(.clientSecret, path: "deploy/production.env", line: 1),
                SecretPlace(.accessToken, path: "deploy/production.env", line: 2),
                SecretPlace(.publicVariable, path: "src/lib/plaid.ts", line: 2),
                SecretPlace(.publicVariable, path: "src/lib/token.tsx", line: 1),
            ])
        #expect(scan.filesRead == 2)
    }

    @Test func variablesOfAServerAreItsOwn() throws {
        let scan = try places([
            ".env": "PLAID_SECRET=\(Self.secret)\nNEXT_PUBLIC_PLAID_ENV=sandbox\nMY_VITE_PLAID_SECRET=\(Self.secret)\n",
            "src/server.ts": "const s = process.env.PLAID_SECRET; const e = process.env.VITE_PLAID_ENV\n",
            "docs/why.md": "Never call it NEXT_PUBLIC_PLAID_SECRET.\n",
            "src/long.js": "VITE_PLAID_SECRET" + String(repeating: "X", count: 500_000),
        ])
        #expect(scan.places.isEmpty && scan.filesRead == 1)
    }

    @Test func namesAreReadInTimeThatGrowsWithTheLine() {
        for text in ["VITE_PLAID_SECRE", "NEXT_PUBLIC_", "A", "=", "VITE_PLAID_SECRET="] {
            let line = Array(String(repeating: text, count: 200_000 / text.utf8.count).utf8)
            var steps = 0
            _ = PublicVariable.names(on: line, steps: &steps)
            #expect(steps <= 20 * line.count, "\(text)")
        }
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
