import FoundationEssentials
import PlaidJSON

/// A user that a client wrote in JSON, as far as it is used here: accounts with numbers, owners and transactions.
struct CustomUser: Sendable, Codable {
    var accounts: [AccountTemplate]
    var transactions: [Entry]

    /// A transaction of one of the accounts.
    struct Entry: Sendable, Codable {
        var account: Int
        var transaction: Ledger.CustomTransaction
    }

    /// The largest number of accounts that Plaid takes.
    static let accountLimit = 10
}

extension CustomUser {
    /// Reads the password of `user_custom`.
    ///
    /// - Parameter complaint: Where to say what is wrong when the result is `nil`.
    init?(password: String, complaint: inout String) {
        guard let value = try? JSONValue(parsing: Array(password.utf8)), case .object(let root) = value else {
            complaint = "override_password must be a JSON object for user_custom"
            return nil
        }
        let overrides = root["override_accounts"]?.arrayValue ?? []
        guard overrides.count <= Self.accountLimit else {
            complaint = "override_accounts must have at most \(Self.accountLimit) accounts"
            return nil
        }
        accounts = []
        transactions = []
        for (index, override) in overrides.enumerated() {
            guard let account = AccountTemplate(override: override, index: index) else {
                complaint = "override_accounts[\(index)] must have a type that the Sandbox knows"
                return nil
            }
            accounts.append(account)
            for (row, entry) in (override["transactions"]?.arrayValue ?? []).enumerated() {
                guard let transaction = Ledger.CustomTransaction(entry) else {
                    complaint =
                        "override_accounts[\(index)].transactions[\(row)] must have date_transacted, "
                        + "date_posted, amount and description"
                    return nil
                }
                transactions.append(Entry(account: index, transaction: transaction))
            }
        }
    }
}

extension Ledger.CustomTransaction {
    /// Reads one from JSON; `nil` when a member is missing or is not what it should be.
    init?(_ json: JSONValue) {
        guard let transacted = json["date_transacted"]?.stringValue.flatMap(Day.init(_:)),
            let posted = json["date_posted"]?.stringValue.flatMap(Day.init(_:)),
            let amount = json["amount"]?.decimalValue, let description = json["description"]?.stringValue
        else { return nil }
        self.init(
            transacted: transacted, posted: posted, amount: amount, description: description,
            currency: (json["iso_currency_code"] ?? json["currency"])?.stringValue)
    }
}

extension AccountTemplate {
    private static let accountTypes: Set<String> = ["investment", "credit", "depository", "loan", "payroll", "other"]

    /// Reads an account of `override_accounts`.
    init?(override json: JSONValue, index: Int) {
        guard let type = json["type"]?.stringValue, Self.accountTypes.contains(type) else { return nil }
        let meta = json["meta"]
        let balance = json["starting_balance"]?.decimalValue ?? 0
        let subtype = json["subtype"]?.stringValue
        let mask = meta?["mask"]?.stringValue ?? Day.padded(index * 1111 % 10_000, 4)
        let name = meta?["name"]?.stringValue ?? "Plaid \(subtype ?? type)"
        let hasAvailable = type == "depository" && json["has_null_available_balance"]?.boolValue != true
        self.init(
            name: name, officialName: meta?["official_name"]?.stringValue, mask: mask,
            // "payroll" is a type of overrides only; answers know it as "other".
            type: type == "payroll" ? "other" : type, subtype: subtype,
            available: (json["force_available_balance"]?.decimalValue ?? (hasAvailable ? balance : nil))?.description,
            current: balance.description, limit: meta?["limit"]?.decimalValue?.description)
        currency = json["currency"]?.stringValue
        if let numbers = json["numbers"]?.objectValue {
            accountNumber = numbers["account"]?.stringValue
            routingNumber = numbers["ach_routing"]?.stringValue
            wireRoutingNumber = numbers["ach_wire_routing"]?.stringValue
            foreignNumbers = ForeignNumbers(override: json["numbers"])
        }
        if let identity = json["identity"], !identity.isNull { owner = Owner(override: identity) }
    }
}

/// How the rows that a client wrote look.
enum CustomStyle {
    private static let unknown = FinanceCategory("GENERAL_MERCHANDISE", "OTHER_GENERAL_MERCHANDISE", .low)
    private static let income = FinanceCategory("INCOME", "OTHER", .low)

    static func style(_ transaction: Ledger.CustomTransaction) -> TransactionStyle {
        TransactionStyle(
            transaction.description, original: transaction.description,
            category: transaction.amount < 0 ? income : unknown, channel: .other, kind: .unresolved)
    }
}
