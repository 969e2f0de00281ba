// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// What a user did in Link.
struct LinkInput: Sendable {
    var action: String
    var values: JSONObject
    var now: Date
    var requestID: String
    /// The Sandbox's named custom users.
    var users: NamedUsers?

    /// What one field can hold: events and sessions keep it, and each page shows some of it.
    static let longestText = 1_024
    /// A custom user comes as a password.
    static let longestPassword = 60_000

    func text(_ name: String, longest: Int = Self.longestText) -> String {
        (values[name]?.stringValue ?? "").clipped(bytes: longest)
    }

    /// Values that stand under `name` as one text or as a list.
    func list(_ name: String) -> [String] {
        let texts = values[name]?.stringValue.map { [$0] } ?? values[name]?.arrayValue?.compactMap(\.stringValue) ?? []
        return texts.map { $0.clipped(bytes: Self.longestText) }
    }
}

extension LinkSession {
    /// Begins: at the consent, or in an embedded search at the banks.
    mutating func begin(isEmbedded: Bool, _ input: LinkInput) {
        // Layer's Link is made before anybody opens it, and asked for a number meanwhile.
        guard !isLayer else {
            _ = receiveLayer(input)
            return
        }
        if isEmbedded, rules.institutionID == nil, !rules.isUpdate { stage = .search }
        guard stage == .consent, offersPhone else {
            record("OPEN", at: input.now, request: input.requestID)
            show(stage, input)
            return
        }
        // As recorded: both views are told of before Link has opened.
        show(stage, input)
        record("TRANSITION_VIEW", ["view_name": "SUBMIT_PHONE"], at: input.now, request: input.requestID)
        record("OPEN", at: input.now, request: input.requestID)
    }

    /// Takes what a user did; an action that the present pane does not offer changes nothing.
    mutating func receive(_ input: LinkInput) -> Effect {
        if isLayer, stage == .phone { return receiveLayer(input) }
        switch (stage, input.action) {
        case (.consent, "continue"), (.phone, "skip"): return skipPhone(input)
        // Its view was told of when Link opened.
        case (.consent, "phone") where offersPhone: stage = .phone
        case (.phone, "submit"): return submitPhone(input)
        case (.saved, "select"): return selectSaved(input)
        case (.saved, "other"): leaveSaved(input)
        case (.search, "search"): search(input)
        case (.search, "select"): return select(input)
        case (.search, "numbers") where rules.manual != nil: show(.numbers, input)
        case (.search, "documents") where rules.uploads != nil: offerUploads(input)
        case (.documents, "submit"), (.documents, "sample"): return upload(input)
        case (.degraded, "continue"): return enter(input)
        case (.credentials, "submit"): return submit(input)
        case (.login, "submit"): return answer(input)
        case (.oauth, "open"): open(input)
        case (.oauth, "poll") where oauth?.state == .answered: return comeBack(input)
        case (.numbers, "submit"): return enterNumbers(input)
        case (.code, "submit"): return .enterCode(input.text("code").trimmed)
        case (.accounts, "submit"): return choose(input)
        case (.duplicate, "continue"): return .connect
        case (.connected, "another") where rules.isMultiItem: startAnew(input)
        case (.connected, "finish"): return finish(input)
        case (.failed, "retry"): return retry(input)
        case (_, "back"): return goBack(input)
        default: break
        }
        return .none
    }

    /// Shows a pane and emits its event.
    mutating func show(_ stage: Stage, _ input: LinkInput) {
        self.stage = stage
        if stage != .failed, stage != .credentials { problem = nil }
        var members = ["view_name": viewName]
        if stage == .login, let type = challenge?.mfaType { members["mfa_type"] = type }
        record("TRANSITION_VIEW", members, at: input.now, request: input.requestID)
    }

    /// Shows a failure: on the pane where it can be put right, else on one of its own.
    mutating func fail(_ error: SandboxError, _ input: LinkInput, on stage: Stage = .failed) {
        let problem = LinkProblem(error)
        self.stage = stage
        self.problem = problem
        record(
            "ERROR",
            ["error_code": error.code, "error_type": error.type, "error_message": error.message], at: input.now,
            request: input.requestID)
        record("TRANSITION_VIEW", ["view_name": viewName], at: input.now, request: input.requestID)
    }

