import Doctor
import Foundation

/// Looks for secrets in front-end folders and in the git history.
enum SecretProbe {
    static func look(through folder: String, searchesParents: Bool, _ environment: Environment, _ facts: inout Facts) {
        let names = ["PLAID_SECRET", "TARTAN_SESSION_SECRET", "TARTAN_VAULT_KEY"]
        let scanner = SecretScanner(known: names.compactMap { environment.values[$0] })
        let folderScan = FolderScan(root: folder, scanner: scanner)
        facts.frontEndPlaces = folderScan.places
        facts.filesRead = folderScan.filesRead
        facts.frontEndNote = folderScan.note
        var history = HistoryScan(scanner: scanner)
        let end = GitHistory(path: environment.values["PATH"])
            .read(of: folder, searchesParents: searchesParents) { history.take($0) }
        history.finish()
        switch end {
        case .complete: facts.historyPlaces = history.places
        case .absent(let note): facts.historyNote = note
        case .partial(let note):
            facts.historyPlaces = history.places
            facts.historyNote = note
        }
        facts.leaveOut(IgnoreList(folder: folder))
    }
}
