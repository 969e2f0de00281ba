// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TartanDoctor

/// Looks for secrets in front-end folders and in the git history.
enum SecretProbe {
    static func look(through folder: String, searchesParents: Bool, _ settings: Settings, _ facts: inout Facts) {
        let secrets = [Setting.secret, .sessionSecret, .vaultKey]
        let scanner = SecretScanner(known: secrets.compactMap { try? settings.text($0) })
        let folderScan = FolderScan(root: folder, scanner: scanner)
        facts.frontEndPlaces = folderScan.places
        facts.filesRead = folderScan.filesRead
        facts.frontEndNote = folderScan.note
        var history = HistoryScan(scanner: scanner)
        let end = GitHistory(path: settings.environment["PATH"])
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
