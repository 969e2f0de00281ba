import Doctor
import Foundation

/// Looks for secrets in front-end folders and in the git history.
enum SecretProbe {
    /// A history of more bytes is not read to its end.
    private static let maximumHistory = 1 << 30

    static func look(through folder: String, _ environment: Environment, _ facts: inout Facts) {
        let names = ["PLAID_SECRET", "TARTAN_SESSION_SECRET", "TARTAN_VAULT_KEY"]
        let scanner = SecretScanner(known: names.compactMap { environment.values[$0] })
        let scan = FolderScan(root: folder, scanner: scanner)
        facts.frontEndPlaces = scan.places
        facts.filesRead = scan.filesRead
        readHistory(of: folder, scanner, &facts)
    }

    private static func readHistory(of folder: String, _ scanner: SecretScanner, _ facts: inout Facts) {
        let git = Process()
        git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        git.arguments = ["git", "-C", folder] + HistoryScan.arguments
        let pipe = Pipe()
        git.standardOutput = pipe
        git.standardError = FileHandle.nullDevice
        git.standardInput = FileHandle.nullDevice
        guard (try? git.run()) != nil else {
            facts.historyNote = "There is no git here."
            return
        }
        var scan = HistoryScan(scanner: scanner)
        var rest: [UInt8] = []
        var total = 0
        while let data = try? pipe.fileHandleForReading.read(upToCount: 1 << 20), !data.isEmpty {
            total += data.count
            guard total <= maximumHistory else {
                facts.historyNote = "The history is long; only its latest gibibyte was looked through."
                git.terminate()
                break
            }
            rest += data
            var start = rest.startIndex
            while let end = rest[start...].firstIndex(of: 0x0A) {
                scan.take(rest[start..<end])
                start = end + 1
            }
            rest.removeFirst(start)
        }
        if !rest.isEmpty { scan.take(rest[...]) }
        git.waitUntilExit()
        guard git.terminationStatus == 0 || total > 0 else {
            facts.historyNote = "There is no git history here."
            return
        }
        facts.historyPlaces = scan.places
    }
}
