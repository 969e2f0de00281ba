// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import PlaidTypes
import TartanService

/// What `tartan dev` prints when everything runs.
struct DevReport {
    /// The data that is there.
    struct Data: Sendable {
        var items: [JSONValue] = []
        var accounts = 0
        var transactions = 0
        var latest: [JSONValue] = []
        /// From the start of the command to the first transactions; `nil` if they were there before.
        var firstTransactions: Duration?
    }

    let running: LocalStack.Running
    let folder: DevFolder
    let state: DevState
    let app: String?
    let data: Data

    /// The environment variables of an application, and of the other commands.
    private var variables: [(name: String, value: String)] {
        [
            ("PLAID_URL", running.sandboxURL), ("PLAID_ENV", "sandbox"), ("PLAID_CLIENT_ID", DevState.clientID),
            ("PLAID_SECRET", DevState.secret), ("TARTAN_URL", running.service.address),
            ("TARTAN_API_KEY", state.apiKey.reveal()), ("TARTAN_SESSION_SECRET", state.sessionSecret),
            ("TARTAN_DATABASE_URL", "sqlite:\(folder.database)"), ("TARTAN_KEY_FILE", folder.keyFile),
        ]
    }

    func print(isJSON: Bool, on terminal: Terminal) {
        if isJSON { terminal.out(Output.line(json)) } else { printBlock(terminal) }
    }

    private var json: JSONValue {
        var values: JSONObject = [
            "url": .string(running.service.address), "sandbox": .string(running.sandboxURL),
            "service": .string(running.service.address), "connect": .string(running.connectURL),
            "home": .string(running.homeURL), "webhook": .string(running.webhookURL),
            "user": .string(running.settings.user.rawValue), "api_key": .string(state.apiKey.reveal()),
            "folder": .string(folder.path), "items": .number(JSONNumber(data.items.count)),
            "accounts": .number(JSONNumber(data.accounts)), "transactions": .number(JSONNumber(data.transactions)),
        ]
        values["first_transactions_milliseconds"] =
            data.firstTransactions.map { .number(JSONNumber(Int($0 / .milliseconds(1)))) } ?? .null
        values["forward_to"] = .optional(app)
        values["environment"] = .object(JSONObject(variables.map { ($0.name, .string($0.value)) }))
        return .object(values)
    }

    private func printBlock(_ terminal: Terminal) {
        terminal.prose(
            terminal.bold("Tartan dev") + terminal.dim("  state in \(DevFolder.name), kept for the next start"))
        terminal.out("")
        row("Sandbox", running.sandboxURL, terminal)
        row("Service", running.service.address, terminal)
        row("Home", running.homeURL, terminal)
        row("Connect", running.connectURL, terminal)
        terminal.prose(
            terminal.dim("connects a bank as \(running.settings.user); valid for 15 minutes, Home has a new link"),
            label: String(repeating: " ", count: 11), hanging: 11)
        row("API key", state.apiKey.reveal(), terminal)
        terminal.prose("  Webhooks go to the service\(app.map { " and to \($0)" } ?? "").", hanging: 2)
        terminal.out("")
        // Whole lines, so that they can be pasted.
        for variable in variables { terminal.out("export \(variable.name)=\(ShellText.quoted(variable.value))") }
        terminal.out("")
        printData(terminal)
        terminal.prose("Ctrl-C stops; the next `tartan dev` in this folder resumes.")
        terminal.out("")
    }

    private func row(_ name: String, _ value: String, _ terminal: Terminal) {
        let label = "  " + name.padding(toLength: 9, withPad: " ", startingAt: 0)
        terminal.out(label + value)
    }

    private func printData(_ terminal: Terminal) {
        guard !data.items.isEmpty else {
            return terminal.prose(
                "No bank is connected; open the address Connect, and log in as user_good with pass_good.")
        }
        let banks =
            "\(counted(data.items.count, "Item")), \(counted(data.accounts, "account")), "
            + counted(data.transactions, "transaction")
        if let time = data.firstTransactions {
            terminal.prose(
                "Connected First Platypus Bank as user_good: first transactions \(Output.seconds(time)) after the start."
            )
        }
        terminal.prose(banks + (data.latest.isEmpty ? "." : "; the latest:"))
        guard !data.latest.isEmpty else { return }
        var table = Table(columns: [
            .init(title: "Date", priority: .essential),
            .init(title: "Amount", alignment: .right, priority: .essential), .init(title: ""),
            .init(title: "What", priority: .essential), .init(title: "Category", priority: .detail),
        ])
        table.rows = data.latest.map { row -> [String] in
            let amount = row["amount"]?.decimalValue.map { Amount.format($0) }
            let name = row["merchant_name"]?.stringValue ?? row["name"]?.stringValue
            let texts: [String?] = [
                row["date"]?.stringValue, amount, row["currency"]?.stringValue, name, row["category"]?.stringValue,
            ]
            return texts.map { $0 ?? "" }
        }
        terminal.out(table)
        terminal.out("")
    }
}

/// Text for a shell.
enum ShellText {
    /// The text as one word of a shell.
    static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "-_./:=@%+,".utf8.contains(byte)
            }
        }
        return isPlain && !text.isEmpty ? text : "'" + text.replacing("'", with: "'\\''") + "'"
    }
}