    mutating func start(_ input: LinkInput) -> Effect {
        if isVerification {
            show(.code, input)
            return .none
        }
        if rules.uploads == .only, !rules.isUpdate {
            offerUploads(input)
            return .none
        }
        guard let id = updatedInstitution ?? rules.institutionID else {
            show(.search, input)
            return .none
        }
        institutionID = id
        return rules.isUpdate ? enter(input) : visit(input)
    }

    private mutating func startAnew(_ input: LinkInput) {
        institutionID = nil
        accounts = []
        chosen = nil
        oauth = nil
        isUploading = nil
        if rules.uploads == .only { return offerUploads(input) }
        show(.search, input)
    }

    private mutating func search(_ input: LinkInput) {
        query = input.text("query").clipped(bytes: 100)
        record(
            "SEARCH_INSTITUTION", ["institution_search_query": query], at: input.now, request: input.requestID)
    }

    private mutating func select(_ input: LinkInput) -> Effect {
        guard let found = rules.institutions.named(input.text("institution_id")), rules.admits(found) else {
            return .none
        }
        let brand = ["brand_name": found.name, "institution_id": found.id, "institution_name": found.name]
        record("SELECT_BRAND", brand, at: input.now, request: input.requestID)
        institutionID = found.id
        return visit(input)
    }

    /// Goes to the chosen bank, if it is up.
    private mutating func visit(_ input: LinkInput) -> Effect {
        guard let institution else { return .none }
        let bank = ["institution_id": institution.id, "institution_name": institution.name]
        record("SELECT_INSTITUTION", bank, at: input.now, request: input.requestID)
        if institution.status == "DOWN" {
            record("SELECT_DOWN_INSTITUTION", bank, at: input.now, request: input.requestID)
            fail(.login(code: "INSTITUTION_DOWN") ?? .internalServerError, input)
        } else if institution.status == "UNSUPPORTED" {
            fail(.login(code: "INSTITUTION_NO_LONGER_SUPPORTED") ?? .internalServerError, input)
        } else if institution.status == "DEGRADED" {
            record("SELECT_DEGRADED_INSTITUTION", bank, at: input.now, request: input.requestID)
            show(.degraded, input)
        } else {
            return enter(input)
        }
        return .none
    }

    private mutating func enter(_ input: LinkInput) -> Effect {
        guard let institution else { return .none }
        username = nil
        password = nil
        login = nil
        if institution.usesOAuth {
            oauth = OAuth(stateID: input.text("state_id"))
            show(.oauth, input)
        } else {
            show(.credentials, input)
        }
        return .none
    }

    /// Tries the same bank again after a failure; one that is down is still down.
    private mutating func retry(_ input: LinkInput) -> Effect {
        guard let institution else { return .none }
        guard institution.status != "DOWN" else {
            fail(.login(code: "INSTITUTION_DOWN") ?? .internalServerError, input)
            return .none
        }
        guard institution.status != "UNSUPPORTED" else { return .none }
        problem = nil
        return enter(input)
    }

    private mutating func submit(_ input: LinkInput) -> Effect {
        record("SUBMIT_CREDENTIALS", at: input.now, request: input.requestID)
        let name = input.text("username").clipped(bytes: 200).trimmed
        let word = CustomConfiguration.compacted(input.values["password"]?.stringValue ?? "")
            .clipped(bytes: LinkInput.longestPassword)
        username = name
        password = word
        guard let institution else { return .none }
        let login = Login.start(
            institution: institution, username: name, password: word, users: input.users)
        self.login = login
        problem = nil
        return goOn(login.step, input)
    }

    /// Goes where the login stands: to the next question, on to the accounts, or to a failure.
    private mutating func goOn(_ step: Login.Step, _ input: LinkInput) -> Effect {
        switch step {
        case .done: return .logIn
        case .challenge: show(.login, input)
        case .failed(let error): fail(error, input, on: error.code == "INVALID_CREDENTIALS" ? .credentials : .failed)
        }
        return .none
    }

    /// Sends the user to the bank's own page: in a window beside Link, or in place of the application's page.
    private mutating func open(_ input: LinkInput) {
        guard oauth?.state == .offered || oauth?.state == .open else { return }
        oauth?.state = .open
        oauth?.isRedirect = input.values["redirect"]?.boolValue == true && rules.redirectURI != nil
        record("OPEN_OAUTH", at: input.now, request: input.requestID)
        show(.oauth, input)
    }

