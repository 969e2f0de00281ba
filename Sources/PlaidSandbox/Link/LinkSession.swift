// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// One visit of a user to Link, as a value: inputs go in, panes and events come out, and ``Effect``s say what is to
/// happen in the world.
struct LinkSession: Sendable, Codable {
    /// Where the user is.
    enum Stage: String, Sendable, Codable {
        case consent
        /// The phone number to be known again by, and then its code.
        case phone
        /// The banks of a user who is known again.
        case saved
        case search
        /// A warning about a bank that works badly.
        case degraded
        case credentials
        case login
        case oauth
        case numbers
        /// The documents that show an income.
        case documents
        /// The code of a micro-deposit.
        case code
        case accounts
        case duplicate
        case connected
        case failed
        case finished
        case exited
    }

    /// What has to happen in the world before the session goes on.
    enum Effect: Sendable {
        case none
        /// Everything that the bank asked was answered.
        case logIn
        /// Make the Item, or repair it in update mode.
        case connect
        case enterNumbers(ManualAccount)
        case enterCode(String)
        /// The session is over.
        case end
    }

    struct Account: Sendable, Codable, Hashable {
        var index: Int
        var name: String
        var mask: String
        var type: String
        var subtype: String
        /// Whether it is part of the Item already, in update mode.
        var isChosen = false
    }

    /// A visit to a bank's own page.
    struct OAuth: Sendable, Codable {
        enum State: String, Sendable, Codable {
            case offered
            case open
            /// The bank is done; Link has not gone on yet.
            case answered
            case taken
        }

        var stateID: String
        var state = State.offered
        var isRedirect = false
        var username: String?
        var errorCode: String?
        /// Where Link's own pages are, as the browser sees them.
        var origin = ""
    }

    /// What connecting a bank gave.
    struct Result: Sendable, Codable {
        var publicToken: String
        var institution: JSONValue
        var accounts: JSONValue
        /// What the user uploaded; `nil` for nothing.
        var documents: JSONValue?
        /// Whether the transfer of the Link token's intent was made; `nil` without one.
        var transferStatus: String?
    }

    let id: String
    let linkToken: String
    let rules: LinkRules
    let startedAt: Date
    /// Whether the bank's code of a micro-deposit is what this session is for.
    var isVerification = false
    /// The bank of the Item that is repaired.
    var updatedInstitution: String?
    var stage = Stage.consent
    /// The phone number that a code was sent to.
    var phone: String?
    /// What is known of a user of Layer; `nil` in other sessions.
    var layer: LayerVisit?
    /// Whether the user gave the code that was sent to the phone number; `nil` for no.
    var isPhoneProven: Bool?
    /// Whether the user was known again by the phone number; `nil` for no.
    var isReturning: Bool?
    var query = ""
    var institutionID: String?
    var username: String?
    var password: String?
    var login: Login?
    var oauth: OAuth?
    var problem: LinkProblem?
    /// Whether the user uploads documents instead of logging in; `nil` for no.
    var isUploading: Bool?
    var accounts: [Account] = []
    var chosen: [Int]?
    var events: [LinkEvent] = []
    var results: [Result] = []
    var finishedAt: Date?
    var exitStatus: String?

    var institution: Institution? { institutionID.flatMap(rules.institutions.named) }
    /// What the bank asks now.
    var challenge: Login.Challenge? {
        if case .challenge(let challenge)? = login?.step { challenge } else { nil }
    }
    /// Whether the user may give a phone number: who comes to repair something is known.
    var offersPhone: Bool { !rules.isUpdate && !isVerification }
    var isOver: Bool { stage == .finished || stage == .exited }

    init(id: String, linkToken: String, rules: LinkRules, now: Date) {
        self.id = id
        self.linkToken = linkToken
        self.rules = rules
        startedAt = now
        if isLayer {
            layer = LayerVisit()
            stage = .phone
        }
    }

    /// Notes an event.
    mutating func record(_ name: String, _ members: [String: String] = [:], at time: Date, request: String) {
        if name == "TRANSITION_VIEW", !isViewTold { return }
        var members = members
        if let institution, members["institution_id"] == nil, stage != .consent, stage != .phone, stage != .search,
            stage != .saved
        {
            members["institution_id"] = institution.id
            members["institution_name"] = institution.name
        }
        events.append(LinkEvent(name: name, time: time, requestID: request, members: members))
    }

    /// Whether the page hears of what is shown.
    ///
    /// As recorded, it does not of what a known user passes through, nor of what follows the login of a user whose phone
    /// number is proven.
    private var isViewTold: Bool {
        if isReturning == true { return stage == .saved || stage == .search || stage == .failed }
        return isPhoneProven != true || ![.accounts, .duplicate, .connected].contains(stage)
    }

    /// The name that `onEvent` has for what is shown.
    var viewName: String {
        switch stage {
        case .consent: "CONSENT"
        case .phone:
            switch layer?.step {
            case nil: phone == nil ? "SUBMIT_PHONE" : "VERIFY_PHONE"
            case .consent?: "CONSENT"
            case .review?: "DATA_TRANSPARENCY"
            default: "VERIFY_PHONE"
            }
        case .saved: "SELECT_SAVED_INSTITUTION"
        case .search: "SELECT_INSTITUTION"
        case .degraded, .failed: "ERROR"
        case .credentials: "CREDENTIAL"
        case .login: challenge == .recaptcha ? "RECAPTCHA" : "MFA"
        case .oauth: "OAUTH"
        case .numbers, .code: "NUMBERS"
        case .documents: "UPLOAD_DOCUMENTS"
        case .accounts: "SELECT_ACCOUNT"
        case .duplicate: "DATA_TRANSPARENCY"
        case .connected, .finished: "CONNECTED"
        case .exited: "EXIT"
        }
    }

    /// The status that `onExit` gets when the user leaves here.
    var statusOnExit: String {
        switch stage {
        case .saved: "requires_saved_institution_selection"
        case .consent, .search, .failed:
            problem?.code == "INSTITUTION_NO_LONGER_SUPPORTED"
                ? "institution_not_supported"
                : problem != nil || stage == .search ? "institution_not_found" : "requires_consent"
        case .degraded, .credentials, .documents: "requires_credentials"
        case .login: challenge?.exitStatus ?? "requires_credentials"
        case .oauth: "requires_oauth"
        case .numbers, .code, .phone: "requires_code"
        case .accounts, .duplicate: "requires_account_selection"
        case .connected, .finished, .exited: "connected"
        }
    }
}
