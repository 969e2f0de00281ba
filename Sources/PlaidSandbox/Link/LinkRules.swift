// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// What a link token asks of its sessions.
struct LinkRules: Sendable, Codable {
    var clientName: String
    var language: String
    var countries: [String]
    var products: [String]
    /// The application's id of its user: what was connected before is looked for among the same user's Items.
    var user: String?
    var redirectURI: String?
    /// The bank that the application chose already.
    var institutionID: String?
    /// Account subtypes by account type; `nil` shows all accounts.
    var filters: JSONObject?
    /// How an account may be given by its numbers; `nil` where it may not.
    var manual: ManualAccount.Flow?
    var isMultiItem = false
    /// Whether one account only may be chosen.
    var isSingle = false
    var isUpdate = false
    /// Whether the user chooses accounts again in update mode.
    var choosesAccounts = true
    var isHosted = false
    /// The template of a Layer session, which is set in Plaid's Dashboard; `nil` for all others.
    var layerTemplate: String?
    /// Where a hosted session ends.
    var completionURI: String?
    /// Whether income may be shown by documents; `nil` for no.
    var uploads: Uploads?
    /// The banks that this Sandbox was given besides its own; `nil` for none.
    private var addedInstitutions: [Institution]?

    enum Uploads: String, Sendable, Codable {
        /// As well as by logging in.
        case offered
        case only
    }

    var institutions: InstitutionDirectory { InstitutionDirectory(added: addedInstitutions ?? []) }

    /// How many characters of an application's name Link shows; the contract names what stands in for a longer one.
    private static let longestName = 30

    init(_ token: LinkToken, _ institutions: InstitutionDirectory) {
        addedInstitutions = institutions.added.isEmpty ? nil : institutions.added
        let request = token.request
        let name = request["client_name"]?.stringValue ?? ""
        clientName = name.count > Self.longestName ? "This Application" : name
        language = request["language"]?.stringValue ?? "en"
        countries = request.strings("country_codes") ?? ["US"]
        products = request.strings("products") ?? []
        user = request["user"]?["client_user_id"]?.stringValue ?? request["user_id"]?.stringValue
        redirectURI = request["redirect_uri"]?.stringValue
        institutionID = request["institution_id"]?.stringValue
        filters = request["account_filters"]?.objectValue
        let auth = request["auth"]
        let flows: [(String, ManualAccount.Flow)] = [
            ("same_day_microdeposits_enabled", .sameDayMicroDeposits), ("database_match_enabled", .databaseMatch),
            ("database_insights_enabled", .databaseInsights),
            ("instant_microdeposits_enabled", .instantMicroDeposits),
        ]
        manual = flows.first { auth?[$0.0]?.boolValue == true }?.1
        uploads = Self.uploads(request, products)
        isMultiItem = request["enable_multi_item_link"]?.boolValue ?? false
        // With Plaid this is set in the Dashboard; here the name of the customisation says it.
        isSingle = request["link_customization_name"]?.stringValue == Self.singleAccount
        isUpdate = token.updatedItem != nil
        choosesAccounts = !isUpdate || request["update"]?["account_selection_enabled"]?.boolValue == true
        isHosted = token.isHosted
        layerTemplate = request["template_id"]?.stringValue
        completionURI = request["hosted_link"]?["completion_redirect_uri"]?.stringValue
    }

    /// The contract: without `flow_types`, users see both flows.
    private static func uploads(_ request: JSONObject, _ products: [String]) -> Uploads? {
        let income = request["income_verification"]
        guard products.contains("income_verification"),
            income?["income_source_types"]?.arrayValue?.contains("payroll") == true
        else { return nil }
        let flows = income?["payroll_income"]?["flow_types"]?.arrayValue ?? []
        if flows.isEmpty { return .offered }
        guard flows.contains("payroll_document_income") else { return nil }
        return flows.allSatisfy { $0 == "payroll_document_income" } ? .only : .offered
    }

    /// The `link_customization_name` with which one account only may be chosen.
    static let singleAccount = "single_account"

    /// Whether an account may be shown.
    func admits(_ account: AccountTemplate) -> Bool {
        let subtype = account.subtype ?? "other"
        // Shown where a filter asks for it by name, and nowhere else.
        let isLimited = subtype == "limited purpose checking"
        guard let filters else { return !isLimited }
        guard let filter = filters[account.type] else { return false }
        if isLimited { return filter["limited_purpose_types"]?.arrayValue?.isEmpty == false }
        let subtypes = filter["account_subtypes"]?.arrayValue?.compactMap(\.stringValue) ?? []
        return subtypes.isEmpty || subtypes.contains("all") || subtypes.contains(subtype)
    }

    /// Whether a bank is among those that can be found.
    func admits(_ institution: Institution) -> Bool {
        !institution.countries.isDisjoint(with: countries) && institution.supported.isSuperset(of: products)
    }

    /// The banks that a search finds, best first.
    func institutions(matching query: String) -> [Institution] {
        let wanted = query.lowercased().split(separator: " ").joined(separator: " ")
        let found = institutions.all.filter { admits($0) && (wanted.isEmpty || $0.name.lowercased().contains(wanted)) }
        let best = found.filter { $0.name.lowercased().hasPrefix(wanted) }
        let others = found.filter { !$0.name.lowercased().hasPrefix(wanted) }
        return Array((best + others).prefix(12))
    }
}