    /// Goes on after the bank's own page.
    mutating func comeBack(_ input: LinkInput) -> Effect {
        guard let oauth, oauth.state == .answered else { return .none }
        self.oauth?.state = .taken
        record("CLOSE_OAUTH", at: input.now, request: input.requestID)
        if let code = oauth.errorCode {
            record("FAIL_OAUTH", ["error_code": code], at: input.now, request: input.requestID)
            fail(.login(code: code) ?? .internalServerError, input)
            return .none
        }
        username = oauth.username
        password = nil
        return .logIn
    }

    private mutating func answer(_ input: LinkInput) -> Effect {
        guard let challenge else { return .none }
        var members: [String: String] = [:]
        members["mfa_type"] = challenge.mfaType
        if case .device = challenge { members["selection"] = input.text("answer") }
        if challenge != .recaptcha { record("SUBMIT_MFA", members, at: input.now, request: input.requestID) }
        let rounds = (0..<10).map { "answer_\($0)" }.filter { input.values[$0]?.stringValue != nil }
            .map { input.text($0).trimmed }
        let answers = rounds.isEmpty ? input.list("answer").map(\.trimmed) : rounds
        let step = login?.answer(answers) ?? .failed(.invalidCredentials)
        // A wrong answer can be given again; the challenge stays.
        if case .failed(let error) = step {
            fail(error, input, on: .login)
            return .none
        }
        return goOn(step, input)
    }

    private mutating func enterNumbers(_ input: LinkInput) -> Effect {
        guard let flow = rules.manual else { return .none }
        record("SUBMIT_ACCOUNT_NUMBER", at: input.now, request: input.requestID)
        var entry = ManualAccount(
            flow: flow, routing: input.text("routing").trimmed, account: input.text("account").trimmed)
        entry.name = input.text("name").trimmed
        if input.text("kind") == "savings" { entry.subtype = "savings" }
        guard entry.isWellFormed, entry.name?.isEmpty == false else {
            fail(
                .invalidField("the account and routing numbers must be numbers of a bank"), input, on: .numbers)
            return .none
        }
        return .enterNumbers(entry)
    }

    private mutating func choose(_ input: LinkInput) -> Effect {
        let offered = Set(accounts.map(\.index))
        let picked = Set(input.list("accounts").compactMap { Int($0) }).intersection(offered).sorted()
        guard !picked.isEmpty, picked.count == 1 || !rules.isSingle else { return .none }
        chosen = picked
        return .connect
    }

    private mutating func goBack(_ input: LinkInput) -> Effect {
        switch stage {
        case .oauth where oauth?.state == .open:
            record("CLOSE_OAUTH", at: input.now, request: input.requestID)
            oauth = OAuth(stateID: input.text("state_id"))
            show(.oauth, input)
        case .consent, .connected, .finished, .exited: break
        case _ where isLayer: break
        case _ where isReturning == true:
            institutionID = nil
            isReturning = nil
            show(.saved, input)
        case .saved, .search, .phone:
            phone = nil
            isPhoneProven = nil
            show(.consent, input)
        case _ where rules.isUpdate || rules.institutionID != nil || rules.uploads == .only: show(.consent, input)
        default:
            institutionID = nil
            show(.search, input)
        }
        return .none
    }

    mutating func finish(_ input: LinkInput) -> Effect {
        record("HANDOFF", at: input.now, request: input.requestID)
        stage = .finished
        finishedAt = input.now
        return .end
    }

    /// Leaves Link, with what had been connected by then.
    mutating func leave(_ input: LinkInput) -> Effect {
        guard !isOver else { return .none }
        // Who closes Link after all was done has not given up.
        if stage == .connected, input.values["force"]?.boolValue != true { return finish(input) }
        let status = statusOnExit
        exitStatus = status
        var members = ["exit_status": status]
        if let problem {
            members["error_code"] = problem.code
            members["error_type"] = problem.type
            members["error_message"] = problem.message
        }
        record("EXIT", members, at: input.now, request: input.requestID)
        stage = .exited
        finishedAt = input.now
        return .end
    }
}
